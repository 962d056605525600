/**
 * What came in: a text file becomes title, publisher, authors, date, dateline, body and noise. One class for each kind of
 * noise and of credit line; what the text does not say stays unknown.
 */
@NullMarked
package onrecord.article;

import org.jspecify.annotations.NullMarked;
