/**
 * What the service believes: articles, persons, statements and events, each with an identity. Plain values; they name each other by id,
 * so that a list of them is read with one query.
 */
@NullMarked
package onrecord.knowledge;

import org.jspecify.annotations.NullMarked;
