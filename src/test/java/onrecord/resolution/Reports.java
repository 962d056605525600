package onrecord.resolution;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import onrecord.resolution.clusters.Member;
import onrecord.resolution.clusters.Partition;
import onrecord.resolution.events.EventMention;
import onrecord.resolution.topics.ArticleTopic;
import onrecord.text.Edtf;
import onrecord.text.EventStatus;
import onrecord.text.EventType;
import onrecord.text.ParticipantRole;
import org.jspecify.annotations.Nullable;

/** Writes reports of events for tests: {@code report("Kills", …)}. */
public final class Reports {

    private Reports() {}

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** @param terms the rare words of the article, separated by blanks */
    public static ArticleTopic article(String name, @Nullable String published, String terms, Set<String> names, Set<String> places) {
        return new ArticleTopic(id(name), published == null ? null : LocalDate.parse(published), Set.of(terms.split(" ")), names, places);
    }

    public static EventMention.Party did(String name) {
        return new EventMention.Party(ParticipantRole.ACTOR, name, null);
    }

    public static EventMention.Party suffered(String name) {
        return new EventMention.Party(ParticipantRole.RECIPIENT, name, null);
    }

    /** Somebody who is known as a person. */
    public static EventMention.Party person(ParticipantRole role, String name) {
        return new EventMention.Party(role, name, id(name));
    }

    public static EventMention report(
            ArticleTopic article, EventType type, String trigger, String clause, @Nullable String date, EventMention.Party... parties) {
        return report(article, type, trigger, clause, date, null, parties);
    }

    public static EventMention report(
            ArticleTopic article, EventType type, String trigger, String clause, @Nullable String date, @Nullable String place,
            EventMention.Party... parties) {
        Edtf when = date == null ? null : Edtf.parse(date).orElseThrow();
        UUID id = id(article.articleId() + clause);
        return new EventMention(id, article, type, null, trigger, clause, when, place, List.of(parties), EventStatus.HAPPENED, 0.8,
                Math.max(0, clause.indexOf(trigger)), new EventMention.Told(clause, null, List.of()));
    }

    /** The clauses that are one event, of each event, in a fixed order. */
    public static Set<Set<UUID>> groups(Partition partition) {
        return partition.clusters().stream()
                .map(cluster -> cluster.members().stream().map(Member::id).collect(Collectors.toCollection(TreeSet::new)))
                .collect(Collectors.toSet());
    }

    public static <T> List<T> shuffled(List<T> list, long seed) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }
}
