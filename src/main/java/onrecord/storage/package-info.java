/**
 * Stores and finds, in PostgreSQL. {@link onrecord.storage.Archive} is the way in for what is stored: {@code deciding} finds out who and what is
 * meant, {@code blocks} what has to be looked at for that, and {@code writing} writes it. {@code finding} answers questions, in lists of which
 * {@code page} says the stretch. Both know the tables by {@code rows} and the database by {@code sql}.
 */
@NullMarked
package onrecord.storage;

import org.jspecify.annotations.NullMarked;
