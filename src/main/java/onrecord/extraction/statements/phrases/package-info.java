/**
 * Noun phrases as they are printed: around a word of the tree, from where they begin, or up to where they end. A phrase that somebody is
 * credited by is a {@code Source}.
 */
@NullMarked
package onrecord.extraction.statements.phrases;

import org.jspecify.annotations.NullMarked;
