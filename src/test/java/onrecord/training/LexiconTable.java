package onrecord.training;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import onrecord.language.Lexicon;
import org.tukaani.xz.XZInputStream;

/**
 * Packs the lexicon: {@code LexiconTable NLP4J OUTPUT}. The first is the jar of nlp4j-english 1.1.2 (Apache License 2.0), which holds two
 * serialised maps: of words to the prefixes of their path in a tree of Brown clusters, and of words to the tags that they were given in a
 * large automatically tagged text.
 */
public final class LexiconTable {

    private static final String CLUSTERS = "edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz";
    private static final String TAG_SETS = "edu/emory/mathcs/nlp/lexica/en-ambiguity-classes-simplified-lowercase.xz";
    private static final int MOST_SETS = 1000;

    private LexiconTable() {}

    public static void main(String[] files) throws IOException, ClassNotFoundException {
        if (files.length != 2) {
            throw new IllegalArgumentException("needs the jar of nlp4j-english and the file to write");
        }
        try (ZipFile jar = new ZipFile(files[0]); OutputStream out = Files.newOutputStream(Path.of(files[1]))) {
            write(read(jar, CLUSTERS), read(jar, TAG_SETS), out);
        }
    }

    private static void write(Map<String, Collection<String>> clusters, Map<String, Collection<String>> tags, OutputStream out)
            throws IOException {
        Map<String, String> paths = new TreeMap<>();
        clusters.forEach((word, prefixes) -> paths.put(word, longest(prefixes)));
        List<String> classes = List.copyOf(new TreeSet<>(paths.values()));
        Map<String, Integer> number = numbers(classes);
        Map<Integer, Integer> classOf = new HashMap<>();
        paths.forEach((word, path) -> {
            if (isWord(word)) {
                classOf.put(Lexicon.hash(word), number.get(path));
            }
        });
        Lexicon.write(out, classes, classOf, tagSets(tags));
    }

    /** Numbers for the commonest sets of tags; rarer ones count as unknown. */
    private static Map<Integer, Integer> tagSets(Map<String, Collection<String>> tags) {
        Map<String, Integer> counts = new TreeMap<>();
        tags.values().forEach(set -> counts.merge(String.join(" ", new TreeSet<>(set)), 1, Integer::sum));
        List<String> common = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_SETS)
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
        Map<String, Integer> number = numbers(common);
        Map<Integer, Integer> setOf = new HashMap<>();
        tags.forEach((word, set) -> {
            Integer known = number.get(String.join(" ", new TreeSet<>(set)));
            if (known != null && isWord(word)) {
                setOf.put(Lexicon.hash(word), known);
            }
        });
        return setOf;
    }

    private static Map<String, Integer> numbers(List<String> names) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String name : names) {
            numbers.put(name, numbers.size() + 1);
        }
        return numbers;
    }

    private static String longest(Collection<String> prefixes) {
        return prefixes.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
    }

    /** Hyphenated words are several tokens, figures need no list. */
    private static boolean isWord(String word) {
        return word.chars().allMatch(c -> Character.isLetter(c) || c == '\'' || c == '.' || c == '&')
                && word.chars().anyMatch(Character::isLetter);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Collection<String>> read(ZipFile jar, String entry) throws IOException, ClassNotFoundException {
        try (InputStream in = new BufferedInputStream(new XZInputStream(jar.getInputStream(jar.getEntry(entry))))) {
            return (Map<String, Collection<String>>) new ObjectInputStream(in).readObject();
        }
    }
}
