/** Measures the engine against labelled articles. Not used at run time. */
@NullMarked
package onrecord.evaluation;

import org.jspecify.annotations.NullMarked;
