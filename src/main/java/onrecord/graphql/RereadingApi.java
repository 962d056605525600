package onrecord.graphql;

import io.smallrye.mutiny.Uni;
import onrecord.graphql.error.ApiException;
import onrecord.graphql.error.ErrorCode;
import onrecord.graphql.execution.Editor;
import onrecord.ingestion.Progress;
import onrecord.ingestion.Rereading;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Type;

/** Reading again what is stored, and how far that has come. */
@GraphQLApi
public class RereadingApi {

    @Type("Rereading")
    @Description("How far reading again has come, in the process that answers.")
    public record RereadingProgress(
            @Description("Whether articles are being read again.") boolean running,
            @Description("How many articles the latest run has dealt with.") int done,
            @Description("How many articles the latest run is to read again.") int total) {

        static RereadingProgress of(Progress progress) {
            return new RereadingProgress(progress.isReadingAgain(), progress.readAgain(), progress.toReadAgain());
        }
    }

    @Type("RereadArticlesPayload")
    @Description("What came of the wish to read all articles again.")
    public record Reread(
            @Description("False when articles were being read again already; that run goes on.") boolean started,
            @NonNull @Description("How far it has come.") RereadingProgress rereading) {}

    private final Rereading rereading;
    private final Progress progress;

    RereadingApi(Rereading rereading, Progress progress) {
        this.rereading = rereading;
        this.progress = progress;
    }

    @Query
    @NonNull
    @Description("How far reading again has come.")
    public RereadingProgress rereading() {
        return RereadingProgress.of(progress);
    }

    @Mutation
    @NonNull
    @Description("Reads all articles again in the background, and tells anew who and what is meant. Everything keeps answering meanwhile. For administrators, where these are set up.")
    public Uni<Reread> rereadArticles() {
        return Editor.doing(editor -> {
            if (!editor.administrator()) {
                throw new ApiException(ErrorCode.FORBIDDEN, "Only clients with the role admin may have all articles read again.");
            }
            return rereading.start();
        }).map(started -> new Reread(started, RereadingProgress.of(progress)));
    }
}
