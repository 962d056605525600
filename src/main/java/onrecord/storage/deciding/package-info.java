/**
 * Has the {@link onrecord.resolution.Resolver} tell who and what is meant, of what comes and of what is stored beside it, and works out what
 * that changes: for persons, events, quotations and copies of articles. The tables of the last two, from which no noun is read, are here, too.
 */
@NullMarked
package onrecord.storage.deciding;

import org.jspecify.annotations.NullMarked;
