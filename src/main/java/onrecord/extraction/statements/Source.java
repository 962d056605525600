package onrecord.extraction.statements;

/**
 * The noun phrase that a statement is credited to.
 *
 * @param first its first token
 * @param last its last token
 * @param head the noun, name or pronoun at its centre
 * @param own whether it is the cue's own subject, and not borrowed from another verb: "he" in "he left, saying…" is borrowed
 */
record Source(int first, int last, int head, boolean own) {

    Source borrowed() {
        return new Source(first, last, head, false);
    }
}
