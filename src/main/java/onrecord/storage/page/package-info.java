/**
 * Which stretch of a sorted list is wanted, and what is given of it. A page begins after the values of the last row of the page before, so
 * that none shifts when something is added.
 */
@NullMarked
package onrecord.storage.page;

import org.jspecify.annotations.NullMarked;
