package onrecord.graphql;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import onrecord.graphql.extracted.Findings;
import onrecord.graphql.input.ArticleInput;
import onrecord.ingestion.Ingestion;
import onrecord.text.Determinacy;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Extraction from a text that a client sends, without storing anything. */
@GraphQLApi
public class ExtractionApi {

    private final Ingestion ingestion;

    ExtractionApi(Ingestion ingestion) {
        this.ingestion = ingestion;
    }

    @Query
    @NonNull
    @Description("What the service would find in this text. Nothing is stored.")
    public Uni<Findings> extract(
            @NonNull @Description("The text, and what is known about it.") ArticleInput input,
            @Description("Which statements are wanted: what was not, or not yet, said is left out unless `INDETERMINATE` is asked for.") @io.smallrye.graphql.api.Nullable List<@NonNull Determinacy> determinacy) {
        Set<Determinacy> wanted = determinacy == null || determinacy.isEmpty() ? Set.of(Determinacy.DETERMINATE) : Set.copyOf(determinacy);
        return ingestion.extract(input.text(), input.metadata()).map(extraction -> Findings.of(extraction, wanted));
    }
}
