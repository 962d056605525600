package onrecord.explorer.article;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Multi;
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
import onrecord.explorer.SentForm;
import onrecord.explorer.SentForm.SentFile;
import onrecord.export.asked.BadParameter;
import onrecord.export.asked.Fields;

/** Reads a text that somebody pastes or files of theirs, {@code /read}, and shows what is found. Nothing is stored. */
@Singleton
final class ReadPage {

    static final String PATH = "/read";
    private static final String TEXT = "text";
    private static final String DAY = "published";

    /** As many as are read within a few seconds. */
    private static final int MOST_FILES = 20;

    /** A longer text is not put into the address of the playground, in UTF-16 code units. */
    private static final int LONGEST_IN_AN_ADDRESS = 20_000;

    private final Pages pages;
    private final Template form;
    private final Template found;
    private final Template several;
    private final Question question = Question.named("read-page");

    ReadPage(Pages pages, @Location("explorer/read.html") Template form, @Location("explorer/found.html") Template found,
            @Location("explorer/found-several.html") Template several) {
        this.pages = pages;
        this.form = form;
        this.found = found;
        this.several = several;
    }

    void install(@Observes Router router) {
        pages.at(router, PATH, client -> Uni.createFrom().item(new Page("Read a text", form.instance(), Optional.empty(), List.of(), 200)));
        pages.forForms(router, PATH, this::read);
    }

    private Uni<Page> read(RoutingContext client) {
        return SentForm.of(client).chain(sent -> sent.files().size() > 1 ? readSeveral(client, sent) : readOne(client, sent));
    }

    /** A file that was chosen goes before what stands in the field. */
    private Uni<Page> readOne(RoutingContext client, SentForm sent) {
        Optional<SentFile> file = sent.files().stream().findFirst();
        String text = file.map(SentFile::text).or(() -> sent.field(TEXT))
                .orElseThrow(() -> new BadParameter(TEXT, "There is nothing to read: paste a text, or choose a file.", List.of()));
        Question asked = question.with("input", input(sent, text, file.map(SentFile::name)));
        return pages.ask(client, asked).map(data -> page(data.object("extract"), file.map(SentFile::name).orElse(""), asked));
    }

    private static Map<String, Object> input(SentForm sent, String text, Optional<String> source) {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put(TEXT, text);
        source.ifPresent(name -> input.put("source", name));
        sent.field(DAY).ifPresent(day -> input.put("publishedOn", day));
        return input;
    }

    /** One after the other, so that whoever sends many keeps nobody else waiting. */
    private Uni<Page> readSeveral(RoutingContext client, SentForm sent) {
        if (sent.files().size() > MOST_FILES) {
            throw new BadParameter("file", "At most " + MOST_FILES + " files are read at a time, not " + sent.files().size() + ".",
                    List.of());
        }
        return Multi.createFrom().iterable(sent.files())
                .onItem().transformToUniAndConcatenate(file -> readFile(client, sent, file))
                .collect().asList()
                .map(this::page);
    }

    private Page page(List<ReadFile> files) {
        List<ReadFile> read = files.stream().filter(file -> file.problem().isEmpty()).toList();
        boolean fits = read.stream().mapToLong(ReadFile::formBytes).sum() < SentForm.LARGEST;
        return new Page("Found in " + files.size() + " files", several.data("files", files, "read", read).data("fits", fits),
                Optional.empty(), List.of(), 200);
    }

    /** A file that cannot be read keeps no other from being read. */
    private Uni<ReadFile> readFile(RoutingContext client, SentForm sent, SentFile file) {
        return Pages.oneOfSeveral(
                () -> pages.ask(client, question.with("input", input(sent, file.text(), Optional.of(file.name()))))
                        .map(data -> ReadFile.of(file.name(), data.object("extract"))),
                why -> ReadFile.unreadable(file.name(), why));
    }

    private Page page(Fields extraction, String source, Question asked) {
        TemplateInstance shown = found.data("text", extraction.values(), "source", source).data("view", TextView.of(extraction));
        boolean fits = extraction.text(TEXT).length() <= LONGEST_IN_AN_ADDRESS;
        return new Page("Found in: " + extraction.text("title"), shown, fits ? Optional.of(asked) : Optional.empty(), List.of(), 200);
    }
}
