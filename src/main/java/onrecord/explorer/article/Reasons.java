package onrecord.explorer.article;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import onrecord.export.asked.Fields;

/** Why those who speak in an article are taken for these persons: whose name a pronoun refers to, and who has that name. */
final class Reasons {

    private final WholeArticle article;
    private final Map<String, Fields> appearances = new LinkedHashMap<>();

    Reasons(WholeArticle article) {
        this.article = article;
        String id = article.fields().text("id");
        for (Fields person : article.fields().object("persons").objects("nodes")) {
            person.object("appearances").objects("nodes").stream()
                    .filter(appearance -> appearance.object("article").text("id").equals(id))
                    .forEach(appearance -> appearances.put(person.text("id"), appearance));
        }
    }

    /** One for each speaker who is a person that is known. */
    List<Card.Reason> of(Fields statement) {
        boolean corrected = isCorrected(statement);
        return statement.objects("speakers").stream()
                .flatMap(speaker -> speaker.objectOrNone("person")
                        .flatMap(person -> corrected ? Optional.of(byEditor(person)) : of(speaker, person)).stream())
                .toList();
    }

    /** Whether an editor says who speaks; then what the service has made of the text is no reason any more. */
    private static boolean isCorrected(Fields statement) {
        return statement.objects("history").stream()
                .anyMatch(done -> done.text("kind").equals("SPEAKER_CORRECTED") && done.text("state").equals("APPLIED"));
    }

    private static Card.Reason byEditor(Fields person) {
        return new Card.Reason(person.text("id"), person.text("name"), "", "an editor says so", 1);
    }

    private Optional<Card.Reason> of(Fields speaker, Fields person) {
        String id = person.text("id");
        return Optional.ofNullable(appearances.get(id)).map(appearance -> {
            double confidence = ((Number) Objects.requireNonNull(appearance.value("confidence"), "confidence")).doubleValue();
            String taken = speaker.objectOrNone("span").map(span -> taken(span, id, person.text("name"))).orElse("");
            return new Card.Reason(id, person.text("name"), taken, appearance.text("reason"), confidence);
        });
    }

    /** Empty where the words are or contain a name of the person. */
    private String taken(Fields words, String person, String name) {
        List<Fields> names = article.mentions().stream()
                .filter(mention -> mention.text("kind").equals("NAME") && mention.object("person").text("id").equals(person))
                .map(mention -> mention.object("span")).toList();
        boolean named = names.stream()
                .anyMatch(span -> span.number("start") < words.number("end") && words.number("start") < span.number("end"));
        if (named) {
            return "";
        }
        String last = names.stream().filter(span -> span.number("end") <= words.number("start"))
                .max(Comparator.comparingInt(span -> span.number("start"))).map(span -> ", named last as “" + printed(span) + "”")
                .orElse("");
        return "“" + printed(words) + "” is taken for " + name + last;
    }

    private String printed(Fields span) {
        return article.fields().text("text").substring(span.number("start"), span.number("end"));
    }
}
