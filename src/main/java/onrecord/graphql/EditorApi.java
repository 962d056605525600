package onrecord.graphql;

import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.graphql.identity.GlobalId;
import onrecord.graphql.identity.NodeKind;
import onrecord.graphql.input.ArticleInput;
import onrecord.ingestion.Ingestion;
import onrecord.knowledge.Article;
import onrecord.knowledge.Correction;
import onrecord.knowledge.CorrectionKind;
import onrecord.knowledge.Statement;
import onrecord.resolution.corrections.Edit;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** What editors change, and what anybody can listen to. */
@GraphQLApi
public class EditorApi {

    @Type("IngestArticlePayload")
    @Description("The outcome of reading an article.")
    public record IngestedArticle(
            @NonNull @Description("The article, as it is now known.") Article article,
            @Description("False when the same text was already there, or one that has given way to it.") boolean created) {}

    @Type("DeleteArticlePayload")
    @Description("The outcome of deleting an article.")
    public record DeletedArticle(
            @NonNull @Id @Description("The id the article had.") String deletedId,
            @NonNull @Description("What was remembered.") Correction correction) {}

    private final Ingestion ingestion;
    private final CorrectionApi corrections;

    EditorApi(Ingestion ingestion, CorrectionApi corrections) {
        this.ingestion = ingestion;
        this.corrections = corrections;
    }

    @Mutation
    @NonNull
    @Description("Reads an article and remembers what it says. A text that is already there is left as it is, unless more is known about it now. Another text that came from the same `source` before gives way to it.")
    public Uni<IngestedArticle> ingestArticle(@NonNull @Description("The text, and what is known about it.") ArticleInput input) {
        return ingestion.ingest(input.text(), input.checkedSource(), input.metadata())
                .map(ingested -> new IngestedArticle(ingested.article(), ingested.created()));
    }

    @Mutation
    @NonNull
    @Description("Deletes an article, and all that only this article says. Its text is kept, so that `restore` can bring it back, unless it is deleted for good.")
    public Uni<DeletedArticle> deleteArticle(
            @NonNull @Id @Description("The id of an article.") String id,
            @Description("`true` when nothing of its words may be kept; then nobody can bring it back.") @Nullable Boolean forGood,
            @Description(CorrectionApi.VERSION) @Nullable Integer expectedVersion,
            @Description(CorrectionApi.REASON) @Nullable String reason) {
        return corrections.correct(CorrectionKind.ARTICLE_DELETED, List.of(GlobalId.parse(id, NodeKind.ARTICLE)),
                CorrectionApi.versions(expectedVersion),
                Boolean.TRUE.equals(forGood) ? Map.of(Edit.FOR_GOOD, "true") : Map.of(), Set.of(), reason)
                .map(made -> new DeletedArticle(id, made.correction()));
    }

    @Subscription
    @NonNull
    @Description("Every article, as soon as it has been read.")
    public Multi<Article> articleIngested() {
        return ingestion.articles();
    }

    @Subscription
    @NonNull
    @Description("Every statement, as soon as its article has been read. What was not, or not yet, said is left out.")
    public Multi<Statement> statementRecorded(
            @Id @Description("Only what this person says; everything when left out.") @Nullable String speakerId) {
        return ingestion.statements(GlobalId.parseOrNull(speakerId, NodeKind.PERSON));
    }
}
