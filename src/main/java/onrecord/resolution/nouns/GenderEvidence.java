package onrecord.resolution.nouns;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import onrecord.extraction.people.ExtractedPerson;
import onrecord.extraction.people.name.PersonName;
import onrecord.extraction.people.words.Pronoun;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.language.Gazetteer;
import onrecord.language.Gender;
import onrecord.text.MentionKind;

/**
 * Tells whether an article speaks of a woman or a man: by a title ("Mrs"), else by a role ("actress"), the given name, or the pronouns, where
 * most of them agree.
 */
final class GenderEvidence {

    /** One pronoun alone may have been taken for the wrong person's. */
    private static final int PRONOUNS = 2;

    private GenderEvidence() {}

    static Gender of(ExtractedPerson person, String text) {
        return Stream.of(byTitle(person), byRole(person), byName(person.name()), byPronouns(person, text))
                .filter(gender -> gender != Gender.UNKNOWN)
                .findFirst()
                .orElse(Gender.UNKNOWN);
    }

    private static Gender byTitle(ExtractedPerson person) {
        return first(person.aliases().stream().map(PersonName::genderOfTitles));
    }

    private static Gender byRole(ExtractedPerson person) {
        return first(person.roles().stream()
                .flatMap(role -> Stream.of(role.split("[\\s,]+")))
                .map(word -> RoleNouns.genderOf(word.toLowerCase(Locale.ROOT))));
    }

    private static Gender byName(String name) {
        List<String> given = PersonName.parse(name).given();
        return given.isEmpty() ? Gender.UNKNOWN : Gazetteer.genderOf(given.get(0));
    }

    private static Gender byPronouns(ExtractedPerson person, String text) {
        long women = count(person, text, Gender.FEMALE);
        long men = count(person, text, Gender.MALE);
        if (Math.max(women, men) < PRONOUNS) {
            return Gender.UNKNOWN;
        }
        return women > 2 * men ? Gender.FEMALE : men > 2 * women ? Gender.MALE : Gender.UNKNOWN;
    }

    private static long count(ExtractedPerson person, String text, Gender gender) {
        return person.mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.PRONOUN)
                .map(mention -> Pronoun.of(mention.span().of(text)))
                .filter(pronoun -> pronoun != null && pronoun.gender() == gender)
                .count();
    }

    private static Gender first(Stream<Gender> genders) {
        return genders.filter(gender -> gender != Gender.UNKNOWN).findFirst().orElse(Gender.UNKNOWN);
    }
}
