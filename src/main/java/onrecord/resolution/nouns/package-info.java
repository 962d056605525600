/**
 * Makes nouns, with ids, of what the engine has read in one article, before it is told who and what is meant. It begins in
 * {@link onrecord.resolution.nouns.ArticleReading}.
 */
@NullMarked
package onrecord.resolution.nouns;

import org.jspecify.annotations.NullMarked;
