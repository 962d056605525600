package onrecord.extraction.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onrecord.language.NounChunks;
import org.jspecify.annotations.Nullable;

/**
 * Finds the clauses and phrases that can tell an event by themselves, the closest to its trigger first: <em>“Ann Keller was charged”</em> of
 * <em>“Ann Keller, who was charged, left”</em>, then what the sentence around it says.
 */
final class SummaryClauses {

    private static final int FAR = 8;
    private static final Set<String> LEADING = Set.of(
            "cc", "mark", "discourse", "punct", "advmod", "obl", "obl:unmarked", "obl:tmod", "advcl", "parataxis", "dep");

    private final EventTimes times;

    SummaryClauses(EventTimes times) {
        this.times = times;
    }

    /** The clauses around a verb, from its own to the whole sentence. */
    List<SummaryWords> ofVerb(Clauses clauses, Trigger trigger) {
        List<SummaryWords> ways = new ArrayList<>();
        int verb = trigger.head();
        for (int step = 0; step < FAR && verb >= 0; step++) {
            SummaryWords way = clause(clauses, trigger, verb);
            if (way != null) {
                ways.add(way);
            }
            verb = clauses.head(verb) < 0 ? Clauses.NONE : clauses.clauseOf(clauses.head(verb));
        }
        ways.add(sentence(clauses, trigger));
        return ways;
    }

    /** The clause that the noun is subject or object of, or its phrase where that says enough. */
    List<SummaryWords> ofNoun(Clauses clauses, Trigger trigger) {
        int noun = trigger.noun();
        int governor = clauses.head(noun);
        List<SummaryWords> clausesAround =
                governor < 0 ? new ArrayList<>() : ofVerb(clauses, new Trigger(trigger.kind(), clauses.clauseOf(noun), noun,
                        trigger.from(), trigger.to()));
        SummaryWords phrase = phrase(clauses, trigger, noun);
        boolean argument = clauses.relation(noun).startsWith("nsubj") || clauses.is(noun, "obj");
        List<SummaryWords> ways = new ArrayList<>();
        if (!argument && says(clauses, phrase, noun)) {
            ways.add(phrase);
        }
        ways.addAll(clausesAround);
        ways.add(phrase);
        return ways;
    }

    /** Whether a phrase says more than that there was one: "the bombings of two embassies", and not "the talks". */
    private static boolean says(Clauses clauses, SummaryWords phrase, int noun) {
        int telling = 0;
        for (int word = clauses.first(noun); word <= clauses.last(noun); word++) {
            telling += word != noun
                    && (clauses.isNoun(word) || clauses.token(word).tag().equals("CD") || clauses.token(word).tag().startsWith("JJ")) ? 1
                            : 0;
        }
        return telling >= 2 && phrase.count() > 2;
    }

    /** The clause of this verb with its subject, null when it has none of its own to be told with. */
    private @Nullable SummaryWords clause(Clauses clauses, Trigger trigger, int verb) {
        int subject = subject(clauses, verb);
        int expletive = clauses.child(verb, "expl");
        if (subject >= 0 && isRelative(clauses, subject)) {
            return described(clauses, trigger, verb, subject);
        }
        boolean participle = clauses.token(verb).tag().equals("VBG") && !clauses.hasChild(verb, "aux") && clauses.is(verb, "advcl");
        if ((subject >= 0 || expletive >= 0) && !participle) {
            int begin = subject < 0 || expletive >= 0 && expletive < subject ? expletive : subject;
            return begin < verb ? finite(clauses, trigger, verb, beginning(clauses, begin)) : null;
        }
        if (clauses.is(verb, "acl") || clauses.is(verb, "acl:relcl")) {
            return described(clauses, trigger, verb, Clauses.NONE);
        }
        if (clauses.is(verb, "conj")) {
            return sharing(clauses, trigger, verb);
        }
        int opening = opening(clauses, verb);
        int before = opening < 0 && isFinite(clauses, verb) ? phraseBefore(clauses, verb) : opening;
        return before < 0 ? null : finite(clauses, trigger, verb, before);
    }

    private static boolean isFinite(Clauses clauses, int verb) {
        return clauses.token(verb).isFinite() || clauses.token(verb).tag().equals("VBN");
    }

    /**
     * Where the subject begins that the tree takes for a part of what opens the sentence: "Last month Karl Wang, 45, was jailed", "Ann Keller,
     * speaking in Brenk, criticised …"; none where nothing tells.
     */
    private int opening(Clauses clauses, int verb) {
        for (int child : clauses.children(verb)) {
            if (child > verb) {
                return Clauses.NONE;
            }
            int subject = clauses.is(child, "advcl") ? clauses.child(child, "nsubj") : Clauses.NONE;
            if (subject >= 0 && clauses.token(child).tag().equals("VBG") && clauses.first(subject) == clauses.first(child)) {
                return clauses.first(subject);
            }
            int from = clauses.relation(child).startsWith("obl") ? behindTime(clauses, child) : Clauses.NONE;
            if (from >= 0) {
                return from;
            }
        }
        return Clauses.NONE;
    }

