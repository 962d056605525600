package onrecord.extraction.events.summaries;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.NounClasses;
import onrecord.language.NameKind;
import onrecord.language.NounChunks;
import org.jspecify.annotations.Nullable;

/**
 * Tells which one <em>“the supermarket”</em> is, from how the article calls it elsewhere: <em>“a <u>Harlow</u> supermarket”</em>. Only where
 * it has no other name for one.
 */
final class FullDescriptions {

    private static final Set<String> NAMED = Set.of("building", "firm", "organisation", "branch", "team", "vessel");
    private static final Set<NameKind> NAMES = Set.of(NameKind.ORGANISATION, NameKind.PLACE, NameKind.OTHER);

    /** For a name of which it is not known what it names: there is another one. */
    private static final String UNKNOWN = "";

    private final NounClasses classes;
    /** What stands before a noun, by the noun. */
    private final Map<String, Set<String>> names = new HashMap<>();

    FullDescriptions(NounClasses classes) {
        this.classes = classes;
    }

    /** The story goes on with this sentence. */
    void enter(Clauses clauses) {
        for (int word = 1; word < clauses.size(); word++) {
            boolean described = isPlain(clauses, word) && clauses.token(word - 1).tag().startsWith("NNP");
            if (described && clauses.phrases().headOf(word) == word && classes.isAnyOf(clauses, word, NAMED)) {
                names.computeIfAbsent(clauses.word(word), any -> new HashSet<>())
                        .add(isName(clauses, word - 1) ? nameBefore(clauses, word) : UNKNOWN);
            }
        }
    }

    /** A common noun, and no part of a name: "the <em>Committee</em> to Save Velden". */
    private static boolean isPlain(Clauses clauses, int word) {
        return clauses.token(word).tag().equals("NN") && Character.isLowerCase(clauses.token(word).form().charAt(0));
    }

    private static boolean isName(Clauses clauses, int word) {
        return clauses.token(word).tag().startsWith("NNP") && NAMES.contains(clauses.token(word).name());
    }

    private static String nameBefore(Clauses clauses, int noun) {
        int from = noun - 1;
        while (from > 0 && isName(clauses, from - 1)) {
            from--;
        }
        StringBuilder name = new StringBuilder();
        for (int word = from; word < noun; word++) {
            boolean blank = word > from && clauses.token(word - 1).span().end() < clauses.token(word).span().start();
            name.append(blank ? " " : "").append(clauses.token(word).form());
        }
        return name.toString();
    }

    /** The name that belongs between "the" and this noun; null when it is not sure or there is enough said. */
    @Nullable
    String before(Clauses clauses, int noun) {
        Set<String> known = names.get(clauses.word(noun));
        if (known == null || known.size() > 1 || noun == 0 || !clauses.word(noun - 1).equals("the")) {
            return null;
        }
        NounChunks phrases = clauses.phrases();
        boolean alone = phrases.headOf(noun) == noun && phrases.to(noun) == noun && !goesOn(clauses, noun);
        String name = known.iterator().next();
        return alone && isPlain(clauses, noun) && !name.equals(UNKNOWN) ? name : null;
    }

    /** "the bank <em>of Velden</em>", "the bank <em>that</em> burned": said here which one. */
    static boolean goesOn(Clauses clauses, int noun) {
        for (int child : clauses.children(noun)) {
            boolean told = clauses.relation(child).startsWith("acl") || clauses.is(child, "nmod") || clauses.is(child, "appos");
            if (child > noun && told) {
                return true;
            }
        }
        return false;
    }
}
