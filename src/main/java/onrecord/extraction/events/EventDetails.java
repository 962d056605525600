package onrecord.extraction.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.article.ParsedArticle;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.ContextWords;
import onrecord.extraction.events.clauses.NounClasses;
import onrecord.extraction.events.details.EventNumbers;
import onrecord.extraction.events.details.EventPlaces;
import onrecord.extraction.events.details.EventTimes;
import onrecord.extraction.events.details.StoryScene;
import onrecord.extraction.events.participants.CourtRoles;
import onrecord.extraction.events.participants.Participant;
import onrecord.extraction.events.participants.ParticipantFinder;
import onrecord.extraction.events.participants.Parties;
import onrecord.extraction.events.references.Certainty;
import onrecord.extraction.events.references.EarlierReferences;
import onrecord.extraction.events.references.FullNames;
import onrecord.extraction.events.references.PhrasePersons;
import onrecord.extraction.events.references.SureReferences;
import onrecord.extraction.events.reports.Report;
import onrecord.extraction.events.summaries.SummaryWriter;
import onrecord.extraction.events.triggers.Trigger;
import onrecord.extraction.people.PersonIndex;
import onrecord.language.NounChunks;
import onrecord.language.Sentence;
import onrecord.text.Edtf;
import onrecord.text.EventStatus;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/** Adds to a report who took part, when, where, how many, and the clause that says so. */
final class EventDetails {

    private static final String NO_SUMMARY = "";
    private static final int DAYS_ROUND_THE_WORLD = 1;

    private final EventTimes times;
    private final ParticipantFinder participants;
    private final EventPlaces places;
    private final EventNumbers numbers;
    private final SummaryWriter summaries;
    private final StoryScene scene;
    private final @Nullable LocalDate published;

    EventDetails(ParsedArticle article, List<Sentence> sentences, EventTimes times, PersonIndex persons, ContextWords frames,
            NounClasses classes) {
        this.times = times;
        this.published = article.publishedOn();
        String text = article.text();
        SureReferences references = new SureReferences(text, sentences, persons);
        Parties parties = new Parties(text, new PhrasePersons(persons, references), new EarlierReferences(sentences, persons), times,
                classes);
        participants = new ParticipantFinder(parties, frames);
        places = new EventPlaces(text);
        numbers = new EventNumbers(times);
        scene = new StoryScene(article.paragraphs(), times);
        summaries = new SummaryWriter(new FullNames(text, persons, references), times, classes);
    }

    /** The story goes on with this sentence. */
    void enter(Clauses clauses) {
        scene.enter(clauses);
        summaries.enter(clauses);
    }

    private @Nullable Edtf date(Clauses clauses, Trigger trigger) {
        return times.mentioned(clauses, trigger) ? times.of(clauses, trigger) : scene.of(clauses, trigger);
    }

    /** "Seats in the December 15 <em>election</em>", printed in September: what is held on a day after the article's is still to come, whatever verb tells of it. */
    private EventStatus status(Report report, @Nullable Edtf when) {
        boolean held = report.status() == EventStatus.HAPPENED && report.trigger().isNominal() && report.trigger().isHeld();
        LocalDate first = held && when != null ? when.earliest() : null;
        boolean later = first != null && published != null && first.isAfter(published.plusDays(DAYS_ROUND_THE_WORLD));
        return later ? EventStatus.PLANNED : report.status();
    }

    Told event(Clauses clauses, NounChunks phrases, Report report) {
        Trigger trigger = report.trigger();
        List<Participant> who = participants.find(clauses, phrases, report.type(), trigger);
        EventPlaces.Place place = places.of(clauses, trigger);
        Edtf when = date(clauses, trigger);
        Span words = clauses.token(trigger.from()).span().cover(clauses.token(trigger.to()).span());
        ExtractedEvent event = new ExtractedEvent(
                report.type(),
                report.kind().mode(),
                clause(clauses, trigger).cover(words),
                trigger.naming(clauses),
                trigger.word(clauses),
                when,
                place == null ? null : place.name(),
                place == null ? null : place.within(),
                who,
                numbers.of(clauses, trigger),
                NO_SUMMARY,
                status(report, when),
                EventConfidence.of(clauses, report, who));
        Set<Integer> persons = who.stream().map(Participant::person).filter(person -> person >= 0).collect(Collectors.toSet());
        return new Told(event, summaries.line(trigger, persons, () -> certainty(clauses, phrases, report)));
    }

    /** Who is told to be arrested, convicted, killing or dead has to be sure. */
    private static Certainty certainty(Clauses clauses, NounChunks phrases, Report report) {
        boolean grave = new CourtRoles(clauses, phrases, report.type(), report.trigger()).isGrave();
        return grave ? Certainty.SURE_TO_SUFFER : Certainty.SURE;
    }

    /** The words of the trigger's clause, without other clauses that are only joined to it. */
    private static Span clause(Clauses clauses, Trigger trigger) {
        int head = trigger.head();
        int from = head;
        int to = head;
        for (int child : clauses.children(head)) {
            if (isJoined(clauses, child)) {
                continue;
            }
            from = Math.min(from, clauses.first(child));
            to = Math.max(to, clauses.last(child));
        }
        return clauses.token(from).span().cover(clauses.token(to).span());
    }

    private static boolean isJoined(Clauses clauses, int child) {
        String relation = clauses.relation(child);
        return relation.equals("punct") || relation.equals("parataxis") || relation.equals("cc") || relation.equals("mark")
                || relation.equals("conj") && clauses.isVerb(child) || relation.equals("discourse");
    }
}
