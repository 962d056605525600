/**
 * Words about persons: titles, nouns for roles, verbs that only persons can be the subject of, pronouns. Each is read from a list in
 * {@code src/main/resources/phrases}.
 */
@NullMarked
package onrecord.extraction.people.words;

import org.jspecify.annotations.NullMarked;
