package onrecord.knowledge.counts;

import onrecord.text.EventType;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A type of events, and how many there are.")
public record EventTypeCount(
        @NonNull @Description("What kind of event.") EventType type,
        @Description("How many events.") int eventCount) {}
