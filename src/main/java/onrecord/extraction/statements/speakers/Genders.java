package onrecord.extraction.statements.speakers;

import java.util.List;
import onrecord.extraction.people.ExtractedPerson;
import onrecord.extraction.people.PersonMention;
import onrecord.extraction.people.words.Pronoun;
import onrecord.language.Gender;

/** Tells by their given names, or else by the first pronoun used for them, whether "he" or "she" suits the persons of an article. */
final class Genders {

    private final String text;
    private final List<ExtractedPerson> persons;
    private final Gender[] known;

    Genders(String text, List<ExtractedPerson> persons) {
        this.text = text;
        this.persons = persons;
        this.known = new Gender[persons.size()];
    }

    /** @param person index into the article's persons */
    Gender of(int person) {
        if (known[person] == null) {
            known[person] = find(person);
        }
        return known[person];
    }

    private Gender find(int person) {
        Gender given = byName(person);
        return given == Gender.UNKNOWN ? byPronoun(person) : given;
    }

    /** Unknown where only the surname is printed. */
    Gender byName(int person) {
        return persons.get(person).genderOfName();
    }

    private Gender byPronoun(int person) {
        for (PersonMention mention : persons.get(person).mentions()) {
            Gender gender = ofPronoun(mention.span().of(text));
            if (gender != Gender.UNKNOWN) {
                return gender;
            }
        }
        return Gender.UNKNOWN;
    }

    static Gender ofPronoun(String form) {
        Pronoun pronoun = Pronoun.of(form);
        return pronoun == null ? Gender.UNKNOWN : pronoun.gender();
    }
}
