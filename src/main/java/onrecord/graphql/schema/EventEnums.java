package onrecord.graphql.schema;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLScalarType;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Map;
import java.util.TreeMap;
import onrecord.text.EventMode;
import onrecord.text.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The enums of the schema whose options stand in the files of the types of events. SmallRye, which makes enums of those in Java only, takes
 * them for scalars.
 */
@RegisterForReflection(targets = {EventType.class, EventMode.class})
final class EventEnums {

    private EventEnums() {}

    /** The enum that SmallRye took for this scalar, null when it is none. */
    static @Nullable GraphQLEnumType insteadOf(GraphQLScalarType scalar) {
        return switch (scalar.getName()) {
            case "EventType" -> types(scalar);
            case "EventMode" -> modes(scalar);
            default -> null;
        };
    }

    private static GraphQLEnumType types(GraphQLScalarType scalar) {
        GraphQLEnumType.Builder options = GraphQLEnumType.newEnum().name(scalar.getName()).description(scalar.getDescription());
        EventType.all().forEach(type -> options.value(type.name(), type, type.definition().description()));
        options.value(EventType.OTHER.name(), EventType.OTHER, EventType.OTHER.definition().description());
        return options.build();
    }

    private static GraphQLEnumType modes(GraphQLScalarType scalar) {
        Map<EventMode, String> descriptions = new TreeMap<>();
        EventType.all().forEach(type -> type.definition().modes().forEach(
                (mode, description) -> descriptions.merge(mode, type + ": " + description, (some, more) -> some + " " + more)));
        GraphQLEnumType.Builder options = GraphQLEnumType.newEnum().name(scalar.getName()).description(scalar.getDescription());
        descriptions.forEach((mode, description) -> options.value(mode.name(), mode, description));
        return options.build();
    }
}
