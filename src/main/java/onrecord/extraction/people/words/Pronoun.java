package onrecord.extraction.people.words;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.language.Gender;
import onrecord.text.WordMap;
import org.jspecify.annotations.Nullable;

/** A personal pronoun of the third person, singular. */
public enum Pronoun {
    HE(Gender.MALE),
    HIM(Gender.MALE),
    HIS(Gender.MALE),
    HIMSELF(Gender.MALE),
    SHE(Gender.FEMALE),
    HER(Gender.FEMALE),
    HERS(Gender.FEMALE),
    HERSELF(Gender.FEMALE);

    private static final WordMap<Pronoun> WORDS = new WordMap<>(
            Stream.of(values()).collect(Collectors.toMap(pronoun -> pronoun.name().toLowerCase(Locale.ROOT), Function.identity())));

    private final Gender gender;

    Pronoun(Gender gender) {
        this.gender = gender;
    }

    public Gender gender() {
        return gender;
    }

    public boolean reflexive() {
        return this == HIMSELF || this == HERSELF;
    }

    public boolean mayBeSubject() {
        return this == HE || this == SHE;
    }

    /** "her" is taken for a possessive: that it stands for its clause's subject is no mistake then. */
    public boolean possessive() {
        return this == HIS || this == HERS;
    }

    /** The pronoun a word is, whichever letters are capitals; null when it is not one. */
    public static @Nullable Pronoun of(String word) {
        return WORDS.get(word);
    }
}
