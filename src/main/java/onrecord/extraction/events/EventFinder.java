package onrecord.extraction.events;

import java.util.List;
import onrecord.article.ParsedArticle;
import onrecord.extraction.dates.DateMention;
import onrecord.extraction.people.ExtractedPerson;
import onrecord.language.Sentence;

/** Finds the events an article reports. Thread-safe. */
public final class EventFinder {

    /** In reading order. */
    public List<ExtractedEvent> find(
            ParsedArticle article, List<Sentence> sentences, List<DateMention> dates, List<ExtractedPerson> persons) {
        return List.of();
    }
}
