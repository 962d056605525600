package onrecord.extraction.events.summaries;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.extraction.events.details.EventTimes;
import onrecord.extraction.events.triggers.Trigger;
import onrecord.language.NameKind;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * Finds the clauses that can tell an event by themselves, as they are printed: <em>“rebels attacked the town”</em> of <em>“Police said that
 * rebels attacked the town”</em>. A relative clause or a participle is told with the clause around it, since taking it out of there guesses
 * who is meant.
 */
final class SummaryClauses {

    private static final int FAR = 8;
    private static final int OPENING = 7;
    private static final WordSections WORDS = WordSections.read("events/lines.txt");
    private static final Set<String> CONDITIONS = WORDS.set("conditions");
    private static final Set<String> LISTING = Set.of("including", "such", "especially", "particularly", "notably");
    static final Set<String> OUTSIDE = Set.of("cc", "mark", "discourse", "punct");

    private final DependentClauses dependent;
    private final SummarySubjects subjects;

    SummaryClauses(EventTimes times) {
        this.dependent = new DependentClauses(times);
        this.subjects = new SummarySubjects(times);
    }

    /** From the trigger's own clause to the whole sentence; behind them what a verb shares with the one it is joined to. */
    List<SummaryWords> around(Clauses clauses, Trigger trigger) {
        List<SummaryWords> ways = new ArrayList<>();
        List<SummaryWords> parts = new ArrayList<>();
        int verb = clauses.clauseOf(trigger.head());
        for (int step = 0; step < FAR && verb >= 0; step++) {
            add(clause(clauses, trigger, verb), ways);
            add(SummaryParts.of(clauses, trigger, verb), parts);
            add(named(clauses, trigger, verb), parts);
            verb = clauses.head(verb) < 0 ? Clauses.NONE : clauses.clauseOf(clauses.head(verb));
        }
        ways.add(new SummaryWords(clauses, trigger.from(), trigger.to()).keep(0, clauses.size() - 1));
        ways.addAll(parts);
        return ways;
    }

    /** Adds who says so, and takes away what only ties the words to others: only for those that are wanted, since the first mostly will do. */
    void finish(SummaryWords way, Trigger trigger) {
        LooseMarks.leaveOut(SummarySources.add(LooseMarks.leaveOut(SummaryLinks.leaveOut(way)), way.clauses().clauseOf(trigger.head())));
    }

    SummaryWords whole(Clauses clauses) {
        return new SummaryWords(clauses, 0, 0).keep(0, clauses.size() - 1);
    }

    /** The sentence as the reader needs it to understand the next one. */
    SummaryWords main(Clauses clauses) {
        int root = clauses.root();
        SummaryWords words = new SummaryWords(clauses, root, root);
        int subject = SummarySubjects.subject(clauses, root);
        return subject < 0 || subject > root ? words.keep(0, clauses.size() - 1)
                : SummarySources.add(finite(clauses, words, root, subjects.beginning(clauses, subject)), root);
    }

    private static void add(@Nullable SummaryWords way, List<SummaryWords> ways) {
        if (way != null) {
            ways.add(way);
        }
    }

    /** Null when this is no clause that is true by itself. */
    private @Nullable SummaryWords clause(Clauses clauses, Trigger trigger, int verb) {
        int subject = SummarySubjects.subject(clauses, verb);
        boolean aside = clauses.head(verb) >= 0 && SummarySources.isBehindWords(clauses, verb);
        if (subject > verb || aside || dependent.isAny(clauses, verb)) {
            return null;
        }
        int from = subjects.from(clauses, verb, subject);
        return from < 0 ? null
                : withoutComma(finite(clauses, new SummaryWords(clauses, trigger.from(), trigger.to()), verb, from), from, verb);
    }

    /** "His wife, <em>Eva Lund</em>, died": the name alone, should nobody know who he is. */
    private @Nullable SummaryWords named(Clauses clauses, Trigger trigger, int verb) {
        int subject = SummarySubjects.subject(clauses, verb);
        int name = subject < 0 || !clauses.token(clauses.first(subject)).tag().equals("PRP$") ? Clauses.NONE
                : clauses.child(subject, "appos");
        boolean alone = name > subject && PartyNouns.isPersonName(clauses, name) && clauses.last(name) < verb
                && !DependentClauses.isPart(clauses, verb)
                && !DependentClauses.isLeftOpen(clauses, verb);
        if (!alone) {
            return null;
        }
        int from = clauses.first(name);
        while (from < name && clauses.is(from, "punct")) {
            from++;
        }
        SummaryWords words = finite(clauses, new SummaryWords(clauses, trigger.from(), trigger.to()), verb, from);
        words.beginAt(from);
        return withoutComma(words, from, verb);
    }

    /** "[His wife,] Eva Lund[,] died": a single comma between who acts and the verb is the end of what stood before. */
    private static SummaryWords withoutComma(SummaryWords words, int from, int verb) {
        Clauses clauses = words.clauses();
        int comma = from;
        while (comma < verb && !clauses.word(comma).equals(",")) {
            comma++;
        }
        boolean beforeVerb = comma < verb && (comma + 1 == verb && clauses.token(verb).tag().equals("VBD")
                || clauses.relation(comma + 1).startsWith("aux"));
        boolean name =
                comma > from && (clauses.token(comma - 1).tag().startsWith("NNP") || clauses.token(comma - 1).name() == NameKind.PERSON);
        if (beforeVerb && name) {
            words.leaveOut(comma, comma);
        }
        return words;
    }

