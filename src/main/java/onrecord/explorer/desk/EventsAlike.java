package onrecord.explorer.desk;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onrecord.explorer.Pages;
import onrecord.explorer.Question;
import onrecord.export.asked.Fields;

/** Finds events that may be the same as another one: of its type at about the same time, or whatever an editor seeks by words. */
@Singleton
final class EventsAlike {

    /** Papers that tell of one event by different days seldom differ by more. */
    private static final int DAYS = 7;

    /** All but what an editor has rejected: one paper may allege what another one tells as a fact. */
    private static final List<String> STATUSES = List.of("HAPPENED", "PLANNED", "ALLEGED", "HYPOTHETICAL", "DENIED");

    private final Pages pages;
    private final Question question = Question.named("desk-events-alike");

    EventsAlike(Pages pages) {
        this.pages = pages;
    }

    /** @param find words; empty for those that are like it */
    Uni<List<Map<?, ?>>> of(RoutingContext client, Fields event, String find) {
        Question asked = find.isEmpty() ? question.with("filter", filter(event)) : question.with("find", find).with("finding", true);
        return pages.ask(client, asked)
                .map(found -> found.object(find.isEmpty() ? "events" : "search").objects("nodes").stream()
                        .filter(other -> !other.text("id").equals(event.text("id"))).<Map<?, ?>>map(Fields::values).toList());
    }

    private static Map<String, Object> filter(Fields event) {
        Map<String, Object> filter = new TreeMap<>(Map.of("type", List.of(event.text("type")), "status", STATUSES));
        event.objectOrNone("date").ifPresent(date -> {
            String earliest = date.textOrNull("earliest");
            String latest = date.textOrNull("latest");
            if (earliest != null && latest != null) {
                filter.put("from", LocalDate.parse(earliest).minusDays(DAYS).toString());
                filter.put("to", LocalDate.parse(latest).plusDays(DAYS).toString());
            }
        });
        return filter;
    }
}
