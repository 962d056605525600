/**
 * Finds attributions that the layout makes without a sentence: labels before a colon, interviews printed as questions and answers,
 * headlines with capitals throughout.
 */
@NullMarked
package onrecord.extraction.statements.layouts;

import org.jspecify.annotations.NullMarked;
