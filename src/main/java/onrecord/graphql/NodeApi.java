package onrecord.graphql;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import onrecord.graphql.execution.Arguments;
import onrecord.knowledge.Node;
import org.jspecify.annotations.Nullable;

/** Answers what is asked by identity. */
@Singleton
final class NodeApi implements Api {

    private final Nodes nodes;

    NodeApi(Nodes nodes) {
        this.nodes = nodes;
    }

    @Override
    public void describe(Wiring wiring) {
        wiring.query()
                .once("node", arguments -> nodes.byId(GlobalId.parse(arguments.required("id"))))
                .once("nodes", this::nodes);
        for (NodeKind kind : NodeKind.values()) {
            wiring.query().once(kind.noun(), arguments -> ofKind(kind, arguments));
        }
    }

    /** An id of another kind is the id of no article, person, statement or event: null, as for an unknown one. */
    private Uni<@Nullable Node> ofKind(NodeKind kind, Arguments arguments) {
        GlobalId id = GlobalId.parse(arguments.required("id"));
        return id.kind() == kind ? nodes.byId(id) : Uni.createFrom().nullItem();
    }

    /** In the order of the ids. One that cannot be read is an error at its place and leaves the others alone. */
    private Uni<List<@Nullable Object>> nodes(Arguments arguments) {
        List<String> ids = arguments.list("ids");
        if (ids.size() > Pages.LARGEST) {
            throw new ApiException(ErrorCode.BAD_ARGUMENT, "'ids' can be " + Pages.LARGEST + " at most, but are " + ids.size() + ".");
        }
        return nodes.inOrder(ids.stream().map(NodeApi::idOrFailure).toList());
    }

    private static Object idOrFailure(String text) {
        try {
            return GlobalId.parse(text);
        } catch (ApiException bad) {
            return bad;
        }
    }
}
