package onrecord.explorer.article;

import io.quarkus.qute.TemplateData;
import java.util.Map;
import onrecord.export.asked.Fields;

/**
 * One of several files that were read.
 *
 * @param name of the file
 * @param text what was found in it; empty when it could not be read
 * @param problem why it could not be read; empty when it was
 */
@TemplateData
public record ReadFile(String name, Map<?, ?> text, String problem) {

    static ReadFile of(String name, Fields extraction) {
        return new ReadFile(name, extraction.values(), "");
    }

    static ReadFile unreadable(String name, String problem) {
        return new ReadFile(name, Map.of(), problem);
    }
}
