/** Places in a text. Every offset in OnRecord counts UTF-16 code units, and every end is exclusive. */
@NullMarked
package onrecord.text;

import org.jspecify.annotations.NullMarked;
