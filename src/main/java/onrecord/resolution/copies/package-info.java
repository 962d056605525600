/**
 * Finds what is printed more than once by its wording: articles that are copies of one text, and quotations that are the same words of one
 * speaker.
 */
@NullMarked
package onrecord.resolution.copies;

import org.jspecify.annotations.NullMarked;
