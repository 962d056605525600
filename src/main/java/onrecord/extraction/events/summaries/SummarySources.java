package onrecord.extraction.events.summaries;

import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.text.WordSections;

/**
 * Tells with a line whose words they are: <em>“Ana Ruiz said he fled”</em>, <em>“Ivo Sterling fired a gun, according to the charge
 * sheet”</em>. Without them the line would vouch for what the article only reports.
 */
final class SummarySources {

    private static final int FAR = 12;
    private static final int LONGEST_OBJECT = 5;
    private static final WordSections WORDS = WordSections.read("events/lines.txt");
    private static final Set<String> SAYING = WORDS.set("saying");
    private static final Set<String> TOLD_TO = Set.of("tell", "inform");
    private static final Set<String> BEFORE_VERB = Set.of("aux", "aux:pass", "advmod");

    /** "It said", "which said": who is meant stands elsewhere. */
    private static final Set<String> NO_NAME = Set.of("it", "this", "that", "which", "who");

    private SummarySources() {}

    /** Adds who says what these words tell, from this clause up to the whole sentence, as far as they do not tell it already. */
    static SummaryWords add(SummaryWords words, int clause) {
        Clauses clauses = words.clauses();
        int word = clause;
        int below = Clauses.NONE;
        for (int step = 0; step < FAR && word >= 0; step++) {
            if (clauses.introducedBy(word).equals("according")) {
                addPhrase(words, word);
            }
            for (int child : clauses.children(word)) {
                if (clauses.introducedBy(child).equals("according")) {
                    addPhrase(words, child);
                } else if (child != below && isAside(clauses, child)) {
                    addSpeaker(words, child);
                }
            }
            int above = clauses.head(word);
            if (above >= 0 && clauses.is(word, "ccomp") && SAYING.contains(clauses.lemma(above))) {
                addSpeaker(words, above);
                addThat(words, word, above);
            }
            below = word;
            word = above;
        }
        return words;
    }

    /** "He fled, police <em>said</em>, after a vigil": what is said stands before it, so it tells nothing alone. */
    static boolean isBehindWords(Clauses clauses, int verb) {
        if (!clauses.token(verb).isFinite() || !SAYING.contains(clauses.lemma(verb))) {
            return false;
        }
        int subject = speaker(clauses, verb);
        int before = subject < 0 ? Clauses.NONE : clauses.phrases().from(subject) - 1;
        return subject < verb && before > 0 && clauses.word(before).equals(",") && !isFollowedByWords(clauses, verb);
    }

    /** "He said <em>on Monday that</em> she fled", "he said <em>she</em> fled". */
    private static boolean isFollowedByWords(Clauses clauses, int verb) {
        int next = verb + 1;
        if (next >= clauses.size() || clauses.is(next, "punct")) {
            return false;
        }
        int phrase = clauses.is(next, "case") ? clauses.head(next) : next;
        boolean circumstance = phrase >= 0 && clauses.head(phrase) == verb
                && (clauses.relation(phrase).startsWith("obl") || clauses.is(phrase, "nmod:unmarked"));
        for (int word = next; circumstance && word < clauses.size(); word++) {
            circumstance = !clauses.word(word).equals("that") && !clauses.token(word).isFinite();
        }
        return !circumstance;
    }

    /** "He fled, <em>police said</em>", "…, <em>Ruiz told</em> the court"; not "he fled and told the court". */
    private static boolean isAside(Clauses clauses, int verb) {
        boolean beside = clauses.is(verb, "parataxis")
                || clauses.is(verb, "conj") && !clauses.hasChild(verb, "cc") && clauses.hasChild(verb, "nsubj");
        return beside && clauses.token(verb).isFinite() && SAYING.contains(clauses.lemma(verb)) && !clauses.hasChild(verb, "ccomp");
    }

    /** "according to the charge sheet". */
    private static void addPhrase(SummaryWords words, int noun) {
        Clauses clauses = words.clauses();
        int from = clauses.child(noun, "case", "mark");
        if (words.keeps(noun)) {
            words.vouch(from, noun);
        } else {
            words.tellSource(from, endOfName(clauses, noun), noun, noun);
        }
    }

    private static void addSpeaker(SummaryWords words, int verb) {
        Clauses clauses = words.clauses();
        if (words.keeps(verb)) {
            words.vouch(verb, verb);
            return;
        }
        int subject = speaker(clauses, verb);
        if (subject < 0 || words.keeps(subject) || NO_NAME.contains(clauses.word(subject)) || !LineForm.isWellBegun(words)) {
            return;
        }
        int from = beginning(clauses, subject);
        int end = endOfName(clauses, subject);
        if (verb > words.first()) {
            words.tellSource(from, end, verb, endOfSaying(clauses, verb));
            return;
        }
        words.keep(from, end).keep(verb, verb).vouch(from, end).vouch(verb, verb).keep(verb, endOfSaying(clauses, verb));
        for (int child : clauses.children(verb)) {
            if (child < verb && child > end && BEFORE_VERB.contains(clauses.relation(child))) {
                words.keep(clauses.first(child), clauses.last(child));
            }
        }
    }

    /** "told <em>the court</em>". */
    private static int endOfSaying(Clauses clauses, int verb) {
        int object = TOLD_TO.contains(clauses.lemma(verb)) ? clauses.child(verb, "obj", "iobj") : Clauses.NONE;
        boolean near = object > verb && clauses.first(object) == verb + 1 && endOfName(clauses, object) - verb <= LONGEST_OBJECT;
        return near ? endOfName(clauses, object) : verb;
    }

    /** "told the court <em>that</em> he fled". */
    private static void addThat(SummaryWords words, int told, int verb) {
        Clauses clauses = words.clauses();
        int mark = clauses.child(told, "mark");
        if (mark > verb && mark < told && words.keeps(verb) && clauses.word(mark).equals("that")) {
            words.keep(mark, mark);
        }
    }

    /** The subject nearest to the verb, or the noun right before it where the tree names none. */
    private static int speaker(Clauses clauses, int verb) {
        int subject = Clauses.NONE;
        for (int child : clauses.children(verb)) {
            boolean nearer = subject < 0 || Math.abs(child - verb) < Math.abs(subject - verb);
            subject = clauses.relation(child).startsWith("nsubj") && nearer ? child : subject;
        }
        return subject < 0 && verb > 0 && clauses.isNoun(verb - 1) ? verb - 1 : subject;
    }

    private static int beginning(Clauses clauses, int subject) {
        int from = clauses.first(subject);
        for (int word = from; word < subject; word++) {
            if (clauses.is(word, "punct") || clauses.is(word, "cc")
                    || clauses.is(word, "case") && !clauses.token(word).tag().equals("POS")) {
                return clauses.phrases().from(subject);
            }
        }
        return from;
    }

    /** Without what is told of them besides: "Tom Reyl[, who had fled]". */
    private static int endOfName(Clauses clauses, int noun) {
        int end = noun;
        while (end < clauses.last(noun) && !clauses.is(end + 1, "punct") && !clauses.token(end + 1).tag().startsWith("W")
                && !clauses.isVerb(end + 1)) {
            end++;
        }
        return end;
    }
}
