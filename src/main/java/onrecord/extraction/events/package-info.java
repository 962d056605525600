/** Finds events and whether they are told as facts: of which type, who did it to whom, where and when. */
@NullMarked
package onrecord.extraction.events;

import org.jspecify.annotations.NullMarked;
