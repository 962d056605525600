package onrecord.storage.deciding;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import onrecord.resolution.Identities;
import onrecord.resolution.clusters.Member;
import onrecord.resolution.events.EventMention;
import onrecord.storage.rows.Participants;
import onrecord.text.Edtf;
import onrecord.text.EventMode;
import onrecord.text.EventStatus;
import onrecord.text.EventType;

/** What is read of a report to decide of which event it is. No table: a query gives these columns. */
@Entity
class ReportRow {

    /** Before what {@link #JOINED} gives the name {@code r}: rows of reports. */
    static final String REPORTS = "select r.id, 0::bigint as block, r.article_id, r.type, r.trigger_lemma, r.span_text, r.date, "
            + "r.earliest, r.latest, r.place, r.participant_roles, r.participant_court_roles, r.participant_names, r.participant_persons, r.mode, r.status, r.confidence, "
            + "r.trigger_start, r.event_id, e.since, r.reason, r.identity_confidence, r.provisional from ";

    static final String JOINED = " r join event e on e.id = r.event_id ";

    @Id
    UUID id;

    long block;
    UUID articleId;
    String type;
    String triggerLemma;
    String spanText;
    String date;
    LocalDate earliest;
    LocalDate latest;
    String place;
    String[] participantRoles;
    String[] participantCourtRoles;
    String[] participantNames;
    UUID[] participantPersons;
    String mode;
    String status;
    double confidence;
    int triggerStart;
    UUID eventId;
    Instant since;
    String reason;
    double identityConfidence;
    boolean provisional;

    /** @param known of its article */
    Resident<EventMention> resident(Topics.Known known) {
        EventMention mention = new EventMention(
                id, known.topic(), EventType.stored(type), EventMode.stored(mode), triggerLemma, spanText,
                date == null ? null : new Edtf(date, earliest, latest), place,
                Participants.parties(participantRoles, participantCourtRoles, participantNames, participantPersons),
                EventStatus.valueOf(status), confidence, triggerStart, new EventMention.Told(spanText, null, List.of()));
        return new Resident<>(
                mention,
                block,
                known.ingestedAt(),
                new Identities.Holder(eventId, since),
                new Member(id, reason, identityConfidence, provisional));
    }
}
