/** Places in a text and words known. Every offset in OnRecord counts UTF-16 code units, and every end is exclusive. */
@NullMarked
package onrecord.text;

import org.jspecify.annotations.NullMarked;
