package onrecord.graphql;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Set;
import onrecord.graphql.execution.Arguments;
import onrecord.knowledge.Node;
import onrecord.storage.Search;
import onrecord.storage.SearchKind;

/** Answers searches over everything. */
@Singleton
final class SearchApi implements Api {

    private final Search search;

    SearchApi(Search search) {
        this.search = search;
    }

    @Override
    public void describe(Wiring wiring) {
        wiring.query().once("search", this::search);
        wiring.connection("Search").options("SearchKind", SearchKind.class).abstraction("SearchResult", CommonApi.NODE_TYPE);
    }

    private Uni<Connection<Node>> search(Arguments arguments) {
        String query = Objects.requireNonNull(Inputs.text(arguments, "query"));
        Set<SearchKind> kinds = Inputs.options(arguments, "kinds");
        return search.find(query, kinds, Pages.of(arguments)).map(slice -> new Connection<>(slice, search.count(query, kinds)));
    }
}
