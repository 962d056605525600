/**
 * Tells which reports are of one event, by what they say and by how alike their articles are, and chooses an event's date, place, numbers and
 * participants from all its reports. It begins in {@link onrecord.resolution.events.EventClustering}.
 */
@NullMarked
package onrecord.resolution.events;

import org.jspecify.annotations.NullMarked;
