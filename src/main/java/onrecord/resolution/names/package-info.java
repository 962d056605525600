/**
 * Names as they are compared, whatever their spelling: under what a name is looked for, how alike two full names are, and what a participant
 * of an event stands for.
 */
@NullMarked
package onrecord.resolution.names;

import org.jspecify.annotations.NullMarked;
