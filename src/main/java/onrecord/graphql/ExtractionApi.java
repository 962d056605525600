package onrecord.graphql;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import onrecord.graphql.extracted.Findings;
import onrecord.graphql.extracted.FoundEvent;
import onrecord.graphql.input.ArticleInput;
import onrecord.ingestion.Ingestion;
import onrecord.text.EventStatus;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

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
    public Uni<Findings> extract(@NonNull @Description("The text, and what is known about it.") ArticleInput input) {
        return ingestion.extract(input.text(), input.metadata()).map(Findings::of);
    }

    @NonNull
    @Description("What it reports, in reading order.")
    public Uni<List<List<@NonNull FoundEvent>>> events(
            @Source List<Findings> some,
            @Description("Events of these statuses; `HAPPENED` and `PLANNED` when left out.") @io.smallrye.graphql.api.Nullable List<@NonNull EventStatus> status) {
        Set<EventStatus> wanted = status == null ? EventStatus.LISTED : Set.copyOf(status);
        return Uni.createFrom().item(some.stream()
                .map(found -> found.allEvents().stream().filter(event -> wanted.contains(event.status())).toList()).toList());
    }
}
