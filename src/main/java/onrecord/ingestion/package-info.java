/**
 * Driving the flow: text files at start-up and texts from editors become knowledge, one transaction an article. What goes wrong with one
 * file becomes a problem in the report, and the next file goes on.
 */
@NullMarked
package onrecord.ingestion;

import org.jspecify.annotations.NullMarked;
