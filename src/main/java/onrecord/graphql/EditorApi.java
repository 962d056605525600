package onrecord.graphql;

import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import onrecord.graphql.error.ApiException;
import onrecord.graphql.error.ErrorCode;
import onrecord.graphql.identity.GlobalId;
import onrecord.graphql.identity.NodeKind;
import onrecord.graphql.input.ArticleInput;
import onrecord.ingestion.Ingestion;
import onrecord.knowledge.Article;
import onrecord.knowledge.Statement;
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
    public record DeletedArticle(@NonNull @Id @Description("The id the article had.") String deletedId) {}

    private final Ingestion ingestion;

    EditorApi(Ingestion ingestion) {
        this.ingestion = ingestion;
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
    @Description("Forgets an article, and all that only this article says.")
    public Uni<DeletedArticle> deleteArticle(@NonNull @Id @Description("The id of an article.") String id) {
        return ingestion.delete(GlobalId.parse(id, NodeKind.ARTICLE)).map(deleted -> {
            if (!deleted) {
                throw new ApiException(ErrorCode.NOT_FOUND, "There is no article with the id '" + id + "'.");
            }
            return new DeletedArticle(id);
        });
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
