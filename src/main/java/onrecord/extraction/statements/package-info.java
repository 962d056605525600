/**
 * Finds who said what: the source, the cue and the content of direct, indirect and mixed speech. {@code StatementFinder} leads through the
 * packages below in their order: readings, layouts, cues, sources, content, quoted, modality, speakers. From outside only the finder and what it finds
 * are used.
 */
@NullMarked
package onrecord.extraction.statements;

import org.jspecify.annotations.NullMarked;
