package onrecord.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import onrecord.extraction.Extraction;
import onrecord.extraction.events.ExtractedEvent;
import onrecord.extraction.people.ExtractedPerson;
import onrecord.extraction.statements.ExtractedStatement;
import onrecord.text.Span;
import onrecord.text.SpeakerKind;
import org.jspecify.annotations.Nullable;

/** Finds the labels of one article among what the engine found in it. */
final class ArticleMatch {

    private final String text;
    private final WordsOfText words;
    private final Extraction found;

    ArticleMatch(String text, Extraction found) {
        this.text = text;
        this.words = new WordsOfText(text);
        this.found = found;
    }

    boolean hasPerson(JsonNode person) {
        String name = person.get("name").asText();
        boolean surnameOnly = person.path("note").asText("").contains("only \"");
        return person(name).isPresent()
                || surnameOnly && found.persons().stream().anyMatch(one -> Labels.surname(one.name()).equals(Labels.surname(name)));
    }

    Optional<ExtractedPerson> person(String name) {
        return found.persons().stream().filter(one -> Labels.fold(one.name()).equals(Labels.fold(name))).findFirst();
    }

    /** The statement that shares most of its words with the labelled one; half of both at least. */
    Optional<ExtractedStatement> statement(JsonNode statement) {
        List<Span> segments = new ArrayList<>();
        Labels.strings(statement.get("text")).forEach(segment -> segments.add(Labels.place(text, segment)));
        BitSet wanted = words.of(segments);
        ExtractedStatement best = null;
        double most = 0;
        for (ExtractedStatement one : found.statements()) {
            double dice = WordsOfText.dice(words.of(one.spans()), wanted);
            if (dice > most) {
                best = one;
                most = dice;
            }
        }
        return most >= 0.5 ? Optional.of(best) : Optional.empty();
    }

    boolean hasStatement(JsonNode labelled) {
        List<String> speakers = new ArrayList<>(List.of(labelled.get("speaker").asText()));
        speakers.addAll(Labels.strings(labelled.path("alsoAccepted")));
        return statement(labelled).filter(one -> speakers.stream().anyMatch(speaker -> isSpeaker(one, speaker))).isPresent();
    }

    private static boolean isSpeaker(ExtractedStatement statement, String labelled) {
        String name = Labels.fold(statement.speakerName());
        if (statement.speakerKind() == SpeakerKind.PERSON) {
            return name.endsWith(Labels.surname(labelled));
        }
        String wanted = Labels.fold(labelled);
        return name.contains(wanted) || wanted.contains(name);
    }

    Optional<ExtractedEvent> event(JsonNode event) {
        Span anchor = Labels.place(text, event.get("anchor").asText());
        String type = event.get("type").asText();
        return found.events().stream()
                .filter(one -> one.status().isListed() && one.type().name().equals(type) && one.trigger().overlaps(anchor)
                        && hasDate(one, event.path("date").textValue()))
                .findFirst();
    }

    private static boolean hasDate(ExtractedEvent event, @Nullable String edtf) {
        return edtf == null || event.date() != null && event.date().text().equals(edtf);
    }

    boolean hasEvent(JsonNode event) {
        return event(event).isPresent();
    }

    boolean hasDate(JsonNode date) {
        Span place = Labels.place(text, date.get("text").asText());
        String edtf = date.path("edtf").textValue();
        return found.dates().stream()
                .filter(one -> one.span().overlaps(place))
                .anyMatch(one -> edtf == null ? one.date() == null : one.date() != null && one.date().text().equals(edtf));
    }
}
