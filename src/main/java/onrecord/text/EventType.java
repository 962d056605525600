package onrecord.text;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/**
 * A kind of event. Each is a file in {@code phrases/event-types}, which says what it means and by which words it is told; a type is added
 * by adding its file. In the schema the types are an enum, made of the files. The constants are the sixteen types of PLOVER, the political event
 * ontology (Halterman et al. 2023, "PLOVER and POLECAT: A New Political Event Ontology and Dataset").
 *
 * @param name in capitals: {@code "CONSULT"} is {@code consult.txt}
 */
@CustomScalar("EventType")
@Description("A kind of event: the 16 of PLOVER, the political event ontology, and beside them those of all other news.")
public record EventType(String name) implements CustomStringScalar, Comparable<EventType> {

    private static final Pattern NAME = Pattern.compile("[A-Z]+(?:_[A-Z]+)*+");

    public static final EventType AGREE = new EventType("AGREE");
    public static final EventType CONSULT = new EventType("CONSULT");
    public static final EventType SUPPORT = new EventType("SUPPORT");
    public static final EventType CONCEDE = new EventType("CONCEDE");
    public static final EventType COOPERATE = new EventType("COOPERATE");
    public static final EventType AID = new EventType("AID");
    public static final EventType RETREAT = new EventType("RETREAT");
    public static final EventType REQUEST = new EventType("REQUEST");
    public static final EventType ACCUSE = new EventType("ACCUSE");
    public static final EventType REJECT = new EventType("REJECT");
    public static final EventType THREATEN = new EventType("THREATEN");
    public static final EventType PROTEST = new EventType("PROTEST");
    public static final EventType SANCTION = new EventType("SANCTION");
    public static final EventType MOBILIZE = new EventType("MOBILIZE");
    public static final EventType COERCE = new EventType("COERCE");
    public static final EventType ASSAULT = new EventType("ASSAULT");

    /** What is stored under a name whose file is gone, until its article is read again. */
    public static final EventType OTHER = new EventType("OTHER");

    public EventType {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a type of events has a name in capitals, not \"" + name + "\"");
        }
    }

    /** All types that have a file, by name. */
    public static List<EventType> all() {
        return EventDefinition.all();
    }

    /** The type that was stored under this name: {@link #OTHER} when there is no such type any more. */
    public static EventType stored(String name) {
        EventType type = new EventType(name);
        return EventDefinition.isKnown(type) ? type : OTHER;
    }

    /** @throws IllegalArgumentException when there is no file of this name */
    public EventDefinition definition() {
        return EventDefinition.of(this);
    }

    /**
     * What readers of pages see of an event, in place of terms of the field: {@code Arrest} of {@code COERCE}.
     *
     * @param mode null for the type as a whole
     */
    public String label(@Nullable EventMode mode) {
        return mode == null ? definition().label(name, false) : definition().label(mode.name(), true);
    }

    public EventCategory category() {
        return definition().category();
    }

    public boolean has(EventTrait trait) {
        return definition().traits().contains(trait);
    }

    /** Whether something is done, not only said. */
    public boolean isDeed() {
        return !has(EventTrait.REPEATED) && !has(EventTrait.TOGETHER);
    }

    /** As a record has it, without the detour over its components: types are compared for each pattern of each verb. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof EventType type && name.equals(type.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public int compareTo(EventType other) {
        return name.compareTo(other.name);
    }

    @Override
    public String stringValueForSerialization() {
        return name;
    }

    @Override
    public String toString() {
        return name;
    }
}
