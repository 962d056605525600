package onrecord.graphql.counts;

import io.smallrye.mutiny.Uni;
import onrecord.storage.finding.EventFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What the events of a filter add up to.")
public record EventCounts(@Ignore EventFilter filter, @Ignore Uni<Integer> events) {

    @NonNull
    @Description("How many events.")
    public Uni<Integer> getTotal() {
        return events;
    }
}
