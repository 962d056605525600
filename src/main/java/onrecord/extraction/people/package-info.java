/** Finds the persons of an article: their names, roles and aliases, and the pronouns and descriptions that refer to them. */
@NullMarked
package onrecord.extraction.people;

import org.jspecify.annotations.NullMarked;
