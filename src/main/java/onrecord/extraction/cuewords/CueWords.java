package onrecord.extraction.cuewords;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.text.AttributionType;
import onrecord.text.Phrases;
import org.jspecify.annotations.Nullable;

/** The words that credit something to a source, from the lists under {@code phrases}. */
public final class CueWords {

    /** Read once, for many rules ask. */
    private static final CueWords ENGLISH = new CueWords(
            Phrases.list("reporting-verbs.txt"), Phrases.list("attitude-adjectives.txt"), Phrases.list("attribution-nouns.txt"));

    private final Map<String, CueWord> verbs = new HashMap<>();
    private final Map<String, CueWord> adjectives = new HashMap<>();
    private final Map<String, CueWord> nouns = new HashMap<>();
    private final CueWord say;

    /**
     * @param verbs lines as in {@code reporting-verbs.txt}, "say" among them
     * @param adjectives lines as in {@code attitude-adjectives.txt}
     * @param nouns lines as in {@code attribution-nouns.txt}
     */
    public CueWords(List<String> verbs, List<String> adjectives, List<String> nouns) {
        for (String line : verbs) {
            String[] entry = columns(line);
            CueWord verb = new CueWord(
                    entry[0], type(entry[1]), values(Complement.class, entry, 2), words(entry, 3), values(Habit.class, entry, 4));
            this.verbs.put(entry[0], verb);
        }
        for (String line : adjectives) {
            String[] entry = columns(line);
            this.adjectives.put(entry[0], withoutComplement(entry));
        }
        for (String line : nouns) {
            String[] entry = columns(line);
            this.nouns.put(entry[0], withoutComplement(entry));
        }
        say = Objects.requireNonNull(this.verbs.get("say"), "the reporting verbs lack \"say\"");
    }

    /** The words that the engine knows. */
    public static CueWords english() {
        return ENGLISH;
    }

    /** The plainest of all: "say". */
    public CueWord say() {
        return say;
    }

    @Nullable
    public CueWord verb(String lemma) {
        return verbs.get(lemma.toLowerCase(Locale.ROOT));
    }

    @Nullable
    public CueWord adjective(String form) {
        return adjectives.get(form.toLowerCase(Locale.ROOT));
    }

    @Nullable
    public CueWord noun(String lemma) {
        return nouns.get(lemma.toLowerCase(Locale.ROOT));
    }

    private static CueWord withoutComplement(String[] entry) {
        return new CueWord(entry[0], type(entry[1]), Set.of(Complement.CLAUSE, Complement.INFINITIVE), words(entry, 2), Set.of());
    }

    private static AttributionType type(String name) {
        return AttributionType.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static <E extends Enum<E>> Set<E> values(Class<E> kind, String[] entry, int column) {
        return words(entry, column).stream().map(name -> Enum.valueOf(kind, name.toUpperCase(Locale.ROOT))).collect(Collectors.toSet());
    }

    private static Set<String> words(String[] entry, int column) {
        return entry.length <= column || entry[column].isEmpty() ? Set.of() : new HashSet<>(List.of(entry[column].split(" ")));
    }

    private static String[] columns(String line) {
        return Arrays.stream(line.split("\\|")).map(String::trim).toArray(String[]::new);
    }
}
