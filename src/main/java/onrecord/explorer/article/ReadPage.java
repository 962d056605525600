package onrecord.explorer.article;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.explorer.Page;
import onrecord.explorer.Pages;
import onrecord.explorer.Question;
import onrecord.export.asked.BadParameter;
import onrecord.export.asked.Fields;

/** Reads a text that somebody pastes or a file of theirs, {@code /read}, and shows what is found. Nothing is stored. */
@Singleton
final class ReadPage {

    static final String PATH = "/read";
    private static final String TEXT = "text";
    private static final String DAY = "published";

    /** A longer text is not put into the address of the playground, in UTF-16 code units. */
    private static final int LONGEST_IN_AN_ADDRESS = 20_000;

    private final Pages pages;
    private final Template form;
    private final Template found;
    private final Question question = Question.named("read-page");

    ReadPage(Pages pages, @Location("explorer/read.html") Template form, @Location("explorer/found.html") Template found) {
        this.pages = pages;
        this.form = form;
        this.found = found;
    }

    void install(@Observes Router router) {
        pages.at(router, PATH, client -> Uni.createFrom().item(new Page("Read a text", form.instance(), Optional.empty(), List.of(), 200)));
        pages.forForms(router, PATH, this::read);
    }

    private Uni<Page> read(RoutingContext client) {
        return SentForm.of(client).chain(sent -> {
            Question asked = question.with("input", input(sent));
            return pages.ask(client, asked).map(data -> page(data.object("extract"), asked));
        });
    }

    /** A file that was chosen goes before what stands in the field. */
    private static Map<String, Object> input(SentForm sent) {
        Map<String, Object> input = new LinkedHashMap<>();
        String text = sent.file().map(SentForm.SentFile::text).or(() -> sent.field(TEXT))
                .orElseThrow(() -> new BadParameter(TEXT, "There is nothing to read: paste a text, or choose a file.", List.of()));
        input.put(TEXT, text);
        sent.file().ifPresent(file -> input.put("source", file.name()));
        sent.field(DAY).ifPresent(day -> input.put("publishedOn", day));
        return input;
    }

    private Page page(Fields extraction, Question asked) {
        TemplateInstance shown = found.data("text", extraction.values()).data("view", TextView.of(extraction));
        boolean fits = extraction.text(TEXT).length() <= LONGEST_IN_AN_ADDRESS;
        return new Page("Found in: " + extraction.text("title"), shown, fits ? Optional.of(asked) : Optional.empty(), List.of(), 200);
    }
}
