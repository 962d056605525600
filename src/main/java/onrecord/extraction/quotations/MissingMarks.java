package onrecord.extraction.quotations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onrecord.extraction.cuewords.Complement;
import onrecord.extraction.cuewords.CueWord;
import onrecord.extraction.cuewords.CueWords;
import onrecord.language.NameKind;
import onrecord.language.Sentence;
import onrecord.language.Token;
import onrecord.text.Quotation;
import onrecord.text.BinarySearch;
import onrecord.text.Span;

/**
 * Closes quotations whose closing mark is missing where their reporting clause begins, or a dash with a name: <em>“We will fix it, said Ann
 * Dunn.</em> Without it, they run to the end of the paragraph and swallow their speaker.
 */
final class MissingMarks {

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they");
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_CLAUSE = 30;
    /** No quotation is so short, in tokens with its marks. */
    private static final int SHORTEST = 2;

    private final List<Sentence> sentences;

    MissingMarks(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    List<Quotation> close(List<Quotation> quotations) {
        List<Quotation> closed = new ArrayList<>(quotations.size());
        for (Quotation quotation : quotations) {
            closed.add(quotation.closed() ? quotation : closed(quotation));
        }
        return closed;
    }

    private Quotation closed(Quotation open) {
        int s = BinarySearch.first(0, sentences.size(), i -> sentences.get(i).span().end() > open.span().start());
        int tokens = 0;
        for (; s < sentences.size() && sentences.get(s).span().start() < open.span().end(); s++) {
            Sentence sentence = sentences.get(s);
            int from = BinarySearch.first(0, sentence.size(), i -> sentence.token(i).span().end() > open.span().start());
            for (int i = Math.max(from, from + SHORTEST - tokens); i + 2 < sentence.size(); i++) {
                boolean inside = sentence.token(i + 1).span().end() <= open.span().end();
                if (inside && i > from && DASHES.contains(sentence.token(i).form()) && opensNameLine(sentence, i + 1)) {
                    int end = sentence.token(i - 1).span().end();
                    return new Quotation(new Span(open.span().start(), end), new Span(open.words().start(), end), true, open.single());
                }
                if (inside && sentence.token(i).form().equals(",") && opensReportingClause(sentence, i + 1)) {
                    int end = sentence.token(i).span().end();
                    return new Quotation(new Span(open.span().start(), end), new Span(open.words().start(), end), true, open.single());
                }
            }
            tokens += sentence.size() - from;
        }
        return open;
    }

    /** <em>“It was hard – Ann Dunn, coach</em> */
    private static boolean opensNameLine(Sentence sentence, int first) {
        return sentence.token(first).name() == NameKind.PERSON && sentence.size() - first <= LONGEST_CLAUSE
                && endsSentence(sentence, first);
    }

    private static boolean opensReportingClause(Sentence sentence, int i) {
        return opensInverted(sentence, i) || opensPlain(sentence, i);
    }

    /** <em>said Ann Dunn</em> to the end of the sentence */
    private static boolean opensInverted(Sentence sentence, int verb) {
        boolean saying = isSaying(sentence, verb) && verb + 1 < sentence.size();
        return saying && (isSomebody(sentence.token(verb + 1)) || isRole(sentence, verb + 1)) && endsSentence(sentence, verb + 1);
    }

    /** <em>Ann Dunn said</em>, <em>she said on Monday</em> */
    private static boolean opensPlain(Sentence sentence, int first) {
        if (!isRole(sentence, first) && !isSomebody(sentence.token(first)) || sentence.tagged(first, "DT")) {
            return false;
        }
        int end = Math.min(sentence.size(), first + LONGEST_NAME);
        int i = first;
        while (i < end && (sentence.tagged(i, "NN") || i == first)) {
            i++;
        }
        return i < end && isSaying(sentence, i) && endsSentence(sentence, i + 1);
    }

    /** <em>farmer Ann Dunn</em>, <em>fire chief Ann Dunn</em> */
    private static boolean isRole(Sentence sentence, int first) {
        int i = first;
        while (i + 1 < sentence.size() && sentence.tagged(i, "NN") && sentence.token(i).name() == NameKind.NONE) {
            i++;
        }
        return i > first && i < sentence.size() && sentence.token(i).name() == NameKind.PERSON;
    }

    private static boolean isSaying(Sentence sentence, int i) {
        boolean told = sentence.tagged(i, "V") && !sentence.tagged(i, "VBG");
        CueWord verb = told ? CueWords.english().verb(sentence.token(i).lemma()) : null;
        return verb != null && verb.reportsSpeech() && verb.takes(Complement.CLAUSE);
    }

    private static boolean isSomebody(Token token) {
        return token.name() != NameKind.NONE || token.tag().startsWith("DT") || PRONOUNS.contains(token.form());
    }

    private static boolean endsSentence(Sentence sentence, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + LONGEST_CLAUSE); i++) {
            if (sentence.isFinite(i)) {
                return false;
            }
        }
        return sentence.size() - from <= LONGEST_CLAUSE;
    }
}
