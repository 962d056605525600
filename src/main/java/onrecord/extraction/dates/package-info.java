/**
 * Finds expressions of time and says what they mean, as EDTF (ISO 8601-2): unknown parts stay unknown. The work is done in subpackages, each
 * knowing only those before it: {@code words}, {@code tense}, {@code forms}.
 */
@NullMarked
package onrecord.extraction.dates;

import org.jspecify.annotations.NullMarked;
