/**
 * Tells whether what is attributed was said at all, and whether it is affirmed or denied: the polarity and determinacy of the Penn Discourse
 * Treebank. It looks at the words around the cue, not at the content.
 */
@NullMarked
package onrecord.extraction.statements.modality;

import org.jspecify.annotations.NullMarked;
