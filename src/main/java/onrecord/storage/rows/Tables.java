package onrecord.storage.rows;

import java.util.List;
import onrecord.knowledge.Appearance;
import onrecord.knowledge.Article;
import onrecord.knowledge.Event;
import onrecord.knowledge.EventReport;
import onrecord.knowledge.Person;
import onrecord.knowledge.PersonMention;
import onrecord.knowledge.Speaker;
import onrecord.knowledge.Statement;
import onrecord.knowledge.TextSpan;
import onrecord.storage.sql.RowMapping;
import onrecord.text.MentionKind;
import onrecord.text.SpeakerKind;

/** What can be read. In queries the alias of a table is its first letter. */
public final class Tables {

    public static final EntityMapping<ArticleEntity, Article> ARTICLE = new EntityMapping<>(ArticleEntity.class, "a", ArticleEntity::noun);
    public static final EntityMapping<PersonEntity, Person> PERSON = new EntityMapping<>(PersonEntity.class, "p", PersonEntity::noun);
    public static final EntityMapping<StatementEntity, Statement> STATEMENT =
            new EntityMapping<>(StatementEntity.class, "s", StatementEntity::noun);
    public static final EntityMapping<EventEntity, Event> EVENT = new EntityMapping<>(EventEntity.class, "e", EventEntity::noun);
    public static final EntityMapping<EventReportEntity, EventReport> REPORT =
            new EntityMapping<>(EventReportEntity.class, "r", EventReportEntity::noun);

    /** Of {@code statement_speaker j}. */
    public static final RowMapping<Speaker> SPEAKER = RowMapping.of(
            "j.kind, j.name, j.person_id, j.span_start, j.span_text",
            row -> new Speaker(
                    SpeakerKind.valueOf(row.getString("kind")),
                    row.getString("name"),
                    row.getUUID("person_id"),
                    Spans.atIfThere(row.getInteger("span_start"), row.getString("span_text"))));

    /** Of {@code person_article a}. */
    public static final RowMapping<Appearance> APPEARANCE = RowMapping.of(
            "a.person_id, a.article_id, a.name, a.roles, a.reason, a.confidence, a.provisional",
            row -> new Appearance(
                    row.getUUID("person_id"),
                    row.getUUID("article_id"),
                    row.getString("name"),
                    List.of(row.getArrayOfStrings("roles")),
                    row.getString("reason"),
                    row.getDouble("confidence"),
                    row.getBoolean("provisional")));

    /** Of {@code person_article a} and its mentions {@code m(kind, span_start, span_end, span_text)}. */
    public static final RowMapping<PersonMention> MENTION = RowMapping.of(
            "a.person_id, a.article_id, m.kind, m.span_start, m.span_end, m.span_text",
            row -> new PersonMention(
                    row.getUUID("person_id"),
                    row.getUUID("article_id"),
                    MentionKind.valueOf(row.getString("kind")),
                    new TextSpan(row.getInteger("span_start"), row.getInteger("span_end"), row.getString("span_text"))));

    private Tables() {}
}
