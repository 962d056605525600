/** Numbers as an article prints them, in digits or words, exact or not: <em>at least 12</em>, <em>$3bn</em>, <em>dozens</em>, <em>3-1</em>. */
@NullMarked
package onrecord.extraction.numbers;

import org.jspecify.annotations.NullMarked;
