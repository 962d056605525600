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
    private static final Set<String> NOT_VOUCHED_FOR = WORDS.set("not vouched for");
    private static final Set<String> NOT_KNOWN = WORDS.set("not known");
    private static final Set<String> DENIALS = WordSections.read("events/context.txt").set("negations");
    private static final Set<String> AS_PARTICIPLE = Set.of("with", "without", "for", "to");
    static final Set<String> OUTSIDE = Set.of("cc", "mark", "discourse", "punct");

    private final EventTimes times;

    SummaryClauses(EventTimes times) {
        this.times = times;
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
        int subject = subject(clauses, root);
        return subject < 0 || subject > root ? words.keep(0, clauses.size() - 1)
                : SummarySources.add(finite(clauses, words, root, beginning(clauses, subject)), root);
    }

    private static void add(@Nullable SummaryWords way, List<SummaryWords> ways) {
        if (way != null) {
            ways.add(way);
        }
    }

    /** Null when this is no clause that is true by itself. */
    private @Nullable SummaryWords clause(Clauses clauses, Trigger trigger, int verb) {
        int subject = subject(clauses, verb);
        if (subject > verb || isPart(clauses, verb) || isLeftOpen(clauses, verb) || isWhenever(clauses, verb)
                || isTorn(clauses, verb)) {
            return null;
        }
        int from = subject < 0 ? phraseBefore(clauses, verb) : isBehindTime(clauses, subject) ? subject + 1
                : withDenial(clauses, beginning(clauses, subject));
        return from < 0 ? null
                : withoutComma(finite(clauses, new SummaryWords(clauses, trigger.from(), trigger.to()), verb, from), from, verb);
    }

    /** "<em>Not</em> all were arrested", "<em>hardly</em> anyone was hurt": without that word the line would say the contrary. */
    private static int withDenial(Clauses clauses, int from) {
        boolean denied = from > 0 && DENIALS.contains(clauses.word(from - 1)) && (from == 1 || !clauses.is(from - 2, "cc"));
        return denied ? from - 1 : from;
    }

    /** "The results that came when Reyl was arrested <em>were released</em>": two verbs that nothing joins, the second of which is another's. */
    private static boolean isTorn(Clauses clauses, int verb) {
        for (int child : clauses.children(verb)) {
            int first = clauses.first(child);
            boolean second = child > verb && clauses.is(child, "conj") && clauses.relation(first).startsWith("aux");
            if (second && !isBorder(clauses, first) && !isBorder(clauses, first - 1)) {
                return true;
            }
        }
        return false;
    }

    /** "After the shooting <em>Reyl</em> fled", taken for "the shooting Reyl". */
    static boolean isBehindTime(Clauses clauses, int subject) {
        int name = subject + 1;
        boolean beside = clauses.isCommonNoun(subject) && clauses.is(name, "appos") && clauses.head(name) == subject
                && PartyNouns.isPersonName(clauses, name) && !PartyNouns.isHuman(clauses, subject);
        return beside && clauses.first(subject) > 0 && clauses.is(clauses.first(subject) - 1, "mark");
    }

    /** "His wife, <em>Eva Lund</em>, died": the name alone, should nobody know who he is. */
    private @Nullable SummaryWords named(Clauses clauses, Trigger trigger, int verb) {
        int subject = subject(clauses, verb);
        int name = subject < 0 || !clauses.token(clauses.first(subject)).tag().equals("PRP$") ? Clauses.NONE
                : clauses.child(subject, "appos");
        boolean alone = name > subject && PartyNouns.isPersonName(clauses, name) && clauses.last(name) < verb && !isPart(clauses, verb)
                && !isLeftOpen(clauses, verb);
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

    /** "To free them, <em>troops</em> stormed": the phrase right before the verb of the sentence, when the tree names no subject. */
    private static int phraseBefore(Clauses clauses, int verb) {
        int last = verb - 1;
        while (last > 0 && clauses.head(last) == verb && !clauses.isNoun(last) && !clauses.is(last, "punct")) {
            last--;
        }
        if (last < 0 || clauses.head(verb) >= 0 || !clauses.token(verb).isFinite() || !clauses.isNoun(last)) {
            return Clauses.NONE;
        }
        int from = chunk(clauses, last);
        return from > 0 && clauses.word(from - 1).equals(",") ? from : Clauses.NONE;
    }

    /** A participle, or a clause that lacks what its relative pronoun stands for: "whom rebels had kidnapped", "the town they took". */
    static boolean isPart(Clauses clauses, int verb) {
        boolean participle = clauses.token(verb).tag().equals("VBG") && !clauses.hasChild(verb, "aux");
        if (participle || clauses.is(verb, "acl")) {
            return true;
        }
        if (AS_PARTICIPLE.contains(clauses.introducedBy(verb))) {
            return true;
        }
        boolean placed = false;
        for (int child : clauses.children(verb)) {
            boolean relative = clauses.token(clauses.first(child)).tag().startsWith("W")
                    || clauses.is(child, "obl") && hasRelative(clauses, child);
            if (relative && !clauses.is(child, "obl") && !clauses.is(child, "advmod") && !clauses.is(child, "mark")) {
                return true;
            }
            placed |= relative;
        }
        return clauses.is(verb, "acl:relcl") && !placed;
    }

    private static boolean hasRelative(Clauses clauses, int phrase) {
        return clauses.token(phrase).tag().startsWith("W");
    }

    /** "if he wins", "claims that he won": not told as a fact. */
    static boolean isLeftOpen(Clauses clauses, int verb) {
        int above = clauses.head(verb);
        for (int child : clauses.children(verb)) {
            if (child < verb && clauses.is(child, "mark") && CONDITIONS.contains(clauses.word(child))) {
                return true;
            }
        }
        return above >= 0 && (clauses.is(verb, "ccomp") && NOT_VOUCHED_FOR.contains(clauses.lemma(above)) || isAsked(clauses, verb, above));
    }

    /** "<em>When</em> a page is attacked, it fails": as often as it is, unless the day is told. */
    private boolean isWhenever(Clauses clauses, int verb) {
        int adverb = clauses.child(verb, "advmod", "mark");
        int auxiliary = clauses.child(verb, "aux:pass", "aux");
        String tag = clauses.token(auxiliary >= 0 ? auxiliary : verb).tag();
        boolean when = adverb >= 0 && adverb < verb && clauses.word(adverb).equals("when") && (tag.equals("VBZ") || tag.equals("VBP"));
        return when && IntStream.of(clauses.children(verb)).noneMatch(child -> isTime(clauses, child));
    }

    /** "it was unclear <em>when she would appear</em>", "did not say how they escaped"; a circumstance stands behind a comma. */
    private static boolean isAsked(Clauses clauses, int verb, int above) {
        int adverb = clauses.child(verb, "advmod", "mark");
        boolean asked = adverb > 0 && adverb < verb && clauses.token(adverb).tag().equals("WRB") && !clauses.is(adverb - 1, "punct");
        boolean circumstance = clauses.relation(verb).startsWith("advcl") || clauses.relation(verb).startsWith("acl");
        return asked && (!circumstance || NOT_KNOWN.contains(clauses.lemma(above)));
    }

    /** Of several, which the tree makes of a phrase before the subject, the last before the verb. */
    static int subject(Clauses clauses, int verb) {
        int subject = clauses.child(verb, "expl");
        for (int child : clauses.children(verb)) {
            boolean listed = subject >= 0 && (clauses.hasChild(child, "cc") || isPlaceOf(clauses, child, subject));
            boolean nearer = child < verb && !listed;
            if (nearer && (clauses.relation(child).startsWith("nsubj") || clauses.relation(child).startsWith("csubj"))) {
                subject = child;
            }
        }
        return subject;
    }

    /** "John Reyl, 23, of Mill Street, <em>Brenk</em> was arrested". */
    private static boolean isPlaceOf(Clauses clauses, int place, int name) {
        return PartyNouns.isPersonName(clauses, name) && clauses.token(place).name() == NameKind.PLACE
                && clauses.word(place - 1).equals(",");
    }

    /** From its subject to its end; what the trigger stands in before the subject is told behind it. */
    private SummaryWords finite(Clauses clauses, SummaryWords words, int verb, int from) {
        int opening = clauses.first(verb);
        while (opening < from && OUTSIDE.contains(clauses.relation(opening)) && clauses.head(opening) == verb) {
            opening++;
        }
        words.keep(from, clauses.last(verb));
        if (from > 0 && isTime(clauses, from - 1)) {
            words.beginAt(from);
        }
        if (opening < from && (isConditional(clauses, verb, from) || isPartOf(clauses, words, verb, from))) {
            words.keep(opening, from - 1);
        } else if (opening < from && words.isProtected(opening, from - 1)) {
            words.tellLast(opening, from - 1);
        }
        for (int child : clauses.children(verb)) {
            if (child > verb && isJoined(clauses, child) && !isDoneTogether(clauses, verb, child) && words.drop(child)) {
                dropItsOpening(clauses, words, verb, clauses.first(child));
            }
        }
        return words;
    }

    /** "struck and killed her", "was shot and killed": two verbs with nothing but "and" between them tell one deed. */
    private static boolean isDoneTogether(Clauses clauses, int verb, int child) {
        return clauses.is(child, "conj") && clauses.first(child) == verb + 1 && clauses.is(verb + 1, "cc") && subject(clauses, child) < 0;
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

    private static boolean isConditional(Clauses clauses, int verb, int before) {
        for (int child : clauses.children(verb)) {
            if (child < before && clauses.is(child, "advcl") && CONDITIONS.contains(clauses.introducedBy(child))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Where the subject begins: without a day that the tree takes for a part of it ("On Monday police"), with the others of a list
     * ("<em>Judge Lund</em> and the defence").
     */
    private int beginning(Clauses clauses, int subject) {
        int first = clauses.first(subject);
        int before = first - 1;
        if (clauses.word(first).equals("as") && first + 2 < subject && clauses.word(first + 2).equals("as")) {
            return first;
        }
        if (before > 0 && isTime(clauses, subject) && clauses.isNoun(before)) {
            return Math.min(before, clauses.first(before));
        }
        int listed = before - 1;
        boolean counted = listed > 0 && clauses.is(before, "cc") && clauses.hasChild(subject, "nummod")
                && clauses.hasChild(listed, "nummod");
        if (counted) {
            return clauses.first(listed);
        }
        int other = before > 0 && clauses.is(before, "cc") && clauses.isNoun(before - 1) ? chunk(clauses, before - 1) : Clauses.NONE;
        if (other == 0 || other > 0 && clauses.word(other - 1).equals(",")) {
            return other;
        }
        int time = first;
        while (time < subject && (clauses.is(time, "case") || isTime(clauses, time) || clauses.word(time).equals(","))) {
            time++;
        }
        return clauses.is(first, "case") ? time : first;
    }

    private static int chunk(Clauses clauses, int noun) {
        return clauses.phrases().from(noun);
    }

    private boolean isTime(Clauses clauses, int word) {
        return times.isTime(clauses.token(word).span());
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

    private static boolean isBorder(Clauses clauses, int word) {
        return clauses.is(word, "punct") || clauses.is(word, "cc");
    }
}
