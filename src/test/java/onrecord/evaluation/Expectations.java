package onrecord.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import onrecord.extraction.Extraction;
import onrecord.extraction.events.ExtractedEvent;
import onrecord.extraction.people.ExtractedPerson;
import onrecord.extraction.statements.ExtractedStatement;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/** What the labels of one article expect, and which of it the engine misses. */
final class Expectations {

    private static final int QUOTED = 50;

    private final String text;
    private final JsonNode labels;
    private final Extraction found;
    private final ArticleMatch match;
    private final Set<String> misses = new LinkedHashSet<>();
    private int count;

    Expectations(String text, JsonNode labels, Extraction found) {
        this.text = text;
        this.labels = labels;
        this.found = found;
        this.match = new ArticleMatch(text, found);
        compare();
    }

    /** What is missing or wrong, each in words that stay the same from run to run. */
    Set<String> misses() {
        return misses;
    }

    private void compare() {
        expect("title", found.article().title().equals(labels.get("title").textValue()));
        expect("publisher", Objects.equals(found.article().publisher(), labels.get("publisher").textValue()));
        expect("publishedOn", Objects.equals(string(found.article().publishedOn()), labels.get("publishedOn").textValue()));
        expect("dateline", Objects.equals(found.article().dateline(), labels.get("dateline").textValue()));
        expect("authors", found.article().authors().equals(Labels.strings(labels.get("authors"))));
        for (String noise : Labels.strings(labels.get("noise"))) {
            Span place = Labels.place(text, noise);
            expect("noise: " + noise, found.article().noise().stream().anyMatch(span -> span.contains(place)));
        }
        labels.get("persons").forEach(this::expectPerson);
        labels.get("statements").forEach(this::expectStatement);
        labels.get("dates").forEach(date -> expect("date: " + date.get("text").asText(), match.hasDate(date)));
        labels.get("events").forEach(this::expectEvent);
        expectAbsence(labels.get("absent"));
    }

    /** How many things were looked at; that there are some keeps the test honest. */
    int count() {
        return count;
    }

    private void expectPerson(JsonNode person) {
        String name = person.get("name").asText();
        Optional<ExtractedPerson> one = match.person(name);
        expect("person: " + name, one.isPresent());
        for (String role : Labels.strings(person.get("roles"))) {
            expect("role: " + name + ", " + role, one.filter(who -> contains(who.roles(), role)).isPresent());
        }
        for (String alias : Labels.strings(person.get("aliases"))) {
            expect("alias: " + name + ", " + alias, one.filter(who -> contains(who.aliases(), alias)).isPresent());
        }
    }

    private static boolean contains(Iterable<String> names, String wanted) {
        for (String name : names) {
            if (name.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private void expectStatement(JsonNode statement) {
        String words = statement.get("text").get(0).asText();
        String name = words.length() <= QUOTED ? words : words.substring(0, QUOTED) + "…";
        boolean right = match.hasStatement(statement);
        expect("statement: " + name, right);
        if (!right) {
            return;
        }
        ExtractedStatement one = match.statement(statement).orElseThrow();
        expect("kind: " + name, one.kind().name().equals(statement.get("kind").asText()));
        String cue = statement.get("cue").textValue();
        expect("cue: " + name, cue == null || one.cue() != null && one.cue().of(text).contains(cue));
        if (statement.has("addressee")) {
            expect("addressee: " + name, statement.get("addressee").asText().equals(one.addressee()));
        }
    }

    private void expectEvent(JsonNode event) {
        String name = event.get("type").asText() + ", " + event.get("anchor").asText();
        Optional<ExtractedEvent> one = match.event(event);
        expect("event: " + name, one.isPresent());
        if (one.isEmpty()) {
            return;
        }
        for (String participant : Labels.strings(event.get("participants"))) {
            expect("participant: " + participant + " in " + name, one.get().participants().stream()
                    .anyMatch(who -> Labels.fold(who.name()).contains(Labels.fold(participant))
                            || Labels.fold(participant).contains(Labels.fold(who.name()))));
        }
    }

    private void expectAbsence(JsonNode absent) {
        for (String name : Labels.strings(absent.get("persons"))) {
            expect("no person: " + name, match.person(name).isEmpty());
        }
        for (String words : Labels.strings(absent.get("statements"))) {
            Span place = Labels.place(text, words);
            expect("no statement: " + words, found.statements().stream().noneMatch(one -> one.spans().stream().anyMatch(place::overlaps)));
        }
        for (String words : Labels.strings(absent.get("events"))) {
            Span place = Labels.place(text, words);
            expect("no event: " + words,
                    found.events().stream().noneMatch(one -> one.status().isListed() && one.trigger().overlaps(place)));
        }
    }

    private void expect(String what, boolean isSo) {
        count++;
        if (!isSo) {
            misses.add(what);
        }
    }

    private static @Nullable String string(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
