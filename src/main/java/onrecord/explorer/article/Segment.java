package onrecord.explorer.article;

import io.quarkus.qute.TemplateData;

/**
 * A stretch of a text in which the same things are marked from its beginning to its end.
 *
 * @param text as printed
 * @param person the id of the person named here, empty when nobody is
 * @param event the id of the event that these words tell, empty when they tell none
 * @param classes what else is marked here, for the style sheet: {@code cue noise}
 * @param hint what a reader is told of it, empty for nothing
 * @param anchor by which an address leads here where the words that tell an event, or those that are shared, begin: {@code at-1024}; empty elsewhere
 */
@TemplateData
public record Segment(String text, String person, String event, String classes, String hint, String anchor) {}
