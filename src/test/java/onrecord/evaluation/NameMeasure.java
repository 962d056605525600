package onrecord.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import onrecord.extraction.Extraction;
import onrecord.text.MentionKind;
import onrecord.text.Span;

/** Names of persons: right when exactly the labelled span is found, without title. */
final class NameMeasure implements Measure {

    private final PrecisionAndRecall names = new PrecisionAndRecall();

    @Override
    public void add(JsonNode labelled, Extraction extraction) {
        Set<Span> gold = new HashSet<>(Labels.spans(labelled.get("persons")));
        Set<Span> found = new HashSet<>();
        extraction.persons().forEach(person -> person.mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.NAME)
                .forEach(mention -> found.add(mention.span())));
        long right = found.stream().filter(gold::contains).count();
        names.precision.add(right, found.size());
        names.recall.add(right, gold.size());
    }

    @Override
    public Map<String, Object> figures() {
        return Map.of("name mentions, exact F1", names);
    }
}
