package onrecord.extraction.statements;

import java.util.List;
import java.util.Set;
import onrecord.extraction.people.ExtractedPerson;
import onrecord.extraction.statements.PersonMentions.Mention;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Says who a source is: a person of the article, an organisation, or a source without a name. A pronoun that refers to no person stands for
 * the organisation or the unnamed source credited before it: <em>The ministry said no. It gave no reason, it said.</em> Sources are to be
 * asked for in reading order.
 */
final class SpeakerResolver {

    private static final int LONGEST_POSSESSIVE = 2;
    private static final Set<String> IT = Set.of("it", "its");
    private static final Set<String> PERSONAL = Set.of("he", "she", "they", "his", "her", "their", "who");

    private final Page page;
    private final List<ExtractedPerson> persons;
    private final PersonMentions mentions;
    private final SourceNames names;
    private @Nullable Speaker lastOrganisation;
    private @Nullable Speaker lastUnnamed;

    SpeakerResolver(Page page, List<ExtractedPerson> persons) {
        this.page = page;
        this.persons = persons;
        this.mentions = new PersonMentions(persons);
        this.names = new SourceNames(page);
    }

    Speaker resolve(Source source) {
        Speaker speaker = person(source);
        if (speaker == null) {
            speaker = namelessPronoun(source);
        }
        if (speaker == null) {
            speaker = names.speaker(source);
        }
        if (speaker.kind() == SpeakerKind.ORGANISATION) {
            lastOrganisation = speaker;
        } else if (speaker.kind() == SpeakerKind.UNNAMED) {
            lastUnnamed = speaker;
        }
        return speaker;
    }

    private @Nullable Speaker person(Source source) {
        int end = names.endOfBase(source);
        Mention mention = mentioned(source, end);
        mention = mention == null ? apposed(source, end) : mention;
        if (mention == null) {
            return null;
        }
        boolean namesSource = !mention.isName() || mention.span().overlaps(page.token(source.head()).span())
                || mention.span().end() == page.token(end).span().end();
        if (!namesSource && names.isOrganisation(source.head())) {
            return null;
        }
        return new Speaker(SpeakerKind.PERSON, mention.person(), persons.get(mention.person()).name());
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

    /** "Poroshenko's" in "Poroshenko's office" and "his" in "his wife" do not name the speaker; "his" in "his claim" does. */
    private boolean ownsWhatFollows(Mention mention, Source source) {
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

    /** A name behind a comma: <em>the spokesman, Dmitry Peskov,</em> <em>a voter in Lund, Ann Dunn</em> */
    private @Nullable Mention apposed(Source source, int end) {
        for (int i = end + 1; i < source.last(); i++) {
            Mention next = page.form(i).equals(",") ? mentions.startingAt(page.token(i + 1).span().start()) : null;
            if (next != null && next.isName() && !page.tagged(Math.min(i + 2, source.last()), "POS")) {
                return next;
            }
        }
        return null;
    }

    private @Nullable Speaker namelessPronoun(Source source) {
        String form = page.lower(source.head());
        if (IT.contains(form)) {
            return lastOrganisation;
        }
        if (!PERSONAL.contains(form)) {
            return null;
        }
        return form.startsWith("the") && lastOrganisation != null && lastUnnamed == null ? lastOrganisation : lastUnnamed;
    }
}
