package onrecord.storage.finding;

import org.jspecify.annotations.Nullable;

/**
 * What stands in a timeline.
 *
 * @param statements which of them; null for none
 * @param events which of them; null for none
 * @param undated whether only what has no day is wanted, and not only what has one
 */
public record TimelineFilter(@Nullable StatementFilter statements, @Nullable EventFilter events, boolean undated) {

    /** All that was said, happened or is planned. */
    public static final TimelineFilter ALL = new TimelineFilter(StatementFilter.ALL, EventFilter.ALL, false);

    public TimelineFilter {
        if (statements == null && events == null) {
            throw new IllegalArgumentException("a timeline has statements or events");
        }
        if (undated) {
            statements = statements == null ? null : statements.ofUndated().orElse(statements);
            events = events == null ? null : events.ofUndated().orElse(events);
        }
    }

    /** The same of what has no day. */
    public TimelineFilter ofUndated() {
        return new TimelineFilter(statements, events, true);
    }
}
