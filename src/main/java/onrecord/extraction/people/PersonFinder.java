package onrecord.extraction.people;

import java.util.List;
import onrecord.article.ParsedArticle;
import onrecord.language.Sentence;

/** Finds the persons of an article and every place that refers to them. Thread-safe. */
public final class PersonFinder {

    /** In the order of their first mention. */
    public List<ExtractedPerson> find(ParsedArticle article, List<Sentence> sentences) {
        return List.of();
    }
}
