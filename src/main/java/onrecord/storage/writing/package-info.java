/**
 * Writes articles with all they say, and deletes them. What one transaction does, in its order, stands in
 * {@link onrecord.storage.writing.Storing}.
 */
@NullMarked
package onrecord.storage.writing;

import org.jspecify.annotations.NullMarked;
