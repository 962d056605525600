package onrecord.extraction.events.summaries;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.NounClasses;
import onrecord.extraction.events.details.EventTimes;
import onrecord.extraction.events.references.Certainty;
import onrecord.extraction.events.references.FullNames;
import onrecord.extraction.events.triggers.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Tells an event in one line that stands alone, in the words of the article: the whole clause with the full names of those it is about
 * (<em>“Ann Keller was charged with fraud”</em>). Where its words point back to somebody without a name, the sentence before is told with it:
 * <em>“Police stopped a man of 30 in Brenk. He was arrested”</em>.
 */
public final class SummaryWriter {

    /** Words of a sentence without an end that are told behind the trigger. */
    private static final int FEW = 12;

    /** What speaks against a line; the least is told. */
    private static final double TORN = 6;
    private static final double OPEN = 4;
    private static final double BADLY_BEGUN = 3;
    private static final double BARE = 2;
    private static final double CUT = 4;
    private static final double LONG = 1;

    private final FullNames names;
    private final FullDescriptions descriptions;
    private final NamedThings things = new NamedThings();
    private final SummaryClauses around;
    /** The sentences so far. */
    private final List<Clauses> story = new ArrayList<>();

    public SummaryWriter(FullNames names, EventTimes times, NounClasses classes) {
        this.descriptions = new FullDescriptions(classes);
        this.around = new SummaryClauses(times);
        this.names = names;
    }

    /** The story goes on with this sentence. */
    public void enter(Clauses clauses) {
        story.add(clauses);
        descriptions.enter(clauses);
        things.enter(clauses);
    }

    /**
     * Writes, when asked, the line about an event of the sentence entered last.
     *
     * @param participants who takes part in it, as the places in the article's list of persons
     * @param certainty how sure it has to be who is meant by a surname or a pronoun
     * @return a line that is never empty
     */
    public Supplier<String> line(Trigger trigger, Set<Integer> participants, Supplier<Certainty> certainty) {
        int here = story.size() - 1;
        return () -> story.get(here).isEndless() ? beginning(story.get(here), trigger)
                : line(here, trigger, participants, certainty.get());
    }

    private String line(int here, Trigger trigger, Set<Integer> participants, Certainty certainty) {
        Line line = attempt(here, trigger, participants, certainty);
        if (line != null && line.open && certainty == Certainty.SURE) {
            Line likely = attempt(here, trigger, participants, Certainty.LIKELY);
            line = likely != null && !likely.open ? likely : line;
        }
        if (line == null) {
            return beginning(story.get(here), trigger);
        }
        return line.open ? ofSomebody(line, here, certainty) : line.words;
    }

    /** @param open whether it is not clear whom it is about */
    private record Line(SummaryWords best, String words, boolean open) {

        String end() {
            return best.isCut() ? " …" : "";
        }
    }

    /** Where no name is sure: told with a sentence further back, or of somebody. */
    private String ofSomebody(Line line, int here, Certainty certainty) {
        OpenReferences references = new OpenReferences(names, certainty);
        SummaryPrinter printer = new SummaryPrinter(names, descriptions, things, certainty);
        SummaryWords before =
                new SummaryContext(story, around, references, new BareNouns(names, things, certainty)).beforeSame(line.best, here);
        return (before == null ? printer.print(line.best, references.unnamedSubjects(line.best))
                : printer.print(before) + ". " + printer.print(line.best)) + line.end();
    }

    private @Nullable Line attempt(int here, Trigger trigger, Set<Integer> participants, Certainty certainty) {
        OpenReferences references = new OpenReferences(names, certainty);
        BareNouns nouns = new BareNouns(names, things, certainty);
        SummaryWords best = null;
        double least = Double.MAX_VALUE;
        for (SummaryWords way : around.around(story.get(here), trigger)) {
            if (least == 0) {
                break;
            }
            around.finish(way, trigger);
            if (way.isEmpty() || !way.tells()) {
                continue;
            }
            double cost = cost(LineLength.shorten(way), references, nouns);
            if (cost < least) {
                best = way;
                least = cost;
            }
        }
        if (best == null) {
            return null;
        }
        SummaryPrinter printer = new SummaryPrinter(names, descriptions, things, certainty);
        boolean open = references.hasPronoun(best);
        int subject = nouns.subject(best);
        int bare = open || subject >= 0 ? subject : nouns.anywhere(best);
        boolean wanted = open || subject >= 0 || bare >= 0 && descriptions.before(best.clauses(), bare) == null;
        SummaryWords context = wanted ? new SummaryContext(story, around, references, nouns).of(best, open, bare, here) : null;
        String opening = context == null ? "" : printer.print(context) + ". ";
        if (context == null && certainty == Certainty.SURE) {
            printer.agree(new AgreedObject(names, story).of(best, here, trigger, participants), participants);
        }
        return new Line(best, opening + printer.print(best) + (best.isCut() ? " …" : ""), open && context == null);
    }

    private static double cost(SummaryWords way, OpenReferences references, BareNouns nouns) {
        return (LineForm.isWhole(way) && LineForm.hasPredicate(way) ? 0 : TORN)
                + (references.hasPronoun(way) ? OPEN : nouns.hasSubject(way) || OpenReferences.pointsBack(way) ? BARE : 0)
                + (LineForm.isWellBegun(way) ? 0 : BADLY_BEGUN)
                + (way.isCut() ? CUT : way.length() > LineLength.PREFERRED ? LONG : 0);
    }

    private static String beginning(Clauses clauses, Trigger trigger) {
        StringBuilder words = new StringBuilder(clauses.token(trigger.from()).form());
        for (int word = trigger.from() + 1; word <= Math.min(clauses.size() - 1, trigger.to() + FEW); word++) {
            words.append(' ').append(clauses.token(word).form());
        }
        return words.substring(0, Math.min(words.length(), LineLength.PREFERRED));
    }
}
