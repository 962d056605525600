package onrecord.extraction.statements.speakers;

import java.util.List;
import onrecord.extraction.people.ExtractedPerson;
import onrecord.extraction.people.PersonIndex.Mention;
import onrecord.extraction.people.PersonIndex;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.extraction.statements.content.Attribution;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.phrases.Source;
import onrecord.language.Gender;
import onrecord.text.SpeakerKind;

/**
 * Says who a source is: a person of the article, an organisation, or a source without a name. Callers ask in reading
 * order, because a pronoun and <em>the 48-year-old</em> depend on who spoke before.
 */
public final class SpeakerResolver {

    private static final int LONGEST_PREDICATE = 60;

    private final Page page;
    private final List<ExtractedPerson> persons;
    private final PersonIndex mentions;
    private final SourceMentions sourceMentions;
    private final SourceNames names;
    private final Turns turns;
    private final Actors actors;
    private final InterruptedSubjects interrupted;
    private final NamelessSpeakers nameless;
    private final LabelledSpeakers labels;
    private final JointSpeakers joint;
    private final Interviewee interviewees;
    private final int interviewee;

    /**
     * @param mentions of the persons
     * @param attributions all that will be asked for
     */
    public SpeakerResolver(Page page, List<ExtractedPerson> persons, PersonIndex mentions, List<Attribution> attributions) {
        this.page = page;
        this.persons = persons;
        this.mentions = mentions;
        this.names = new SourceNames(page);
        this.sourceMentions = new SourceMentions(page, mentions, names);
        this.turns = new Turns(page, persons, mentions);
        this.actors = new Actors(page);
        this.interrupted = new InterruptedSubjects(page, mentions);
        this.joint = new JointSpeakers(page, mentions, sourceMentions, names);
        this.nameless = new NamelessSpeakers(page, names, actors, joint);
        this.labels = new LabelledSpeakers(page);
        this.interviewees = new Interviewee(page, persons, mentions);
        this.interviewee = interviewees.among(attributions);
    }

    public Speaker resolve(Attribution attribution, Source source) {
        Speaker speaker = speakerOf(attribution, source);
        labels.remember(attribution.cue(), source, speaker);
        turns.remember(attribution, speaker);
        nameless.remember(source, speaker);
        return speaker;
    }

    private Speaker speakerOf(Attribution attribution, Source source) {
        Speaker several = joint.in(source);
        if (several != null) {
            return several;
        }
        int person = personBy(attribution, source);
        if (person != PersonIndex.NOBODY) {
            return new Speaker(SpeakerKind.PERSON, person, persons.get(person).name());
        }
        Speaker labelled = labels.under(attribution.cue(), source);
        return labelled == null ? namelessly(source) : labelled;
    }

    private Speaker namelessly(Source source) {
        Speaker speaker = nameless.standingFor(source);
        return speaker == null ? names.speaker(source) : speaker;
    }

    private int personBy(Attribution attribution, Source source) {
        Cue.Form form = attribution.cue().form();
        return switch (form) {
            case ANSWER, REPLY -> interviewee;
            case QUESTION -> PersonIndex.NOBODY;
            default -> mentionedBy(attribution, source);
        };
    }

    private int mentionedBy(Attribution attribution, Source source) {
        if (sourceMentions.in(source) == null) {
            return pointedAt(attribution, source);
        }
        Mention mention = sourceMentions.naming(source);
        if (mention == null) {
            return PersonIndex.NOBODY;
        }
        return isHeOrShe(source) ? speakerBy(attribution, source, mention.person()) : mention.person();
    }

    /** Who acts in the sentence before the pronoun, or whom the turns speak for. */
    private int speakerBy(Attribution attribution, Source pronoun, int referent) {
        int subject = interrupted.before(pronoun);
        if (subject != PersonIndex.NOBODY && turns.suits(subject, pronoun)) {
            return subject;
        }
        Source actor = actors.before(pronoun.head());
        if (actor == null || isMentionedBehind(referent, actor, pronoun.head())) {
            return turns.speakerOf(attribution, pronoun, referent);
        }
        Mention acting = sourceMentions.in(actor);
        if (acting != null) {
            return suits(actor, acting.person(), pronoun) ? acting.person() : referent;
        }
        return actors.isSomebody(actor) ? PersonIndex.NOBODY : turns.speakerOf(attribution, pronoun, referent);
    }

    /** <em>His mother, Sharon, wept. “No,” she said.</em> The noun tells the gender of whoever has it beside the name. */
    private boolean suits(Source actor, int person, Source pronoun) {
        Gender noun = RoleNouns.genderOf(page.form(actor.head()));
        return noun == Gender.UNKNOWN ? turns.suits(person, pronoun) : noun.agreesWith(Genders.ofPronoun(page.form(pronoun.head())));
    }

    private boolean isMentionedBehind(int person, Source actor, int pronoun) {
        int end = Math.min(Math.min(page.outerSentences().endOf(actor.last()), actor.last() + LONGEST_PREDICATE), pronoun);
        return actor.last() + 1 < end && mentions.isMentioned(person, page.span(actor.last() + 1, end - 1));
    }

    /** Somebody named before, by age, nation, role or initials. */
    private int pointedAt(Attribution attribution, Source source) {
        if (names.isByAge(source) || names.isByNation(source)) {
            return turns.lastSpeaker(source.head());
        }
        boolean quoted = page.quoted(page.tokenAt(attribution.content().get(0).start()));
        if (quoted && (names.isByRole(source) || names.isByLongRole(source))) {
            int actor = actorNamedBefore(source);
            return names.isByRole(source) || actor == turns.lastSpeaker(source.head()) ? actor : PersonIndex.NOBODY;
        }
        boolean label = attribution.cue().form() == Cue.Form.COLON && source.first() == source.last();
        return label ? interviewees.byInitials(page.form(source.head())) : PersonIndex.NOBODY;
    }

    /** <em>Captain Joe Hart agreed. “He was right,” the goalkeeper said.</em> */
    private int actorNamedBefore(Source description) {
        Source actor = actors.before(description.head());
        Mention acting = actor == null ? null : sourceMentions.in(actor);
        if (acting == null) {
            return PersonIndex.NOBODY;
        }
        boolean fits = Trades.mayBeHeldTogether(page.form(description.head()), mentions.roles(acting.person()));
        return fits ? acting.person() : PersonIndex.NOBODY;
    }

    private boolean isHeOrShe(Source source) {
        String form = page.lower(source.head());
        return form.equals("he") || form.equals("she");
    }
}
