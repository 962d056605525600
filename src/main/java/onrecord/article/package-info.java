/**
 * What came in: a text file becomes title, publisher, authors, date, dateline, body and noise. One class for each habit of
 * publishers and each kind of noise; what the text does not say stays unknown.
 */
@NullMarked
package onrecord.article;

import org.jspecify.annotations.NullMarked;
