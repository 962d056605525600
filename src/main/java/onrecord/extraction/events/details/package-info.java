/** Reads when, where and how many from the clause of a trigger, its sentence and its story. */
@NullMarked
package onrecord.extraction.events.details;

import org.jspecify.annotations.NullMarked;
