package onrecord.export.linked;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.export.asked.Fields;
import onrecord.export.asked.SaidWords;
import onrecord.export.linked.Addresses.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Says in the words of schema.org what the service knows: {@code NewsArticle}, {@code Person}, {@code Quotation}, {@code Event}. Where these have no
 * word for it, as for whether an event is only alleged, there is one of the service's own with the prefix {@code onrecord}.
 */
final class SchemaOrg {

    /** A day, a month or a year; other dates of EDTF are none for schema.org. */
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");

    private final Addresses addresses;

    SchemaOrg(Addresses addresses) {
        this.addresses = addresses;
    }

    Map<String, Object> describe(Kind kind, Fields thing) {
        LinkedObject described =
                LinkedObject.document(type(kind), addresses.of(kind, thing.text("id"))).with("identifier", thing.text("id"));
        return switch (kind) {
            case ARTICLE -> article(described, thing);
            case PERSON -> person(described, thing);
            case STATEMENT -> statement(described, thing);
            case EVENT -> event(described, thing);
        };
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case ARTICLE -> "NewsArticle";
            case PERSON -> "Person";
            case STATEMENT -> "Quotation";
            case EVENT -> "Event";
        };
    }

    private Map<String, Object> article(LinkedObject described, Fields article) {
        published(described, article)
                .with("author", article.texts("authors").stream().map(name -> named("Person", name)).toList())
                .with("locationCreated", article.textOrNull("dateline") == null ? null : named("Place", article.text("dateline")))
                .with("inLanguage", article.text("language"))
                .with("wordCount", article.value("wordCount"))
                .with("sdDatePublished", article.text("ingestedAt"))
                .with("onrecord:source", article.text("source"))
                .with("onrecord:text", addresses.of(Kind.ARTICLE, article.text("id")) + "/text")
                .with("onrecord:annotations", addresses.of(Kind.ARTICLE, article.text("id")) + "/annotations")
                .with("mentions", article.object("persons").objects("nodes").stream().map(this::person).toList())
                .with("hasPart", article.object("statements").objects("nodes").stream().map(this::quotation).toList())
                .with("about", article.object("events").objects("nodes").stream()
                        .map(event -> LinkedObject.at("Event", addresses.of(Kind.EVENT, event.text("id")))
                                .with("name", event.text("summary"))
                                .fields())
                        .toList());
        return described.fields();
    }

    private Map<String, Object> quotation(Fields statement) {
        return LinkedObject.at("Quotation", addresses.of(Kind.STATEMENT, statement.text("id")))
                .with("text", statement.text("text"))
                .with("description", denial(statement))
                .with("creditText", statement.text("speakerName"))
                .with("url", statement.textOrNull("link"))
                .fields();
    }

    private Map<String, Object> person(LinkedObject described, Fields person) {
        String id = person.text("id");
        return described.with("name", person.text("name"))
                .with("alternateName", person.texts("aliases"))
                .with("jobTitle", person.objects("roles").stream().map(role -> role.text("title")).toList())
                .with("onrecord:articleCount", person.value("articleCount"))
                .with("onrecord:statementCount", person.value("statementCount"))
                .with("onrecord:statements", addresses.base() + "/export/statements.jsonl?speakerId=" + id)
                .fields();
    }

    private Map<String, Object> statement(LinkedObject described, Fields statement) {
        return described.with("text", statement.text("text"))
                .with("description", denial(statement))
                .with("spokenByCharacter", statement.objects("speakers").stream().map(this::speaker).toList())
                .with("about", statement.objects("about").stream().map(this::person).toList())
                .with("dateCreated", day(statement.objectOrNone("saidOn")))
                .with("isPartOf", articleOf(statement.object("article")))
                .with("url", statement.textOrNull("link"))
                .with("onrecord:kind", statement.text("kind"))
                .with("onrecord:attribution", statement.text("attribution"))
                .with("onrecord:polarity", statement.text("polarity"))
                .with("onrecord:determinacy", statement.text("determinacy"))
                .with("onrecord:addressee", statement.textOrNull("addressee"))
                .with("onrecord:context", statement.text("context"))
                .with("onrecord:spans", statement.objects("spans").stream().map(Fields::values).toList())
                .with("onrecord:confidence", statement.value("confidence"))
                .fields();
    }

    /** schema.org has no word for what is denied: who reads no other words is to be told, too. */
    private static @Nullable String denial(Fields statement) {
        return SaidWords.isDenied(statement) ? SaidWords.of(statement) : null;
    }

    /** A source without a name is no one that schema.org has a word for. */
    private Map<String, Object> speaker(Fields speaker) {
        String type = switch (speaker.text("kind")) {
            case "PERSON" -> "Person";
            case "ORGANISATION" -> "Organization";
            default -> "Thing";
        };
        return speaker.objectOrNone("person").map(this::person).orElseGet(() -> named(type, speaker.text("name")));
    }

    private Map<String, Object> event(LinkedObject described, Fields event) {
        Optional<Fields> date = event.objectOrNone("date");
        return described.with("name", event.text("summary"))
                .with("startDate", date.map(day -> day.textOrNull("earliest")).orElse(null))
                .with("endDate", date.map(day -> day.textOrNull("latest")).orElse(null))
                .with("location", place(event))
                .with("onrecord:status", event.text("status"))
                .with("onrecord:type", event.text("type"))
                .with("onrecord:mode", event.textOrNull("mode"))
                .with("onrecord:category", event.text("category"))
                .with("onrecord:date", date.map(day -> day.text("edtf")).orElse(null))
                .with("onrecord:firstReported", event.textOrNull("reportedOn"))
                .with("onrecord:participants", event.objects("participants").stream().map(this::participant).toList())
                .with("onrecord:confidence", event.value("confidence"))
                .with("subjectOf", event.object("reports").objects("nodes").stream().map(this::report).toList())
                .fields();
    }

    private static @Nullable Map<String, Object> place(Fields event) {
        String place = event.textOrNull("place");
        String within = event.textOrNull("placeWithin");
        return place == null ? null
                : LinkedObject.of("Place").with("name", place)
                        .with("containedInPlace", within == null ? null : named("Place", within))
                        .fields();
    }

    private Map<String, Object> participant(Fields participant) {
        return participant.objectOrNone("person")
                .map(person -> LinkedObject.at("Person", addresses.of(Kind.PERSON, person.text("id"))))
                .orElseGet(() -> LinkedObject.of("Thing"))
                .with("name", participant.text("name"))
                .with("onrecord:role", participant.text("role"))
                .with("onrecord:courtRole", participant.textOrNull("courtRole"))
                .fields();
    }

    private Map<String, Object> report(Fields report) {
        Map<String, Object> article = articleOf(report.object("article"));
        article.put("onrecord:report",
                LinkedObject.of("Quotation").with("text", report.text("summary")).with("url", report.textOrNull("link"))
                        .fields());
        return article;
    }

    private Map<String, Object> articleOf(Fields article) {
        return published(LinkedObject.at("NewsArticle", addresses.of(Kind.ARTICLE, article.text("id"))), article).fields();
    }

    private static LinkedObject published(LinkedObject described, Fields article) {
        return described.with("headline", article.text("title"))
                .with("publisher", article.textOrNull("publisher") == null ? null : named("Organization", article.text("publisher")))
                .with("datePublished", article.textOrNull("publishedOn"))
                .with("url", article.textOrNull("url"));
    }

    private Map<String, Object> person(Fields person) {
        return LinkedObject.at("Person", addresses.of(Kind.PERSON, person.text("id"))).with("name", person.text("name")).fields();
    }

    private static Map<String, Object> named(String type, String name) {
        return LinkedObject.of(type).with("name", name).fields();
    }

    private static @Nullable String day(Optional<Fields> date) {
        return date.map(day -> day.text("edtf")).filter(edtf -> DATE.matcher(edtf).matches()).orElse(null);
    }
}
