package onrecord.resolution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import onrecord.extraction.Extraction;
import onrecord.extraction.events.ExtractedEvent;
import onrecord.knowledge.Ids;
import onrecord.knowledge.TextSpan;
import onrecord.text.Span;

/** Gives the reports of events in an article their ids. One found twice at a place is one. */
final class EventNouns {

    private EventNouns() {}

    static List<ReportedEvent> of(Extraction extraction, ArticleTopic topic, List<UUID> appearances) {
        String text = extraction.article().text();
        Set<UUID> used = new HashSet<>();
        List<ReportedEvent> events = new ArrayList<>();
        for (ExtractedEvent event : extraction.events()) {
            Span trigger = event.trigger();
            UUID id = Ids.within(topic.articleId(), "report " + event.type() + " " + trigger.start() + "-" + trigger.end());
            if (used.add(id)) {
                events.add(new ReportedEvent(
                        mention(id, event, topic, text, appearances), TextSpan.of(event.span(), text), TextSpan.of(trigger, text)));
            }
        }
        return events;
    }

    private static EventMention mention(UUID id, ExtractedEvent event, ArticleTopic topic, String text, List<UUID> appearances) {
        List<EventMention.Party> parties = event.participants().stream()
                .map(one -> new EventMention.Party(one.role(), one.name(), one.person() < 0 ? null : appearances.get(one.person())))
                .toList();
        return new EventMention(
                id, topic, event.type(), event.trigger().of(text), event.span().of(text), event.date(), event.place(), parties,
                event.planned(), event.confidence(), event.trigger().start());
    }
}
