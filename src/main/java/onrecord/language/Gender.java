package onrecord.language;

/** Which pronouns an article can use for a person. */
public enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    /** Whether both can be said of one person. */
    public boolean agreesWith(Gender other) {
        return this == other || this == UNKNOWN || other == UNKNOWN;
    }

    /** By its letter in word lists: {@code f}, {@code m}, anything else is unknown. */
    public static Gender of(char letter) {
        return switch (letter) {
            case 'f' -> FEMALE;
            case 'm' -> MALE;
            default -> UNKNOWN;
        };
    }
}
