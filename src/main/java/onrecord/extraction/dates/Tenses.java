package onrecord.extraction.dates;

import java.util.List;
import java.util.Set;
import onrecord.language.Sentence;
import onrecord.language.Token;
import onrecord.text.Search;
import org.jspecify.annotations.Nullable;

/** Tells whether a sentence speaks of the past or the future at a word: by the verb the word hangs on and that verb's helpers. */
final class Tenses {

    enum Tense {
        PAST,
        /** What has ended by now: <em>since Friday</em>, <em>the year ended Jan. 31</em>. */
        OVER,
        FUTURE,
        /** The simple present, which the calendar makes a future: <em>they meet on Monday</em>. */
        PRESENT,
        UNKNOWN
    }

    private static final Set<String> WILL = Set.of("will", "'ll", "’ll", "wo", "shall");
    private static final Set<String> MIGHT = Set.of("would", "may", "might", "can", "could", "should", "must", "ca");
    private static final Set<String> AHEAD = Set.of(
            "expected", "scheduled", "due", "planned", "set", "slated", "likely", "poised", "supposed", "expects", "expect", "plans",
            "plan", "intends",
            "hopes", "hope", "upcoming", "forthcoming", "wants", "agreement", "deal", "proposal", "offer", "payable");
    private static final Set<String> SAYING = Set.of("say", "report", "tell", "write", "be", "have", "show", "quote", "cite");
    private static final int FARTHEST = 12;
    private static final int REACH = 14;

    private final List<Sentence> sentences;

    Tenses(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    Tense around(Words words, int at, int end) {
        if (words.is(at - 1, "since", "ended")) {
            return Tense.OVER;
        }
        boolean owner = words.is(end, "'", "’");
        if (owner && words.is(at - 1, "from")) {
            return Tense.PAST;
        }
        if (words.is(at - 1, "ending")) {
            return Tense.FUTURE;
        }
        int offset = words.start(at);
        Sentence sentence = sentenceAt(offset);
        if (sentence == null) {
            return byWords(words, at);
        }
        Tense tense = ofVerb(sentence, tokenAt(sentence, offset), owner);
        if (tense == Tense.UNKNOWN && words.is(at - 1, "by", "until", "through")) {
            return Tense.FUTURE;
        }
        return tense == Tense.UNKNOWN ? byWords(words, at) : tense;
    }

    private static Tense byWords(Words words, int at) {
        for (int i = at - 1; i >= at - REACH && !words.is(i, ".", "!", "?", ";", ""); i--) {
            if (WILL.contains(words.at(i)) || MIGHT.contains(words.at(i)) || AHEAD.contains(words.at(i))) {
                return Tense.FUTURE;
            }
            if (words.is(i, "was", "were", "had", "did", "said", "has", "have") || words.at(i).length() > 4 && words.at(i).endsWith("ed")) {
                return Tense.PAST;
            }
        }
        return Tense.UNKNOWN;
    }

    /** @param owner whether something belongs to the date, as in "Monday's debate", which tells less of when the verb is */
    private static Tense ofVerb(Sentence sentence, int word, boolean owner) {
        int at = word;
        for (int steps = 0; at >= 0 && steps < FARTHEST; steps++) {
            Token token = sentence.token(at);
            if (token.tag().startsWith("VB") || token.tag().equals("MD") || hasCopula(sentence, at)) {
                Tense tense = tense(sentence, at, !owner);
                boolean direct = !owner && (steps == 1 || steps == 2 && at < word && word - at < 3);
                return tense == Tense.PRESENT && !direct ? Tense.UNKNOWN : tense;
            }
            if (AHEAD.contains(token.form())) {
                return Tense.FUTURE;
            }
            at = token.head();
        }
        return Tense.UNKNOWN;
    }

    private static boolean hasCopula(Sentence sentence, int word) {
        int[] children = sentence.children(word);
        for (int i = 0; i < Math.min(children.length, FARTHEST); i++) {
            if (sentence.token(children[i]).relation().equals("cop")) {
                return true;
            }
        }
        return false;
    }

    private static Tense tense(Sentence sentence, int verb, boolean mightCounts) {
        boolean past = false;
        boolean to = false;
        boolean present = false;
        int[] children = sentence.children(verb);
        for (int i = 0; i < children.length && children[i] <= verb + 3 && i < FARTHEST; i++) {
            Token helper = sentence.token(children[i]);
            if (!helper.relation().startsWith("aux") && !helper.relation().equals("cop") && !helper.relation().equals("mark")) {
                continue;
            }
            if (WILL.contains(helper.form()) || mightCounts && MIGHT.contains(helper.form())) {
                return Tense.FUTURE;
            }
            past |= helper.tag().equals("VBD") || helper.lemma().equals("have");
            to |= helper.tag().equals("TO") || helper.form().equals("to");
            present |= helper.tag().equals("VBZ") || helper.tag().equals("VBP");
        }
        Token token = sentence.token(verb);
        boolean asPlanned = verb > 0 && Set.of("as", "previously", "originally").contains(sentence.token(verb - 1).form());
        if (AHEAD.contains(token.form()) && !past && !asPlanned) {
            return Tense.FUTURE;
        }
        if (past || token.tag().equals("VBD")) {
            return Tense.PAST;
        }
        if (to) {
            return ofInfinitive(sentence, token);
        }
        return switch (token.tag()) {
            case "VBN" -> present ? Tense.UNKNOWN : Tense.PAST;
            case "VBG" -> present && mightCounts ? Tense.FUTURE : Tense.UNKNOWN;
            case "VBZ", "VBP" -> SAYING.contains(token.lemma()) ? Tense.UNKNOWN : Tense.PRESENT;
            default -> Tense.UNKNOWN;
        };
    }

    /** "is to meet", "plans to meet" look ahead; "was forced to step down" looks back with its verb. */
    private static Tense ofInfinitive(Sentence sentence, Token infinitive) {
        if (infinitive.head() < 0) {
            return Tense.FUTURE;
        }
        Token over = sentence.token(infinitive.head());
        if (AHEAD.contains(over.form())) {
            return Tense.FUTURE;
        }
        return switch (over.tag()) {
            case "VBD", "VBN" -> Tense.PAST;
            case "VBZ", "VBP", "VBG", "VB", "MD" -> Tense.FUTURE;
            default -> Tense.UNKNOWN;
        };
    }

    private @Nullable Sentence sentenceAt(int offset) {
        int at = Search.first(0, sentences.size(), i -> sentences.get(i).span().end() > offset);
        return at < sentences.size() && sentences.get(at).span().start() <= offset ? sentences.get(at) : null;
    }

    private static int tokenAt(Sentence sentence, int offset) {
        return Search.first(0, sentence.size() - 1, i -> sentence.token(i).span().end() > offset);
    }
}
