package onrecord.explorer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.export.asked.BadParameter;

/** What the address of a timeline asks for: everything, or a person, a place or a story; within days; with or without a day; only what was said, or what happened. */
record TimelineQuery(PageAddress here) {

    static final String PERSON = "person";
    static final String PLACE = "place";
    static final String STORY = "story";
    static final String FROM = "from";
    static final String TO = "to";
    static final String UNDATED = "undated";
    static final String ORDER = "order";
    static final String OLDEST = "oldest";
    static final String ONLY = "only";
    static final String SAID = "statements";
    static final String HAPPENED = "events";

    /** Stretches of so many days or fewer are counted day by day. */
    private static final int DAY_BY_DAY = 62;

    boolean isStory() {
        return here.parameter(STORY).isPresent();
    }

    boolean isUndated() {
        return here.parameter(UNDATED).isPresent();
    }

    boolean isOldestFirst() {
        return here.parameter(ORDER).equals(Optional.of(OLDEST));
    }

    /** Whether it has statements; a story has all. */
    boolean hasStatements() {
        return !only().equals(Optional.of(HAPPENED));
    }

    /** Whether it has events; a story has all. */
    boolean hasEvents() {
        return !only().equals(Optional.of(SAID));
    }

    private Optional<String> only() {
        Optional<String> only = isStory() ? Optional.empty() : here.parameter(ONLY);
        List<String> allowed = List.of(SAID, HAPPENED);
        only.filter(kind -> !allowed.contains(kind)).ifPresent(kind -> {
            throw new BadParameter(ONLY, "There is '" + SAID + "' or '" + HAPPENED + "', and both when it is left out.", allowed);
        });
        return only;
    }

    /** Whether it has a first or a last day. */
    boolean isWithinDays() {
        return here.parameter(FROM).isPresent() || here.parameter(TO).isPresent();
    }

    /** From its first to its last day, if it has both. */
    Optional<Days> days() {
        return day(FROM).flatMap(from -> day(TO).filter(to -> !to.isBefore(from)).map(to -> new Days(from, to)));
    }

    /** The same within other days. */
    PageAddress within(Days days) {
        return here.without("after", UNDATED).with(FROM, days.first().toString()).with(TO, days.last().toString());
    }

    /** Fails with {@link BadParameter} for a day that is none. */
    Question asked(Question question) {
        return question.with("ofPerson", here.parameter(PERSON).isPresent()).with("person", here.parameter(PERSON).orElse(null))
                .with("ofStory", isStory()).with("story", here.parameter(STORY).orElse(null)).with("ofRecord", !isStory())
                .with("hasStatements", !isStory() && hasStatements()).with("statements", hasStatements() ? statements() : null)
                .with("hasEvents", !isStory() && hasEvents()).with("events", hasEvents() ? events() : null)
                .with("by", isShort() ? "DAY" : "MONTH")
                .with("direction", isOldestFirst() ? "ASC" : "DESC").with("undated", isUndated())
                .with("after", here.parameter("after").orElse(null));
    }

    /** Whether it is so short that days are told apart. */
    boolean isShort() {
        return days().filter(days -> ChronoUnit.DAYS.between(days.first(), days.last()) < DAY_BY_DAY).isPresent();
    }

    /** What is in it as whole lists; a story is one thing at an address of its own. */
    List<Form> forms() {
        return here.parameter(STORY).map(event -> List.of(new Form("JSON", "/events/" + PageWords.encoded(event) + "?as=json")))
                .orElseGet(() -> Stream.of(hasStatements() ? Form.ofList("statements", statements()) : List.<Form>of(),
                        hasEvents() ? Form.ofList("events", events()) : List.<Form>of()).flatMap(List::stream).toList());
    }

    private Map<String, Object> statements() {
        Map<String, Object> filter = new LinkedHashMap<>();
        here.parameter(PERSON).ifPresent(person -> filter.put("speakerId", person));
        here.parameter(PLACE).ifPresent(place -> filter.put("text", '"' + place.replace('"', ' ') + '"'));
        day(FROM).ifPresent(day -> filter.put("saidFrom", day.toString()));
        day(TO).ifPresent(day -> filter.put("saidTo", day.toString()));
        return filter;
    }

    private Map<String, Object> events() {
        Map<String, Object> filter = new LinkedHashMap<>();
        here.parameter(PERSON).ifPresent(person -> filter.put("participantId", person));
        here.parameter(PLACE).ifPresent(place -> filter.put("place", place));
        day(FROM).ifPresent(day -> filter.put(FROM, day.toString()));
        day(TO).ifPresent(day -> filter.put(TO, day.toString()));
        return filter;
    }

    private Optional<LocalDate> day(String name) {
        return here.parameter(name).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException noDay) {
                throw new BadParameter(name, "'" + text + "' is no day. Give a year, a month and a day, such as 2018-07-16.", List.of());
            }
        });
    }
}
