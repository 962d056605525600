package onrecord.resolution.corrections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import onrecord.knowledge.Article;
import onrecord.knowledge.Statement;
import onrecord.knowledge.TextSpan;
import onrecord.language.Gender;
import onrecord.resolution.nouns.ArticleReading;
import onrecord.resolution.nouns.PersonReading;
import onrecord.resolution.nouns.RecordedStatement;
import onrecord.resolution.persons.PersonAppearance;
import onrecord.resolution.topics.ArticleTopic;
import onrecord.text.Determinacy;
import onrecord.text.Edtf;
import onrecord.text.Polarity;
import onrecord.text.SpeakerKind;
import org.jspecify.annotations.Nullable;

/** What was read in an article, as editors say it is. Whom the article does not name appears in it when an editor says that they speak. */
public final class EditedReading {

    private Article article;
    private ArticleTopic topic;
    private final List<PersonReading> persons;
    private final List<RecordedStatement> statements;

    private EditedReading(ArticleReading read) {
        this.article = read.article();
        this.topic = read.topic();
        this.persons = new ArrayList<>(read.persons());
        this.statements = new ArrayList<>(read.statements());
    }

    /** @param edits what was said last wins */
    public static ArticleReading of(ArticleReading read, List<Edit> edits) {
        EditedReading edited = new EditedReading(read);
        edits.forEach(edited::apply);
        return new ArticleReading(edited.article, read.text(), read.noise(), edited.topic, read.sketch(), edited.persons,
                edited.statements, read.events());
    }

    private void apply(Edit edit) {
        UUID statement = edit.statement();
        if (statement == null) {
            article = article(edit);
            topic = new ArticleTopic(topic.articleId(), article.publishedOn(), topic.terms(), topic.names(), topic.places());
            return;
        }
        UUID speaker = edit.speaker();
        if (speaker != null && persons.stream().noneMatch(person -> person.appearance().id().equals(speaker))) {
            String name = Objects.requireNonNull(edit.value(Edit.SPEAKER), "somebody has a name");
            persons.add(new PersonReading(new PersonAppearance(speaker, topic, name, List.of(), List.of(), Gender.UNKNOWN), List.of()));
        }
        statements.replaceAll(recorded -> recorded.statement().id().equals(statement) ? statement(recorded, edit) : recorded);
    }

    private Article article(Edit edit) {
        String title = edit.value(Edit.TITLE);
        String publisher = edit.value(Edit.PUBLISHER);
        String authors = edit.value(Edit.AUTHORS);
        String url = edit.value(Edit.URL);
        String day = edit.value(Edit.PUBLISHED_ON);
        return new Article(article.id(), article.source(), url == null ? article.url() : knownOrNull(url),
                title == null ? article.title() : title,
                publisher == null ? article.publisher() : knownOrNull(publisher),
                authors == null ? article.authors() : authors.isEmpty() ? List.of() : Arrays.asList(authors.split(Edit.AND)),
                day == null ? article.publishedOn() : day.isEmpty() ? null : LocalDate.parse(day),
                article.dateline(), article.language(), article.wordCount(), article.ingestedAt());
    }

    private static @Nullable String knownOrNull(String value) {
        return value.isEmpty() ? null : value;
    }

    private RecordedStatement statement(RecordedStatement recorded, Edit edit) {
        boolean otherSpeaker = edit.value(Edit.SPEAKER) != null;
        return new RecordedStatement(edited(recorded.statement(), edit), otherSpeaker ? edit.speaker() : recorded.speaker(),
                otherSpeaker ? List.of() : recorded.together(), recorded.about(), recorded.quoted());
    }

    private Statement edited(Statement statement, Edit edit) {
        String name = edit.value(Edit.SPEAKER);
        String kind = edit.value(Edit.SPEAKER_KIND);
        String polarity = edit.value(Edit.POLARITY);
        String determinacy = edit.value(Edit.DETERMINACY);
        String said = edit.value(Edit.SAID_ON);
        return new Statement(statement.id(), statement.articleId(), statement.kind(), statement.attribution(),
                polarity == null ? statement.polarity() : Polarity.valueOf(polarity),
                determinacy == null ? statement.determinacy() : Determinacy.valueOf(determinacy),
                statement.text(), statement.spans(), statement.context(),
                kind == null ? statement.speakerKind() : SpeakerKind.valueOf(kind), statement.speakerId(),
                name == null ? statement.speakerName() : name,
                name == null ? statement.speakerSpan() : speakerSpan(statement, edit.speaker()),
                statement.cue(), statement.addressee(),
                said == null ? statement.saidOn() : Edtf.parse(said).orElse(null),
                name == null && said == null && polarity == null && determinacy == null ? statement.confidence() : 1);
    }

    /** The words that name the speaker, if they are among those that the article has for whom the editor means. */
    private @Nullable TextSpan speakerSpan(Statement statement, @Nullable UUID speaker) {
        TextSpan span = statement.speakerSpan();
        boolean theirs = span != null && persons.stream().filter(person -> person.appearance().id().equals(speaker))
                .anyMatch(person -> person.mentions().stream().anyMatch(mention -> mention.span().start() == span.start()));
        return theirs ? span : null;
    }
}
