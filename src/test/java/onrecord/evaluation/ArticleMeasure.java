package onrecord.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import onrecord.extraction.Extraction;

/** Whole articles labelled by hand: title, publisher, persons, statements with the right speaker, dates, events. */
final class ArticleMeasure implements Measure {

    private final Share titles = new Share();
    private final Share publishers = new Share();
    private final PrecisionAndRecall persons = new PrecisionAndRecall();
    private final PrecisionAndRecall statements = new PrecisionAndRecall();
    private final PrecisionAndRecall dates = new PrecisionAndRecall();
    private final PrecisionAndRecall events = new PrecisionAndRecall();
    private boolean datesLabelled;

    @Override
    public void add(JsonNode labelled, Extraction extraction) {
        ArticleMatch match = new ArticleMatch(labelled.get("text").asText(), extraction);
        titles.add(extraction.article().title().equals(labelled.path("title").textValue()));
        publishers.add(Objects.equals(extraction.article().publisher(), labelled.path("publisher").textValue()));
        addPersons(labelled, extraction, match);
        int right = 0;
        for (JsonNode statement : labelled.get("statements")) {
            right += match.hasStatement(statement) ? 1 : 0;
        }
        count(statements, right, extraction.statements().size(), labelled.get("statements").size());
        right = 0;
        for (JsonNode event : labelled.get("events")) {
            right += match.hasEvent(event) ? 1 : 0;
        }
        count(events, right, (int) extraction.events().stream().filter(event -> event.status().isListed()).count(),
                labelled.get("events").size());
        if (labelled.has("dates")) {
            datesLabelled = true;
            right = 0;
            for (JsonNode date : labelled.get("dates")) {
                right += match.hasDate(date) ? 1 : 0;
            }
            count(dates, right, extraction.dates().size(), labelled.get("dates").size());
        }
    }

    private void addPersons(JsonNode labelled, Extraction extraction, ArticleMatch match) {
        Set<String> found = new HashSet<>();
        extraction.persons().forEach(person -> found.add(Labels.fold(person.name())));
        int right = 0;
        int wanted = 0;
        for (JsonNode person : labelled.get("persons")) {
            if (person.path("note").asText("").contains("optional")) {
                found.remove(Labels.fold(person.get("name").asText()));
                continue;
            }
            wanted++;
            right += match.hasPerson(person) ? 1 : 0;
        }
        count(persons, right, found.size(), wanted);
    }

    private static void count(PrecisionAndRecall found, int right, int claimed, int labelled) {
        found.precision.add(right, claimed);
        found.recall.add(right, labelled);
    }

    @Override
    public Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("titles", titles);
        figures.put("publishers", publishers);
        figures.put("persons", persons);
        figures.put("statements with the right speaker", statements);
        if (datesLabelled) {
            figures.put("dates with the right value", dates);
        }
        figures.put("events with type and date", events);
        return figures;
    }
}
