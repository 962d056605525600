/**
 * The words that credit something to somebody, from the lists under {@code phrases}: a new verb is one line of
 * {@code reporting-verbs.txt}, which tells all that any rule asks about it.
 */
@NullMarked
package onrecord.extraction.cuewords;

import org.jspecify.annotations.NullMarked;
