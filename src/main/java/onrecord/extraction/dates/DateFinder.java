package onrecord.extraction.dates;

import java.util.List;
import onrecord.article.ParsedArticle;
import onrecord.language.Sentence;

/** Finds the time expressions of an article. Thread-safe. */
public final class DateFinder {

    /** In reading order, none overlapping. */
    public List<DateMention> find(ParsedArticle article, List<Sentence> sentences) {
        return List.of();
    }
}
