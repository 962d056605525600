package onrecord.extraction.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import onrecord.article.ParsedArticle;
import onrecord.extraction.events.StoryTopics.Topic;
import onrecord.extraction.people.PersonIndex;
import onrecord.language.NounChunks;
import onrecord.language.Sentence;
import onrecord.text.Edtf;
import onrecord.text.EventCategory;
import onrecord.text.EventTrait;
import onrecord.text.EventType;
import onrecord.text.ParticipantRole;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/** Adds to a report who took part, when, where, how many, and the clause that says so. */
final class EventDetails {

    private static final double NOBODY = 0.4;
    private static final double ANYBODY = 0.5;
    private static final double ONE_SIDE = 0.1;
    private static final Set<String> SPEAKING = Set.of("speak", "talk");
    private static final double HEADLINE = 0.2;
    private static final double NOBODY_NAMED = 0.2;

    /** In the story of a crime these are told without names: "the shooting", "after his arrest". */
    private static final Set<EventCategory> OF_CRIME = EnumSet.of(EventCategory.CONFLICT, EventCategory.LAW);

    private final boolean crime;
    private final EventTimes times;
    private final @Nullable Span headline;
    private final ParticipantFinder participants;
    private final EventPlaces places;
    private final EventNumbers numbers;
    private final SummaryWriter summaries;
    private final StoryScene scene;

    EventDetails(
            ParsedArticle article,
            List<Sentence> sentences,
            StoryTopics topics,
            EventTimes times,
            PersonIndex persons,
            ContextWords frames) {
        this.crime = topics.isMore(Topic.CRIME, Topic.CONFLICT);
        this.times = times;
        this.headline = article.titleSpan();
        String text = article.text();
        SureReferences references = new SureReferences(text, sentences, persons);
        Parties parties = new Parties(text, new PhrasePersons(persons, references), times);
        participants = new ParticipantFinder(parties, frames);
        places = new EventPlaces(text);
        numbers = new EventNumbers(times);
        scene = new StoryScene(article.paragraphs(), times);
        summaries = new SummaryWriter(new FullNames(text, persons, references), times);
    }

    /** The story goes on with this sentence. */
    void enter(Clauses clauses) {
        scene.enter(clauses);
    }

    private @Nullable Edtf date(Clauses clauses, Trigger trigger) {
        return times.mentioned(clauses, trigger) ? times.of(clauses, trigger) : scene.of(clauses, trigger);
    }

    ExtractedEvent event(Clauses clauses, NounChunks phrases, Report report) {
        Trigger trigger = report.trigger();
        List<Participant> who = participants.find(clauses, phrases, report.type(), trigger);
        boolean ofCrime = OF_CRIME.contains(report.type().category());
        boolean alone = report.type().has(EventTrait.STANDS_ALONE) || ofCrime && (crime || isBorne(clauses, trigger));
        double confidence = report.confidence() - (alone ? 0 : who.isEmpty() ? nobody(clauses, trigger) : who.size() == 1 ? ONE_SIDE : 0);
        if (!alone && ReportReader.depth(clauses, trigger) > 0 && who.stream().noneMatch(ParticipantIdentity::isNamed)) {
            confidence -= NOBODY_NAMED;
        }
        if (isSpeech(clauses, report, who)) {
            confidence -= NOBODY;
        }
        if (headline != null && headline.contains(clauses.token(trigger.head()).span().start())) {
            confidence -= HEADLINE;
        }
        EventPlaces.Place place = places.of(clauses, trigger);
        Span words = clauses.token(trigger.from()).span().cover(clauses.token(trigger.to()).span());
        return new ExtractedEvent(
                report.type(),
                report.kind().mode(),
                clause(clauses, trigger).cover(words),
                trigger.naming(clauses),
                date(clauses, trigger),
                place == null ? null : place.name(),
                place == null ? null : place.within(),
                who,
                numbers.of(clauses, trigger),
                summaries.line(clauses, trigger, who),
                report.status(),
                Math.max(0, confidence));
    }

    /** "arrested 23 pirates", "she was attacked": somebody is there, though who it is cannot be told. */
    private static boolean isBorne(Clauses clauses, Trigger trigger) {
        if (trigger.isNominal()) {
            return false;
        }
        int sufferer = clauses.child(trigger.head(), "obj", "nsubj:pass");
        return sufferer >= 0 && (clauses.isNoun(sufferer) && Parties.isHuman(clauses, sufferer) || isSomebody(clauses, sufferer));
    }

    private static boolean isSomebody(Clauses clauses, int word) {
        return clauses.token(word).tag().equals("PRP") && !clauses.word(word).equals("it");
    }

    /** "All agreed", "others opposed it": even vaguer than no participant. */
    private static double nobody(Clauses clauses, Trigger trigger) {
        int subject = trigger.isNominal() ? Clauses.NONE : Subjects.of(clauses, trigger.head());
        boolean anybody = subject >= 0 && (clauses.token(subject).tag().equals("DT") || clauses.word(subject).equals("others"));
        return anybody ? ANYBODY : NOBODY;
    }

    /** "spoke to a gathering of miners": a speech or an interview, and no consultation. */
    private static boolean isSpeech(Clauses clauses, Report report, List<Participant> who) {
        boolean spoken = report.type().equals(EventType.CONSULT) && SPEAKING.contains(clauses.lemma(report.trigger().head()));
        return spoken && who.stream().noneMatch(one -> one.role() == ParticipantRole.RECIPIENT && ParticipantIdentity.isNamed(one))
                && clauses.hasChild(report.trigger().head(), "obl");
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
