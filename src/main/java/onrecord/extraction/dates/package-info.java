/** Finds expressions of time and says what they mean, as EDTF (ISO 8601-2): unknown parts stay unknown. */
@NullMarked
package onrecord.extraction.dates;

import org.jspecify.annotations.NullMarked;
