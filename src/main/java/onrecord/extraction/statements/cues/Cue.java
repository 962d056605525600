package onrecord.extraction.statements.cues;

import onrecord.extraction.cuewords.CueWord;

/**
 * The words of a text that credit something to a source: "said", "has called for", "according to", "his belief".
 *
 * @param head the token that governs source and content
 * @param first its first token, an auxiliary perhaps
 * @param last its last token, a particle or preposition perhaps
 * @param passive whether the subject is not the source: "was told"
 */
public record Cue(int head, int first, int last, CueWord word, Form form, boolean passive) {

    public enum Form {
        VERB,
        ADJECTIVE,
        NOUN,
        ACCORDING_TO,
        COLON,
        /** The label of a line in an interview: <em>Q:</em> */
        QUESTION,
        ANSWER,
        /** No word at all: the paragraph before asks, and this one answers. */
        REPLY,
        /** No word at all: the speaker stands on a line of its own. */
        NAME_LINE
    }

    /** A single word in the active voice. */
    public static Cue of(int token, CueWord word, Form form) {
        return new Cue(token, token, token, word, form, false);
    }

    /** Whether quoted words can stand beside it. */
    public boolean reportsSpeech() {
        return switch (form) {
            case ACCORDING_TO, COLON, QUESTION, ANSWER, REPLY, NAME_LINE -> true;
            case VERB -> word.reportsSpeech();
            default -> false;
        };
    }

    /** A verb of saying whose subject speaks. */
    public boolean isActiveSpeech() {
        return form == Form.VERB && word.reportsSpeech() && !passive;
    }

    /** Whether it is a line of an interview. */
    public boolean isOfInterview() {
        return form == Form.QUESTION || form == Form.ANSWER || form == Form.REPLY;
    }

    /** Whether words of the text tell that somebody speaks. */
    public boolean isPrinted() {
        return form != Form.REPLY && form != Form.NAME_LINE;
    }

    /** Whether it credits a whole paragraph: <em>KELLER: We will see.</em> */
    public boolean opensLine() {
        return form == Form.COLON || form == Form.QUESTION || form == Form.ANSWER;
    }
}
