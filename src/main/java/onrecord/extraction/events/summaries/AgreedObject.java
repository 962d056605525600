package onrecord.extraction.events.summaries;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.references.Certainty;
import onrecord.extraction.events.references.FullNames;
import onrecord.extraction.events.triggers.Trigger;
import onrecord.extraction.people.words.Pronoun;

/**
 * Finds the pronoun that a line may print as the participant that it has been taken for: <em>“Sheriff’s deputies chased <u>him</u>”</em>. Not where the
 * sentence before or the line names another whom it could mean, nor in <em>“ordered him to fire him”</em>.
 */
final class AgreedObject {

    private final FullNames names;
    private final List<Clauses> story;

    AgreedObject(FullNames names, List<Clauses> story) {
        this.names = names;
        this.story = story;
    }

    /**
     * The pronoun for who is acted upon; {@link Clauses#NONE} without one.
     *
     * @param at the number of the line's sentence in the story
     * @param participants as the places in the article's list of persons
     */
    int of(SummaryWords line, int at, Trigger trigger, Set<Integer> participants) {
        Clauses clauses = line.clauses();
        int verb = trigger.head();
        int object = clauses.child(verb, "obj", "iobj");
        boolean told =
                object >= 0 && (clauses.token(verb).isFinite() || clauses.token(verb).tag().equals("VB") && clauses.hasChild(verb, "aux"));
        Pronoun pronoun = told ? Pronoun.of(clauses.word(object)) : null;
        if (pronoun == null) {
            return Clauses.NONE;
        }
        Clauses before = story.get(Math.max(0, at - 1));
        int subject = SummarySubjects.subject(clauses, verb);
        IntStream earlier = IntStream.range(0, before.size());
        IntStream inLine = IntStream.range(0, object).filter(word -> line.keeps(word) && !isWithin(clauses, word, subject));
        boolean another = earlier.anyMatch(word -> isAnother(before, word, participants, pronoun))
                || inLine.anyMatch(word -> isAnother(clauses, word, participants, pronoun));
        return another ? Clauses.NONE : object;
    }

    private static boolean isWithin(Clauses clauses, int word, int phrase) {
        return phrase >= 0 && clauses.first(phrase) <= word && word <= clauses.last(phrase);
    }

    private boolean isAnother(Clauses clauses, int word, Set<Integer> participants, Pronoun pronoun) {
        FullNames.Named named = names.at(clauses.sentence(), word, Certainty.LIKELY);
        return named != null && !participants.contains(named.person()) && names.gender(named).agreesWith(pronoun.gender());
    }
}
