package onrecord.language;

import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Cuts words into simple noun phrases: <em>Ukrainian President Petro Poroshenko</em>, <em>the city’s two oldest bridges</em>. They are cut
 * along the Penn Treebank tags, so that who is meant is read right even where the tree hangs a phrase on the wrong word. Longer phrases are
 * chains of them. After the base noun phrases of Ramshaw and Marcus 1995, "Text chunking using transformation-based learning". Words are
 * known by their index; what is asked is read from the tags of the moment.
 */
public final class NounChunks {

    /** No phrase reaches further, in words either side of one of it. */
    public static final int LONGEST = 40;

    private static final Set<String> OPENING = Set.of("DT", "PDT", "PRP$", "WP$");
    private static final Set<String> INSIDE = Set.of("JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "POS", "HYPH", "CD", "$", "FW");
    private static final Set<String> NAMELESS = Set.of("JJR", "JJS", "CD", "$", "POS", "HYPH");

    private final IntFunction<Token> words;
    private final int size;

    /** @param words by their index, from 0 to {@code size - 1} */
    public NounChunks(IntFunction<Token> words, int size) {
        this.words = words;
        this.size = size;
    }

    /** Whether the word can be part of a noun phrase: <em>the</em>, <em>’s</em>, <em>two</em>, <em>bridges</em>, <em>she</em>. */
    public boolean isPart(int word) {
        String form = token(word).form();
        return opens(word) || goesOn(word) || token(word).tag().equals("PRP") || isPossessive(word) || form.equals("-");
    }

    /** <em>’s</em>, however it is tagged. */
    public boolean isPossessive(int word) {
        return token(word).form().equals("'s") || token(word).form().equals("’s");
    }

    /** The first word of the phrase that this word stands in, or the word itself. */
    public int from(int word) {
        int from = word;
        while (from > 0 && word - from < LONGEST && continues(from)) {
            from--;
        }
        return from;
    }

    /** The last word of the phrase that this word stands in, or the word itself. */
    public int to(int word) {
        int to = word;
        while (to + 1 < size && to - word < LONGEST && continues(to + 1)) {
            to++;
        }
        return to;
    }

    /** The last noun of the phrase that this word stands in, or the word itself. */
    public int headOf(int word) {
        int from = from(word);
        for (int i = to(word); i >= from; i--) {
            if (isNoun(i)) {
                return i;
            }
        }
        return word;
    }

    /** Where the words begin that name someone: without article, number and superlative. */
    public int nameFrom(int word) {
        int start = from(word);
        int head = headOf(word);
        while (start < head && (NAMELESS.contains(token(start).tag()) || opens(start))) {
            start++;
        }
        boolean aged = start + 3 <= head && is(start, "year") && is(start + 2, "old");
        return aged ? start + 3 : start;
    }

    /** The head of the phrase right after a preposition; -1 when no noun or pronoun follows. */
    public int after(int preposition) {
        int next = preposition + 1;
        if (next >= size) {
            return -1;
        }
        int head = headOf(next);
        return isNoun(head) || token(head).tag().equals("PRP") ? head : -1;
    }

    /** Whether the word goes on with the phrase of the word before it. */
    private boolean continues(int word) {
        boolean modifies = goesOn(word) || isParticiple(word) || token(word).relation().equals("flat");
        boolean open = goesOn(word - 1) || opens(word - 1) || isParticiple(word - 1);
        return modifies && open && !describesAnother(word);
    }

    /** An adjective or a number after a noun opens a new phrase: <em>Israel</em> and <em>last month</em>. */
    private boolean describesAnother(int word) {
        boolean describes = token(word).tag().startsWith("JJ") || token(word).tag().equals("CD");
        boolean apart = !token(word - 1).relation().equals("compound") && token(word).head() != token(word - 1).head();
        return describes && isNoun(word - 1) && (apart || is(word, "last") || is(word, "next"));
    }

    /** An article, or what stands in its place: <em>the</em>, <em>her</em>. */
    private boolean opens(int word) {
        return OPENING.contains(token(word).tag());
    }

    private boolean goesOn(int word) {
        return INSIDE.contains(token(word).tag());
    }

    /** <em>the exhausted workers</em> */
    private boolean isParticiple(int word) {
        String tag = token(word).tag();
        String relation = token(word).relation();
        return (tag.equals("VBN") || tag.equals("VBG")) && (relation.equals("amod") || relation.equals("compound"));
    }

    private boolean isNoun(int word) {
        return token(word).tag().startsWith("NN");
    }

    private boolean is(int word, String form) {
        return token(word).form().toLowerCase(Locale.ROOT).equals(form);
    }

    private Token token(int word) {
        return words.apply(word);
    }
}
