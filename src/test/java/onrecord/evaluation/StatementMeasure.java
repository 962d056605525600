package onrecord.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import onrecord.extraction.Extraction;
import onrecord.extraction.statements.ExtractedStatement;
import onrecord.text.Span;

/**
 * Statements with their source: one is right when its words overlap the labelled ones (Dice at least 0.5) and the words that name the
 * speaker share one with the labelled source. Counted over all, those with quoted words, and those quoted throughout.
 */
final class StatementMeasure implements Measure {

    private record LabelledStatement(BitSet content, BitSet source, String kind) {

        boolean sameSource(LabelledStatement other) {
            return source.isEmpty() ? other.source.isEmpty() : source.intersects(other.source);
        }
    }

    private record Pair(double dice, int gold, int found) {}

    private static final Map<String, Set<String>> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("all", Set.of("direct", "mixed", "indirect"));
        KINDS.put("quoted", Set.of("direct", "mixed"));
        KINDS.put("direct", Set.of("direct"));
    }

    private final PrecisionAndRecall content = new PrecisionAndRecall();
    private final Map<String, PrecisionAndRecall> relations = new LinkedHashMap<>();
    private final Share speakers = new Share();

    StatementMeasure() {
        KINDS.keySet().forEach(kind -> relations.put(kind, new PrecisionAndRecall()));
    }

    @Override
    public void add(JsonNode labelled, Extraction extraction) {
        WordsOfText words = new WordsOfText(labelled.get("text").asText());
        List<LabelledStatement> gold = new ArrayList<>();
        for (JsonNode statement : labelled.get("statements")) {
            add(gold, words, words.of(Labels.spans(statement.get("content"))), words.of(Labels.spans(statement.get("source"))));
        }
        List<LabelledStatement> found = new ArrayList<>();
        for (ExtractedStatement statement : extraction.statements()) {
            List<Span> speaker = statement.speakerSpan() == null ? List.of() : List.of(statement.speakerSpan());
            add(found, words, words.of(statement.spans()), words.of(speaker));
        }
        KINDS.forEach((name, kinds) -> count(relations.get(name), gold, found, said -> kinds.contains(said.kind)));
        countWords(gold, found);
        gold.stream().filter(said -> said.kind.equals("direct") && !said.source.isEmpty()).forEach(said -> countSpeaker(said, found));
    }

    private static void add(List<LabelledStatement> said, WordsOfText words, BitSet content, BitSet source) {
        if (!content.isEmpty()) {
            said.add(new LabelledStatement(content, source, words.kind(content)));
        }
    }

    private static void count(PrecisionAndRecall relation, List<LabelledStatement> gold, List<LabelledStatement> found,
            Predicate<LabelledStatement> wanted) {
        List<LabelledStatement> wantedGold = gold.stream().filter(wanted).toList();
        List<LabelledStatement> wantedFound = found.stream().filter(wanted).toList();
        relation.recall.add(pairs(wantedGold, found), wantedGold.size());
        relation.precision.add(pairs(gold, wantedFound), wantedFound.size());
    }

    /** How many can be matched one to one, the most alike first. */
    private static int pairs(List<LabelledStatement> gold, List<LabelledStatement> found) {
        List<Pair> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                double dice = WordsOfText.dice(gold.get(i).content, found.get(j).content);
                if (dice >= 0.5 && gold.get(i).sameSource(found.get(j))) {
                    candidates.add(new Pair(dice, i, j));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Pair pair) -> -pair.dice).thenComparingInt(Pair::gold).thenComparingInt(Pair::found));
        BitSet goldTaken = new BitSet();
        BitSet foundTaken = new BitSet();
        for (Pair pair : candidates) {
            if (!goldTaken.get(pair.gold) && !foundTaken.get(pair.found)) {
                goldTaken.set(pair.gold);
                foundTaken.set(pair.found);
            }
        }
        return goldTaken.cardinality();
    }

    private void countWords(List<LabelledStatement> gold, List<LabelledStatement> found) {
        BitSet goldWords = union(gold);
        BitSet foundWords = union(found);
        int shared = WordsOfText.shared(goldWords, foundWords);
        content.precision.add(shared, foundWords.cardinality());
        content.recall.add(shared, goldWords.cardinality());
    }

    private static BitSet union(List<LabelledStatement> said) {
        BitSet words = new BitSet();
        said.forEach(one -> words.or(one.content));
        return words;
    }

    private void countSpeaker(LabelledStatement gold, List<LabelledStatement> found) {
        LabelledStatement best = null;
        for (LabelledStatement said : found) {
            if (best == null || WordsOfText.shared(said.content, gold.content) > WordsOfText.shared(best.content, gold.content)) {
                best = said;
            }
        }
        speakers.add(best != null && WordsOfText.shared(best.content, gold.content) >= 0.5 * gold.content.cardinality()
                && best.source.intersects(gold.source));
    }

    @Override
    public Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("content words F1", content);
        relations.forEach((kind, found) -> figures.put("relation F1, " + kind, found));
        figures.put("speaker accuracy, direct", speakers);
        return figures;
    }
}
