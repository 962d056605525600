package onrecord.explorer;

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
import onrecord.export.asked.BadParameter;
import onrecord.export.asked.Fields;

/**
 * Who speaks about whom, {@code /network}, and who appears with whom, {@code /network?of=appearing}; around one person, of one paper, in one time, or where a
 * place is named.
 */
@Singleton
final class NetworkPage {

    static final String PATH = "/network";
    static final String PERSON = "person";
    static final String ABOUT = "about";
    static final String PLACE = "place";
    private static final String OF = "of";
    private static final String SPEAKING = "speaking";
    private static final String APPEARING = "appearing";
    private static final String PAPER = "paper";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String LEAST = "least";

    /** More cannot be told apart in a drawing. */
    private static final int LINKS = 40;

    private final Pages pages;
    private final Template template;
    private final Question question = Question.named("network-page");

    NetworkPage(Pages pages, @Location("explorer/network.html") Template template) {
        this.pages = pages;
        this.template = template;
    }

    void install(@Observes Router router) {
        pages.at(router, PATH, this::answer);
    }

    private Uni<Page> answer(RoutingContext client) {
        PageAddress here = PageAddress.of(PATH, client.queryParams());
        boolean speaking = speaking(here);
        Optional<String> person = here.parameter(PERSON).or(() -> here.parameter(ABOUT));
        Question asked = question.with("ofPerson", person.isPresent()).with("person", person.orElse(null))
                .with("speaking", speaking).with("appearing", !speaking)
                .with("statements", statements(here)).with("articles", articles(here))
                .with("atLeast", least(here)).with("first", LINKS);
        String where = here.parameter(PLACE).map(place -> ", where " + place + " is named").orElse("");
        return pages.ask(client, asked).map(data -> {
            Optional<String> name = person.map(id -> data.objectOrNone("person").orElseThrow(NotThere::new).text("name"));
            List<Form> forms = speaking ? Form.ofList("statements", statements(here)) : Form.ofList("articles", articles(here));
            return new Page(title(here, speaking, name) + where, shown(here, speaking, data, name), asked, forms);
        });
    }

    private static boolean speaking(PageAddress here) {
        String of = here.parameter(OF).orElse(SPEAKING);
        if (!of.equals(SPEAKING) && !of.equals(APPEARING)) {
            throw new BadParameter(OF, "There is a network of '" + SPEAKING + "' and one of '" + APPEARING + "', not of '" + of + "'.",
                    List.of(SPEAKING, APPEARING));
        }
        return of.equals(SPEAKING);
    }

    private static int least(PageAddress here) {
        String text = here.parameter(LEAST).orElse("1");
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            throw new BadParameter(LEAST, "'" + text + "' is not a number, which '" + LEAST + "' has to be.", List.of());
        }
    }

    private static String title(PageAddress here, boolean speaking, Optional<String> name) {
        if (!speaking) {
            return name.map(of -> "Who appears with " + of).orElse("Who appears with whom");
        }
        boolean about = here.parameter(PERSON).isEmpty();
        return name.map(of -> about ? "Who speaks about " + of : "Whom " + of + " speaks about").orElse("Who speaks about whom");
    }

    /** What statements and articles are narrowed to in the same way. */
    private static void narrow(Map<String, Object> filter, PageAddress here) {
        here.parameter(PLACE).ifPresent(place -> filter.put("text", '"' + place.replace('"', ' ') + '"'));
        here.parameter(PAPER).ifPresent(paper -> filter.put("publisher", paper));
    }

    private static Map<String, Object> statements(PageAddress here) {
        Map<String, Object> filter = new LinkedHashMap<>();
        here.parameter(PERSON).ifPresentOrElse(person -> filter.put("speakerId", person),
                () -> here.parameter(ABOUT).ifPresent(person -> filter.put("aboutId", person)));
        narrow(filter, here);
        here.parameter(FROM).ifPresent(day -> filter.put("saidFrom", day));
        here.parameter(TO).ifPresent(day -> filter.put("saidTo", day));
        return filter;
    }

    private static Map<String, Object> articles(PageAddress here) {
        Map<String, Object> filter = new LinkedHashMap<>();
        here.parameter(PERSON).or(() -> here.parameter(ABOUT)).ifPresent(person -> filter.put("personId", person));
        narrow(filter, here);
        here.parameter(FROM).ifPresent(day -> filter.put("publishedFrom", day));
        here.parameter(TO).ifPresent(day -> filter.put("publishedTo", day));
        return filter;
    }

    private TemplateInstance shown(PageAddress here, boolean speaking, Fields data, Optional<String> name) {
        Fields network = data.object(speaking ? "speakingNetwork" : "appearanceNetwork");
        Optional<String> person = here.parameter(PERSON).or(() -> here.parameter(ABOUT));
        PageAddress alone = here.without(PERSON, ABOUT);
        String whom = person.orElse("");
        List<Choice> ways = name.isEmpty()
                ? List.of(
                        new Choice("Who speaks about whom", null, speaking, alone.without(OF).toString()),
                        new Choice("Who appears with whom", null, !speaking, alone.with(OF, APPEARING).toString()))
                : List.of(
                        new Choice("Whom they speak about", null, speaking && here.parameter(PERSON).isPresent(),
                                alone.without(OF).with(PERSON, whom).toString()),
                        new Choice("Who speaks about them", null, speaking && here.parameter(PERSON).isEmpty(),
                                alone.without(OF).with(ABOUT, whom).toString()),
                        new Choice("Who appears with them", null, !speaking, alone.with(OF, APPEARING).with(PERSON, whom).toString()),
                        new Choice("Everybody", null, false, alone.toString()));
        PageAddress timeline = new PageAddress(TimelinePage.PATH, here.without(OF, PAPER, LEAST, ABOUT).parameters());
        return template.data("timeline", person.map(id -> timeline.with(PERSON, id)).orElse(timeline).toString()).data("ways", ways)
                .data("speaking", speaking).data("more", network.isTrue("more"))
                .data("circle", Circle.of(network, here)).data("person", person.orElse(null))
                .data("fewer", here.with(LEAST, Integer.toString(least(here) + 1)).toString())
                .data("given", here.parameters()).data("kept", here.without(PAPER, FROM, TO, LEAST).parameters());
    }
}
