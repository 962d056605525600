package onrecord.extraction.statements;

import java.util.List;
import onrecord.article.ParsedArticle;
import onrecord.extraction.dates.DateMention;
import onrecord.extraction.people.ExtractedPerson;
import onrecord.language.Sentence;

/** Finds who said what in an article. Thread-safe. */
public final class StatementFinder {

    /** In reading order. */
    public List<ExtractedStatement> find(
            ParsedArticle article, List<Sentence> sentences, List<DateMention> dates, List<ExtractedPerson> persons) {
        return List.of();
    }
}
