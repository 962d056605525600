/**
 * The tables that nouns are written to and read from: an entity each, how it is filled and read, and what its columns hold.
 */
@NullMarked
package onrecord.storage.rows;

import org.jspecify.annotations.NullMarked;
