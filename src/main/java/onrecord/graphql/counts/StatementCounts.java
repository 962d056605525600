package onrecord.graphql.counts;

import io.smallrye.mutiny.Uni;
import onrecord.storage.finding.StatementFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What the statements of a filter add up to.")
public record StatementCounts(@Ignore StatementFilter filter, @Ignore Uni<Integer> statements) {

    @NonNull
    @Description("How many statements.")
    public Uni<Integer> getTotal() {
        return statements;
    }
}
