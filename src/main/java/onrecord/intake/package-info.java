/** Taking in articles that an editor sends many at a time: JSON Lines and comma-separated values, with what is wrong told by line. */
@NullMarked
package onrecord.intake;

import org.jspecify.annotations.NullMarked;
