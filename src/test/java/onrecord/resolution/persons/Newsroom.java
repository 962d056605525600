package onrecord.resolution.persons;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import onrecord.extraction.people.name.PersonName;
import onrecord.language.Gender;
import onrecord.resolution.clusters.Cluster;
import onrecord.resolution.clusters.Decisions;
import onrecord.resolution.clusters.Member;
import onrecord.resolution.clusters.Partition;
import onrecord.resolution.names.FoldedName;
import onrecord.resolution.topics.ArticleTopic;

/** Invented articles, for the tests of this package: who appears in which, and what it is about. */
final class Newsroom {

    final List<PersonAppearance> appearances = new ArrayList<>();
    private final Map<UUID, String> labels = new HashMap<>();

    /** An article about these words. */
    Piece article(String title, String... words) {
        return new Piece(title, null, Set.of(words));
    }

    Piece article(String title, LocalDate day, String... words) {
        return new Piece(title, day, Set.of(words));
    }

    final class Piece {

        private final String title;
        private final LocalDate day;
        private final Set<String> words;
        private final Map<String, List<String>> roles = new LinkedHashMap<>();
        private final Map<String, Gender> genders = new HashMap<>();

        private Piece(String title, LocalDate day, Set<String> words) {
            this.title = title;
            this.day = day;
            this.words = words;
        }

        Piece names(String name, String... printedRoles) {
            roles.put(name, List.of(printedRoles));
            return this;
        }

        Piece names(String name, Gender gender, String... printedRoles) {
            genders.put(name, gender);
            return names(name, printedRoles);
        }

        void done() {
            Set<String> full = new HashSet<>();
            roles.keySet().stream().filter(name -> PersonName.parse(name).isFull()).forEach(name -> full.add(FoldedName.of(name)));
            ArticleTopic topic = new ArticleTopic(id(title), day, words, full, Set.of());
            roles.forEach((name, held) -> {
                PersonAppearance appearance = new PersonAppearance(
                        id(title + "/" + name), topic, name, List.of(), held, genders.getOrDefault(name, Gender.UNKNOWN));
                appearances.add(appearance);
                labels.put(appearance.id(), title + "/" + name);
            });
        }
    }

    static UUID id(String label) {
        return UUID.nameUUIDFromBytes(label.getBytes(StandardCharsets.UTF_8));
    }

    Partition partition() {
        return partition(Decisions.NONE);
    }

    Partition partition(Decisions decisions) {
        return new PersonClustering().partition(appearances, decisions);
    }

    /** Whose members are labelled "title/name". */
    Set<Set<String>> persons(Partition partition) {
        Set<Set<String>> persons = new HashSet<>();
        for (Cluster cluster : partition.clusters()) {
            Set<String> members = new HashSet<>();
            cluster.members().forEach(member -> members.add(labels.get(member.id())));
            persons.add(members);
        }
        return persons;
    }

    boolean areOne(String one, String other) {
        return areOne(partition(), one, other);
    }

    boolean areOne(Partition partition, String one, String other) {
        if (!labels.containsValue(one) || !labels.containsValue(other)) {
            throw new IllegalArgumentException(one + " or " + other + " is in no article");
        }
        return persons(partition).stream().anyMatch(members -> members.contains(one) && members.contains(other));
    }

    Member member(String label) {
        return partition().clusters().stream()
                .flatMap(cluster -> cluster.members().stream())
                .filter(member -> member.id().equals(id(label)))
                .findFirst()
                .orElseThrow();
    }
}
