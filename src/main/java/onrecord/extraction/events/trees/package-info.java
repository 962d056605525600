/** Mends trees that the parser has got wrong, before anything is looked for in them. */
@NullMarked
package onrecord.extraction.events.trees;

import org.jspecify.annotations.NullMarked;
