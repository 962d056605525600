package onrecord.graphql;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import io.smallrye.mutiny.Uni;
import onrecord.graphql.execution.Arguments;
import org.jspecify.annotations.Nullable;

/** Answers a gateway that joins this service with others, after the specification of Apollo Federation 2. */
@Singleton
final class EntityApi {

    private final Nodes nodes;

    EntityApi(Nodes nodes) {
        this.nodes = nodes;
    }

    /** What other services know by type and id only, in their order. One that cannot be read is an error at its place. */
    Uni<List<List<@Nullable Object>>> entities(List<Object> parents, Arguments arguments) {
        List<Map<String, Object>> representations = arguments.list("representations");
        if (representations.size() > Pages.LARGEST * 10) {
            throw new ApiException(ErrorCode.BAD_ARGUMENT, "At most " + Pages.LARGEST * 10 + " representations can be asked for at once.");
        }
        List<Object> ids = new ArrayList<>();
        representations.forEach(representation -> ids.add(idOrFailure(representation)));
        return nodes.byIds(ids.stream().filter(GlobalId.class::isInstance).map(GlobalId.class::cast))
                .map(found -> ids.stream().<@Nullable Object>map(id -> id instanceof GlobalId known ? found.get(known) : id).toList())
                .map(List::of);
    }

    private static Object idOrFailure(Map<String, Object> representation) {
        if (!(representation.get("id") instanceof String id) || !(representation.get("__typename") instanceof String typeName)) {
            return new ApiException(ErrorCode.BAD_ARGUMENT, "A representation has a '__typename' and an 'id'.");
        }
        try {
            return new GlobalId(
                    NodeKind.named(typeName).orElseThrow(() ->
                            new ApiException(ErrorCode.BAD_ARGUMENT, "This service has no entities of type '" + typeName + "'.")),
                    GlobalId.parse(id, NodeKind.named(typeName).orElseThrow()));
        } catch (ApiException bad) {
            return bad;
        }
    }
}
