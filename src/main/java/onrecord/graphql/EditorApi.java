package onrecord.graphql;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import mutiny.zero.flow.adapters.AdaptersToReactiveStreams;
import onrecord.graphql.execution.Arguments;
import onrecord.ingestion.Ingested;
import onrecord.ingestion.Ingestion;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** Answers what editors change, and tells whoever listens. */
@Singleton
final class EditorApi implements Api {

    private final Ingestion ingestion;

    EditorApi(Ingestion ingestion) {
        this.ingestion = ingestion;
    }

    @Override
    public void describe(Wiring wiring) {
        wiring.mutation()
                .once("ingestArticle", arguments -> ingest(arguments.object("input")))
                .once("deleteArticle", this::delete);
        wiring.type("IngestArticlePayload", Ingested.class)
                .value("article", Ingested::article)
                .value("created", Ingested::created);
        wiring.type("DeleteArticlePayload", String.class).value("deletedId", id -> id);
        wiring.field("Subscription", "articleIngested", question -> stream(ingestion.articles()));
        wiring.field("Subscription", "statementRecorded", question -> stream(ingestion.statements(speaker(question))));
    }

    private Uni<Ingested> ingest(Arguments input) {
        return ingestion.ingest(input.required("text"), Inputs.text(input, "source"), ExtractionApi.metadata(input));
    }

    private Uni<String> delete(Arguments arguments) {
        String id = arguments.required("id");
        return ingestion.delete(GlobalId.parse(id, NodeKind.ARTICLE)).map(deleted -> {
            if (!deleted) {
                throw new ApiException(ErrorCode.NOT_FOUND, "There is no article with the id '" + id + "'.");
            }
            return id;
        });
    }

    private static @Nullable UUID speaker(DataFetchingEnvironment question) {
        String id = question.getArgument("speakerId");
        return id == null ? null : GlobalId.parse(id, NodeKind.PERSON);
    }

    private static <T> Publisher<T> stream(Multi<T> events) {
        return AdaptersToReactiveStreams.publisher(events);
    }
}
