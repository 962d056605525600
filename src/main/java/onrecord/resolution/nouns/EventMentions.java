package onrecord.resolution.nouns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import onrecord.extraction.Extraction;
import onrecord.extraction.events.ExtractedEvent;
import onrecord.knowledge.EventNumber;
import onrecord.knowledge.TextSpan;
import onrecord.language.Lemmatizer;
import onrecord.resolution.events.EventMention;
import onrecord.resolution.topics.ArticleTopic;
import onrecord.text.Phrases;
import onrecord.text.WordSections;

/** Makes what is compared of the events that an article reports. */
public final class EventMentions {

    private static final Lemmatizer LEMMATIZER = Lemmatizer.load();

    /** Verbs that leave it to their object to name the event. */
    private static final Set<String> LIGHT_VERBS = Phrases.set("light-verbs.txt");

    /** What may stand behind the verb and not change it much: "shot down". */
    private static final Set<String> PARTICLES = WordSections.read("events/function-words.txt").set("behind a verb");

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
                trigger(event.trigger().of(text)),
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

    /** The word that names the event: "attack" in "launched a major attack", "shoot" in "shot down". */
    static String trigger(String printed) {
        List<String> words = new ArrayList<>(Arrays.asList(Lemmatizer.plain(printed.strip()).split("\\s+")));
        while (words.size() > 1 && PARTICLES.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        String first = words.get(0);
        String last = words.get(words.size() - 1);
        boolean verbLast = words.size() > 1 && LEMMATIZER.isPastForm(last) && !LEMMATIZER.isPastForm(first);
        String verb = LEMMATIZER.dictionaryForm(verbLast ? last : first);
        return LIGHT_VERBS.contains(verb) ? LEMMATIZER.dictionaryForm(verbLast ? first : last) : verb;
    }
}
