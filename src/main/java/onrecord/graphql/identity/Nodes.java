package onrecord.graphql.identity;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.knowledge.Node;
import onrecord.storage.finding.Articles;
import onrecord.storage.finding.Events;
import onrecord.storage.finding.People;
import onrecord.storage.finding.Statements;
import org.jspecify.annotations.Nullable;

/** Finds anything by its identity. */
@Singleton
public final class Nodes {

    private final Articles articles;
    private final People people;
    private final Statements statements;
    private final Events events;

    Nodes(Articles articles, People people, Statements statements, Events events) {
        this.articles = articles;
        this.people = people;
        this.statements = statements;
        this.events = events;
    }

    /** What there is with this identity; null when there is nothing. */
    public Uni<@Nullable Node> byId(GlobalId id) {
        return ofKind(id.kind(), List.of(id.id())).map(found -> found.get(id.id()));
    }

    /**
     * What there is with these identities, in their order: null where there is nothing. Failures to read an identity keep their places.
     *
     * @param idsOrFailures each a {@link GlobalId} or an {@link ApiException}
     */
    public Uni<List<@Nullable Object>> inOrder(List<?> idsOrFailures) {
        Stream<GlobalId> ids = idsOrFailures.stream().filter(GlobalId.class::isInstance).map(GlobalId.class::cast);
        return byIds(ids).map(
                found -> idsOrFailures.stream().<@Nullable Object>map(id -> id instanceof GlobalId known ? found.get(known) : id).toList());
    }

    /** With one query for each kind. */
    private Uni<Map<GlobalId, Node>> byIds(Stream<GlobalId> ids) {
        Map<NodeKind, Set<UUID>> wanted = ids.collect(Collectors.groupingBy(
                GlobalId::kind, TreeMap::new, Collectors.mapping(GlobalId::id, Collectors.toSet())));
        if (wanted.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        List<Uni<Map<GlobalId, Node>>> found = new ArrayList<>();
        wanted.forEach((kind, of) -> found.add(ofKind(kind, of).map(nodes -> asked(kind, nodes))));
        return Uni.join().all(found).andFailFast().map(Nodes::together);
    }

    /** Under the ids that were asked for: one that has joined another leads to a node with that other id. */
    private static Map<GlobalId, Node> asked(NodeKind kind, Map<UUID, ? extends Node> nodes) {
        Map<GlobalId, Node> asked = new HashMap<>();
        nodes.forEach((id, node) -> asked.put(new GlobalId(kind, id), node));
        return asked;
    }

    private static Map<GlobalId, Node> together(List<Map<GlobalId, Node>> found) {
        Map<GlobalId, Node> all = new HashMap<>();
        found.forEach(all::putAll);
        return all;
    }

    private Uni<Map<UUID, ? extends Node>> ofKind(NodeKind kind, Collection<UUID> ids) {
        return switch (kind) {
            case ARTICLE -> articles.byIds(ids).map(found -> found);
            case PERSON -> people.byIds(ids).map(found -> found);
            case STATEMENT -> statements.byIds(ids).map(found -> found);
            case EVENT -> events.byIds(ids).map(found -> found);
        };
    }
}
