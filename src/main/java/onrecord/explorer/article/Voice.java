package onrecord.explorer.article;

import io.quarkus.qute.TemplateData;

/**
 * Someone who speaks in an article.
 *
 * @param number from 1, in the order of the text
 * @param person the id of the person, empty when it is none or nobody knows which
 * @param statements how many
 */
@TemplateData
public record Voice(int number, String name, String person, int statements) {

    /** How many the style sheet can tell apart by their colours. */
    private static final int COLOURS = 8;

    /** For the style sheet: its colour, and that the colour was there before. */
    public String classes() {
        return "s" + ((number - 1) % COLOURS + 1) + (number > COLOURS ? " again" : "");
    }
}
