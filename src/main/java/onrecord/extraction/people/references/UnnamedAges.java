package onrecord.extraction.people.references;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import onrecord.extraction.people.roles.Ages;
import onrecord.extraction.people.words.AgeNouns;
import onrecord.language.Sentence;

/**
 * Remembers those of whom only the age is told. After <em>“A 17-year-old was hurt”</em> and <em>“a boy fled”</em> nobody knows any more whether
 * <em>the teenager</em> is the one who has a name.
 */
final class UnnamedAges {

    /** In which sentence somebody so old was last met, by years. */
    private final Map<Integer, Integer> ages = new HashMap<>();
    /** In which sentence "a teenager" was last met. */
    private int nouns = -1;

    /** Notes "a 17-year-old", but neither "17-year-old Ann Keller" nor "the 17-year-old" where she is known. */
    void note(SentencePersons scene, int index) {
        Sentence sentence = scene.sentence;
        OptionalInt years = Ages.at(sentence, index);
        int end = Ages.end(sentence, index);
        while (end < sentence.size() && sentence.token(end).tag().startsWith("NN") && scene.at(end) == null) {
            end++;
        }
        boolean named = end < sentence.size() && scene.at(end) != null
                || end + 1 < sentence.size() && sentence.token(end).form().equals(",") && scene.at(end + 1) != null;
        boolean known = index > 0 && sentence.lower(index - 1).equals("the");
        if (years.isPresent() && !named && !known) {
            ages.put(years.getAsInt(), scene.number);
        }
    }

    /** "A teenager". */
    void noteNoun(String noun, int sentence) {
        nouns = AgeNouns.of(noun) == null ? nouns : sentence;
    }

    /** Whether "the teenager" may mean one of them sooner than this person. */
    boolean mayBeMeant(Description description, PersonDraft person) {
        AgeNouns.AgeNoun noun = AgeNouns.of(description.role().head());
        if (noun == null) {
            return false;
        }
        int named = person.firstName().sentence();
        boolean another = ages.entrySet().stream()
                .anyMatch(age -> noun.fits(age.getKey()) && (age.getValue() > named || !person.isAged(age.getKey())));
        return another || nouns > named;
    }
}
