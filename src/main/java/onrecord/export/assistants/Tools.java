package onrecord.export.assistants;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.export.assistants.Argument.Type;
import onrecord.export.assistants.Tool.Question;
import onrecord.export.asked.QuestionText;

/** All tools. Each asks a document of {@code src/main/resources/questions}, whose fields are what the assistant is told. */
final class Tools {

    /** What every answer is about, told once to whoever connects. */
    static final String INSTRUCTIONS =
            "OnRecord holds who said what and what happened, as newspapers have printed it. Quote only words in `text`, letter by letter;"
                    + " `spans` say where they stand in the article, in UTF-16 code units from 0. With each quotation or event name the speaker, the day (`saidOn`), the"
                    + " article's title, publisher and `publishedOn`, and give `link`, which leads to the very words, or else the article's `url`. What is null is not known:"
                    + " say so, and do not guess. `polarity` NEGATED means that the speaker denies the words. That something is printed does not make it true.";

    private static final int USUAL = 10;
    private static final int MOST = 50;

    private static final Argument FIRST =
            Argument.optional("first", Type.COUNT, "How many, at most " + MOST + "; " + USUAL + " if it is left out.");
    private static final Argument AFTER =
            Argument.optional("after", Type.WORDS, "`endCursor` of the answer before, for what comes after it.");

    private final List<Tool> all = List.of(search(), person(), statements(), events(), extract());

    List<Tool> all() {
        return all;
    }

    Optional<Tool> named(String name) {
        return all.stream().filter(tool -> tool.name().equals(name)).findFirst();
    }

    private static Tool search() {
        String document = QuestionText.named("assistant-search");
        return new Tool("search", "Search the record",
                "Finds statements, persons, events and articles that hold all the words, the best first. `\"exact phrase\"`, `beginn*`, and `-without` are understood;"
                        + " `didYouMean` has a name that is spelt nearly so. To ask what somebody said, use `statements`.",
                List.of(Argument.needed("query", Type.WORDS, "Words to look for."),
                        Argument.optional("publisher", Type.WORDS, "Only from this newspaper."),
                        Argument.optional("from", Type.DAY, "Published on or after this day."),
                        Argument.optional("to", Type.DAY, "Published on or before this day."), FIRST, AFTER),
                given -> new Question(document, joined(given.page(USUAL, MOST), given.renamed(List.of("query")),
                        Map.of("filter", given.renamed(List.of("publisher", "from", "to"))))));
    }

    private static Tool person() {
        String one = QuestionText.named("assistant-person");
        String named = QuestionText.named("assistant-persons");
        return new Tool("person", "Look up a person",
                "Tells of persons of a name: other names, roles, how much is known, and a few of their latest statements. Several persons may have one name: look"
                        + " at `roles`. With an id, of that person alone, with statements by and about them and events.",
                List.of(Argument.needed("who", Type.WORDS, "A name, as `Peskov` or `Dmitry Peskov`, or an id from another answer."), FIRST,
                        AFTER),
                given -> given.isId("who")
                        ? new Question(one, joined(given.renamed(List.of("who=id")), Map.of("first", pageOf(given, 5))))
                        : new Question(named, joined(given.renamed(List.of("who=name")), given.page(5, 10))));
    }

    private static int pageOf(Given given, int usual) {
        return given.value("first") instanceof Integer first ? Math.min(first, MOST) : usual;
    }

    private static Tool statements() {
        String plain = QuestionText.named("assistant-statements");
        String about = QuestionText.named("assistant-statements-about");
        return new Tool("statements", "Find statements",
                "Tells who said what, the latest first, each with the words as printed and where. All that is given has to fit. About a name: about the person of"
                        + " that name who is most reported of, whom the answer names.",
                List.of(Argument.optional("who", Type.WORDS,
                        "Who said it: a name or its beginning, also of an organisation, or the id of a person."),
                        Argument.optional("about", Type.WORDS, "Whom it is about: the name or the id of a person."),
                        Argument.optional("words", Type.WORDS, "Words that were said."),
                        Argument.optional("from", Type.DAY, "Said on or after this day."),
                        Argument.optional("to", Type.DAY, "Said on or before this day."),
                        Argument.optional("publisher", Type.WORDS, "Only from this newspaper."),
                        Argument.optional("denied", Type.TRUTH,
                                "`true`: only what the speaker denies or refuses; `false`: only what the speaker affirms."),
                        FIRST, AFTER),
                given -> {
                    Map<String, Object> filter = given.renamed(List.of("words=text", "from=saidFrom", "to=saidTo", "publisher",
                            given.isId("who") ? "who=speakerId" : "who=speakerName"));
                    if (given.has("denied")) {
                        filter.put("polarity", List.of(Boolean.TRUE.equals(given.value("denied")) ? "NEGATED" : "AFFIRMED"));
                    }
                    if (given.isId("about")) {
                        filter.putAll(given.renamed(List.of("about=aboutId")));
                    }
                    Map<String, Object> page = joined(given.page(USUAL, MOST), Map.of("filter", filter));
                    return given.has("about") && !given.isId("about")
                            ? new Question(about, joined(page, given.renamed(List.of("about"))))
                            : new Question(plain, page);
                });
    }

    private static Tool events() {
        String document = QuestionText.named("assistant-events");
        return new Tool("events", "Find events",
                "Tells what happened or is planned, the latest first, told over all articles that report it, with the sentences of up to three of these reports.",
                List.of(Argument.optional("who", Type.WORDS,
                        "Who takes part: a name or its beginning, also of an organisation, or the id of a person."),
                        Argument.optional("place", Type.WORDS, "Where: `Kyiv`."),
                        Argument.optional("from", Type.DAY, "On or after this day."),
                        Argument.optional("to", Type.DAY, "On or before this day."), FIRST, AFTER),
                given -> new Question(document,
                        joined(given.page(USUAL, MOST), Map.of("filter", given.renamed(List.of("place", "from", "to",
                                given.isId("who") ? "who=participantId" : "who=participantName"))))));
    }

    private static Tool extract() {
        String document = QuestionText.named("assistant-extract");
        return new Tool("extract", "Read a text",
                "Reads an article in English that you send, and tells who says what in it and what happens, with the places of the words. Nothing is stored.",
                List.of(Argument.needed("text", Type.TEXT, "The whole article."),
                        Argument.optional("title", Type.WORDS, "Its title."),
                        Argument.optional("publisher", Type.WORDS, "The newspaper."),
                        Argument.optional("publishedOn", Type.DAY, "The day it was published, from which \"on Monday\" is told.")),
                given -> new Question(document, Map.of("input", given.values())));
    }

    @SafeVarargs
    private static Map<String, Object> joined(Map<String, Object>... some) {
        return Stream.of(some).flatMap(each -> each.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
