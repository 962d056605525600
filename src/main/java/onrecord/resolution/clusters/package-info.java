/**
 * What is told of a block: its members, which of them are one, why and how surely; and what editors have decided about them, which is
 * stronger than any evidence.
 */
@NullMarked
package onrecord.resolution.clusters;

import org.jspecify.annotations.NullMarked;
