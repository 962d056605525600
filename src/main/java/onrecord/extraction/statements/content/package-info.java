/**
 * Finds what a cue credits: its complement, the clause around it, the clause beside it; and where that ends. An {@code Attribution}
 * gathers cue, source and content.
 */
@NullMarked
package onrecord.extraction.statements.content;

import org.jspecify.annotations.NullMarked;
