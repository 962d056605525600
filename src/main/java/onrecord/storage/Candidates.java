package onrecord.storage;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.extraction.Extraction;
import onrecord.extraction.events.ExtractedEvent;
import onrecord.resolution.KnownEvent;
import onrecord.resolution.KnownPerson;
import onrecord.resolution.NameKeys;
import onrecord.resolution.ParticipantKey;
import onrecord.text.Edtf;
import onrecord.text.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Who and what is known already and might be meant in an article.
 *
 * @param takenPersons those ids a new person of the article would get that are in use
 * @param takenEvents likewise of events
 */
record Candidates(List<KnownPerson> people, List<KnownEvent> events, Set<UUID> takenPersons, Set<UUID> takenEvents) {

    /** Those who share a key, and whoever has an id that a new person of the article would get. */
    private static final String PEOPLE = "from PersonEntity where array_intersects(keys, ?1) or id in ?2 limit 2000";

    /** Reports without a date are compared when they come out in the same weeks. */
    private static final int DAYS_APART = 7;

    private static final String EVENT_IDS =
            "select distinct k.event_id from unnest(?::text[], ?::text[], ?::text[], ?::date[], ?::date[]) wanted(type, key, date, earliest, latest) "
                    + "join event_participant k on k.key = wanted.key and k.type = wanted.type join event known on known.id = k.event_id "
                    + "where case when known.date is not null and wanted.date is not null "
                    + "then known.date = wanted.date or known.latest >= wanted.earliest and known.earliest <= wanted.latest "
                    + "else known.first_reported_on between ?::date - " + DAYS_APART + " and ?::date + " + DAYS_APART + " end limit 2000";

    private static final String EVENTS = "from EventEntity where id in ?1";

    private static final String TAKEN_EVENTS = "select id from event where id = any(?::uuid[])";

    private record Wanted(EventType type, String key, @Nullable Edtf date) {}

    static Uni<Candidates> of(Transaction transaction, Draft draft) {
        return people(transaction, draft).chain(people -> events(transaction, draft).chain(events -> taken(transaction, draft)
                .map(taken -> new Candidates(people.people, events, people.taken, taken))));
    }

    private record People(List<KnownPerson> people, Set<UUID> taken) {}

    private static Uni<People> people(Transaction transaction, Draft draft) {
        Set<String> keys = new LinkedHashSet<>();
        Set<UUID> newIds = new LinkedHashSet<>();
        draft.submission.extraction().persons().forEach(person -> {
            newIds.add(PeopleDraft.firstId(draft.id, person.name()));
            Stream.concat(Stream.of(person.name()), person.aliases().stream()).forEach(name -> keys.addAll(NameKeys.of(name)));
        });
        if (newIds.isEmpty()) {
            return Uni.createFrom().item(new People(List.of(), Set.of()));
        }
        return transaction.list(PersonEntity.class, PEOPLE, keys.toArray(String[]::new), newIds).map(found -> new People(
                found.stream().filter(person -> !Collections.disjoint(keys, List.of(person.keys))).map(Candidates::person).toList(),
                found.stream().map(person -> person.id).collect(Collectors.toSet())));
    }

    private static KnownPerson person(PersonEntity person) {
        List<String> names = new ArrayList<>(List.of(person.aliases));
        names.add(0, person.name);
        return new KnownPerson(person.id, person.name, names, List.of(person.roleTitles), new HashSet<>(List.of(person.company)),
                person.articleCount);
    }

    private static Uni<List<KnownEvent>> events(Transaction transaction, Draft draft) {
        Set<Wanted> wanted = wanted(draft.submission.extraction());
        if (wanted.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        LocalDate published = draft.article.publishedOn();
        Query query = new Query(
                EVENT_IDS,
                wanted.stream().map(one -> one.type.name()).toArray(String[]::new),
                wanted.stream().map(one -> one.key).toArray(String[]::new),
                wanted.stream().map(one -> one.date == null ? null : one.date.text()).toArray(String[]::new),
                wanted.stream().map(one -> one.date == null ? null : one.date.earliest()).toArray(LocalDate[]::new),
                wanted.stream().map(one -> one.date == null ? null : one.date.latest()).toArray(LocalDate[]::new),
                published,
                published);
        return transaction.select(query, Candidates::ids)
                .chain(ids -> transaction.list(EventEntity.class, EVENTS, ids))
                .map(events -> events.stream().map(Candidates::event).toList());
    }

    private static Set<UUID> ids(Iterator<Object[]> rows) {
        Set<UUID> ids = new HashSet<>();
        rows.forEachRemaining(row -> ids.add((UUID) row[0]));
        return ids;
    }

    private static Set<Wanted> wanted(Extraction extraction) {
        Set<Wanted> wanted = new LinkedHashSet<>();
        for (ExtractedEvent event : extraction.events()) {
            event.participants().forEach(participant -> wanted.add(
                    new Wanted(event.type(), Folding.cut(ParticipantKey.of(participant.name())), event.date())));
        }
        return wanted;
    }

    private static KnownEvent event(EventEntity event) {
        return new KnownEvent(
                event.id,
                EventType.valueOf(event.type),
                event.summary,
                event.date == null ? null : new Edtf(event.date, event.earliest, event.latest),
                new HashSet<>(List.of(event.participantNames)),
                event.place,
                event.firstReportedOn);
    }

    private static Uni<Set<UUID>> taken(Transaction transaction, Draft draft) {
        Set<UUID> newIds = new LinkedHashSet<>();
        draft.submission.extraction().events().forEach(event -> newIds.add(EventsDraft.firstId(draft.id, event)));
        if (newIds.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        return transaction.select(new Query(TAKEN_EVENTS, newIds), Candidates::ids);
    }
}
