package onrecord.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import onrecord.article.ArticleReader;
import onrecord.article.Metadata;
import onrecord.article.ParsedArticle;
import onrecord.extraction.dates.DateFinder;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.ContextWords;
import onrecord.extraction.events.clauses.NounClasses;
import onrecord.extraction.events.details.EventTimes;
import onrecord.extraction.events.participants.Participant;
import onrecord.extraction.events.participants.ParticipantFinder;
import onrecord.extraction.events.participants.Parties;
import onrecord.extraction.events.references.EarlierReferences;
import onrecord.extraction.events.references.PhrasePersons;
import onrecord.extraction.events.references.SureReferences;
import onrecord.extraction.events.triggers.EventKind;
import onrecord.extraction.events.triggers.Trigger;
import onrecord.extraction.people.ExtractedPerson;
import onrecord.extraction.people.PersonFinder;
import onrecord.extraction.people.PersonIndex;
import onrecord.language.English;
import onrecord.language.Language;
import onrecord.language.NounChunks;
import onrecord.language.Sentence;
import onrecord.text.EventType;
import onrecord.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the texts of {@code events/participants.txt}; how they are written stands there. */
class ParticipantFinderTest {

    private static final Language LANGUAGE = English.LANGUAGE;
    private static final ArticleReader READER = new ArticleReader();
    private static final ContextWords FRAMES = ContextWords.load();

    record Expectation(String text, String trigger, EventType type, List<String> participants) {

        static Expectation of(String text, String line) {
            List<String> parts = Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
            String[] event = parts.get(0).split(" ");
            List<String> participants = parts.stream().skip(1).filter(part -> !part.equals("nobody")).toList();
            return new Expectation(text, event[0], new EventType(event[1]), participants);
        }

        List<String> words() {
            return List.of(trigger.split("\\+"));
        }

        @Override
        public String toString() {
            return trigger + ": " + text;
        }
    }

    static Stream<Expectation> texts() throws IOException {
        List<Expectation> expectations = new ArrayList<>();
        String text = "";
        for (String line : lines()) {
            if (line.startsWith("=")) {
                expectations.add(Expectation.of(text, line));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                text = line;
            }
        }
        return expectations.stream();
    }

    private static List<String> lines() throws IOException {
        try (InputStream file = ParticipantFinderTest.class.getResourceAsStream("/events/participants.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void whoTakesPartIsToldByTheTriggersClause(Expectation expected) {
        assertThat(who(expected)).containsExactlyInAnyOrderElementsOf(expected.participants());
    }

    private static List<String> who(Expectation expected) {
        ParsedArticle read = READER.read(expected.text(), Metadata.NONE);
        ParsedArticle article = new ParsedArticle(
                expected.text(), read.title(), null, null, List.of(), null, null, "en", List.of(),
                List.of(new Span(0, expected.text().length())));
        List<Sentence> sentences = LANGUAGE.read(article.text(), article.paragraphs());
        List<ExtractedPerson> persons = new PersonFinder().find(article, sentences);
        EventTimes times = new EventTimes(new DateFinder().find(article, sentences));
        PersonIndex index = new PersonIndex(persons);
        SureReferences references = new SureReferences(article.text(), sentences, index);
        Parties parties = new Parties(article.text(), new PhrasePersons(index, references), new EarlierReferences(sentences, index), times,
                NounClasses.load());
        ParticipantFinder finder = new ParticipantFinder(parties, FRAMES);
        for (int i = sentences.size() - 1; i >= 0; i--) {
            Clauses clauses = new Clauses(sentences.get(i));
            for (int word = clauses.size() - 1; word >= 0; word--) {
                if (clauses.token(word).form().equals(expected.words().get(0))) {
                    return find(finder, clauses, trigger(clauses, word, expected));
                }
            }
        }
        throw new IllegalArgumentException("no " + expected.trigger() + " in: " + expected.text());
    }

    /** "held+talks": the verb and the noun that names what is done. */
    private static Trigger trigger(Clauses clauses, int word, Expectation expected) {
        EventKind kind = EventKind.of(expected.type());
        for (int noun = word + 1; expected.words().size() > 1 && noun < clauses.size(); noun++) {
            if (clauses.token(noun).form().equals(expected.words().get(1))) {
                return Trigger.done(kind, word, noun);
            }
        }
        return clauses.isCommonNoun(word) ? Trigger.noun(kind, word, word) : Trigger.verb(kind, word, word);
    }

    private static List<String> find(ParticipantFinder finder, Clauses clauses, Trigger trigger) {
        NounChunks phrases = new NounChunks(clauses::token, clauses.size());
        return finder.find(clauses, phrases, trigger.type(), trigger).stream().map(ParticipantFinderTest::printed).toList();
    }

    private static String printed(Participant one) {
        String role = one.role().name().toLowerCase(Locale.ROOT);
        String name = one.person() >= 0 ? one.name() : '"' + one.name() + '"';
        return role + " " + name + (one.courtRole() == null ? "" : " " + one.courtRole());
    }
}
