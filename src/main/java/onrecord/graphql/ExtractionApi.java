package onrecord.graphql;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import onrecord.article.Metadata;
import onrecord.article.ParsedArticle;
import onrecord.extraction.Extraction;
import onrecord.extraction.dates.DateMention;
import onrecord.extraction.events.ExtractedEvent;
import onrecord.extraction.events.Participant;
import onrecord.extraction.people.ExtractedPerson;
import onrecord.extraction.people.PersonMention;
import onrecord.extraction.statements.ExtractedStatement;
import onrecord.graphql.execution.Arguments;
import onrecord.graphql.execution.Property;
import onrecord.ingestion.Ingestion;

/** Answers what stands in a text that a client sends. */
@Singleton
final class ExtractionApi implements Api {

    private final Ingestion ingestion;

    ExtractionApi(Ingestion ingestion) {
        this.ingestion = ingestion;
    }

    @Override
    public void describe(Wiring wiring) {
        wiring.query().once("extract", arguments -> extract(arguments.object("input")));
        describeText(wiring);
        describePersons(wiring);
        describeStatements(wiring);
        describeEvents(wiring);
    }

    private Uni<Found<Extraction>> extract(Arguments input) {
        return ingestion.extract(input.required("text"), metadata(input)).map(extraction -> new Found<>(extraction, extraction));
    }

    /** What a client knows about a text it sends. */
    static Metadata metadata(Arguments input) {
        return new Metadata(
                Inputs.text(input, "title"),
                Inputs.text(input, "publisher"),
                Inputs.texts(input, "authors"),
                input.optional("publishedOn"),
                null);
    }

    private static void describeText(Wiring wiring) {
        ExtractionApi.<Extraction>fields(wiring, "Extraction")
                .value("title", text(ParsedArticle::title))
                .value("publisher", text(ParsedArticle::publisher))
                .value("authors", text(ParsedArticle::authors))
                .value("publishedOn", text(ParsedArticle::publishedOn))
                .value("dateline", text(ParsedArticle::dateline))
                .value("language", text(ParsedArticle::language))
                .value("noise", found -> found.words(found.in().article().noise()))
                .value("persons", found -> found.all(found.in().persons()))
                .value("statements", found -> found.all(found.in().statements()))
                .value("events", found -> found.all(found.in().events()))
                .value("dates", found -> found.all(found.in().dates()));
        ExtractionApi.<DateMention>fields(wiring, "ExtractedDate")
                .value("span", found -> found.words(found.what().span()))
                .value("date", found -> found.what().date());
    }

    private static void describePersons(Wiring wiring) {
        ExtractionApi.<ExtractedPerson>fields(wiring, "ExtractedPerson")
                .value("name", found -> found.what().name())
                .value("aliases", found -> found.what().aliases())
                .value("roles", found -> found.what().roles())
                .value("mentions", found -> found.all(found.what().mentions()));
        ExtractionApi.<PersonMention>fields(wiring, "ExtractedMention")
                .value("kind", found -> found.what().kind())
                .value("span", found -> found.words(found.what().span()));
    }

    private static void describeStatements(Wiring wiring) {
        ExtractionApi.<ExtractedStatement>fields(wiring, "ExtractedStatement")
                .value("kind", found -> found.what().kind())
                .value("attribution", found -> found.what().attribution())
                .value("text", found -> found.what().text())
                .value("spans", found -> found.words(found.what().spans()))
                .value("speakerKind", found -> found.what().speakerKind())
                .value("speaker", found -> found.person(found.what().speaker()))
                .value("speakerName", found -> found.what().speakerName())
                .value("speakerSpan", found -> found.words(found.what().speakerSpan()))
                .value("cue", found -> found.words(found.what().cue()))
                .value("addressee", found -> found.what().addressee())
                .value("saidOn", found -> found.what().saidOn())
                .value("confidence", found -> found.what().confidence());
    }

    private static void describeEvents(Wiring wiring) {
        ExtractionApi.<ExtractedEvent>fields(wiring, "ExtractedEvent")
                .value("type", found -> found.what().type())
                .value("span", found -> found.words(found.what().span()))
                .value("trigger", found -> found.words(found.what().trigger()))
                .value("date", found -> found.what().date())
                .value("place", found -> found.what().place())
                .value("planned", found -> found.what().planned())
                .value("participants", found -> found.all(found.what().participants()))
                .value("confidence", found -> found.what().confidence());
        ExtractionApi.<Participant>fields(wiring, "ExtractedParticipant")
                .value("role", found -> found.what().role())
                .value("name", found -> found.what().name())
                .value("person", found -> found.person(found.what().person()));
    }

    @SuppressWarnings("unchecked")
    private static <T> Fields<Found<T>> fields(Wiring wiring, String type) {
        return wiring.type(type, (Class<Found<T>>) (Class<?>) Found.class);
    }

    private static Property<Found<Extraction>> text(Property<ParsedArticle> property) {
        return found -> property.of(found.in().article());
    }
}
