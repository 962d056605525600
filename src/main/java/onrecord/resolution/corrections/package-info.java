/**
 * What editors have corrected, in what is read: finding again what a correction is about, by its words, and reading it as the editor says.
 * Nothing here knows who or what is meant; that is told by {@code clusters}, which a correction may rule about.
 */
@NullMarked
package onrecord.resolution.corrections;

import org.jspecify.annotations.NullMarked;
