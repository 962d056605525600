package onrecord.storage;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import onrecord.knowledge.Event;
import onrecord.knowledge.EventReport;

/** What happened. Every method is one SQL statement. */
@ApplicationScoped
public class Events {

    /** The events with these ids; unknown ids are left out. */
    public Uni<Map<UUID, Event>> byIds(Collection<UUID> ids) {
        throw new UnsupportedOperationException("not built yet");
    }

    public Uni<Slice<Event>> page(EventFilter filter, EventOrder order, PageRequest page) {
        throw new UnsupportedOperationException("not built yet");
    }

    public Uni<Integer> count(EventFilter filter) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** For each of these articles the events it reports, in reading order. */
    public Uni<Map<UUID, Slice<Event>>> ofArticles(Collection<UUID> articles, PageRequest page) {
        throw new UnsupportedOperationException("not built yet");
    }

    public Uni<Map<UUID, Integer>> countsOfArticles(Collection<UUID> articles) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** For each of these persons the events they took part in, newest first. */
    public Uni<Map<UUID, Slice<Event>>> ofPersons(Collection<UUID> persons, PageRequest page) {
        throw new UnsupportedOperationException("not built yet");
    }

    public Uni<Map<UUID, Integer>> countsOfPersons(Collection<UUID> persons) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** For each of these events the places that report it, newest article first. */
    public Uni<Map<UUID, Slice<EventReport>>> reports(Collection<UUID> events, PageRequest page) {
        throw new UnsupportedOperationException("not built yet");
    }

    public Uni<Map<UUID, Integer>> reportCounts(Collection<UUID> events) {
        throw new UnsupportedOperationException("not built yet");
    }
}
