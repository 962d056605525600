package onrecord.extraction.dates.tense;

import java.util.List;
import java.util.Set;
import onrecord.extraction.dates.words.ParagraphWords;
import onrecord.extraction.dates.words.Unit;
import onrecord.language.Sentence;
import onrecord.text.BinarySearch;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/** Tells whether a sentence speaks of the past or the future at a date: by the words before it, and by the verb it depends on. */
public final class Tenses {

    public enum Tense {
        PAST,
        /** The past of what was done on the very day: <em>it was signed on Aug. 6</em>. */
        DONE,
        /** What has ended by now: <em>since Friday</em>, <em>the year ended Jan. 31</em>. */
        OVER,
        FUTURE,
        /** The simple present of what can be planned, which the calendar makes a future: <em>they meet on Monday</em>. */
        PRESENT,
        UNKNOWN;

        public boolean looksAhead() {
            return this == FUTURE || this == PRESENT;
        }

        public boolean looksBack() {
            return this == PAST || this == DONE || this == OVER;
        }
    }

    private static final WordSections WORDS = WordSections.read("dates/outlook.txt");
    private static final Set<String> SURELY_PAST = WORDS.set("past");
    private static final int REACH = 14;

    private final List<Sentence> sentences;

    public Tenses(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    public Tense around(ParagraphWords words, int at, int end) {
        Tense told = WordsBesideDate.beside(words, at, end);
        if (told != null) {
            return told;
        }
        int offset = words.start(at);
        Sentence sentence = sentenceAt(offset);
        if (sentence == null) {
            return byWords(words, at);
        }
        boolean owner = words.is(end, "'", "’");
        Tense tense = new DateClause(sentence, tokenAt(sentence, offset), owner, preposition(words, at)).tense();
        if (tense == Tense.UNKNOWN && words.is(at - 1, "by", "until", "through")) {
            return words.is(at - 1, "through") && byWords(words, at) == Tense.PAST ? Tense.PAST : Tense.FUTURE;
        }
        if (tense.looksBack() && words.is(at - 1, "to") && Unit.of(words.at(at - 2)) != null) {
            return Tense.OVER;
        }
        return tense == Tense.UNKNOWN ? byWords(words, at) : tense;
    }

    /** The word before the date and the time of the day: "until" in "until noon on Friday". */
    private static String preposition(ParagraphWords words, int at) {
        int i = at - 1;
        while (i > at - 4 && (words.is(i, "the", "noon", "midnight", "late", "early") || words.is(i, "on") && words.is(i - 1, "noon",
                "midnight"))) {
            i--;
        }
        return words.is(i, "of") && words.is(i - 1, "ahead") ? DateClause.AHEAD_OF : words.at(i);
    }

    private static Tense byWords(ParagraphWords words, int at) {
        for (int i = at - 1; i >= at - REACH && !words.is(i, "!", "?", ";", "") && !endsSentence(words, i); i--) {
            boolean ahead = TenseWords.isAhead(words.at(i)) && (!words.is(i, "set") || words.is(i + 1, "to", "for"));
            if (ahead || TenseWords.isModal(words.at(i))) {
                return Tense.FUTURE;
            }
            if (SURELY_PAST.contains(words.at(i)) || words.at(i).length() > 4 && words.at(i).endsWith("ed")) {
                return Tense.PAST;
            }
        }
        return Tense.UNKNOWN;
    }

    /** A full stop that is not the one of "E.U." or "Mr.". */
    private static boolean endsSentence(ParagraphWords words, int at) {
        return words.is(at, ".") && words.at(at - 1).length() > 3 && words.isCapitalised(at + 1);
    }

    private @Nullable Sentence sentenceAt(int offset) {
        int at = BinarySearch.first(0, sentences.size(), i -> sentences.get(i).span().end() > offset);
        return at < sentences.size() && sentences.get(at).span().start() <= offset ? sentences.get(at) : null;
    }

    private static int tokenAt(Sentence sentence, int offset) {
        return BinarySearch.first(0, sentence.size() - 1, i -> sentence.token(i).span().end() > offset);
    }
}
