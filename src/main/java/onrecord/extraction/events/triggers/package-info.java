/** Finds the words that tell of a happening and its type, by the frame of the verb or noun: who can do what to whom. */
@NullMarked
package onrecord.extraction.events.triggers;

import org.jspecify.annotations.NullMarked;
