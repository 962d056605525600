package onrecord.extraction.people.references;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Whom a reader has in mind, sentence after sentence: the persons mentioned last, each with a weight that subjects raise and that halves
 * with every sentence, after Lappin and Leass 1994, "An algorithm for pronominal anaphora resolution".
 */
final class Salience {

    /** No reader keeps more persons in mind; the limit also keeps the time linear. */
    private static final int MOST = 12;

    /** What a further mention adds to the weight of the strongest. */
    private static final double OFTEN = 0.35;

    private static final class Trace {
        double weight;
        int sentence;
        int lastSpoke = -10;
        int lastToken;
        /** Those named together with the person, where the last mention was. */
        List<PersonDraft> together = List.of();
    }

    private final List<PersonDraft> recent = new ArrayList<>();
    private final Map<PersonDraft, Trace> traces = new HashMap<>();

    /** Persons in mind, the one mentioned last first. */
    List<PersonDraft> recent() {
        return recent;
    }

    /** @param token where in the sentence */
    void mention(PersonDraft person, int sentence, int token, double weight) {
        mention(person, sentence, token, weight, OFTEN);
    }

    /** By whom a noun is only told from others, so that nobody comes to mind more than before: "Lund's plan", "Lund aide Ted Cole". */
    void mentionAside(PersonDraft person, int sentence, int token, double weight) {
        mention(person, sentence, token, weight, 0);
    }

    private void mention(PersonDraft person, int sentence, int token, double weight, double often) {
        Trace trace = traces.computeIfAbsent(person, first -> new Trace());
        double before = fade(trace, sentence);
        trace.weight = Math.max(before, weight) + often * Math.min(before, weight);
        trace.sentence = sentence;
        trace.lastToken = token;
        trace.together = List.of();
        recent.remove(person);
        recent.add(0, person);
        if (recent.size() > MOST) {
            traces.remove(recent.remove(MOST));
        }
    }

    /** That these are named side by side, so that none comes first: "Ann Dunn and Eva Lind". */
    void joinMentions(List<PersonDraft> before, PersonDraft last) {
        List<PersonDraft> all = new ArrayList<>(before);
        all.add(last);
        all.retainAll(traces.keySet());
        if (new HashSet<>(all).size() > 1) {
            all.forEach(person -> Objects.requireNonNull(traces.get(person)).together = all);
        }
    }

    /** Who was named side by side with the person, if none of them has been mentioned again. */
    List<PersonDraft> namedTogetherWith(PersonDraft person) {
        Trace trace = traces.get(person);
        return trace == null ? List.of() : trace.together;
    }

    void speak(PersonDraft person, int sentence) {
        Trace trace = traces.get(person);
        if (trace != null) {
            trace.lastSpoke = sentence;
        }
    }

    boolean spokeSince(PersonDraft person, int sentence) {
        Trace trace = traces.get(person);
        return trace != null && trace.lastSpoke >= sentence;
    }

    double weight(PersonDraft person, int sentence) {
        Trace trace = traces.get(person);
        return trace == null ? 0 : fade(trace, sentence);
    }

    /** Whether the last mention comes later in this sentence than this token. */
    boolean isAhead(PersonDraft person, int sentence, int token) {
        Trace trace = traces.get(person);
        return trace != null && trace.sentence == sentence && trace.lastToken > token;
    }

    /** Sentences since the person was mentioned. */
    int distance(PersonDraft person, int sentence) {
        Trace trace = traces.get(person);
        return trace == null ? Integer.MAX_VALUE : sentence - trace.sentence;
    }

    private static double fade(Trace trace, int sentence) {
        return trace.weight * Math.pow(0.5, Math.min(30, sentence - trace.sentence));
    }
}
