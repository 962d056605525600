package onrecord.extraction.events;

import java.util.List;
import java.util.Set;
import onrecord.article.ParsedArticle;
import onrecord.extraction.dates.DateMention;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.ContextWords;
import onrecord.extraction.events.clauses.MistakenNouns;
import onrecord.extraction.events.clauses.NounClasses;
import onrecord.extraction.events.details.EventTimes;
import onrecord.extraction.events.reports.Report;
import onrecord.extraction.events.reports.ReportReader;
import onrecord.extraction.events.trees.MistakenClauses;
import onrecord.extraction.events.triggers.StoryTopics;
import onrecord.extraction.events.triggers.Trigger;
import onrecord.extraction.events.triggers.TriggerFinder;
import onrecord.extraction.events.triggers.TriggerWords;
import onrecord.extraction.people.ExtractedPerson;
import onrecord.extraction.people.PersonIndex;
import onrecord.extraction.quotations.ArticleQuotations;
import onrecord.language.NounChunks;
import onrecord.language.Sentence;
import onrecord.text.Span;

/**
 * Finds the events an article reports: <em>“Russia invaded Ukraine in February 2022.”</em> What is only alleged, wanted or denied is told as such,
 * and what someone says between quotation marks is a statement, not a report. Several reports of one event become the best of them.
 * Thread-safe.
 */
public final class EventFinder {

    private static final Set<String> INDEFINITE = Set.of("a", "an", "another");

    private static final TriggerWords TRIGGERS = TriggerWords.load();
    private static final ContextWords FRAMES = ContextWords.load();

    private static final NounClasses CLASSES = NounClasses.load();

    private final TriggerFinder triggers = new TriggerFinder(TRIGGERS, FRAMES, CLASSES);
    private final ReportReader reports = new ReportReader(FRAMES);

    /** In reading order. */
    public List<ExtractedEvent> find(
            ParsedArticle article,
            List<Sentence> sentences,
            ArticleQuotations quotations,
            List<DateMention> dates,
            List<ExtractedPerson> persons) {
        StoryTopics topics = StoryTopics.of(sentences);
        PersonIndex index = new PersonIndex(persons);
        EventTimes times = new EventTimes(dates);
        EventDetails details = new EventDetails(article, sentences, times, index, FRAMES, CLASSES);
        ReportWorth worth = new ReportWorth(topics, article.text(), article.titleSpan());
        SameEvents same = new SameEvents(article.text());
        int before = Integer.MIN_VALUE;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = MistakenClauses.mend(MistakenNouns.mend(sentences.get(i), index));
            Clauses clauses = new Clauses(sentence);
            details.enter(clauses);
            List<Trigger> found = triggers.find(clauses, topics);
            List<Report> told = found.isEmpty() ? List.of() : reports.of(clauses, found, times);
            if (told.isEmpty()) {
                continue;
            }
            same.beginSentence();
            NounChunks phrases = clauses.phrases();
            for (Report report : told) {
                Span trigger = clauses.token(report.trigger().head()).span();
                if (!quotations.contains(trigger)) {
                    Told event = details.event(clauses, phrases, report);
                    boolean stands = worth.isEnough(clauses, report, event.event());
                    if (before == i - 1 && Continuation.isOne(clauses, report.trigger(), event.event())) {
                        same.addGoingOn(event, stands);
                    } else {
                        same.add(event, stands, report.trigger().isNominal(), isAnother(clauses, report, event.event()));
                    }
                }
            }
            before = i;
        }
        return same.merged();
    }

    /** "<em>A</em> quake killed thousands <em>in 2003</em>": not the one told of before. */
    private static boolean isAnother(Clauses clauses, Report report, ExtractedEvent event) {
        int determiner = clauses.child(report.trigger().head(), "det");
        return event.date() != null && !event.date().isDay() && determiner >= 0 && INDEFINITE.contains(clauses.word(determiner));
    }
}