    private int behindTime(Clauses clauses, int opening) {
        int word = clauses.first(opening);
        int last = clauses.last(opening);
        boolean time = false;
        while (word <= last && (isTime(clauses, word) || clauses.is(word, "case") || clauses.is(word, "punct"))) {
            time |= isTime(clauses, word);
            word++;
        }
        if (time && word <= last) {
            return word;
        }
        int name = clauses.child(opening, "appos");
        int from = name < 0 ? Clauses.NONE : clauses.first(name) + (clauses.is(clauses.first(name), "punct") ? 1 : 0);
        return from > 0 && clauses.word(from - 1).equals(",") && clauses.isNoun(name) ? from : Clauses.NONE;
    }

    private boolean isTime(Clauses clauses, int word) {
        return times.isTime(clauses.token(word).span());
    }

    /** Where the phrase begins that ends right before the verb and its auxiliaries, when the tree names no subject; none without one. */
    private static int phraseBefore(Clauses clauses, int verb) {
        int last = verb - 1;
        while (last > 0 && (clauses.head(last) == verb && !clauses.isNoun(last) && !clauses.is(last, "punct"))) {
            last--;
        }
        if (last < 0 || !clauses.isNoun(last)) {
            return Clauses.NONE;
        }
        return new NounChunks(clauses::token, clauses.size()).from(last);
    }

    /** Of several, which the tree makes of a phrase before the subject, the last before the verb. */
    private static int subject(Clauses clauses, int verb) {
        int subject = clauses.child(verb, "nsubj", "nsubj:pass", "csubj", "csubj:pass", "nsubj:outer");
        for (int child : clauses.children(verb)) {
            boolean another = child > subject && child < verb && clauses.relation(child).startsWith("nsubj");
            if (another && !isRelative(clauses, subject) && !clauses.hasChild(child, "cc")) {
                subject = child;
            }
        }
        return subject;
    }

    /** Where the subject begins: without a day that the tree takes for a part of it ("On Monday police"). */
    private int beginning(Clauses clauses, int subject) {
        int first = clauses.first(subject);
        int time = first;
        while (time < subject && (clauses.is(time, "case") || isTime(clauses, time) || clauses.word(time).equals(","))) {
            time++;
        }
        return clauses.is(first, "case") ? time : first;
    }

    private static boolean isRelative(Clauses clauses, int word) {
        return clauses.token(word).tag().startsWith("W");
    }

    /** From its subject to its end, without what is only joined to it. */
    private static SummaryWords finite(Clauses clauses, Trigger trigger, int verb, int from) {
        SummaryWords words = new SummaryWords(clauses, trigger).keep(from, clauses.last(verb));
        leaveOutJoined(clauses, verb, words);
        return words;
    }

    private static void leaveOutJoined(Clauses clauses, int verb, SummaryWords words) {
        for (int child : clauses.children(verb)) {
            boolean joined =
                    clauses.is(child, "conj") && clauses.isVerb(child) || clauses.is(child, "parataxis") || clauses.is(child, "discourse")
                            || clauses.is(child, "vocative");
            if (joined && isSetOff(clauses, clauses.first(child))) {
                words.drop(child);
            }
        }
    }

    /** Whether a mark or a conjunction stands before or at the beginning: else the tree has hung the words before it on the wrong verb. */
    private static boolean isSetOff(Clauses clauses, int first) {
        return first == 0 || isBorder(clauses, first) || isBorder(clauses, first - 1);
    }

    private static boolean isBorder(Clauses clauses, int word) {
        return clauses.is(word, "punct") || clauses.is(word, "cc");
    }

    /** "Rebels who attacked the town", "a man killed by a bomb": the noun that the clause describes is told with it. */
    private static @Nullable SummaryWords described(Clauses clauses, Trigger trigger, int verb, int relative) {
        int noun = relative >= 0 && !clauses.relation(verb).startsWith("acl") ? nounBefore(clauses, relative) : clauses.head(verb);
        if (noun < 0 || !clauses.isNoun(noun) || noun > verb || !clauses.introducedBy(verb).isEmpty()) {
            return null;
        }
        SummaryWords words = new SummaryWords(clauses, trigger).keep(clauses.first(noun), clauses.last(verb));
        dropIntroduction(clauses, noun, words);
        for (int child : clauses.children(noun)) {
            if (child > noun && child < verb && (clauses.relation(child).startsWith("acl") || clauses.is(child, "conj"))) {
                words.drop(child);
            }
        }
        if (relative >= 0 && noun < relative) {
            words.dropWords(relative, clauses.last(relative));
            if (hasComma(clauses, noun, relative - 1)) {
                words.keepComma(relative - 1);
            }
        }
        leaveOutJoined(clauses, verb, words);
        return words;
    }

