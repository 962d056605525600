/** Finds what happened or is planned, with PLOVER's event types, who did it to whom, where and when. */
@NullMarked
package onrecord.extraction.events;

import org.jspecify.annotations.NullMarked;
