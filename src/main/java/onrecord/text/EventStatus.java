package onrecord.text;

import java.util.Set;
import org.eclipse.microprofile.graphql.Description;

/**
 * Whether an event is told as a fact: its factuality, as Saurí and Pustejovsky 2009, "FactBank", call it. Each is further from a fact than the
 * one before.
 */
@Description("Whether an event is told as a fact.")
public enum EventStatus {
    @Description("It is told as a fact.")
    HAPPENED,
    @Description("It is announced or expected: `will meet`, `plans to visit`.")
    PLANNED,
    @Description("Somebody says so of somebody, and it is not established: `is accused of killing`, `allegedly stole`.")
    ALLEGED,
    @Description("It is only thought of: wanted, possible, on a condition.")
    HYPOTHETICAL,
    @Description("It is said not to be so: `did not agree`, `denied stealing`, `nobody was hurt`.")
    DENIED,
    @Description("An editor has said that it is no event. No text tells this.")
    REJECTED;

    /** What lists have unless something else is asked for: nothing that is only alleged is shown as done. */
    public static final Set<EventStatus> LISTED = Set.of(HAPPENED, PLANNED);

    public boolean isListed() {
        return LISTED.contains(this);
    }

    /** That of the two that is further from a fact. */
    public EventStatus weaker(EventStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
