/**
 * Places in a text, known words, and the vocabulary that all packages share: dates, kinds and types of statements, persons and events. Every
 * offset in OnRecord counts UTF-16 code units, and every end is exclusive.
 */
@NullMarked
package onrecord.text;

import org.jspecify.annotations.NullMarked;
