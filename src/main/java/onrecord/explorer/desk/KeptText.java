package onrecord.explorer.desk;

import io.quarkus.qute.TemplateData;

/**
 * What became of a text that was to be stored.
 *
 * @param name of its file, or its title
 * @param title of the article; empty when it is not stored
 * @param id of the article; empty when it is not stored
 * @param isNew whether it was not there before
 * @param problem why it is not stored; empty when it is
 */
@TemplateData
public record KeptText(String name, String title, String id, boolean isNew, String problem) {

    static KeptText refused(String name, String problem) {
        return new KeptText(name, "", "", false, problem);
    }
}
