package onrecord.extraction.statements.speakers;

import java.util.Set;
import onrecord.extraction.people.words.OrganisationNouns;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.phrases.Source;
import onrecord.extraction.statements.words.DocumentNouns;
import onrecord.extraction.statements.words.HumanNouns;
import onrecord.text.SpeakerKind;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * Tells whom a pronoun stands for that refers to no person of the article: an organisation, or a source without a name. <em>The ministry
 * said no. It gave no reason, it said.</em> <em>My editor rang. “Where are you?” he barked.</em>
 */
final class NamelessSpeakers {

    private static final Set<String> IT = WordSections.read("statements/pronouns.txt").set("thing");
    private static final Set<String> SINGULAR = WordSections.read("statements/pronouns.txt").set("speaker", "speaker owning");
    private static final Set<String> PLURAL = WordSections.read("statements/pronouns.txt").set("group");

    /** Several, whom neither "he" nor "she" stands for: <em>my crew</em>. */
    private static final Set<String> MANY = WordSections.read("statements/speaking-nouns.txt").set("several in one");

    private static final Set<String> PLACES = WordSections.read("statements/speaking-nouns.txt").set("places");

    private final Page page;
    private final SourceNames names;
    private final Actors actors;
    private final JointSpeakers joint;
    private final NamedOrganisations organisations;
    private @Nullable Speaker lastThing;
    private @Nullable Speaker lastPerson;
    private @Nullable Speaker lastGroup;

    NamelessSpeakers(Page page, SourceNames names, Actors actors, JointSpeakers joint) {
        this.page = page;
        this.names = names;
        this.actors = actors;
        this.joint = joint;
        this.organisations = new NamedOrganisations(page);
    }

    void remember(Source source, Speaker speaker) {
        if (speaker.kind() == SpeakerKind.SEVERAL || joint.in(source) != null) {
            lastGroup = speaker;
        } else if (speaker.kind() == SpeakerKind.ORGANISATION) {
            organisations.remember(speaker.name());
            lastThing = speaker;
            lastGroup = speaker;
        } else if (speaker.kind() == SpeakerKind.UNNAMED && isPlural(source.head())) {
            lastGroup = speaker;
        } else if (speaker.kind() == SpeakerKind.UNNAMED && page.tagged(source.head(), "NN")) {
            if (DocumentNouns.contains(page.token(source.head()).lemma())) {
                lastThing = speaker;
            } else if (!OrganisationNouns.isListed(page.token(source.head()).lemma()) && !MANY.contains(page.lower(source.head()))
                    && !PLACES.contains(page.lower(source.head()))) {
                lastPerson = speaker;
            }
        } else if (speaker.kind() == SpeakerKind.UNNAMED && SINGULAR.contains(page.lower(source.head())) && speaker.name().contains(" ")) {
            lastPerson = speaker;
        }
    }

    /** Null when the source is neither a pronoun nor a bare noun like "the company", or when nobody known is meant. */
    @Nullable
    Speaker standingFor(Source pronoun) {
        String meant = organisations.meantBy(pronoun);
        if (meant != null) {
            return new Speaker(SpeakerKind.ORGANISATION, -1, meant);
        }
        String form = page.lower(pronoun.head());
        if (IT.contains(form)) {
            Source acting = actors.before(pronoun.head());
            return acting != null && DocumentNouns.contains(page.token(acting.head()).lemma()) ? names.speaker(acting) : lastThing;
        }
        if (PLURAL.contains(form)) {
            return groupBefore(pronoun);
        }
        if (!SINGULAR.contains(form)) {
            return null;
        }
        Source actor = actors.before(pronoun.head());
        return actor != null && actors.isSomebody(actor) ? names.speaker(actor) : lastPerson;
    }

    /** <em>Three jurors took questions. They said…</em> Those who act right before, or else the last group that spoke. */
    private @Nullable Speaker groupBefore(Source they) {
        Source acting = actors.before(they.head());
        Speaker several = acting == null ? null : joint.in(acting);
        if (several != null) {
            return several;
        }
        return acting != null && HumanNouns.areSeveral(page.token(acting.head())) ? names.speaker(acting) : lastGroup;
    }

    private boolean isPlural(int head) {
        return page.tagged(head, "NNS") || page.tagged(head, "NNPS") || page.lower(head).equals("they");
    }
}
