/**
 * Finds whom a cue credits: its subject, its agent, its owner, or what follows <em>according to</em>. A subject may stand behind its verb,
 * far before it, or be borrowed from another verb.
 */
@NullMarked
package onrecord.extraction.statements.sources;

import org.jspecify.annotations.NullMarked;
