/** Tells which person or group a pronoun or a description in an event means, and how surely; nobody rather than the wrong one. */
@NullMarked
package onrecord.extraction.events.references;

import org.jspecify.annotations.NullMarked;
