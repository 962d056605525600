package onrecord.graphql;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import onrecord.graphql.execution.Arguments;
import org.jspecify.annotations.Nullable;

/** Answers a gateway that joins this service with others, after the specification of Apollo Federation 2. */
@Singleton
final class EntityApi {

    /** The most entities one request may ask for. */
    private static final int MOST = 1_000;

    private final Nodes nodes;

    EntityApi(Nodes nodes) {
        this.nodes = nodes;
    }

    /** What other services know by type and id only, in their order. One that cannot be read is an error at its place. */
    Uni<List<List<@Nullable Object>>> entities(List<Object> parents, Arguments arguments) {
        List<Object> representations = arguments.list("representations");
        if (representations.size() > MOST) {
            throw new ApiException(ErrorCode.BAD_ARGUMENT, "At most " + MOST + " representations can be asked for at once.");
        }
        return nodes.inOrder(representations.stream().map(EntityApi::idOrFailure).toList()).map(List::of);
    }

    /** @param representation anything that JSON can say */
    private static Object idOrFailure(Object representation) {
        if (!(representation instanceof Map<?, ?> keys)
                || !(keys.get("id") instanceof String id)
                || !(keys.get("__typename") instanceof String typeName)) {
            return new ApiException(ErrorCode.BAD_ARGUMENT, "A representation has a '__typename' and an 'id'.");
        }
        try {
            NodeKind kind = NodeKind.named(typeName).orElseThrow(
                    () -> new ApiException(ErrorCode.BAD_ARGUMENT, "This service has no entities of type '" + typeName + "'."));
            return new GlobalId(kind, GlobalId.parse(id, kind));
        } catch (ApiException bad) {
            return bad;
        }
    }
}
