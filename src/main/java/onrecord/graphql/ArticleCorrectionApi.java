package onrecord.graphql;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import onrecord.graphql.error.ApiException;
import onrecord.graphql.error.ErrorCode;
import onrecord.graphql.execution.Editor;
import onrecord.graphql.identity.GlobalId;
import onrecord.graphql.identity.NodeKind;
import onrecord.graphql.input.Texts;
import onrecord.ingestion.EditorsDesk;
import onrecord.knowledge.Article;
import onrecord.knowledge.Correction;
import onrecord.knowledge.CorrectionKind;
import onrecord.resolution.corrections.Edit;
import onrecord.storage.finding.Articles;
import onrecord.storage.finding.Corrections;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** What editors correct about articles, and bringing back what they have deleted. */
@GraphQLApi
public class ArticleCorrectionApi {

    @Type("CorrectArticlePayload")
    @Description("The outcome of correcting an article.")
    public record ArticleCorrected(
            @NonNull @Description("The article, as it is now.") Article article,
            @NonNull @Description("What was remembered.") Correction correction) {}

    @Type("RestorePayload")
    @Description("The outcome of bringing back an article.")
    public record Restored(
            @NonNull @Description("The article.") Article article,
            @NonNull @Description("Its deletion, which does not hold any more.") Correction correction) {}

    private final CorrectionApi corrections;
    private final Corrections found;
    private final Articles articles;
    private final EditorsDesk desk;

    ArticleCorrectionApi(CorrectionApi corrections, Corrections found, Articles articles, EditorsDesk desk) {
        this.corrections = corrections;
        this.found = found;
        this.articles = articles;
        this.desk = desk;
    }

    @Mutation
    @NonNull
    @Description("Corrects what is known about an article besides its text, which is read again with that: \"on Wednesday\" is another day then. What is left out stays as it is. It stays so when the article is read again or another text comes from its source.")
    public Uni<ArticleCorrected> correctArticle(
            @NonNull @Id @Description("The id of an article.") String id,
            @Description("The headline.") @Nullable String title,
            @Description("Who published it; an empty text when that is not known.") @Nullable String publisher,
            @Description("The day it was published.") @Nullable LocalDate publishedOn,
            @Description("Who wrote it; an empty list when that is not known.") @io.smallrye.graphql.api.Nullable List<@NonNull String> authors,
            @Description("Where it was published on the web; an empty text when that is not known.") @Nullable String url,
            @Description(CorrectionApi.VERSION) @Nullable Integer expectedVersion,
            @Description(CorrectionApi.REASON) @Nullable String reason) {
        Map<String, String> values = new TreeMap<>();
        if (title != null) {
            values.put(Edit.TITLE, Texts.checkedWords("title", title));
        }
        if (publisher != null) {
            values.put(Edit.PUBLISHER, Texts.checked("publisher", publisher).strip());
        }
        if (publishedOn != null) {
            values.put(Edit.PUBLISHED_ON, publishedOn.toString());
        }
        if (authors != null) {
            values.put(Edit.AUTHORS,
                    authors.stream().map(author -> Texts.checkedWords("authors", author)).collect(Collectors.joining(Edit.AND)));
        }
        if (url != null) {
            values.put(Edit.URL, url.isBlank() ? "" : Texts.checkedUrl("url", url));
        }
        UUID article = GlobalId.parse(id, NodeKind.ARTICLE);
        return corrections.correct(CorrectionKind.ARTICLE_CORRECTED, List.of(article), CorrectionApi.versions(expectedVersion), values,
                Set.of(), reason)
                .chain(made -> now(article).map(corrected -> new ArticleCorrected(corrected, made.correction())));
    }

    @Mutation
    @NonNull
    @Description("Brings back an article that was deleted, with all that it says and all that editors have said about it.")
    public Uni<Restored> restore(
            @NonNull @Id @Description("The id that the article had.") String id,
            @Description(CorrectionApi.REASON) @Nullable String reason) {
        UUID article = GlobalId.parse(id, NodeKind.ARTICLE);
        String why = CorrectionApi.checkedReason(reason);
        return found.deletionOf(article)
                .chain(deletion -> deletion.map(Uni.createFrom()::item).orElseGet(() -> nothingToRestore(article, id)))
                .chain(deletion -> Editor.doing(editor -> desk.undo(deletion, editor.name(), why)))
                .chain(corrections::corrected)
                .chain(correction -> now(article).map(restored -> new Restored(restored, correction)));
    }

    private Uni<UUID> nothingToRestore(UUID article, String id) {
        return found.isDeletedForGood(article).chain(gone -> Uni.createFrom().failure(new ApiException(ErrorCode.NOT_FOUND, gone
                ? "The article with the id '" + id + "' has been deleted for good: nothing of it is kept that could be brought back."
                : "No article with the id '" + id + "' has been deleted.")));
    }

    private Uni<Article> now(UUID id) {
        return articles.byIds(List.of(id)).map(all -> Objects.requireNonNull(all.get(id), "an article corrected just now"));
    }
}
