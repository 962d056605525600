package onrecord.extraction.people;

import java.util.Locale;
import onrecord.language.Gender;
import org.jspecify.annotations.Nullable;

/** A personal pronoun of the third person, singular. */
enum Pronoun {
    HE(Gender.MALE),
    HIM(Gender.MALE),
    HIS(Gender.MALE),
    HIMSELF(Gender.MALE),
    SHE(Gender.FEMALE),
    HER(Gender.FEMALE),
    HERS(Gender.FEMALE),
    HERSELF(Gender.FEMALE);

    private final Gender gender;

    Pronoun(Gender gender) {
        this.gender = gender;
    }

    Gender gender() {
        return gender;
    }

    boolean reflexive() {
        return this == HIMSELF || this == HERSELF;
    }

    boolean mayBeSubject() {
        return this == HE || this == SHE;
    }

    /** "her" is taken for a possessive: that it stands for its clause's subject is no mistake then. */
    boolean possessive() {
        return this == HIS || this == HERS;
    }

    static @Nullable Pronoun of(String word) {
        if (word.length() < 2 || word.length() > 7) {
            return null;
        }
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "he" -> HE;
            case "him" -> HIM;
            case "his" -> HIS;
            case "himself" -> HIMSELF;
            case "she" -> SHE;
            case "her" -> HER;
            case "hers" -> HERS;
            case "herself" -> HERSELF;
            default -> null;
        };
    }
}
