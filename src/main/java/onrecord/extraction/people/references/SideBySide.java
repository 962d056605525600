package onrecord.extraction.people.references;

import java.util.ArrayList;
import java.util.List;
import onrecord.extraction.people.words.Titles;
import onrecord.language.Sentence;

/** Finds who is named side by side, so that no one comes first: "Ann Dunn, Eva Lind and Mia Moe won". */
final class SideBySide {

    private SideBySide() {}

    /**
     * The others, at the last name.
     *
     * @param from its first token
     * @param head the token of it that the tree has
     */
    static List<PersonDraft> before(SentencePersons scene, int from, int head) {
        int and = from - 1;
        while (and > 0 && Titles.of(scene.sentence.token(and).form()) != null) {
            and--;
        }
        if (and <= 0 || !scene.sentence.lower(and).equals("and") || scene.isSubject(head) || isPartOfWord(scene, from, head)) {
            return List.of();
        }
        List<PersonDraft> printed = printed(scene, and);
        return printed.isEmpty() ? byTree(scene, head) : printed;
    }

    /** "Oscar" of "the actor and Oscar-winning director". */
    private static boolean isPartOfWord(SentencePersons scene, int from, int head) {
        int next = scene.nameEnd(from);
        return head >= next || next < scene.sentence.size() && scene.sentence.tagged(next, "HYPH");
    }

    /** The names right before "and", with nothing but commas between them. */
    private static List<PersonDraft> printed(SentencePersons scene, int and) {
        List<PersonDraft> persons = new ArrayList<>();
        int at = and;
        while (at > 0) {
            int last = at > 1 && scene.sentence.token(at - 1).form().equals(",") ? at - 2 : at - 1;
            PersonDraft person = scene.at(last);
            if (person == null || !scene.sentence.tagged(last, "NNP") || last == at - 1 && at < and) {
                return persons;
            }
            persons.add(person);
            at = last;
            while (at > 0 && scene.at(at - 1) == person) {
                at--;
            }
        }
        return persons;
    }

    /** "Ann Dunn, 41, and Eva Lind". */
    private static List<PersonDraft> byTree(SentencePersons scene, int head) {
        Sentence in = scene.sentence;
        int first = in.is(head, "conj") ? in.head(head) : -1;
        PersonDraft person = first < 0 || first > head ? null : scene.personOf(first);
        return person == null ? List.of() : List.of(person);
    }
}
