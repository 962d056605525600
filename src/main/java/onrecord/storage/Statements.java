package onrecord.storage;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import onrecord.knowledge.Statement;

/** Who said what. Every method is one SQL statement. */
@ApplicationScoped
public class Statements {

    /** The statements with these ids; unknown ids are left out. */
    public Uni<Map<UUID, Statement>> byIds(Collection<UUID> ids) {
        throw new UnsupportedOperationException("not built yet");
    }

    public Uni<Slice<Statement>> page(StatementFilter filter, StatementOrder order, PageRequest page) {
        throw new UnsupportedOperationException("not built yet");
    }

    public Uni<Integer> count(StatementFilter filter) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** For each of these articles its statements, in reading order. */
    public Uni<Map<UUID, Slice<Statement>>> ofArticles(Collection<UUID> articles, PageRequest page) {
        throw new UnsupportedOperationException("not built yet");
    }

    public Uni<Map<UUID, Integer>> countsOfArticles(Collection<UUID> articles) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** For each of these persons what they said, newest first. */
    public Uni<Map<UUID, Slice<Statement>>> ofSpeakers(Collection<UUID> persons, PageRequest page) {
        throw new UnsupportedOperationException("not built yet");
    }

    public Uni<Map<UUID, Integer>> countsOfSpeakers(Collection<UUID> persons) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** For each of these persons what others said about them, newest first. */
    public Uni<Map<UUID, Slice<Statement>>> aboutPersons(Collection<UUID> persons, PageRequest page) {
        throw new UnsupportedOperationException("not built yet");
    }

    public Uni<Map<UUID, Integer>> countsAboutPersons(Collection<UUID> persons) {
        throw new UnsupportedOperationException("not built yet");
    }
}
