package onrecord.storage.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.storage.sql.Folding;

/** Everything a person is called, and in how many articles, summed up: which name is the name, and what can be searched for. */
final class PersonNames {

    /** As printed in an article. */
    enum Kind {
        /** The fullest name in an article. */
        NAME,
        /** Another name in an article. */
        ALIAS,
        ROLE
    }

    /** A name or role, and how many articles print it. */
    record Count(Kind kind, String text, int articles) {}

    private static final Comparator<Count> MOST_FREQUENT =
            Comparator.comparingInt(Count::articles).reversed().thenComparing(Count::text);

    private static final Comparator<Count> FULLEST =
            Comparator.comparingInt((Count count) -> wordsOf(count.text())).reversed().thenComparing(MOST_FREQUENT);

    private final List<Count> names;
    private final List<Count> roles;

    /** @param counts at least one of them a name */
    PersonNames(List<Count> counts) {
        this.names = counts.stream().filter(count -> count.kind() != Kind.ROLE).sorted(MOST_FREQUENT).toList();
        this.roles = counts.stream().filter(count -> count.kind() == Kind.ROLE).sorted(MOST_FREQUENT).toList();
    }

    private static int wordsOf(String name) {
        return name.split(" ").length;
    }

    /**
     * The fullest of the usual names, which are those that at least half as many articles print as print the most frequent full name. A longer name
     * that one article of many prints is a slip more often than not: <em>"Ada Lund Checks In"</em> in one headline, <em>"Ada Lund"</em> elsewhere.
     */
    String name() {
        List<Count> all = names.stream().filter(count -> count.kind() == Kind.NAME).toList();
        int most = all.stream().filter(count -> wordsOf(count.text()) > 1).mapToInt(Count::articles).max().orElse(0);
        return all.stream()
                .filter(count -> wordsOf(count.text()) > 1 || most == 0)
                .filter(count -> 2 * count.articles() >= most)
                .min(FULLEST).orElseThrow().text();
    }

    /** All other names, the most frequent first. */
    String[] aliases() {
        Set<String> aliases = names.stream().map(Count::text).collect(Collectors.toCollection(LinkedHashSet::new));
        aliases.remove(name());
        return aliases.toArray(new String[0]);
    }

    /** Roles that differ in more than case, each in its most frequent form, the most frequent first. */
    List<Count> roles() {
        Map<String, Count> merged = new LinkedHashMap<>();
        for (Count role : roles) {
            merged.merge(Folding.of(role.text()), role, (one, more) -> new Count(Kind.ROLE, one.text(), one.articles() + more.articles()));
        }
        List<Count> sorted = new ArrayList<>(merged.values());
        sorted.sort(MOST_FREQUENT);
        return sorted;
    }

    String namesFolded() {
        return folded(names);
    }

    String rolesFolded() {
        return folded(roles);
    }

    private static String folded(List<Count> counts) {
        return counts.stream().map(count -> Folding.of(count.text())).distinct().collect(Collectors.joining(" "));
    }
}
