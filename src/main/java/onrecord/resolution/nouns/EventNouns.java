package onrecord.resolution.nouns;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onrecord.extraction.Extraction;
import onrecord.extraction.events.ExtractedEvent;
import onrecord.knowledge.Ids;
import onrecord.knowledge.TextSpan;
import onrecord.resolution.events.EventMention;
import onrecord.resolution.topics.ArticleTopic;

/** Gives the reports of events in an article their ids. One found twice at a place is one. */
final class EventNouns {

    private EventNouns() {}

    static List<ReportedEvent> of(Extraction extraction, ArticleTopic topic, List<UUID> appearances) {
        String text = extraction.article().text();
        List<ExtractedEvent> events = extraction.events();
        List<UUID> ids = events.stream().map(event -> id(event, topic.articleId())).toList();
        Map<Integer, UUID> persons = new HashMap<>();
        for (int i = 0; i < appearances.size(); i++) {
            persons.put(i, appearances.get(i));
        }
        List<EventMention> mentions = EventMentions.of(extraction, topic, ids, persons);
        Map<UUID, ReportedEvent> reported = new LinkedHashMap<>();
        for (int i = 0; i < events.size(); i++) {
            ExtractedEvent event = events.get(i);
            reported.putIfAbsent(ids.get(i),
                    new ReportedEvent(mentions.get(i), TextSpan.of(event.span(), text), TextSpan.of(event.trigger(), text)));
        }
        return List.copyOf(reported.values());
    }

    private static UUID id(ExtractedEvent event, UUID article) {
        return Ids.within(article, "report " + event.type() + " " + event.trigger().start() + "-" + event.trigger().end());
    }
}
