/**
 * Answers questions: a class for each noun, with what its lists can be filtered and sorted by. Every look-up takes many ids at once, so that
 * no query runs once per row.
 */
@NullMarked
package onrecord.storage.finding;

import org.jspecify.annotations.NullMarked;
