/** Finds who said what: the source, the cue and the content of direct, indirect and mixed speech. */
@NullMarked
package onrecord.extraction.statements;

import org.jspecify.annotations.NullMarked;
