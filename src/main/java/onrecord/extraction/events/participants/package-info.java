/** Finds who takes part in an event and in which role, from the own clause of its trigger. */
@NullMarked
package onrecord.extraction.events.participants;

import org.jspecify.annotations.NullMarked;
