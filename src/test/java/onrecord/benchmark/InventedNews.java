package onrecord.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import onrecord.article.ParsedArticle;
import onrecord.extraction.Extraction;
import onrecord.extraction.events.ExtractedEvent;
import onrecord.extraction.events.participants.Participant;
import onrecord.extraction.people.ExtractedPerson;
import onrecord.extraction.people.PersonMention;
import onrecord.extraction.statements.ExtractedStatement;
import onrecord.resolution.nouns.ArticleReading;
import onrecord.storage.writing.Submission;
import onrecord.text.AttributionType;
import onrecord.text.Determinacy;
import onrecord.text.Edtf;
import onrecord.text.EventStatus;
import onrecord.text.EventType;
import onrecord.text.MentionKind;
import onrecord.text.ParticipantRole;
import onrecord.text.Polarity;
import onrecord.text.Span;
import onrecord.text.SpeakerKind;
import onrecord.text.StatementKind;

/**
 * Articles nobody wrote, each with ten statements by up to six of two thousand persons, of whom few are in most of the news, and three
 * events. The same number gives the same article.
 */
public final class InventedNews {

    private static final int PERSONS = 2000;
    private static final int STATEMENTS = 10;
    private static final int EVENTS = 3;
    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
    private static final String[] SYLLABLES = {"ba", "ko", "li", "mar", "no", "pe", "ras", "ti", "vo", "zen"};
    private static final String[] WORDS =
            ("the a of to in on and with for talks border gas trade vote law budget court army peace deal energy election minister report "
                    + "crisis border health school train storm river market price tax union strike treaty summit parliament region safety aid "
                    + "growth water city plan reform inquiry victim witness charge team league match season record").split(" ");
    private static final String[] ROLES = {"minister", "spokesman", "senator", "mayor", "analyst", "director", "governor", "ambassador"};
    private static final String[] PUBLISHERS = {"The Daily Example", "Example Times", "Sample Post", "The Specimen", "Placeholder News"};

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<ExtractedStatement> statements = new ArrayList<>();
    private final List<ExtractedEvent> events = new ArrayList<>();
    private final List<Integer> people;
    private final List<List<PersonMention>> mentions = new ArrayList<>();
    private final LocalDate day;
    private final int number;

    private InventedNews(int number) {
        this.number = number;
        this.random = new Random(number);
        this.day = FIRST_DAY.plusDays(random.nextInt(3650));
        Set<Integer> chosen = new LinkedHashSet<>();
        while (chosen.size() < 6) {
            chosen.add((int) (PERSONS * Math.pow(random.nextDouble(), 3)));
        }
        this.people = List.copyOf(chosen);
        people.forEach(person -> mentions.add(new ArrayList<>()));
    }

    /** The article of this number, ready to be stored. */
    public static Submission article(int number) {
        return new InventedNews(number).submission();
    }

    private Submission submission() {
        String title = capital(words(7)) + " " + number;
        text.append(title).append("\n\n");
        for (int i = 0; i < STATEMENTS; i++) {
            statement(random.nextInt(people.size()), random.nextInt(people.size()));
            text.append(capital(words(40))).append(".\n\n");
        }
        for (int i = 0; i < EVENTS; i++) {
            event(i, (i + 1) % people.size());
        }
        List<ExtractedPerson> persons = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            if (mentions.get(i).isEmpty()) {
                mention(i);
                text.append(" ");
            }
            persons.add(new ExtractedPerson(
                    name(people.get(i)), List.of(surname(people.get(i))), List.of(ROLES[people.get(i) % ROLES.length]), mentions.get(i)));
        }
        ParsedArticle article = new ParsedArticle(
                text.toString(), title, new Span(0, title.length()), PUBLISHERS[random.nextInt(PUBLISHERS.length)],
                List.of("Ann Author"), day, null, "en", List.of(), List.of(new Span(0, text.length())));
        String file = "invented/" + number + ".txt";
        Extraction extraction = new Extraction(article, persons, statements, events, List.of(), List.of());
        return new Submission(ArticleReading.of(extraction, file, null), "invented", file, "", null);
    }

    private void statement(int speaker, int about) {
        int sentence = text.length();
        text.append("“");
        int start = text.length();
        text.append(capital(words(8))).append(' ');
        mention(about);
        text.append(' ').append(words(8));
        Span words = new Span(start, text.length());
        text.append(",” ");
        Span cue = append("said");
        text.append(' ');
        Span name = mention(speaker);
        text.append(".");
        LocalDate said = day.minusDays(random.nextInt(3));
        statements.add(new ExtractedStatement(
                StatementKind.DIRECT, AttributionType.ASSERTION, Polarity.AFFIRMED, Determinacy.DETERMINATE, words.of(text.toString()),
                List.of(words),
                new Span(sentence, text.length()),
                SpeakerKind.PERSON, speaker, name(people.get(speaker)), name, List.of(), cue, null,
                Edtf.parse(said.toString()).orElseThrow(), 0.5 + random.nextInt(50) / 100.0));
        text.append(' ');
    }

    private void event(int actor, int recipient) {
        int start = text.length();
        mention(actor);
        text.append(' ');
        Span trigger = append("met");
        text.append(' ');
        mention(recipient);
        Span span = new Span(start, text.length());
        text.append(".\n");
        EventType type = EventType.all().get(random.nextInt(EventType.all().size()));
        events.add(new ExtractedEvent(
                type, null, span, trigger, "meet", Edtf.parse(day.toString()).orElseThrow(), random.nextBoolean() ? "Vienna" : null, null,
                List.of(
                        new Participant(ParticipantRole.ACTOR, name(people.get(actor)), actor),
                        new Participant(ParticipantRole.RECIPIENT, name(people.get(recipient)), recipient)),
                List.of(), span.of(text.toString()), EventStatus.HAPPENED, 0.7));
    }

    private Span mention(int person) {
        Span span = append(mentions.get(person).isEmpty() ? name(people.get(person)) : surname(people.get(person)));
        mentions.get(person).add(new PersonMention(MentionKind.NAME, span));
        return span;
    }

    private Span append(String words) {
        text.append(words);
        return new Span(text.length() - words.length(), text.length());
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(WORDS[(int) (WORDS.length * Math.pow(random.nextDouble(), 1.5))]);
        }
        return words.toString();
    }

    private static String name(int person) {
        return capital(syllables(person % 50 + 50)) + " " + surname(person);
    }

    private static String surname(int person) {
        return capital(syllables(person + 1000));
    }

    private static String syllables(int number) {
        StringBuilder name = new StringBuilder();
        for (int rest = number; rest > 0; rest /= SYLLABLES.length) {
            name.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return name.toString();
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
