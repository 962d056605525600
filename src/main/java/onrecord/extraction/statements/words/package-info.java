/** The words that credit, and the nouns for who and what can speak, from the lists under {@code phrases}. They know nothing of the text. */
@NullMarked
package onrecord.extraction.statements.words;

import org.jspecify.annotations.NullMarked;
