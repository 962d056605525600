package onrecord.explorer.article;

import io.quarkus.qute.TemplateData;
import java.util.List;

/**
 * A line of a text that is not blank.
 *
 * @param start its first UTF-16 code unit
 */
@TemplateData
public record Paragraph(int start, List<Run> runs) {

    public Paragraph {
        runs = List.copyOf(runs);
    }

    /** The ids of the statements that begin here, in the order of the text. */
    public List<String> begins() {
        return runs.stream().flatMap(run -> run.begins().stream()).toList();
    }

    /** The address that leads to this paragraph of its article. */
    public String link() {
        String text = text();
        int first = start + text.length() - text.stripLeading().length();
        return new SharedWords(first, first + text.strip().length()).link();
    }

    /** As printed. */
    public String text() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> run.segments().forEach(segment -> text.append(segment.text())));
        return text.toString();
    }
}
