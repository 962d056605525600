/** Whole lists, as JSON Lines and as comma-separated values. */
@NullMarked
package onrecord.export.lists;

import org.jspecify.annotations.NullMarked;
