/** Measures the engine against labelled articles. Not in the jar. */
@NullMarked
package onrecord.evaluation;

import org.jspecify.annotations.NullMarked;
