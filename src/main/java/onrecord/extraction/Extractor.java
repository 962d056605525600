package onrecord.extraction;

import java.util.List;
import onrecord.article.ParsedArticle;
import onrecord.extraction.dates.DateFinder;
import onrecord.extraction.dates.DateMention;
import onrecord.extraction.events.EventFinder;
import onrecord.extraction.people.ExtractedPerson;
import onrecord.extraction.people.PersonFinder;
import onrecord.extraction.statements.StatementFinder;
import onrecord.language.Language;
import onrecord.language.Sentence;

/** Finds what an article says. Thread-safe, blocking; takes time linear in the length of the text. */
public final class Extractor {

    private final Language language;
    private final DateFinder dates = new DateFinder();
    private final PersonFinder persons = new PersonFinder();
    private final StatementFinder statements = new StatementFinder();
    private final EventFinder events = new EventFinder();

    public Extractor(Language language) {
        this.language = language;
    }

    public Extraction extract(ParsedArticle article) {
        List<Sentence> sentences = language.read(article.text(), article.paragraphs());
        List<DateMention> when = dates.find(article, sentences);
        List<ExtractedPerson> who = persons.find(article, sentences);
        return new Extraction(
                article,
                who,
                statements.find(article, sentences, when, who),
                events.find(article, sentences, when, who),
                when);
    }
}
