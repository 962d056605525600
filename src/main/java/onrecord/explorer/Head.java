package onrecord.explorer;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the layout shows around a page.
 *
 * @param playground where the question behind the page can be asked, null when nothing was asked
 * @param sought what stands in the field for searching
 * @param path of the page, which the navigation marks
 * @param editor the name of the editor who looks at it, null when a reader does
 */
@TemplateData
public record Head(String title, @Nullable String playground, List<Form> forms, String sought, String path, @Nullable String editor) {

    public Head {
        forms = List.copyOf(forms);
    }
}
