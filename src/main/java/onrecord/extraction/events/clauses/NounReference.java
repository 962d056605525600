package onrecord.extraction.events.clauses;

import java.util.Set;

/**
 * Tells whether a noun speaks of one happening, <em>“the fire in Lund”</em>, and not of a kind of happening: <em>“fire safety”</em>,
 * <em>“murder is a crime”</em>.
 */
public final class NounReference {

    private static final Set<String> DETERMINERS = Set.of("DT", "PRP$", "CD", "WP$", "JJS");
    private static final Set<String> CHARGES = Set.of("count", "charge", "suspicion", "accusation", "allegation");
    private static final Set<String> GENERAL = Set.of("any", "every", "each", "such", "no", "what", "which", "whatever");

    private NounReference() {}

    public static boolean isSpecific(Clauses clauses, int noun) {
        if (clauses.is(noun, "compound") || clauses.is(noun, "appos") && clauses.children(noun).length == 0) {
            return false;
        }
        boolean described = false;
        for (int child : clauses.children(noun)) {
            String tag = clauses.token(child).tag();
            if (GENERAL.contains(clauses.word(child)) && !clauses.word(child).equals("no")) {
                return false;
            }
            boolean names =
                    clauses.is(child, "nmod:poss") || clauses.is(child, "nmod") && isDefinite(clauses, child) || clauses.is(child, "nummod")
                            || tag.startsWith("NNP") || clauses.is(child, "compound") && clauses.token(child).tag().startsWith("NN");
            described |= DETERMINERS.contains(tag) || names || clauses.is(child, "amod");
        }
        return described || isCharged(clauses, noun) || isHeadline(clauses, noun);
    }

    /** "the fire in Lund", "the murder of her son"; but "murder in general". */
    private static boolean isDefinite(Clauses clauses, int word) {
        boolean named = clauses.token(word).tag().startsWith("NNP") || clauses.token(word).tag().startsWith("PRP");
        for (int child : clauses.children(word)) {
            named |= DETERMINERS.contains(clauses.token(child).tag());
        }
        return named;
    }

    /** "charged with murder", "convicted of arson". */
    private static boolean isCharged(Clauses clauses, int noun) {
        String introduced = clauses.introducedBy(noun);
        boolean charge = introduced.equals("with") || introduced.equals("of") || introduced.equals("for") || introduced.equals("to");
        boolean counted = clauses.is(noun, "nmod") && CHARGES.contains(clauses.lemma(clauses.head(noun)));
        return charge && (clauses.relation(noun).startsWith("obl") || counted);
    }

    /** "Quake hits Lima", "Fire guts barn": headlines leave articles out. */
    private static boolean isHeadline(Clauses clauses, int noun) {
        return clauses.relation(noun).startsWith("nsubj") && clauses.first(noun) == 0;
    }
}
