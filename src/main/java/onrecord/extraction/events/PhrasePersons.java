package onrecord.extraction.events;

import java.util.Set;
import onrecord.extraction.people.PersonIndex;
import onrecord.extraction.people.PersonIndex.Mention;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.language.NounChunks;

/**
 * Tells which person a noun phrase names: <em>the painter Leo Bell</em>, <em>a radio host, Abby Marten,</em>. <em>Leo Bell’s brother</em>
 * and <em>the brother of Leo Bell</em> name nobody.
 */
final class PhrasePersons {

    private static final Set<String> TITLE_GLUE = Set.of("of", "for", "and", "the", "to");
    private static final Set<String> COMPLEMENTS = Set.of("of", "for", "to");

    /** Words between a title and the name: "US Secretary of State Rex Tillerson". */
    private static final int LONGEST_TITLE = 7;

    private final PersonIndex persons;
    private final SureReferences references;

    PhrasePersons(PersonIndex persons, SureReferences references) {
        this.persons = persons;
        this.references = references;
    }

    /**
     * {@link PersonIndex#NOBODY} when the phrase names no person.
     *
     * @param sure how sure it has to be who is meant
     */
    int in(Clauses clauses, NounChunks phrases, int word, Certainty sure) {
        if (clauses.token(word).tag().startsWith("PRP") || clauses.token(word).tag().startsWith("W")) {
            return at(clauses, word, sure);
        }
        int to = phrases.to(word);
        for (int i = to; i >= word; i--) {
            Mention mention = persons.mentionAt(clauses.token(i).span());
            if (mention != null && (mention.isName() || references.meant(mention, sure) >= 0)) {
                return namesAnother(clauses, i, to) ? PersonIndex.NOBODY : references.meant(mention, sure);
            }
        }
        int beside = beside(clauses, phrases, word, sure);
        return beside >= 0 || !clauses.token(to).tag().startsWith("NNP") ? beside : afterTitle(clauses, to, sure);
    }

    String name(int person) {
        return persons.name(person);
    }

    /** The words of all roles that the article gives a person, small. */
    Set<String> roleWords(int person) {
        return references.roleWords(person);
    }

    /** At this word alone: "Russia" in "Russia's invasion". */
    int at(Clauses clauses, int word, Certainty sure) {
        Mention mention = persons.mentionAt(clauses.token(word).span());
        return mention == null ? PersonIndex.NOBODY : references.meant(mention, sure);
    }

    /** "Trent's brother", "the Calder trial", "Trent supporters": what follows the name is meant. */
    private static boolean namesAnother(Clauses clauses, int name, int to) {
        for (int i = name + 1; i <= to; i++) {
            if (clauses.token(i).tag().equals("POS") || clauses.isCommonNoun(i)) {
                return true;
            }
        }
        return false;
    }

    /** "a radio host, Abby Marten,", "her husband, the painter Leo Bell,", "Leo Bell, the painter": who the description is of. */
    private int beside(Clauses clauses, NounChunks phrases, int word, Certainty sure) {
        int to = phrases.to(word);
        int apposition = clauses.child(word, "appos");
        if (apposition > to) {
            return at(clauses, Math.max(apposition, clauses.child(apposition, "appos")), sure);
        }
        if (clauses.is(word, "appos") && clauses.head(word) < phrases.from(word)) {
            return describedBefore(clauses, phrases, word, sure);
        }
        int end = withComplement(clauses, phrases, to);
        int name = end + 2;
        if (name >= clauses.size() || !clauses.word(end + 1).equals(",") || clauses.is(name, "conj")) {
            return PersonIndex.NOBODY;
        }
        boolean alike = clauses.head(name) == clauses.head(word) && clauses.relation(name).equals(clauses.relation(word));
        boolean setOff = isSetOff(clauses, phrases.to(name) + 1) && !clauses.relation(name).startsWith("nsubj");
        return setOff || alike && (sure == Certainty.LIKELY || sure == Certainty.SURE_NAME) ? at(clauses, name, sure) : PersonIndex.NOBODY;
    }

    /** "the head of the bank, Sergei Malov,". */
    private static int withComplement(Clauses clauses, NounChunks phrases, int to) {
        boolean goesOn = to + 2 < clauses.size() && COMPLEMENTS.contains(clauses.word(to + 1)) && Parties.isHuman(clauses, to);
        return !goesOn || Parties.isHuman(clauses, phrases.headOf(to + 2)) ? to : phrases.to(to + 2);
    }

    private static boolean isSetOff(Clauses clauses, int end) {
        return end + 1 < clauses.size() && clauses.word(end).equals(",") && !clauses.word(end + 1).equals("and");
    }

    /** "Leo Bell, the painter": unless somebody else stands between the two. */
    private int describedBefore(Clauses clauses, NounChunks phrases, int word, Certainty sure) {
        int head = clauses.head(word);
        for (int i = phrases.to(head) + 1; i < phrases.from(word); i++) {
            if (persons.at(clauses.token(i).span()) >= 0 || RoleNouns.of(clauses.token(i).form()) != null) {
                return PersonIndex.NOBODY;
            }
        }
        return in(clauses, phrases, head, sure);
    }

    /** "Secretary of State Rex Tillerson"; but "the aide to President Krall" is not the president. */
    private int afterTitle(Clauses clauses, int from, Certainty sure) {
        int to = Math.min(clauses.size(), from + LONGEST_TITLE);
        for (int i = from + 1; i < to; i++) {
            if (persons.at(clauses.token(i).span()) >= 0) {
                return COMPLEMENTS.contains(clauses.word(i - 1)) ? PersonIndex.NOBODY : at(clauses, i, sure);
            }
            boolean another = COMPLEMENTS.contains(clauses.word(i - 1)) && RoleNouns.of(clauses.token(i).form()) != null;
            if (another || !clauses.token(i).tag().startsWith("NNP") && !TITLE_GLUE.contains(clauses.word(i))) {
                return PersonIndex.NOBODY;
            }
        }
        return PersonIndex.NOBODY;
    }
}
