/**
 * Finds the persons of an article: their names, roles and aliases, and the pronouns and descriptions that refer to them. The work is done
 * in subpackages, each knowing only those before it: {@code words}, {@code name}, {@code naming}, {@code roles}, {@code references}.
 */
@NullMarked
package onrecord.extraction.people;

import org.jspecify.annotations.NullMarked;
