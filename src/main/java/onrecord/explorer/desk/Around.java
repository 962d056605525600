package onrecord.explorer.desk;

import io.quarkus.qute.TemplateData;
import onrecord.export.asked.Fields;

/**
 * What stands around a statement in its article: who says it is often told before.
 *
 * @param paragraphBefore the paragraph before that of the statement; empty at the beginning of the text
 * @param before what precedes the sentences of the statement in their paragraph
 * @param sentences of the statement
 * @param after what follows them in their paragraph
 */
@TemplateData
public record Around(String paragraphBefore, String before, String sentences, String after) {

    /** @param statement with its context and the text of its article */
    static Around of(Fields statement) {
        Fields place = statement.object("contextSpan");
        return of(statement.object("article").text("text"), place.number("start"), place.number("end"));
    }

    /**
     * @param start of the sentences, in UTF-16 code units, as is their end
     */
    static Around of(String text, int start, int end) {
        int begin = text.lastIndexOf('\n', start - 1) + 1;
        int close = text.indexOf('\n', end);
        String earlier = text.substring(0, begin).stripTrailing();
        return new Around(earlier.substring(earlier.lastIndexOf('\n') + 1).strip(), text.substring(begin, start),
                text.substring(start, end), text.substring(end, close < 0 ? text.length() : close));
    }
}
