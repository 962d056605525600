package onrecord.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.article.ParsedArticle;
import onrecord.extraction.Extractor;
import onrecord.extraction.events.triggers.TriggerWords;
import onrecord.language.English;
import onrecord.text.EventDefinition;
import onrecord.text.EventMode;
import onrecord.text.EventType;
import onrecord.text.Span;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples and counter-examples in the files of the types of events. */
class EventTypesByExampleTest {

    private static final Extractor ENGINE = new Extractor(English.LANGUAGE);
    private static final TriggerWords TRIGGERS = TriggerWords.load();
    private static final Set<String> SECTIONS = Set.of(
            "definition", "category", "traits", "announced", "aside", "roles", "modes", "labels", "verbs", "nouns", "objects",
            "other verbs",
            "other nouns",
            "examples", "counter-examples");

    private static final List<Arguments> EXAMPLES = sentences("examples").toList();
    private static final List<Arguments> COUNTER_EXAMPLES = sentences("counter-examples").toList();

    static List<Arguments> examples() {
        return EXAMPLES;
    }

    static List<Arguments> counterExamples() {
        return COUNTER_EXAMPLES;
    }

    private static Stream<Arguments> sentences(String kind) {
        return EventType.all().stream().flatMap(type -> {
            WordSections file = EventDefinition.words(type);
            return file.names().stream().filter(section -> section.split(":")[0].equals(kind)).flatMap(
                    section -> file.lines(section).stream().map(sentence -> arguments(type, EventDefinition.mode(section), sentence)));
        });
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleReportsSuchAnEvent(EventType type, @Nullable EventMode mode, String sentence) {
        List<ExtractedEvent> found = find(sentence).stream().filter(event -> event.type().equals(type)).toList();
        assertThat(found).as(type + " in: " + sentence).isNotEmpty();
        if (mode != null) {
            assertThat(found).extracting(ExtractedEvent::mode).as(sentence).contains(mode);
        }
    }

    @ParameterizedTest
    @MethodSource("counterExamples")
    void aCounterExampleReportsNone(EventType type, @Nullable EventMode mode, String sentence) {
        assertThat(find(sentence)).extracting(ExtractedEvent::type).as(sentence).doesNotContain(type);
    }

    static List<EventType> types() {
        return EventType.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void aTypeHasWordsExamplesAndCounterExamples(EventType type) {
        assertThat(TRIGGERS.knows(type)).as("words of " + type).isTrue();
        assertThat(EXAMPLES.stream().filter(example -> example.get()[0].equals(type)).count()).as("examples of " + type)
                .isGreaterThanOrEqualTo(3);
        assertThat(COUNTER_EXAMPLES.stream().filter(example -> example.get()[0].equals(type)).count()).as("counter-examples of " + type)
                .isGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("types")
    void aFileHasNoSectionThatNobodyReads(EventType type) {
        Set<String> modes = type.definition().modes().keySet().stream().map(EventMode::name).collect(Collectors.toSet());
        for (String section : EventDefinition.words(type).names()) {
            assertThat(SECTIONS).as(type + " [" + section + "]").contains(section.split(":")[0]);
            EventMode mode = EventDefinition.mode(section);
            assertThat(mode == null || modes.contains(mode.name())).as("a mode of " + type + ": " + section).isTrue();
        }
    }

    /** Which of them tells the type would depend on the names of the types. */
    @Test
    void noTwoTypesHaveTheSameWords() {
        Map<String, Set<EventType>> owners = new TreeMap<>();
        for (EventType type : EventType.all()) {
            WordSections file = EventDefinition.words(type);
            file.names().stream().filter(section -> Set.of("nouns", "objects").contains(section.split(":")[0])).forEach(
                    section -> whole(file, section).forEach(
                            word -> owners.computeIfAbsent(section.split(":")[0] + " " + word, key -> new TreeSet<>()).add(type)));
            file.names().stream().filter(section -> section.split(":")[0].equals("verbs")).flatMap(section -> file.lines(section).stream())
                    .filter(line -> !line.contains(":") && !line.contains("|")).flatMap(line -> Stream.of(line.split(",")))
                    .forEach(verb -> owners.computeIfAbsent("verb " + verb.strip(), key -> new TreeSet<>()).add(type));
        }
        owners.remove("verb ");
        owners.values().removeIf(types -> types.size() < 2);
        assertThat(owners).isEmpty();
    }

    /** The words of the lines that ask for nothing more. */
    private static List<String> whole(WordSections file, String section) {
        return file.lines(section).stream().filter(line -> !line.contains(":")).flatMap(line -> Stream.of(line.split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty()).toList();
    }

    private static List<ExtractedEvent> find(String text) {
        return ENGINE.extract(new ParsedArticle(
                text, "x", null, null, List.of(), null, null, "en", List.of(), List.of(new Span(0, text.length())))).events().stream()
                .filter(event -> event.status().isListed()).toList();
    }
}
