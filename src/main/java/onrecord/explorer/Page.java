package onrecord.explorer;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

/**
 * A page that is ready to be written.
 *
 * @param title says which page this is where many are open
 * @param content its template with what it shows
 * @param question what was asked for it, if anything was
 * @param forms other forms in which the same can be had
 * @param status of HTTP
 */
public record Page(String title, TemplateInstance content, Optional<Question> question, List<Form> forms, int status)
        implements Answer {

    public Page {
        forms = List.copyOf(forms);
        if (title.isBlank()) {
            throw new IllegalArgumentException("a page without a title");
        }
    }

    public Page(String title, TemplateInstance content, Question question, Form... forms) {
        this(title, content, question, List.of(forms));
    }

    public Page(String title, TemplateInstance content, Question question, List<Form> forms) {
        this(title, content, Optional.of(question), forms, 200);
    }
}
