package onrecord.graphql;

import io.smallrye.mutiny.Uni;
import onrecord.ingestion.Settling;
import onrecord.storage.Archive;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Type;

/** Whether what changes have left open is decided by now. */
@GraphQLApi
public class SettlingApi {

    /** How much is to be looked at again. */
    @Type("Settling")
    @Description("Looking again, as a whole, at persons and events that many articles name, some time after articles have come or gone.")
    public record SettlingProgress(
            @Description("Whether the process that answers is at it.") boolean running,
            @Description("How many groups of persons of like names, and how many articles for what they report, are still to be looked at.") int undecided) {}

    private final Settling settling;
    private final Archive archive;

    SettlingApi(Settling settling, Archive archive) {
        this.settling = settling;
        this.archive = archive;
    }

    @Query
    @NonNull
    @Description("How much of who and what is meant is still to be looked at as a whole.")
    public Uni<SettlingProgress> settling() {
        return archive.countUndecided().map(undecided -> new SettlingProgress(settling.isRunning(), undecided));
    }
}
