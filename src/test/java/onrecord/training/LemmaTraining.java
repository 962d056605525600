package onrecord.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import onrecord.language.Lemmatizer;

/** Lists the infinitives of a treebank and the words whose dictionary form the rules of spelling do not give. */
final class LemmaTraining {

    private LemmaTraining() {}

    /** The lines of the lemma file, sorted. */
    static List<String> lines(List<GoldSentence> sentences) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        Set<String> verbs = new TreeSet<>();
        for (GoldSentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                String tag = sentence.tags().get(i);
                String word = Lemmatizer.plain(sentence.form(i));
                String lemma = sentence.lemmas().get(i);
                if (isListed(tag, word, lemma)) {
                    counts.computeIfAbsent(tag + ' ' + word, key -> new TreeMap<>()).merge(lemma, 1, Integer::sum);
                }
                if (tag.startsWith("VB") && isWord(lemma)) {
                    verbs.add(lemma);
                }
            }
        }
        return lines(counts, verbs);
    }

    private static List<String> lines(Map<String, Map<String, Integer>> counts, Set<String> verbs) {
        Lemmatizer rules = new Lemmatizer(Map.of(), verbs);
        List<String> lines = new ArrayList<>();
        verbs.forEach(verb -> lines.add("VB " + verb));
        counts.forEach((key, lemmas) -> {
            String[] parts = key.split(" ");
            String lemma = lemmas.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
            if (!rules.regular(parts[1], parts[0]).equals(lemma)) {
                lines.add(key + ' ' + lemma);
            }
        });
        return lines;
    }

    private static boolean isListed(String tag, String word, String lemma) {
        boolean inflected = tag.startsWith("VB") || tag.startsWith("JJ") || tag.startsWith("RB") || tag.equals("NNS");
        boolean grammatical = tag.startsWith("PRP") || tag.equals("MD") || tag.equals("DT") || tag.equals("TO") || tag.equals("POS");
        return (inflected || grammatical) && isWord(word) && isWord(lemma);
    }

    private static boolean isWord(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> Character.isLetter(c) || c == '\'' || c == '-')
                && Character.isLetter(word.charAt(word.length() - 1));
    }
}
