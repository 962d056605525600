package onrecord.storage.deciding;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onrecord.language.Gender;
import onrecord.resolution.Identities;
import onrecord.resolution.clusters.Member;
import onrecord.resolution.persons.PersonAppearance;
import onrecord.resolution.topics.ArticleTopic;
import onrecord.storage.rows.Rows;

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
    LocalDate publishedOn;
    Instant ingestedAt;
    String[] terms;
    String[] names;
    String[] places;

    /** @param topics those made already */
    Resident<PersonAppearance> resident(Map<UUID, ArticleTopic> topics) {
        ArticleTopic topic = topics.computeIfAbsent(articleId, article -> Rows.topic(article, publishedOn, terms, names, places));
        return new Resident<>(
                new PersonAppearance(id, topic, name, List.of(aliases), List.of(roles), Gender.valueOf(gender)),
                block,
                ingestedAt,
                new Identities.Holder(personId, since),
                new Member(id, reason, confidence, provisional));
    }
}