    /** "prosecutors, who had": the noun that the relative pronoun follows, wherever the tree hangs its clause. */
    private static int nounBefore(Clauses clauses, int relative) {
        int before = relative > 1 && clauses.word(relative - 1).equals(",") ? relative - 2 : relative - 1;
        int noun = before >= 0 && clauses.isNoun(before) ? before : Clauses.NONE;
        return noun >= 0 && clauses.is(noun, "flat") ? clauses.head(noun) : noun;
    }

    /** "Tom Reyl, 45, who met": the comma behind "45" stays. */
    private static boolean hasComma(Clauses clauses, int from, int to) {
        for (int word = from; word < to; word++) {
            if (clauses.word(word).equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** "She was arrested on Monday and charged with fraud": the second verb with the subject and the auxiliary of the first. */
    private static @Nullable SummaryWords sharing(Clauses clauses, Trigger trigger, int verb) {
        int first = clauses.head(verb);
        int subject = first < 0 ? Clauses.NONE : clauses.child(first, "nsubj", "nsubj:pass");
        if (subject < 0 || subject > first || isRelative(clauses, subject) || !isLinked(clauses, verb)) {
            return null;
        }
        SummaryWords words = new SummaryWords(clauses, trigger).keep(clauses.first(subject), clauses.last(subject));
        boolean own = clauses.hasChild(verb, "aux") || clauses.hasChild(verb, "aux:pass") || clauses.hasChild(verb, "cop");
        for (int child : clauses.children(first)) {
            if (!own && clauses.relation(child).startsWith("aux") && child < first && !clauses.token(verb).isFinite()) {
                words.keep(child, child);
            }
        }
        words.keep(clauses.first(verb), clauses.last(verb));
        for (int child : clauses.children(verb)) {
            if (child < verb && (clauses.is(child, "cc") || clauses.is(child, "punct") || clauses.is(child, "mark"))) {
                words.dropWords(child, child);
            }
        }
        leaveOutJoined(clauses, verb, words);
        return words;
    }

    /** Whether "and" or a comma stands before the verb and its auxiliaries; in "as her son was jailed" the tree may have missed the subject. */
    private static boolean isLinked(Clauses clauses, int verb) {
        int before = verb - 1;
        while (before > 0 && clauses.head(before) == verb && !clauses.is(before, "cc") && !clauses.is(before, "punct")
                && !clauses.isNoun(before)) {
            before--;
        }
        return before > 0 && (clauses.is(before, "cc") || clauses.word(before).equals(","));
    }

    /** The phrase of a noun without what introduces it. */
    static SummaryWords phrase(Clauses clauses, Trigger trigger, int noun) {
        SummaryWords words = new SummaryWords(clauses, trigger).keep(Math.min(clauses.first(noun), trigger.from()),
                Math.max(clauses.last(noun), trigger.to()));
        dropIntroduction(clauses, noun, words);
        for (int child : clauses.children(noun)) {
            boolean joined =
                    clauses.is(child, "parataxis") || clauses.is(child, "conj") && child > noun || clauses.is(child, "cc") && child > noun;
            if (joined) {
                words.drop(child);
            }
        }
        return words;
    }

    private static void dropIntroduction(Clauses clauses, int noun, SummaryWords words) {
        for (int child : clauses.children(noun)) {
            if (child < noun
                    && (clauses.is(child, "case") || clauses.is(child, "cc") || clauses.is(child, "mark") || clauses.is(child, "punct"))
                    && !clauses.token(child).tag().equals("POS")) {
                words.dropWords(clauses.first(child), clauses.last(child));
            }
        }
    }

    /** The whole sentence but for what stands before its subject. */
    private SummaryWords sentence(Clauses clauses, Trigger trigger) {
        SummaryWords words = new SummaryWords(clauses, trigger).keep(0, clauses.size() - 1);
        int root = 0;
        while (root < clauses.size() - 1 && clauses.head(root) >= 0) {
            root++;
        }
        int subject = subject(clauses, root);
        int from = subject >= 0 && subject < root ? beginning(clauses, subject) : subject < 0 ? opening(clauses, root) : 0;
        if (0 < from && from <= trigger.from()) {
            words.dropWords(0, from - 1);
        }
        for (int child : clauses.children(root)) {
            if (child < root && LEADING.contains(clauses.relation(child)) && clauses.first(child) == words.first()) {
                words.drop(child);
            }
        }
        return words;
    }
}
