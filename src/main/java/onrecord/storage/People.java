package onrecord.storage;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onrecord.knowledge.CoMention;
import onrecord.knowledge.Person;
import onrecord.knowledge.PersonMention;

/** The persons that are known. Every method is one SQL statement. */
@ApplicationScoped
public class People {

    /** The persons with these ids; unknown ids are left out. */
    public Uni<Map<UUID, Person>> byIds(Collection<UUID> ids) {
        throw new UnsupportedOperationException("not built yet");
    }

    public Uni<Slice<Person>> page(PersonFilter filter, PersonOrder order, PageRequest page) {
        throw new UnsupportedOperationException("not built yet");
    }

    public Uni<Integer> count(PersonFilter filter) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** For each of these articles the persons it mentions, in the order of their first mention. */
    public Uni<Map<UUID, Slice<Person>>> ofArticles(Collection<UUID> articles, PageRequest page) {
        throw new UnsupportedOperationException("not built yet");
    }

    public Uni<Map<UUID, Integer>> countsOfArticles(Collection<UUID> articles) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** For each of these articles its mentions of persons, in reading order. */
    public Uni<Map<UUID, Slice<PersonMention>>> mentionsOfArticles(Collection<UUID> articles, PageRequest page) {
        throw new UnsupportedOperationException("not built yet");
    }

    public Uni<Map<UUID, Integer>> mentionCountsOfArticles(Collection<UUID> articles) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** For each of these persons the places that mention them, article by article in reading order. */
    public Uni<Map<UUID, Slice<PersonMention>>> mentionsOfPersons(Collection<UUID> persons, PageRequest page) {
        throw new UnsupportedOperationException("not built yet");
    }

    public Uni<Map<UUID, Integer>> mentionCountsOfPersons(Collection<UUID> persons) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** For each of these statements the persons mentioned in the words. */
    public Uni<Map<UUID, List<Person>>> aboutStatements(Collection<UUID> statements) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** For each of these persons who appears in the same articles, most often first. */
    public Uni<Map<UUID, List<CoMention>>> coMentioned(Collection<UUID> persons, int first) {
        throw new UnsupportedOperationException("not built yet");
    }
}
