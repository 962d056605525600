/**
 * The text as the date forms look at it: a paragraph as words, numbers and signs, the names of months, weekdays and numbers, and the
 * units of the calendar.
 */
@NullMarked
package onrecord.extraction.dates.words;

import org.jspecify.annotations.NullMarked;
