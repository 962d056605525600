package onrecord.storage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.article.ParsedArticle;
import onrecord.extraction.Extraction;
import onrecord.extraction.events.ExtractedEvent;
import onrecord.extraction.events.details.ExtractedNumber;
import onrecord.extraction.events.participants.Participant;
import onrecord.extraction.people.ExtractedPerson;
import onrecord.extraction.people.PersonMention;
import onrecord.extraction.statements.ExtractedSpeaker;
import onrecord.extraction.statements.ExtractedStatement;
import onrecord.language.Lemmatizer;
import onrecord.resolution.nouns.ArticleReading;
import onrecord.storage.writing.Submission;
import onrecord.text.AttributionType;
import onrecord.text.CourtRole;
import onrecord.text.Determinacy;
import onrecord.text.Edtf;
import onrecord.text.EventNumberKind;
import onrecord.text.EventStatus;
import onrecord.text.EventType;
import onrecord.text.MentionKind;
import onrecord.text.ParticipantRole;
import onrecord.text.Polarity;
import onrecord.text.Span;
import onrecord.text.SpeakerKind;
import onrecord.text.StatementKind;

/** A text and what tests say it says, without the engine: every place is given by the words that stand there first. */
public final class Telling {

    private static final Set<String> PRONOUNS = Set.of("I", "She", "she", "He", "he");

    private final String text;
    private final List<ExtractedPerson> persons = new ArrayList<>();
    private final List<ExtractedStatement> statements = new ArrayList<>();
    private final List<ExtractedEvent> events = new ArrayList<>();
    private LocalDate publishedOn;
    private String publisher;
    private Span noise;

    private Telling(String text) {
        this.text = text;
    }

    public static Telling of(String text) {
        return new Telling(text);
    }

    public Telling publishedOn(String day) {
        publishedOn = LocalDate.parse(day);
        return this;
    }

    public Telling by(String publisher) {
        this.publisher = publisher;
        return this;
    }

    public Telling noise(String words) {
        noise = at(words);
        return this;
    }

    /** A person mentioned wherever the first word of one of the other mentions stands. */
    public Telling person(String name, List<String> roles, String... otherMentions) {
        List<PersonMention> mentions = new ArrayList<>(List.of(new PersonMention(MentionKind.NAME, at(name))));
        List<String> aliases = new ArrayList<>();
        for (String mention : otherMentions) {
            boolean pronoun = PRONOUNS.contains(mention);
            mentions.add(new PersonMention(pronoun ? MentionKind.PRONOUN : MentionKind.NAME, last(mention)));
            if (!pronoun) {
                aliases.add(mention);
            }
        }
        mentions.sort((one, other) -> one.span().compareTo(other.span()));
        persons.add(new ExtractedPerson(name, aliases, roles, mentions));
        return this;
    }

    /** The person of this name said the words directly; the context is the whole text. */
    public Telling said(String name, String words) {
        return said(name, words, null);
    }

    public Telling said(String name, String words, String day) {
        return said(name, words, day, name);
    }

    /** A person whose name is read out of these words. */
    public Telling mentioned(String name, String printed) {
        persons.add(new ExtractedPerson(name, List.of(), List.of(), List.of(new PersonMention(MentionKind.NAME, at(printed)))));
        return this;
    }

    /** Words that are not quoted. */
    public Telling reported(String name, String words) {
        return stated(StatementKind.INDIRECT, name, words, null, name, Polarity.AFFIRMED, Determinacy.DETERMINATE);
    }

    /** Words that the person denied. */
    public Telling denied(String name, String words) {
        return stated(StatementKind.INDIRECT, name, words, null, name, Polarity.NEGATED, Determinacy.DETERMINATE);
    }

    /** Words that the person never said. */
    public Telling unsaid(String name, String words) {
        return stated(StatementKind.DIRECT, name, words, null, name, Polarity.AFFIRMED, Determinacy.INDETERMINATE);
    }

    /** @param printed the words that name the speaker */
    public Telling said(String name, String words, String day, String printed) {
        return stated(StatementKind.DIRECT, name, words, day, printed, Polarity.AFFIRMED, Determinacy.DETERMINATE);
    }

    private Telling stated(
            StatementKind kind, String name, String words, String day, String printed, Polarity polarity, Determinacy determinacy) {
        statements.add(new ExtractedStatement(
                kind,
                AttributionType.ASSERTION,
                polarity,
                determinacy,
                words,
                List.of(at(words)),
                new Span(0, text.length()),
                index(name) < 0 ? SpeakerKind.ORGANISATION : SpeakerKind.PERSON,
                index(name),
                name,
                at(printed),
                List.of(),
                at("said"),
                null,
                day == null ? null : Edtf.parse(day).orElseThrow(),
                0.9));
        return this;
    }

