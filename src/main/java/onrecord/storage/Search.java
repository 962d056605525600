package onrecord.storage;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import onrecord.knowledge.Node;

/** Full text over everything. */
@ApplicationScoped
public class Search {

    /** What matches these words, best match first; an empty set of kinds looks through all. One SQL statement finds, one per kind found reads. */
    public Uni<Slice<Node>> find(String query, Set<SearchKind> kinds, PageRequest page) {
        throw new UnsupportedOperationException("not built yet");
    }

    public Uni<Integer> count(String query, Set<SearchKind> kinds) {
        throw new UnsupportedOperationException("not built yet");
    }
}
