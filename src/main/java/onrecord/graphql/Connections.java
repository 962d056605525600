package onrecord.graphql;

import io.smallrye.mutiny.Uni;
import onrecord.storage.Slice;

/** Answers the fields that all connections have. */
final class Connections {

    private Connections() {}

    static void describe(Wiring wiring, String name) {
        wiring.type(name + "Connection", Connection.class)
                .value("edges", Connection::edges)
                .value("nodes", page -> page.slice().values())
                .value("pageInfo", page -> page)
                .level("totalCount",
                        (pages, none) -> Uni.join().all(pages.stream().<Uni<Integer>>map(Connection::total).toList()).andFailFast());
        wiring.type(name + "Edge", Slice.Item.class)
                .value("cursor", edge -> Cursor.of(edge.position()))
                .value("node", Slice.Item::value);
    }

    static void describePageInfo(Wiring wiring) {
        wiring.type("PageInfo", Connection.class)
                .value("hasNextPage", page -> page.slice().hasNext())
                .value("hasPreviousPage", page -> page.slice().hasPrevious())
                .value("startCursor", Connection::startCursor)
                .value("endCursor", Connection::endCursor);
    }
}
