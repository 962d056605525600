package onrecord.language;

import onrecord.text.Span;

/**
 * A word or a punctuation mark of a sentence.
 *
 * @param span where it stands in the article's text (UTF-16)
 * @param form as printed
 * @param lemma the dictionary form, lower case but for names: {@code "say"} for "said"
 * @param tag the Penn Treebank tag: {@code "VBD"}, {@code "NNP"}, {@code "``"}
 * @param head the index of the word it depends on, -1 for the root of the sentence
 * @param relation the Universal Dependencies relation to the head: {@code "nsubj"}, {@code "ccomp"}, {@code "root"}
 * @param name the kind of name it is part of
 * @param beginsName whether a name begins here
 */
public record Token(
        Span span, String form, String lemma, String tag, int head, String relation, NameKind name, boolean beginsName) {

    /** Whether it is a verb, or an auxiliary, that makes a clause: "said", "says", "will". */
    public boolean isFinite() {
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    }
}
