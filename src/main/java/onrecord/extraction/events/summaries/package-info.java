/** Writes the line that stands for an event: a whole clause of its sentence that needs no other to be understood. */
@NullMarked
package onrecord.extraction.events.summaries;

import org.jspecify.annotations.NullMarked;
