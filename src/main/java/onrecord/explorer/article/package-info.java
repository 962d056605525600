/**
 * The page of an article: its text cut into stretches with what is marked there, and a card for each statement. A text that is only read and not stored
 * is shown in the same way.
 */
@NullMarked
package onrecord.explorer.article;

import org.jspecify.annotations.NullMarked;
