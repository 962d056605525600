/**
 * Questions about the words of a clause: who is its subject, which nouns are people, parties, measures or portions, what class of thing a
 * noun names.
 */
@NullMarked
package onrecord.extraction.events.clauses;

import org.jspecify.annotations.NullMarked;
