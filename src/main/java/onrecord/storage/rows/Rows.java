package onrecord.storage.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import onrecord.knowledge.Article;
import onrecord.knowledge.Statement;
import onrecord.knowledge.TextSpan;
import onrecord.resolution.events.EventMention;
import onrecord.resolution.nouns.ArticleReading;
import onrecord.resolution.nouns.PersonReading;
import onrecord.resolution.nouns.RecordedSpeaker;
import onrecord.resolution.nouns.RecordedStatement;
import onrecord.resolution.nouns.ReportedEvent;
import onrecord.resolution.persons.PersonAppearance;
import onrecord.storage.sql.DayKey;
import onrecord.storage.sql.Folding;
import onrecord.text.Edtf;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/** How what an article says becomes rows. What is written here, the entity's own {@code noun()} reads. */
public final class Rows {

    private Rows() {}

    public static ArticleEntity article(ArticleReading reading, String engine, @Nullable String metadata) {
        Article article = reading.article();
        ArticleEntity row = new ArticleEntity();
        row.id = article.id();
        row.source = article.source();
        row.url = article.url();
        row.title = article.title();
        row.titleKey = Folding.key(article.title());
        row.publisher = article.publisher();
        row.publisherKey = article.publisher() == null ? null : Folding.key(article.publisher());
        row.authors = article.authors().toArray(new String[0]);
        row.publishedOn = article.publishedOn();
        row.dateline = article.dateline();
        row.language = article.language();
        row.wordCount = article.wordCount();
        row.ingestedAt = article.ingestedAt();
        row.engine = engine;
        row.metadata = metadata;
        row.noise = offsets(reading.noise());
        row.text = reading.text();
        return row;
    }

    public static ArticleTopicEntity topic(ArticleReading reading) {
        ArticleTopicEntity row = new ArticleTopicEntity();
        row.articleId = reading.article().id();
        row.publishedOn = reading.topic().publishedOn();
        row.ingestedAt = reading.article().ingestedAt();
        row.terms = reading.topic().terms().stream().sorted().toArray(String[]::new);
        row.names = reading.topic().names().stream().sorted().toArray(String[]::new);
        row.places = reading.topic().places().stream().sorted().toArray(String[]::new);
        return row;
    }

    public static PersonInArticleEntity appearance(PersonReading person, Article article, Placement placement) {
        PersonAppearance appearance = person.appearance();
        List<PersonReading.Mention> mentions = person.mentions();
        PersonInArticleEntity row = new PersonInArticleEntity();
        row.id = appearance.id();
        row.articleId = article.id();
        row.personId = placement.now();
        row.publishedKey = DayKey.of(article.publishedOn());
        row.position = person.position();
        row.name = appearance.name();
        row.aliases = appearance.aliases().toArray(new String[0]);
        row.roles = appearance.roles().toArray(new String[0]);
        row.gender = appearance.gender().name();
        row.reason = placement.told().reason();
        row.confidence = placement.told().confidence();
        row.provisional = placement.told().provisional();
        StringBuilder kinds = new StringBuilder();
        mentions.forEach(mention -> kinds.append(mention.kind().name().charAt(0)));
        row.mentionKinds = kinds.toString();
        row.mentionStarts = mentions.stream().map(mention -> mention.span().start()).toArray(Integer[]::new);
        row.mentionEnds = mentions.stream().map(mention -> mention.span().end()).toArray(Integer[]::new);
        row.mentionTexts = mentions.stream().map(mention -> mention.span().text()).toArray(String[]::new);
        return row;
    }

    /** @param persons who each appearance is */
    public static StatementEntity statement(RecordedStatement recorded, Article article, Map<UUID, UUID> persons) {
        Statement statement = recorded.statement();
        StatementEntity row = new StatementEntity();
        row.id = statement.id();
        row.articleId = article.id();
        row.position = statement.spans().get(0).start();
        row.kind = statement.kind().name();
        row.attribution = statement.attribution().name();
        row.polarity = statement.polarity().name();
        row.determinacy = statement.determinacy().name();
        row.text = statement.text();
        row.spans = offsets(statement.spans().stream().map(span -> new Span(span.start(), span.end())).toList());
        row.contextStart = statement.context().start();
        row.context = statement.context().text();
        row.speakerKind = statement.speakerKind().name();
        row.speakerAppearance = recorded.speaker();
        row.speakerId = person(recorded.speaker(), persons);
        row.speakerName = statement.speakerName();
        row.speakerFolded = Folding.of(statement.speakerName());
        TextSpan speaker = statement.speakerSpan();
        row.speakerStart = speaker == null ? null : speaker.start();
        row.speakerEnd = speaker == null ? null : speaker.end();
        TextSpan cue = statement.cue();
        row.cueStart = cue == null ? null : cue.start();
        row.cueEnd = cue == null ? null : cue.end();
        row.addressee = statement.addressee();
        Edtf said = statement.saidOn();
        row.saidOn = said == null ? null : said.text();
        row.saidEarliest = said == null ? article.publishedOn() : said.earliest();
        row.saidLatest = said == null ? article.publishedOn() : said.latest();
        row.saidKey = saidKey(statement, article);
        row.confidence = statement.confidence();
        return row;
    }

