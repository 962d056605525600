package onrecord.extraction.statements.speakers;

import java.util.List;
import java.util.Set;
import onrecord.extraction.people.ExtractedPerson;
import onrecord.extraction.people.PersonIndex.Mention;
import onrecord.extraction.people.PersonIndex;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.extraction.statements.content.Attribution;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.phrases.Source;
import onrecord.extraction.statements.sources.OrganisationHeads;
import onrecord.extraction.statements.words.HumanNouns;
import onrecord.language.Gender;
import onrecord.text.Span;
import onrecord.text.SpeakerKind;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * Says who a source is: a person of the article, an organisation, or a source without a name. Callers ask in reading
 * order, because a pronoun and <em>the 48-year-old</em> depend on who spoke before.
 */
public final class SpeakerResolver {

    private static final int LONGEST_POSSESSIVE = 2;
    private static final int LONGEST_PREDICATE = 60;
    private static final int LONGEST_TITLE = 4;
    /** Their owner speaks in them: <em>her book says</em>. */
    private static final Set<String> WRITINGS = WordSections.read("statements/speaking-nouns.txt").set("owned words");

    private final Page page;
    private final List<ExtractedPerson> persons;
    private final PersonIndex mentions;
    private final SourceNames names;
    private final OrganisationHeads organisations;
    private final Turns turns;
    private final Actors actors;
    private final NamelessSpeakers nameless;
    private final Interviewee interviewees;
    private final int interviewee;

    /** @param attributions all that will be asked for */
    public SpeakerResolver(Page page, List<ExtractedPerson> persons, List<Attribution> attributions) {
        this.page = page;
        this.persons = persons;
        this.mentions = new PersonIndex(persons);
        this.names = new SourceNames(page);
        this.organisations = new OrganisationHeads(page);
        this.turns = new Turns(page, persons, mentions);
        this.actors = new Actors(page);
        this.nameless = new NamelessSpeakers(page, names, actors);
        this.interviewees = new Interviewee(page, persons, mentions);
        this.interviewee = interviewees.among(attributions);
    }

    public Speaker resolve(Attribution attribution, Source source) {
        int person = personBy(attribution, source);
        Speaker speaker = person == PersonIndex.NOBODY ? namelessly(source)
                : new Speaker(SpeakerKind.PERSON, person, persons.get(person).name());
        turns.remember(attribution, speaker);
        nameless.remember(source, speaker);
        return speaker;
    }

    private Speaker namelessly(Source source) {
        Speaker speaker = nameless.standingFor(source);
        return speaker == null ? names.speaker(source) : speaker;
    }

    private int personBy(Attribution attribution, Source source) {
        Cue.Form form = attribution.cue().form();
        return form == Cue.Form.ANSWER ? interviewee : form == Cue.Form.QUESTION ? PersonIndex.NOBODY : mentionedBy(attribution, source);
    }

    private int mentionedBy(Attribution attribution, Source source) {
        int end = names.endOfBase(source);
        Mention mention = named(source);
        if (mention == null) {
            return pointedAt(attribution, source);
        }
        boolean namesSource = !mention.isName() || mention.span().overlaps(page.token(source.head()).span())
                || mention.span().end() == page.token(end).span().end();
        if (!namesSource && organisations.isOrganisation(source.head())) {
            return PersonIndex.NOBODY;
        }
        return isHeOrShe(source) ? speakerBy(attribution, source, mention.person()) : mention.person();
    }

    /** Who acts in the sentence before the pronoun, or whom the turns speak for. */
    private int speakerBy(Attribution attribution, Source pronoun, int referent) {
        Source actor = actors.before(pronoun.head());
        if (actor == null || isMentionedBehind(referent, actor)) {
            return turns.speakerOf(attribution, pronoun, referent);
        }
        Mention acting = named(actor);
        if (acting != null) {
            return suits(actor, acting.person(), pronoun) ? acting.person() : referent;
        }
        return actors.isSomebody(actor) ? PersonIndex.NOBODY : turns.speakerOf(attribution, pronoun, referent);
    }

    /** <em>His mother, Sharon, wept. “No,” she said.</em> The noun tells her gender when the name does not. */
    private boolean suits(Source actor, int person, Source pronoun) {
        Gender noun = RoleNouns.genderOf(page.form(actor.head()));
        boolean agrees = noun != Gender.UNKNOWN && noun.agreesWith(Genders.ofPronoun(page.form(pronoun.head())));
        return agrees || turns.suits(person, pronoun);
    }

    private boolean isMentionedBehind(int person, Source actor) {
        int end = Math.min(page.outerSentences().endOf(actor.last()), actor.last() + LONGEST_PREDICATE);
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
        Mention acting = actor == null ? null : named(actor);
        return acting == null ? PersonIndex.NOBODY : acting.person();
    }

    private boolean isHeOrShe(Source source) {
        String form = page.lower(source.head());
        return form.equals("he") || form.equals("she");
    }

    private @Nullable Mention named(Source source) {
        int end = names.endOfBase(source);
        Mention mention = mentioned(source, end);
        return mention == null ? apposed(source, end) : mention;
    }

    /** The last name in the source, or else the last pronoun. */
    private @Nullable Mention mentioned(Source source, int end) {
        Mention best = null;
        for (Mention mention : mentions.within(page.span(source.first(), end))) {
            boolean better = best == null || mention.isName() || !best.isName();
            if (better && !ownsWhatFollows(mention, source)) {
                best = mention;
            }
        }
        return best;
    }

    /** "Poroshenko's" in "Poroshenko's office" and "his" in "his wife" do not name the speaker; "his" in "his book" does. */
    private boolean ownsWhatFollows(Mention mention, Source source) {
        if (WRITINGS.contains(page.lower(source.head()))) {
            return false;
        }
        int end = mention.span().end();
        for (int i = source.first(); i < source.head(); i++) {
            Span token = page.token(i).span();
            boolean owner = page.tagged(i, "PRP$") ? token.equals(mention.span())
                    : page.tagged(i, "POS") && token.start() >= end - LONGEST_POSSESSIVE && token.start() <= end;
            if (owner) {
                return true;
            }
        }
        return false;
    }

    /** A name behind a comma: <em>the spokesman, Dmitry Peskov,</em> <em>a voter in Lund, Ann Dunn</em>, not <em>the mother of a victim, Ann Dunn</em> */
    private @Nullable Mention apposed(Source source, int end) {
        for (int i = end + 1; i < source.last(); i++) {
            if (page.form(i).equals(",") && i - 1 > source.head() && HumanNouns.isOne(page.token(i - 1))) {
                return null;
            }
            Mention next = page.form(i).equals(",") ? nameAt(i + 1, source.last()) : null;
            if (next != null && !page.tagged(Math.min(page.tokenAt(next.span().end()), source.last()), "POS")) {
                return next;
            }
        }
        return null;
    }

    private boolean isTitle(int i, int first) {
        return page.tagged(i, "NN") || i == first && page.tagged(i, "DT");
    }

    /** The name that begins here, perhaps with a title before it: <em>state Senator Dunn</em>. */
    private @Nullable Mention nameAt(int first, int last) {
        Mention name = mentions.startingAt(page.token(first).span().start());
        for (int i = first; name == null && i < Math.min(last, first + LONGEST_TITLE) && isTitle(i, first); i++) {
            name = mentions.startingAt(page.token(i + 1).span().start());
        }
        return name != null && name.isName() ? name : null;
    }
}
