package onrecord.extraction;

import java.util.List;
import onrecord.article.ParsedArticle;
import onrecord.extraction.dates.DateMention;
import onrecord.extraction.events.ExtractedEvent;
import onrecord.extraction.people.ExtractedPerson;
import onrecord.extraction.statements.ExtractedStatement;

/**
 * What one article says, before it is joined to what is known. Lists are in reading order.
 *
 * @param failedSteps what the engine could not look for because of a defect of its own; usually none
 */
public record Extraction(
        ParsedArticle article,
        List<ExtractedPerson> persons,
        List<ExtractedStatement> statements,
        List<ExtractedEvent> events,
        List<DateMention> dates,
        List<FailedStep> failedSteps) {

    public Extraction {
        persons = List.copyOf(persons);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        dates = List.copyOf(dates);
        failedSteps = List.copyOf(failedSteps);
    }
}
