/**
 * Tells whether a sentence speaks of the past or the future at a date: <em>they meet on Monday</em> means the next one, <em>they met on
 * Monday</em> the last. {@link onrecord.extraction.dates.tense.Tenses} is asked; it looks at the words beside the date, then at the verb
 * that the date depends on.
 */
@NullMarked
package onrecord.extraction.dates.tense;

import org.jspecify.annotations.NullMarked;
