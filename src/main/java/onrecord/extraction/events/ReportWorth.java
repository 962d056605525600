package onrecord.extraction.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.NounReference;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.extraction.events.clauses.Subjects;
import onrecord.extraction.events.participants.Participant;
import onrecord.extraction.events.participants.ParticipantIdentity;
import onrecord.extraction.events.reports.Report;
import onrecord.extraction.events.reports.ReportReader;
import onrecord.extraction.events.triggers.StoryTopics.Topic;
import onrecord.extraction.events.triggers.StoryTopics;
import onrecord.extraction.events.triggers.Trigger;
import onrecord.text.EventCategory;
import onrecord.text.EventMode;
import onrecord.text.EventTrait;
import onrecord.text.EventType;
import onrecord.text.ParticipantRole;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells whether a report says enough to be given by itself: <em>“all agreed”</em> does not, nor does a noun in passing that names nobody. */
final class ReportWorth {

    /** Below this it is not. */
    private static final double ENOUGH = 0.5;

    private static final double NOBODY = 0.4;
    private static final double ANYBODY = 0.5;
    private static final double ONE_SIDE = 0.1;
    private static final double HEADLINE = 0.2;
    private static final double NOBODY_NAMED = 0.2;
    private static final Set<String> UNNAMED = Set.of("name", "identify", "quote");
    private static final Set<String> SPEAKING = Set.of("speak", "talk");

    /** In the story of a crime these are told without names: "the shooting", "after his arrest". */
    private static final Set<EventCategory> OF_CRIME = EnumSet.of(EventCategory.CONFLICT, EventCategory.LAW);

    private static final EventType ELECTION = new EventType("ELECTION");
    private static final EventMode RIOT = new EventMode("RIOT");

    private final boolean crime;
    private final @Nullable Span headline;

    /** @param headline of the article with this text; a title that ends with a full stop is the first sentence of a text without a headline */
    ReportWorth(StoryTopics topics, String text, @Nullable Span headline) {
        this.crime = topics.isMore(Topic.CRIME, Topic.CONFLICT);
        this.headline = headline != null && headline.of(text).endsWith(".") ? null : headline;
    }

    boolean isEnough(Clauses clauses, Report report, ExtractedEvent event) {
        Trigger trigger = report.trigger();
        List<Participant> who = event.participants();
        if (isAttribution(clauses, trigger) || isAnyElection(clauses, report, event) || FirstPerson.tells(clauses, trigger)) {
            return false;
        }
        boolean ofCrime = OF_CRIME.contains(report.type().category());
        boolean riot = RIOT.equals(report.kind().mode()) && NounReference.isSpecific(clauses, trigger.head());
        boolean alone = report.type().has(EventTrait.STANDS_ALONE) || ofCrime && (crime || riot || isBorne(clauses, trigger));
        double worth = report.directness() - (alone ? 0 : who.isEmpty() ? nobody(clauses, trigger) : who.size() == 1 ? ONE_SIDE : 0);
        if (!alone && ReportReader.depth(clauses, trigger) > 0 && who.stream().noneMatch(ParticipantIdentity::isNamed)) {
            worth -= NOBODY_NAMED;
        }
        if (isSpeech(clauses, report, who)) {
            worth -= NOBODY;
        }
        if (headline != null && headline.contains(clauses.token(trigger.head()).span().start())) {
            worth -= HEADLINE;
        }
        return worth >= ENOUGH;
    }

    /** "said in a statement <em>released</em> by the club", "who <em>asked</em> not to be named": where the words come from. */
    private static boolean isAttribution(Clauses clauses, Trigger trigger) {
        int hidden = clauses.child(trigger.head(), "xcomp", "ccomp", "advcl");
        if (hidden >= 0 && UNNAMED.contains(clauses.lemma(hidden)) && clauses.hasChild(hidden, "aux:pass")) {
            return true;
        }
        int statement = clauses.is(trigger.head(), "acl") ? clauses.head(trigger.head()) : Clauses.NONE;
        return statement >= 0 && clauses.lemma(statement).equals("statement") && clauses.hasChild(statement, "case");
    }

    /** "talked about the <em>elections</em>": with neither a day nor anybody who is elected, it may be any, past or to come. */
    private static boolean isAnyElection(Clauses clauses, Report report, ExtractedEvent event) {
        Trigger trigger = report.trigger();
        boolean aside = trigger.isNominal() && (clauses.is(trigger.head(), "obl") || clauses.is(trigger.head(), "nmod"));
        boolean any = aside && report.type().equals(ELECTION) && report.kind().mode() == null && event.date() == null;
        return any && !clauses.hasChild(trigger.head(), "nmod") && !isIn(clauses, trigger.head());
    }

    /** "swept to power in historic elections": then they were. */
    private static boolean isIn(Clauses clauses, int election) {
        int verb = clauses.clauseOf(election);
        return clauses.introducedBy(election).equals("in") && clauses.token(verb).tag().equals("VBD");
    }

    /** "arrested 23 pirates", "she was attacked": somebody is there, though who it is cannot be told. */
    private static boolean isBorne(Clauses clauses, Trigger trigger) {
        if (trigger.isNominal()) {
            return false;
        }
        int sufferer = clauses.child(trigger.head(), "obj", "nsubj:pass");
        return sufferer >= 0 && (clauses.isNoun(sufferer) && PartyNouns.isHuman(clauses, sufferer) || isSomebody(clauses, sufferer));
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
}
