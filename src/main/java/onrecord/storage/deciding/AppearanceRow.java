package onrecord.storage.deciding;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import onrecord.language.Gender;
import onrecord.resolution.Identities;
import onrecord.resolution.clusters.Member;
import onrecord.resolution.persons.PersonAppearance;

/** What is read of an appearance to decide who it is. No table: a query gives these columns. */
@Entity
class AppearanceRow {

    @Id
    UUID id;

    long block;
    UUID articleId;
    String name;
    String[] aliases;
    String[] roles;
    String gender;
    UUID personId;
    Instant since;
    String reason;
    double confidence;
    boolean provisional;

    /** @param known of its article */
    Resident<PersonAppearance> resident(Topics.Known known) {
        return new Resident<>(
                new PersonAppearance(id, known.topic(), name, List.of(aliases), List.of(roles), Gender.valueOf(gender)),
                block,
                known.ingestedAt(),
                new Identities.Holder(personId, since),
                new Member(id, reason, confidence, provisional));
    }
}
