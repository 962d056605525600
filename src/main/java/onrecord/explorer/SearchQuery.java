package onrecord.explorer;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.export.asked.BadParameter;

/**
 * What the address of a search asks for.
 *
 * @param words as typed; empty when nothing is sought
 * @param here the whole address
 */
record SearchQuery(String words, Optional<YearMonth> month, PageAddress here) {

    static final String KIND = "kind";
    static final String PERSON = "person";
    static final String PAPER = "paper";
    static final String MONTH = "month";
    static final String POLARITY = "polarity";
    static final String TYPE = "type";

    /** Fails with {@link BadParameter} for a month that is none. */
    static SearchQuery of(PageAddress here) {
        return new SearchQuery(here.parameter("q").orElse(""), here.parameter(MONTH).map(SearchQuery::month), here);
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException noMonth) {
            throw new BadParameter(MONTH, "'" + text + "' is no month. Give a year and a month, such as 2018-07.", List.of());
        }
    }

    Question asked(Question question) {
        return question.with("query", words)
                .with("kinds", here.parameter(KIND).map(List::of).orElse(null))
                .with("filter", filter())
                .with("articles", articles())
                .with("statements", statements())
                .with("after", here.parameter("after").orElse(null));
    }

    /** What was sought as whole lists: of the kind that is chosen, or of those with words in them. */
    List<Form> forms() {
        Map<String, Object> said = statements();
        here.parameter(PERSON).ifPresent(person -> said.put("speakerId", person));
        return switch (here.parameter(KIND).orElse("")) {
            case "ARTICLE" -> Form.ofList("articles", articles());
            case "STATEMENT" -> Form.ofList("statements", said);
            case "PERSON" -> Form.ofList("persons", Map.of("name", words));
            case "EVENT" -> List.of();
            default -> Stream.of(Form.ofList("statements", said), Form.ofList("articles", articles())).flatMap(List::stream).toList();
        };
    }

    private Map<String, Object> filter() {
        Map<String, Object> filter = days("from", "to");
        here.parameter(PAPER).ifPresent(paper -> filter.put("publisher", paper));
        here.parameter(PERSON).ifPresent(person -> filter.put("personId", person));
        here.parameter(POLARITY).ifPresent(polarity -> filter.put("polarity", List.of(polarity)));
        here.parameter(TYPE).ifPresent(type -> filter.put("eventType", List.of(type)));
        return filter;
    }

    /** Of these papers and months are counted. */
    private Map<String, Object> articles() {
        Map<String, Object> filter = days("publishedFrom", "publishedTo");
        filter.put("text", words);
        here.parameter(PAPER).ifPresent(paper -> filter.put("publisher", paper));
        here.parameter(PERSON).ifPresent(person -> filter.put("personId", person));
        return filter;
    }

    /** Of these speakers are counted. */
    private Map<String, Object> statements() {
        Map<String, Object> filter = days("saidFrom", "saidTo");
        filter.put("text", words);
        here.parameter(PAPER).ifPresent(paper -> filter.put("publisher", paper));
        here.parameter(POLARITY).ifPresent(polarity -> filter.put("polarity", List.of(polarity)));
        return filter;
    }

    private Map<String, Object> days(String first, String last) {
        Map<String, Object> filter = new LinkedHashMap<>();
        month.ifPresent(within -> {
            filter.put(first, within.atDay(1).toString());
            filter.put(last, within.atEndOfMonth().toString());
        });
        return filter;
    }
}
