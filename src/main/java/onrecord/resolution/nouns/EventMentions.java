package onrecord.resolution.nouns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onrecord.extraction.Extraction;
import onrecord.extraction.events.ExtractedEvent;
import onrecord.knowledge.EventNumber;
import onrecord.knowledge.TextSpan;
import onrecord.resolution.events.EventMention;
import onrecord.resolution.topics.ArticleTopic;

/** Makes what is compared of the events that an article reports. */
public final class EventMentions {

    private EventMentions() {}

    /**
     * @param ids of the extraction's events, in the same order
     * @param persons the resolved persons, by their index in the extraction; a person that is not in the map is compared by name
     * @return in the order of the extraction's events
     */
    public static List<EventMention> of(Extraction extraction, ArticleTopic topic, List<UUID> ids, Map<Integer, UUID> persons) {
        List<ExtractedEvent> events = extraction.events();
        if (ids.size() != events.size()) {
            throw new IllegalArgumentException(events.size() + " events have " + ids.size() + " ids");
        }
        List<EventMention> mentions = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            mentions.add(mention(extraction, topic, ids.get(i), events.get(i), persons));
        }
        return mentions;
    }

    private static EventMention mention(
            Extraction extraction, ArticleTopic topic, UUID id, ExtractedEvent event, Map<Integer, UUID> persons) {
        String text = extraction.article().text();
        return new EventMention(
                id,
                topic,
                event.type(),
                event.mode(),
                event.word(),
                event.span().of(text),
                event.date(),
                event.place(),
                event.participants().stream()
                        .map(party -> new EventMention.Party(party.role(), party.name(), persons.get(party.person()), party.courtRole()))
                        .toList(),
                event.status(),
                event.confidence(),
                event.trigger().start(),
                new EventMention.Told(event.summary(), event.placeWithin(), numbers(event, id, text)));
    }

    private static List<EventNumber> numbers(ExtractedEvent event, UUID report, String text) {
        return event.numbers().stream()
                .map(number -> new EventNumber(
                        number.kind(), number.low(), number.high(), number.approximate(), number.unit(), number.counted(),
                        TextSpan.of(number.span(), text), report))
                .toList();
    }
}
