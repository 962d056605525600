/** Nouns for who and what can speak, and words that tell when, from the lists under {@code phrases}. They know nothing of the text. */
@NullMarked
package onrecord.extraction.statements.words;

import org.jspecify.annotations.NullMarked;
