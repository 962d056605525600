package onrecord.storage.finding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.storage.sql.Folding;
import onrecord.storage.sql.Query;
import onrecord.text.EditDistance;

/**
 * Names that may be meant by words nobody is called by: <em>puttin</em> for Putin. Compared are the names of those who are in most articles and
 * whose name begins with the same letter, since few err in the first one.
 */
@ApplicationScoped
public class Spelling {

    /** How many persons' names are compared with. */
    private static final int PERSONS = 3_000;

    /** Shorter words have too many others near them. */
    private static final int SHORTEST = 4;

    /** Between alternatives. */
    private static final String OR = "or";

    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 5;

    private final Totals totals;

    Spelling(Totals totals) {
        this.totals = totals;
    }

    /** The words with those names in place of others that are one or two letters away; empty when there is nothing to correct. One SQL statement. */
    public Uni<Optional<String>> corrected(String query) {
        return corrected(query, new Query("true"));
    }

    /**
     * As above.
     *
     * @param misspelt a condition without which nothing is to be corrected
     */
    Uni<Optional<String>> corrected(String query, Query misspelt) {
        List<String> words = Stream.of(Folding.of(query).split(" ")).limit(MOST_WORDS).toList();
        String initials = words.stream().filter(Spelling::isComparable).map(word -> word.codePointAt(0)).distinct()
                .map(letter -> Character.toString(letter) + ":*").collect(Collectors.joining(" | "));
        if (initials.isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        Query names = new Query("select p.names_folded from person p where p.search @@ to_tsquery('simple', ?) and ",
                initials).add(misspelt).add(" order by p.article_count desc, p.id limit " + PERSONS);
        return totals.list(names, row -> row.getString("names_folded")).map(known -> corrected(words, known));
    }

    private static boolean isComparable(String word) {
        return word.length() >= SHORTEST && word.length() <= LONGEST && Character.isLetter(word.codePointAt(0));
    }

    /**
     * What two words are corrected to is said once.
     *
     * @param known folded names, those of persons in most articles first
     */
    static Optional<String> corrected(List<String> words, List<String> known) {
        List<String> names = known.stream().flatMap(name -> Stream.of(name.split(" "))).distinct().toList();
        List<String> corrected = new ArrayList<>();
        for (String word : words) {
            String meant = isComparable(word) ? nearest(word, names) : word;
            if (meant.equals(word) || !corrected.contains(meant)) {
                corrected.add(meant);
            } else if (corrected.get(corrected.size() - 1).equals(OR)) {
                corrected.remove(corrected.size() - 1);
            }
        }
        return corrected.equals(words) ? Optional.empty() : Optional.of(String.join(" ", corrected));
    }

    /** The word itself where somebody's name begins so, or nobody's is near. */
    private static String nearest(String word, List<String> names) {
        String nearest = word;
        int least = word.length() < 6 ? 2 : 3;
        for (String name : names) {
            if (name.startsWith(word)) {
                return word;
            }
            int distance =
                    isComparable(name) && name.codePointAt(0) == word.codePointAt(0) ? EditDistance.of(word, name, least - 1) : least;
            if (distance < least) {
                least = distance;
                nearest = name;
            }
        }
        return nearest;
    }
}
