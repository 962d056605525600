package onrecord.knowledge.counts;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

@Description("A place, and how many events happened there.")
public record PlaceCount(
        @Description("As printed: `Kyiv`. Null for all events of which no report tells where.") @Nullable String place,
        @Description("How many events.") int eventCount) {}
