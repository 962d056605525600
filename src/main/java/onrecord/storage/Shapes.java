package onrecord.storage;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import onrecord.knowledge.Appearance;
import onrecord.knowledge.Article;
import onrecord.knowledge.Event;
import onrecord.knowledge.EventParticipant;
import onrecord.knowledge.EventReport;
import onrecord.knowledge.Person;
import onrecord.knowledge.PersonMention;
import onrecord.knowledge.PersonRole;
import onrecord.knowledge.Statement;
import onrecord.knowledge.TextSpan;
import onrecord.text.AttributionType;
import onrecord.text.Edtf;
import onrecord.text.EventType;
import onrecord.text.MentionKind;
import onrecord.text.ParticipantRole;
import onrecord.text.SpeakerKind;
import onrecord.text.StatementKind;
import org.jspecify.annotations.Nullable;

/** How rows become the nouns of knowledge. The table's alias is its first letter. */
final class Shapes {

    static final Shape<Article> ARTICLE = new Shape<>(
            "a.id, a.source, a.url, a.title, a.publisher, a.authors, a.published_on, a.dateline, a.language, a.word_count, a.ingested_at",
            Shapes::article);

    static final Shape<Person> PERSON = new Shape<>(
            "p.id, p.name, p.aliases, p.role_titles, p.role_counts, p.article_count, p.statement_count", Shapes::person);

    static final Shape<Statement> STATEMENT = new Shape<>(
            "s.id, s.article_id, s.kind, s.attribution, s.text, s.spans, s.context_start, s.context, s.speaker_kind, s.speaker_id, "
                    + "s.speaker_name, s.speaker_start, s.speaker_end, s.cue_start, s.cue_end, s.addressee, "
                    + "s.said_on, s.said_earliest, s.said_latest, s.confidence",
            Shapes::statement);

    static final Shape<Event> EVENT = new Shape<>(
            "e.id, e.type, e.summary, e.date, e.earliest, e.latest, e.place, e.participant_roles, e.participant_names, "
                    + "e.participant_persons, e.planned, e.article_count, e.confidence",
            Shapes::event);

    static final Shape<EventReport> REPORT = new Shape<>(
            "r.event_id, r.article_id, r.span_start, r.span_text, r.trigger_start, r.trigger_text, r.reason, r.identity_confidence",
            Shapes::report);

    static final Shape<Appearance> APPEARANCE = new Shape<>(
            "a.person_id, a.article_id, a.name, a.reason, a.confidence", Shapes::appearance);

    /** Of {@code person_article a} and its mentions {@code m(kind, start, end, text)}. */
    static final Shape<PersonMention> MENTION = new Shape<>(
            "a.person_id, a.article_id, m.kind, m.span_start, m.span_end, m.span_text", Shapes::mention);

    private Shapes() {}

    private static Article article(Object[] row, int at) {
        return new Article(
                (UUID) row[at],
                (String) row[at + 1],
                (String) row[at + 2],
                (String) row[at + 3],
                (String) row[at + 4],
                List.of((String[]) row[at + 5]),
                (LocalDate) row[at + 6],
                (String) row[at + 7],
                (String) row[at + 8],
                (Integer) row[at + 9],
                ((OffsetDateTime) row[at + 10]).toInstant());
    }

    private static Person person(Object[] row, int at) {
        String[] titles = (String[]) row[at + 3];
        Integer[] counts = (Integer[]) row[at + 4];
        List<PersonRole> roles = new ArrayList<>(titles.length);
        for (int i = 0; i < titles.length; i++) {
            roles.add(new PersonRole(titles[i], counts[i]));
        }
        return new Person(
                (UUID) row[at],
                (String) row[at + 1],
                List.of((String[]) row[at + 2]),
                roles,
                (Integer) row[at + 5],
                (Integer) row[at + 6]);
    }

    private static Statement statement(Object[] row, int at) {
        TextSpan context = at((Integer) row[at + 6], (String) row[at + 7]);
        return new Statement(
                (UUID) row[at],
                (UUID) row[at + 1],
                StatementKind.valueOf((String) row[at + 2]),
                AttributionType.valueOf((String) row[at + 3]),
                (String) row[at + 4],
                within(context, (Integer[]) row[at + 5]),
                context,
                SpeakerKind.valueOf((String) row[at + 8]),
                (UUID) row[at + 9],
                (String) row[at + 10],
                within(context, (Integer) row[at + 11], (Integer) row[at + 12]),
                within(context, (Integer) row[at + 13], (Integer) row[at + 14]),
                (String) row[at + 15],
                edtf(row, at + 16),
                (Double) row[at + 19]);
    }

    private static Event event(Object[] row, int at) {
        return new Event(
                (UUID) row[at],
                EventType.valueOf((String) row[at + 1]),
                (String) row[at + 2],
                edtf(row, at + 3),
                (String) row[at + 6],
                participants((String[]) row[at + 7], (String[]) row[at + 8], (UUID[]) row[at + 9]),
                (Boolean) row[at + 10],
                (Integer) row[at + 11],
                (Double) row[at + 12]);
    }

    static List<EventParticipant> participants(String[] roles, String[] names, @Nullable UUID[] persons) {
        List<EventParticipant> participants = new ArrayList<>(roles.length);
        for (int i = 0; i < roles.length; i++) {
            participants.add(new EventParticipant(ParticipantRole.valueOf(roles[i]), names[i], persons[i]));
        }
        return participants;
    }

    private static EventReport report(Object[] row, int at) {
        return new EventReport(
                (UUID) row[at],
                (UUID) row[at + 1],
                at((Integer) row[at + 2], (String) row[at + 3]),
                at((Integer) row[at + 4], (String) row[at + 5]),
                (String) row[at + 6],
                (Double) row[at + 7]);
    }

    private static Appearance appearance(Object[] row, int at) {
        return new Appearance((UUID) row[at], (UUID) row[at + 1], (String) row[at + 2], (String) row[at + 3], (Double) row[at + 4]);
    }

    private static PersonMention mention(Object[] row, int at) {
        return new PersonMention(
                (UUID) row[at],
                (UUID) row[at + 1],
                MentionKind.valueOf((String) row[at + 2]),
                new TextSpan((Integer) row[at + 3], (Integer) row[at + 4], (String) row[at + 5]));
    }

    static @Nullable Edtf edtf(Object[] row, int at) {
        String text = (String) row[at];
        return text == null ? null : new Edtf(text, (LocalDate) row[at + 1], (LocalDate) row[at + 2]);
    }

    private static TextSpan at(int start, String text) {
        return new TextSpan(start, start + text.length(), text);
    }

    private static List<TextSpan> within(TextSpan context, Integer[] offsets) {
        List<TextSpan> spans = new ArrayList<>(offsets.length / 2);
        for (int i = 0; i < offsets.length; i += 2) {
            spans.add(within(context, offsets[i], offsets[i + 1]));
        }
        return spans;
    }

    /** The stretch of an article from {@code start} to {@code end}, cut out of the sentences it stands in. */
    private static @Nullable TextSpan within(TextSpan context, @Nullable Integer start, @Nullable Integer end) {
        return start == null ? null
                : new TextSpan(start, end, context.text().substring(start - context.start(), end - context.start()));
    }
}
