package onrecord.extraction.events.details;

import java.util.List;
import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.triggers.Trigger;
import onrecord.text.Edtf;
import onrecord.text.Span;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * The time that a paragraph goes on telling of: <em>“On Tuesday police raided a house in Brenk. They arrested two men.”</em> A day at the
 * beginning of a sentence sets it, unless it is only the day on which somebody speaks; another time or another paragraph ends it. It is
 * taken by what the main clauses of the sentences behind it tell in the simple past.
 */
public final class StoryScene {

    /** A day further into its sentence does not open it. */
    private static final int OPENING = 3;

    private static final Set<String> TELLING = WordSections.read("events/context.txt").set("telling");

    private final List<Span> paragraphs;
    private final EventTimes times;
    private int paragraph;
    private @Nullable Edtf day;
    private boolean timed;

    public StoryScene(List<Span> paragraphs, EventTimes times) {
        this.paragraphs = paragraphs;
        this.times = times;
    }

    /** The story goes on with this sentence; sentences come in reading order. */
    public void enter(Clauses clauses) {
        int start = clauses.token(0).span().start();
        int before = paragraph;
        while (paragraph + 1 < paragraphs.size() && paragraphs.get(paragraph).end() <= start) {
            paragraph++;
        }
        day = paragraph == before ? day : null;
        timed = times.anyWithin(clauses.sentence().span());
        if (timed) {
            Edtf opening = opening(clauses);
            day = opening != null && opening.isDay() ? opening : null;
        }
    }

    private @Nullable Edtf opening(Clauses clauses) {
        for (int word = 0; word < Math.min(OPENING, clauses.size()); word++) {
            if (times.isTime(clauses.token(word).span())) {
                int verb = clauses.clauseOf(word);
                return TELLING.contains(clauses.lemma(verb)) ? null : times.at(clauses, word);
            }
        }
        return null;
    }

    /** When an event happened whose own sentence names no time; null when the story does not tell either. */
    @Nullable
    public Edtf of(Clauses clauses, Trigger trigger) {
        boolean main = isMain(clauses, trigger.head());
        return !timed && main && !trigger.isNominal() && isSimplePast(clauses, trigger.head()) ? day : null;
    }

    private static boolean isMain(Clauses clauses, int verb) {
        return clauses.head(verb) < 0 || clauses.is(verb, "conj") && clauses.head(clauses.head(verb)) < 0;
    }

    private static boolean isSimplePast(Clauses clauses, int verb) {
        for (int child : clauses.children(verb)) {
            if (clauses.relation(child).startsWith("aux")) {
                return clauses.word(child).equals("was") || clauses.word(child).equals("were");
            }
        }
        return clauses.token(verb).tag().equals("VBD");
    }
}
