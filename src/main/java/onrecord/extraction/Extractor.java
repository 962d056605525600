package onrecord.extraction;

import java.util.List;
import onrecord.article.ParsedArticle;
import onrecord.extraction.dates.DateFinder;
import onrecord.extraction.dates.DateMention;
import onrecord.extraction.events.EventFinder;
import onrecord.extraction.events.ExtractedEvent;
import onrecord.extraction.people.ExtractedPerson;
import onrecord.extraction.people.PersonFinder;
import onrecord.extraction.quotations.ArticleQuotations;
import onrecord.extraction.statements.ExtractedStatement;
import onrecord.extraction.statements.StatementFinder;
import onrecord.language.Capitals;
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

    /** As {@link #extract(ParsedArticle, Stopwatch)}, for whoever does not want to know how long it takes. */
    public Extraction extract(ParsedArticle article) {
        return extract(article, Stopwatch.NONE);
    }

    /**
     * What is found in the article; nothing in one that is not English. A step that fails costs only what it would have found; {@link Extraction#failedSteps} names it.
     *
     * @param stopwatch is told how long "language", "quotations", "dates", "persons", "statements" and "events" take
     * @throws java.util.concurrent.CancellationException when the thread is interrupted
     */
    public Extraction extract(ParsedArticle article, Stopwatch stopwatch) {
        if (!article.mayBeEnglish()) {
            return new Extraction(article, List.of(), List.of(), List.of(), List.of(), List.of());
        }
        String printed = Capitals.recased(article.text(), article.paragraphs());
        Steps steps = new Steps(stopwatch);
        List<Sentence> sentences = steps.need("language", () -> language.read(printed, article.paragraphs()));
        ArticleQuotations quotations = steps.need("quotations", () -> ArticleQuotations.of(article, sentences));
        List<DateMention> when = steps.run("dates", () -> dates.find(article, sentences));
        List<ExtractedPerson> who = steps.run("persons", () -> persons.find(article, sentences));
        List<ExtractedStatement> said = steps.run("statements", () -> statements.find(article, sentences, quotations, when, who));
        List<ExtractedEvent> happened = steps.run("events", () -> events.find(article, sentences, quotations, when, who));
        return new Extraction(article, who, said, happened, when, steps.failed());
    }
}