    /** Those who speak together; none where one speaks. */
    public static List<StatementSpeakerEntity> speakers(RecordedStatement recorded, Map<UUID, UUID> persons) {
        List<StatementSpeakerEntity> rows = new ArrayList<>();
        for (RecordedSpeaker one : recorded.together()) {
            StatementSpeakerEntity row = new StatementSpeakerEntity();
            row.key = new StatementSpeakerEntity.Key(recorded.statement().id(), rows.size());
            row.kind = one.speaker().kind().name();
            row.name = one.speaker().name();
            row.appearance = one.appearance();
            row.personId = person(one.appearance(), persons);
            TextSpan span = one.speaker().span();
            row.spanStart = span == null ? null : span.start();
            row.spanText = span == null ? null : span.text();
            rows.add(row);
        }
        return rows;
    }

    public static @Nullable UUID person(@Nullable UUID appearance, Map<UUID, UUID> persons) {
        return appearance == null ? null : persons.get(appearance);
    }

    private static int saidKey(Statement statement, Article article) {
        Edtf said = statement.saidOn();
        return DayKey.of(said == null || said.earliest() == null ? article.publishedOn() : said.earliest());
    }

    public static List<StatementAboutEntity> about(RecordedStatement recorded, Article article, Map<UUID, UUID> persons) {
        List<StatementAboutEntity> rows = new ArrayList<>();
        for (UUID appearance : recorded.about()) {
            StatementAboutEntity row = new StatementAboutEntity();
            row.key = new StatementAboutEntity.Key(recorded.statement().id(), appearance);
            row.personId = Objects.requireNonNull(persons.get(appearance), "somebody the article does not name");
            row.saidKey = saidKey(recorded.statement(), article);
            row.bySpeaker = recorded.speakers().contains(appearance);
            row.determinate = recorded.isDeterminate();
            rows.add(row);
        }
        return rows;
    }

    public static EventReportEntity report(ReportedEvent reported, Article article, Placement placement, Map<UUID, UUID> persons) {
        EventMention mention = reported.mention();
        EventReportEntity row = new EventReportEntity();
        row.id = mention.id();
        row.eventId = placement.now();
        row.articleId = article.id();
        row.publishedKey = DayKey.of(article.publishedOn());
        row.type = mention.type().name();
        row.mode = mention.mode() == null ? null : mention.mode().name();
        row.spanStart = reported.span().start();
        row.spanText = reported.span().text();
        row.triggerStart = reported.trigger().start();
        row.triggerText = reported.trigger().text();
        row.triggerLemma = mention.trigger();
        Edtf date = mention.date();
        row.date = date == null ? null : date.text();
        row.earliest = date == null ? null : date.earliest();
        row.latest = date == null ? null : date.latest();
        row.place = mention.place();
        row.placeWithin = mention.told().placeWithin();
        row.summary = mention.told().summary();
        row.setNumbers(mention.told().numbers());
        row.participantRoles = mention.parties().stream().map(party -> party.role().name()).toArray(String[]::new);
        row.participantCourtRoles = Participants.courtRoles(mention.parties().stream());
        row.participantNames = mention.parties().stream().map(EventMention.Party::name).toArray(String[]::new);
        row.participantAppearances = mention.parties().stream().map(EventMention.Party::person).toArray(UUID[]::new);
        row.participantPersons = mention.parties().stream().map(party -> person(party.person(), persons)).toArray(UUID[]::new);
        row.status = mention.status().name();
        row.confidence = mention.confidence();
        row.reason = placement.told().reason();
        row.identityConfidence = placement.told().confidence();
        row.provisional = placement.told().provisional();
        return row;
    }

    /** Start and end of each span, one after the other. */
    private static Integer[] offsets(List<Span> spans) {
        Integer[] offsets = new Integer[2 * spans.size()];
        for (int i = 0; i < spans.size(); i++) {
            offsets[2 * i] = spans.get(i).start();
            offsets[2 * i + 1] = spans.get(i).end();
        }
        return offsets;
    }
}
