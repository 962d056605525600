package onrecord.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import onrecord.extraction.events.ExtractedEvent;
import onrecord.extraction.events.Participant;
import onrecord.knowledge.Ids;
import onrecord.resolution.Identity;
import onrecord.resolution.ParticipantKey;
import onrecord.text.EventType;

/** The events an article reports as they are going to be stored. Two reports of one event in one article are told apart by their place. */
final class EventsDraft {

    private final Draft draft;
    private final List<UUID> persons;
    private final List<Identity> identities;
    private final List<UUID> ids = new ArrayList<>();
    private final Map<UUID, ExtractedEvent> fresh = new LinkedHashMap<>();

    /**
     * @param persons the id of each of the extraction's persons
     * @param taken ids of events already known, which no new event may have
     */
    EventsDraft(Draft draft, List<UUID> persons, List<Identity> identities, Set<UUID> taken) {
        this.draft = draft;
        this.persons = persons;
        this.identities = identities;
        assignIds(taken);
    }

    private void assignIds(Set<UUID> taken) {
        Map<String, UUID> reportedHere = new HashMap<>();
        List<ExtractedEvent> events = draft.submission.extraction().events();
        for (int i = 0; i < events.size(); i++) {
            ExtractedEvent event = events.get(i);
            UUID known = identities.get(i).known();
            UUID id = known != null ? known : reportedHere.computeIfAbsent(sameHere(event), same -> newId(event, taken));
            ids.add(id);
            if (known == null) {
                fresh.putIfAbsent(id, event);
            }
        }
    }

    /** What two reports in one article share when they are of one event: the type, the date and the participants, at least one. */
    private static String sameHere(ExtractedEvent event) {
        if (event.participants().isEmpty()) {
            return "at " + event.trigger().start();
        }
        List<String> participants = event.participants().stream()
                .map(participant -> participant.role() + " " + ParticipantKey.of(participant.name()))
                .sorted()
                .toList();
        return event.type() + " " + event.date() + " " + participants;
    }

    private UUID newId(ExtractedEvent event, Set<UUID> taken) {
        UUID id = firstId(draft.id, event);
        for (int another = 2; taken.contains(id) || fresh.containsKey(id); another++) {
            id = Ids.within(draft.id, "event " + event.type() + " " + event.trigger().start() + " " + another);
        }
        return id;
    }

    /** The id a new event gets, unless another has it. */
    static UUID firstId(UUID article, ExtractedEvent event) {
        return Ids.within(article, "event " + event.type() + " " + event.trigger().start());
    }

    Set<UUID> all() {
        return new HashSet<>(ids);
    }

    /** The types of the events not known before, by id. */
    Map<UUID, EventType> fresh() {
        Map<UUID, EventType> types = new LinkedHashMap<>();
        fresh.forEach((id, event) -> types.put(id, event.type()));
        return types;
    }

    List<EventReportEntity> reports() {
        List<EventReportEntity> rows = new ArrayList<>();
        Set<UUID> events = new HashSet<>();
        Set<UUID> reports = new HashSet<>();
        List<ExtractedEvent> found = draft.submission.extraction().events();
        for (int i = 0; i < found.size(); i++) {
            EventReportEntity row = report(found.get(i), ids.get(i), identities.get(i));
            if (reports.add(row.id)) {
                row.firstHere = events.add(row.eventId);
                rows.add(row);
            }
        }
        return rows;
    }

    private EventReportEntity report(ExtractedEvent event, UUID id, Identity identity) {
        EventReportEntity row = new EventReportEntity();
        row.id = Ids.within(draft.id, "report " + event.type() + " " + event.trigger().start() + "-" + event.trigger().end());
        row.eventId = id;
        row.articleId = draft.id;
        row.publishedKey = draft.publishedKey();
        row.spanStart = event.span().start();
        row.spanText = event.span().of(draft.text());
        row.triggerStart = event.trigger().start();
        row.triggerText = event.trigger().of(draft.text());
        row.date = event.date() == null ? null : event.date().text();
        row.earliest = event.date() == null ? null : event.date().earliest();
        row.latest = event.date() == null ? null : event.date().latest();
        row.place = event.place();
        List<Participant> participants = event.participants();
        row.participantRoles = participants.stream().map(participant -> participant.role().name()).toArray(String[]::new);
        row.participantNames = participants.stream().map(Participant::name).toArray(String[]::new);
        row.participantPersons = participants.stream()
                .map(participant -> participant.person() < 0 ? null : persons.get(participant.person()))
                .toArray(UUID[]::new);
        row.planned = event.planned();
        row.confidence = event.confidence();
        row.reason = identity.reason();
        row.identityConfidence = identity.confidence();
        return row;
    }
}
