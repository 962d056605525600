/**
 * What a source is made of: plain text, Markdown, a whole HTML page. Each becomes plain text, from which the engine reads and in which all places
 * are counted, and what its markup says of the article besides.
 */
@NullMarked
package onrecord.ingestion.formats;

import org.jspecify.annotations.NullMarked;
