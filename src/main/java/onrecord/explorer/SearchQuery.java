package onrecord.explorer;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.export.asked.BadParameter;

/**
 * What the address of a search asks for: words, or whole lists, narrowed by who speaks, paper, month, polarity and type of event.
 *
 * @param words as typed; empty when nothing is sought
 * @param here the whole address
 */
record SearchQuery(String words, Optional<YearMonth> month, PageAddress here) {

    static final String KIND = "kind";
    static final String PERSON = "person";
    static final String SPEAKER = "speaker";
    static final String PAPER = "paper";
    static final String MONTH = "month";
    static final String POLARITY = "polarity";
    static final String TYPE = "type";

    static final String ARTICLE = "ARTICLE";
    static final String STATEMENT = "STATEMENT";
    static final String EVENT = "EVENT";

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

    /** Whether words are looked for, best match first; a list by day shows what there is otherwise. A search knows no speakers by name only. */
    boolean isSought() {
        return !words.isEmpty() && here.parameter(SPEAKER).isEmpty();
    }

    /** The only kind of things that can be found with what is chosen; empty where there are several. */
    Optional<String> onlyKind() {
        return has(POLARITY) || has(SPEAKER) ? Optional.of(STATEMENT) : has(TYPE) ? Optional.of(EVENT) : here.parameter(KIND);
    }

    /** What a list shows; empty where nothing is chosen. */
    Optional<String> listedKind() {
        return onlyKind()
                .or(() -> has(PERSON) ? Optional.of(STATEMENT) : has(PAPER) || has(MONTH) ? Optional.of(ARTICLE) : Optional.empty());
    }

    private boolean has(String parameter) {
        return here.parameter(parameter).isPresent();
    }

    /** @param narrowed with the variables of what the search can be narrowed to */
    Question sought(Question narrowed) {
        return narrowed.with("query", words).with("kinds", here.parameter(KIND).map(List::of).orElse(null)).with("filter", filter())
                .with("named", Map.of("speakerName", words)).with("after", here.parameter("after").orElse(null));
    }

    /** @param narrowed with the variables of what the list can be narrowed to */
    Question listed(Question narrowed) {
        Optional<String> kind = listedKind().filter(this::isListable);
        return narrowed.with("articles", articles()).with("listArticles", kind.equals(Optional.of(ARTICLE)))
                .with("statements", statements()).with("listStatements", kind.equals(Optional.of(STATEMENT)))
                .with("events", events()).with("listEvents", kind.equals(Optional.of(EVENT)))
                .with("listPersons", kind.equals(Optional.of("PERSON")))
                .with("after", here.parameter("after").orElse(null));
    }

    /** Whether a list without words can have things of this kind with what is chosen. */
    boolean isListable(String kind) {
        Set<String> bearing = switch (kind) {
            case ARTICLE -> Set.of(PERSON, PAPER, MONTH);
            case STATEMENT -> Set.of(PERSON, PAPER, MONTH, POLARITY, SPEAKER);
            case EVENT -> Set.of(PERSON, MONTH, TYPE);
            default -> Set.of();
        };
        return Stream.of(PERSON, SPEAKER, PAPER, MONTH, POLARITY, TYPE).filter(this::has).allMatch(bearing::contains)
                && (words.isEmpty() || kind.equals(STATEMENT));
    }

    /** What was sought as whole lists: of the kind that is chosen, or of those with words in them. */
    List<Form> forms() {
        return switch (here.parameter(KIND).orElse("")) {
            case ARTICLE -> Form.ofList("articles", articles());
            case STATEMENT -> Form.ofList("statements", statements());
            case "PERSON" -> Form.ofList("persons", words.isEmpty() ? Map.of() : Map.of("name", words));
            case EVENT -> List.of();
            default -> Stream.of(Form.ofList("statements", statements()), Form.ofList("articles", articles())).flatMap(List::stream)
                    .toList();
        };
    }

    private Map<String, Object> filter() {
        Map<String, Object> filter = days("from", "to");
        put(filter, PAPER, "publisher");
        put(filter, PERSON, "personId");
        here.parameter(POLARITY).ifPresent(polarity -> filter.put("polarity", List.of(polarity)));
        here.parameter(TYPE).ifPresent(type -> filter.put("eventType", List.of(type)));
        return filter;
    }

    /** What events of a type go together with. */
    PageAddress besideType() {
        PageAddress kept = here.without(TYPE, KIND, POLARITY, SPEAKER, "after");
        return isSought() ? kept : kept.without("q", PAPER);
    }

    Map<String, Object> articles() {
        Map<String, Object> filter = days("publishedFrom", "publishedTo");
        putWords(filter);
        put(filter, PAPER, "publisher");
        put(filter, PERSON, "personId");
        return filter;
    }

    Map<String, Object> statements() {
        Map<String, Object> filter = days("saidFrom", "saidTo");
        putWords(filter);
        put(filter, PAPER, "publisher");
        put(filter, PERSON, "speakerId");
        put(filter, SPEAKER, "speakerName");
        here.parameter(POLARITY).ifPresent(polarity -> filter.put("polarity", List.of(polarity)));
        return filter;
    }

    private Map<String, Object> events() {
        Map<String, Object> filter = days("from", "to");
        put(filter, PERSON, "participantId");
        here.parameter(TYPE).ifPresent(type -> filter.put("type", List.of(type)));
        return filter;
    }

    /** The same search, but for these parameters. */
    SearchQuery without(String... parameters) {
        return of(here.without(parameters));
    }

    SearchQuery with(String parameter, String value) {
        return of(here.with(parameter, value));
    }

    private void put(Map<String, Object> filter, String parameter, String field) {
        here.parameter(parameter).ifPresent(value -> filter.put(field, value));
    }

    private void putWords(Map<String, Object> filter) {
        if (!words.isEmpty()) {
            filter.put("text", words);
        }
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