    /** From its subject to its end; what the trigger stands in before the subject is told behind it. */
    private SummaryWords finite(Clauses clauses, SummaryWords words, int verb, int from) {
        int opening = clauses.first(verb);
        while (opening < from && OUTSIDE.contains(clauses.relation(opening)) && clauses.head(opening) == verb) {
            opening++;
        }
        words.keep(from, clauses.last(verb));
        if (from > 0 && subjects.isTime(clauses, from - 1)) {
            words.beginAt(from);
        }
        if (opening < from && (isConditional(clauses, verb, from) || SummarySources.isBehindWords(clauses, verb)
                || isPartOf(clauses, words, verb, from) || isJoinedBehind(clauses, words, from))) {
            words.keep(opening, from - 1);
        } else if (opening < from && words.isProtected(opening, from - 1)) {
            words.tellLast(opening, from - 1);
        }
        for (int child : clauses.children(verb)) {
            boolean joined = child > verb && isJoined(clauses, child) && !isDoneTogether(clauses, verb, child);
            if (joined && !isReported(words, verb) && !isListedBehind(clauses, child) && words.drop(child)) {
                dropItsOpening(clauses, words, verb, clauses.first(child));
            }
        }
        return words;
    }

    /** "He fled and hid, police said <em>after the raid</em>": whoever tells the end tells what is said. */
    private static boolean isReported(SummaryWords words, int verb) {
        Clauses clauses = words.clauses();
        return IntStream.of(clauses.children(verb)).anyMatch(child -> child > verb
                && words.isProtected(clauses.first(child), clauses.last(child)) && SummarySources.isBehindWords(clauses, child));
    }

    /** "was hurt and missed ten games<em>, including</em> the last": whatever the tree says, that belongs to what would be dropped. */
    private static boolean isListedBehind(Clauses clauses, int child) {
        int next = clauses.last(child) + 1;
        int word = next < clauses.size() && clauses.word(next).equals(",") ? next + 1 : next;
        return word < clauses.size() && LISTING.contains(clauses.word(word));
    }

    /** "struck and killed her", "was shot and killed": two verbs with nothing but "and" between them tell one deed. */
    private static boolean isDoneTogether(Clauses clauses, int verb, int child) {
        return clauses.is(child, "conj") && clauses.first(child) == verb + 1 && clauses.is(verb + 1, "cc")
                && SummarySubjects.subject(clauses, child) < 0;
    }

    /** "raided the house [and following the raid, they left]": what the tree has left of the clause dropped. */
    private static void dropItsOpening(Clauses clauses, SummaryWords words, int verb, int from) {
        for (int word = from - 1; word > verb && from - word < OPENING; word--) {
            if (clauses.is(word, "cc") && clauses.word(from - 1).equals(",")) {
                words.leaveOut(word, from - 1);
            }
            if (clauses.token(word).isFinite()) {
                return;
            }
        }
    }

    /** "“That belittles it,” Tom Reyl said": what stands before the subject is no circumstance. */
    private static boolean isPartOf(Clauses clauses, SummaryWords words, int verb, int before) {
        for (int child : clauses.children(verb)) {
            boolean circumstance = clauses.relation(child).startsWith("obl") || clauses.relation(child).startsWith("advcl")
                    || clauses.is(child, "advmod");
            boolean told = words.isProtected(clauses.first(child), clauses.last(child)) && !circumstance;
            if (child < before && (clauses.is(child, "ccomp") || told)) {
                return true;
            }
        }
        return false;
    }

    /** "A man shot two people <em>before</em> police killed him": whatever the tree says, the deed told first stands first. */
    private static boolean isJoinedBehind(Clauses clauses, SummaryWords words, int from) {
        String tag = clauses.token(from - 1).tag();
        return words.isProtected(0, from - 1) && (tag.equals("IN") || tag.equals("WRB"));
    }

    private static boolean isConditional(Clauses clauses, int verb, int before) {
        for (int child : clauses.children(verb)) {
            if (child < before && clauses.is(child, "advcl") && CONDITIONS.contains(clauses.introducedBy(child))) {
                return true;
            }
        }
        return false;
    }

    /** A clause of its own behind "and" or a mark, or words like "police said"; not what the tree has hung on the wrong verb. */
    static boolean isJoined(Clauses clauses, int child) {
        boolean joined = clauses.is(child, "conj") && clauses.isVerb(child) || clauses.is(child, "parataxis")
                || clauses.is(child, "discourse") || clauses.is(child, "vocative");
        int first = clauses.first(child);
        int next = clauses.last(child) + 1;
        return joined && (isBorder(clauses, first) || isBorder(clauses, first - 1))
                && (next >= clauses.size() || isBorder(clauses, next) || isBorder(clauses, next - 1));
    }

    static boolean isBorder(Clauses clauses, int word) {
        return clauses.is(word, "punct") || clauses.is(word, "cc");
    }
}
