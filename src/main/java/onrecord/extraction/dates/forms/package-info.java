/**
 * The ways to write a date, one class each: <em>3 May 2016</em>, <em>last Friday</em>, <em>the third quarter</em>. A new way is a class here and
 * a place in the list of {@link onrecord.extraction.dates.forms.DateForms}.
 */
@NullMarked
package onrecord.extraction.dates.forms;

import org.jspecify.annotations.NullMarked;
