package onrecord.language;

import java.util.Set;

/**
 * Which words simple noun phrases are made of, by their Penn Treebank tags: in <em>the city’s two oldest bridges</em> "the" opens the phrase
 * and all that follows goes on with it. After the base noun phrases of Ramshaw and Marcus 1995, "Text chunking using transformation-based
 * learning".
 */
public final class NounPhraseTags {

    private static final Set<String> OPENING = Set.of("DT", "PDT", "PRP$", "WP$");
    private static final Set<String> INSIDE = Set.of("JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "POS", "HYPH", "CD", "$", "FW");

    private NounPhraseTags() {}

    /** An article, or what stands in its place: <em>the</em>, <em>her</em>. */
    public static boolean opens(String tag) {
        return OPENING.contains(tag);
    }

    /** Goes on with a phrase, or begins one that has no article. */
    public static boolean goesOn(String tag) {
        return INSIDE.contains(tag);
    }
}
