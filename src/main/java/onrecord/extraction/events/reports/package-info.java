/** Tells how a happening is told: as a fact, planned, alleged, denied, a mere possibility, or as what happens in general. */
@NullMarked
package onrecord.extraction.events.reports;

import org.jspecify.annotations.NullMarked;
