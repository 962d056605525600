package onrecord.extraction.cuewords;

import java.util.Set;
import onrecord.text.AttributionType;

/**
 * A word that credits something to a source.
 *
 * @param lemma its dictionary form
 * @param attribution what it credits: an assertion, a belief…
 * @param complements the shapes its content may have
 * @param prepositions what leads from it to content: "for" in "called for"
 * @param habits what else rules ask about it
 */
public record CueWord(
        String lemma, AttributionType attribution, Set<Complement> complements, Set<String> prepositions, Set<Habit> habits) {

    public CueWord {
        complements = Set.copyOf(complements);
        prepositions = Set.copyOf(prepositions);
        habits = Set.copyOf(habits);
    }

    public boolean takes(Complement complement) {
        return complements.contains(complement);
    }

    public boolean has(Habit habit) {
        return habits.contains(habit);
    }

    /** The same word where it credits something else. */
    public CueWord crediting(AttributionType other) {
        return new CueWord(lemma, other, complements, prepositions, habits);
    }

    /** Whether it can stand beside quoted words as their reporting verb. */
    public boolean reportsSpeech() {
        return takes(Complement.QUOTE);
    }
}
