/**
 * Remembering and finding, in PostgreSQL. Every look-up takes many ids at once, and every list comes in slices that are cut by the values
 * of their last row, so that no query runs once per row and no page shifts when something is added.
 */
@NullMarked
package onrecord.storage;

import org.jspecify.annotations.NullMarked;
