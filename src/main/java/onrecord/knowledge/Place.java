package onrecord.knowledge;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** @param key its name without case and accents, by which it is one */
@Description("A place where events happen, by its name. Two places of one name are one here.")
public record Place(
        @Ignore String key,
        @NonNull @Description("As printed: `Kyiv`. Events there are found by it: `events(filter: { place: \"Kyiv\" })`.") String name,
        @Description("How many events happened or are planned there.") int eventCount) {}
