/**
 * Finds where persons are named, and where each name begins and ends. {@link onrecord.extraction.people.naming.NameFinder} is asked; the
 * others are signs for and against a name.
 */
@NullMarked
package onrecord.extraction.people.naming;

import org.jspecify.annotations.NullMarked;
