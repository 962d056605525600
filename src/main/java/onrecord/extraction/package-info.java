/** What one article says: mentions of persons, statements, events and dates, in reading order, each with its place in the text. */
@NullMarked
package onrecord.extraction;

import org.jspecify.annotations.NullMarked;
