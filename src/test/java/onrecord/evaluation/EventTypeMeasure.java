package onrecord.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import onrecord.extraction.Extraction;

/** Types of events in sentences labelled with one type each; every further event costs precision. */
final class EventTypeMeasure implements Measure {

    private final PrecisionAndRecall types = new PrecisionAndRecall();

    @Override
    public void add(JsonNode labelled, Extraction extraction) {
        String type = labelled.get("type").asText();
        boolean right = extraction.events().stream().anyMatch(event -> event.status().isListed() && event.type().name().equals(type));
        types.precision.add(right ? 1 : 0, (int) extraction.events().stream().filter(event -> event.status().isListed()).count());
        types.recall.add(right);
    }

    @Override
    public Map<String, Object> figures() {
        return Map.of("event type F1", types);
    }
}
