package onrecord.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import onrecord.extraction.Extraction;
import onrecord.extraction.dates.DateMention;
import onrecord.text.Span;

/** Dates: labelled days, months and years that are found, that are found with the right value, and what is found where none stands. */
final class DateMeasure implements Measure {

    private static final Pattern CALENDAR = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");

    private final Share found = new Share();
    private final Share right = new Share();
    private final Share extra = new Share();

    @Override
    public void add(JsonNode labelled, Extraction extraction) {
        List<Span> anywhere = new ArrayList<>();
        for (JsonNode date : labelled.get("dates")) {
            Span span = Labels.span(date.get("span"));
            anywhere.add(span);
            if (date.get("type").asText().equals("DATE") && CALENDAR.matcher(date.path("value").asText("")).matches()) {
                count(date.get("value").asText(), span, extraction.dates());
            }
        }
        extraction.dates().stream()
                .filter(date -> date.date() != null)
                .forEach(date -> extra.add(anywhere.stream().noneMatch(date.span()::overlaps)));
    }

    private void count(String value, Span span, List<DateMention> dates) {
        List<DateMention> hits = dates.stream().filter(date -> date.span().overlaps(span)).toList();
        found.add(!hits.isEmpty());
        right.add(hits.stream().anyMatch(date -> date.date() != null && date.date().text().equals(value)));
    }

    @Override
    public Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("dates found (recall)", found);
        figures.put("dates with the right value (recall)", right);
        figures.put("found where nothing stands (share)", extra);
        return figures;
    }
}
