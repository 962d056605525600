/** The page of an article: its text cut into stretches with what is marked there, and a card for each statement. */
@NullMarked
package onrecord.explorer.article;

import org.jspecify.annotations.NullMarked;