    /** Several say the words together; a name that is no person's is a source without one. */
    public Telling saidTogether(String printed, String words, String... names) {
        List<ExtractedSpeaker> together = Stream.of(names).map(name -> new ExtractedSpeaker(
                index(name) < 0 ? SpeakerKind.UNNAMED : SpeakerKind.PERSON, index(name), name, at(name))).toList();
        statements.add(new ExtractedStatement(
                StatementKind.DIRECT,
                AttributionType.ASSERTION,
                Polarity.AFFIRMED,
                Determinacy.DETERMINATE,
                words,
                List.of(at(words)),
                new Span(0, text.length()),
                SpeakerKind.SEVERAL,
                -1,
                printed,
                at(printed),
                together,
                at("said"),
                null,
                null,
                0.9));
        return this;
    }

    /** Something the database refuses, after much of the article has been written. */
    public Telling unstorableStatement() {
        statements.add(new ExtractedStatement(
                StatementKind.DIRECT,
                AttributionType.ASSERTION,
                Polarity.AFFIRMED,
                Determinacy.DETERMINATE,
                "a NUL",
                List.of(new Span(0, 1)),
                new Span(0, 1),
                SpeakerKind.UNNAMED,
                -1,
                "nobody\0",
                null,
                List.of(),
                null,
                null,
                null,
                0.1));
        return this;
    }

    /** Two participants, actor and recipient, by name. */
    public Telling happened(EventType type, String trigger, String day, double confidence, String actor, String recipient) {
        return happened(type, trigger, day, null, confidence, actor, recipient);
    }

    public Telling happened(
            EventType type, String trigger, String day, String place, double confidence, String actor, String recipient) {
        events.add(new ExtractedEvent(
                type,
                null,
                new Span(0, text.length()),
                at(trigger),
                LEMMATIZER.dictionaryForm(trigger),
                day == null ? null : Edtf.parse(day).orElseThrow(),
                place,
                null,
                List.of(
                        new Participant(ParticipantRole.ACTOR, actor, index(actor)),
                        new Participant(ParticipantRole.RECIPIENT, recipient, index(recipient))),
                List.of(),
                text,
                status,
                confidence));
        return this;
    }

    /** A sentence, passed by the first on the second. */
    public Telling sentenced(String trigger, double confidence, String judge, String accused) {
        events.add(new ExtractedEvent(
                EventType.COERCE,
                null,
                new Span(0, text.length()),
                at(trigger),
                LEMMATIZER.dictionaryForm(trigger),
                null,
                null,
                null,
                List.of(
                        new Participant(ParticipantRole.ACTOR, judge, index(judge), CourtRole.JUDGE),
                        new Participant(ParticipantRole.RECIPIENT, accused, index(accused), CourtRole.ACCUSED)),
                List.of(),
                text,
                EventStatus.HAPPENED,
                confidence));
        return this;
    }

    /** The event told last counts these. */
    public Telling counting(EventNumberKind kind, Double low, Double high, String unit, String counted, String words) {
        ExtractedEvent last = events.remove(events.size() - 1);
        List<ExtractedNumber> numbers = new ArrayList<>(last.numbers());
        numbers.add(new ExtractedNumber(kind, low, high, false, unit, counted, at(words)));
        return happened(last, last.placeWithin(), numbers, last.summary());
    }

    /** The event told last happened within a larger place, and is summed up so. */
    public Telling within(String place, String summary) {
        ExtractedEvent last = events.remove(events.size() - 1);
        return happened(last, place, last.numbers(), summary);
    }

    private Telling happened(ExtractedEvent event, String placeWithin, List<ExtractedNumber> numbers, String summary) {
        events.add(new ExtractedEvent(
                event.type(), event.mode(), event.span(), event.trigger(), event.word(), event.date(), event.place(), placeWithin,
                event.participants(),
                numbers,
                summary,
                event.status(), event.confidence()));
        return this;
    }

    private static final Lemmatizer LEMMATIZER = Lemmatizer.english();
    private EventStatus status = EventStatus.HAPPENED;

    /** The events told from here on are of this status. */
    public Telling as(EventStatus next) {
        status = next;
        return this;
    }

    private int index(String name) {
        for (int i = 0; i < persons.size(); i++) {
            if (persons.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private Span at(String words) {
        return at(words, text.indexOf(words));
    }

    private Span last(String words) {
        return at(words, text.lastIndexOf(words));
    }

    private static Span at(String words, int start) {
        return new Span(start, start + words.length());
    }

    /** One for each line. */
    private List<Span> paragraphs() {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n")) {
            if (!line.isEmpty()) {
                paragraphs.add(new Span(start, start + line.length()));
            }
            start += line.length() + 1;
        }
        return paragraphs;
    }

    public Extraction extraction() {
        String title = text.lines().findFirst().orElseThrow();
        ParsedArticle article = new ParsedArticle(
                text,
                title,
                new Span(0, title.length()),
                publisher,
                List.of("Ann Writer", "Bo Writer"),
                publishedOn,
                null,
                "en",
                noise == null ? List.of() : List.of(noise),
                paragraphs());
        return new Extraction(article, persons, statements, events, List.of(), List.of());
    }

    public Submission fromFile(String path) {
        return readBy("test", path);
    }

    public Submission readBy(String engine, String path) {
        return new Submission(ArticleReading.of(extraction(), path, null), engine, path, "", null);
    }

    public Submission sent() {
        return new Submission(ArticleReading.of(extraction(), "sent", null), "test", null, "", null);
    }
}
