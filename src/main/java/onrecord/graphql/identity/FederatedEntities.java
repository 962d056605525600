package onrecord.graphql.identity;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import onrecord.graphql.error.ApiException;
import onrecord.graphql.error.ErrorCode;
import onrecord.graphql.execution.LevelFetcher;
import org.jspecify.annotations.Nullable;

/**
 * Answers a gateway that joins this service with others, after the specification of Apollo Federation 2. SmallRye's own fetcher asks for
 * each entity on its own, and answers nothing at all when one of them cannot be read.
 */
@Singleton
public final class FederatedEntities implements LevelFetcher<Object> {

    /** The most entities one request may ask for. */
    private static final int MOST = 1_000;

    private final Nodes nodes;

    FederatedEntities(Nodes nodes) {
        this.nodes = nodes;
    }

    /** What other services know by type and id only, in their order. One that cannot be read is an error at its place. */
    @Override
    public Uni<List<List<@Nullable Object>>> fetch(List<Object> parents, Map<String, Object> arguments) {
        List<?> representations = (List<?>) Objects.requireNonNull(arguments.get("representations"), "an argument that is required");
        if (representations.size() > MOST) {
            throw new ApiException(ErrorCode.BAD_ARGUMENT, "At most " + MOST + " representations can be asked for at once.");
        }
        return nodes.inOrder(representations.stream().map(FederatedEntities::idOrFailure).toList()).map(List::of);
    }

    /** @param representation anything that JSON can say */
    private static Object idOrFailure(@Nullable Object representation) {
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
