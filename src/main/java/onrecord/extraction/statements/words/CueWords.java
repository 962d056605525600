package onrecord.extraction.statements.words;

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

    private final Map<String, CueWord> verbs = new HashMap<>();
    private final Map<String, CueWord> adjectives = new HashMap<>();
    private final Map<String, CueWord> nouns = new HashMap<>();

    public CueWords() {
        for (String[] entry : entries("reporting-verbs.txt")) {
            verbs.put(entry[0], new CueWord(entry[0], type(entry[1]), complements(entry[2]), words(entry, 3)));
        }
        for (String[] entry : entries("attitude-adjectives.txt")) {
            adjectives.put(entry[0], withoutComplement(entry));
        }
        for (String[] entry : entries("attribution-nouns.txt")) {
            nouns.put(entry[0], withoutComplement(entry));
        }
    }

    /** The plainest of all: "say". */
    public CueWord say() {
        return Objects.requireNonNull(verbs.get("say"), "reporting-verbs.txt lacks \"say\"");
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
        return new CueWord(entry[0], type(entry[1]), Set.of(Complement.CLAUSE, Complement.INFINITIVE), words(entry, 2));
    }

    private static AttributionType type(String name) {
        return AttributionType.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static Set<Complement> complements(String names) {
        return names.isEmpty()
                ? Set.of()
                : Arrays.stream(names.split(" ")).map(name -> Complement.valueOf(name.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet());
    }

    private static Set<String> words(String[] entry, int column) {
        return entry.length <= column || entry[column].isEmpty() ? Set.of() : new HashSet<>(List.of(entry[column].split(" ")));
    }

    private static List<String[]> entries(String file) {
        return Phrases.list(file).stream()
                .map(line -> Arrays.stream(line.split("\\|")).map(String::trim).toArray(String[]::new))
                .toList();
    }
}
