package onrecord.extraction.statements;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import onrecord.extraction.people.ExtractedPerson;
import onrecord.extraction.people.MentionKind;
import onrecord.extraction.people.PersonMention;
import onrecord.language.NameKind;
import onrecord.text.Phrases;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Says who a source is: a person of the article, an organisation ("the White House" is <em>White House</em>), or a source without a name,
 * known by its description. A pronoun that refers to no person stands for the organisation or the unnamed source credited before it.
 * Sources are to be asked for in reading order.
 */
final class SpeakerResolver {

    private static final Set<String> ORGANISATIONS = Phrases.set("organisation-nouns.txt");
    private static final Set<String> IT = Set.of("it", "its");
    private static final Set<String> PERSONAL = Set.of("he", "she", "they", "his", "her", "their", "who");

    /** Who speaks; {@code person} is an index into the article's persons, -1 for none. */
    record Speaker(SpeakerKind kind, int person, String name) {}

    private record Mention(PersonMention mention, int person) {}

    private final Page page;
    private final List<ExtractedPerson> persons;
    private final TreeMap<Integer, Mention> mentions = new TreeMap<>();
    private @Nullable Speaker lastOrganisation;
    private @Nullable Speaker lastUnnamed;

    SpeakerResolver(Page page, List<ExtractedPerson> persons) {
        this.page = page;
        this.persons = persons;
        for (int i = 0; i < persons.size(); i++) {
            for (PersonMention mention : persons.get(i).mentions()) {
                mentions.put(mention.span().start(), new Mention(mention, i));
            }
        }
    }

    Speaker resolve(Source source) {
        Speaker speaker = person(source);
        if (speaker == null) {
            speaker = namelessPronoun(source);
        }
        if (speaker == null) {
            speaker = described(source);
        }
        if (speaker.kind() == SpeakerKind.ORGANISATION) {
            lastOrganisation = speaker;
        } else if (speaker.kind() == SpeakerKind.UNNAMED) {
            lastUnnamed = speaker;
        }
        return speaker;
    }

    private @Nullable Speaker person(Source source) {
        int end = endOfBase(source);
        Mention best = null;
        for (Mention mention : within(page.span(source.first(), end)).values()) {
            if (ownsWhatFollows(mention.mention().span(), source)) {
                continue;
            }
            boolean name = mention.mention().kind() == MentionKind.NAME;
            if (best == null || name || best.mention().kind() != MentionKind.NAME) {
                best = mention;
            }
        }
        if (best == null) {
            best = apposed(source, end);
        }
        if (best == null) {
            return null;
        }
        Span mention = best.mention().span();
        boolean names = best.mention().kind() != MentionKind.NAME || mention.overlaps(page.token(source.head()).span())
                || mention.end() == page.token(end).span().end();
        if (!names && isOrganisation(source.head())) {
            return null;
        }
        return new Speaker(SpeakerKind.PERSON, best.person(), persons.get(best.person()).name());
    }

    /** A name behind a comma: <em>the spokesman, Dmitry Peskov,</em> <em>a voter in Lund, Ann Dunn</em> */
    private @Nullable Mention apposed(Source source, int end) {
        for (int i = end + 1; i < source.last(); i++) {
            Mention next = page.form(i).equals(",") ? mentions.get(page.token(i + 1).span().start()) : null;
            if (next != null && next.mention().kind() == MentionKind.NAME && !page.tagged(Math.min(i + 2, source.last()), "POS")) {
                return next;
            }
        }
        return null;
    }

    private Map<Integer, Mention> within(Span span) {
        return mentions.subMap(span.start(), true, span.end(), false);
    }

    /** "Poroshenko's" in "Poroshenko's office" does not name the speaker; "his" in "his claim" does. */
    private boolean ownsWhatFollows(Span mention, Source source) {
        for (int i = source.first(); i <= source.last(); i++) {
            Span token = page.token(i).span();
            if (token.start() >= mention.end() - 2 && token.end() >= mention.end()) {
                boolean possessive = page.tagged(i, "POS") || page.tagged(i, "PRP$");
                return possessive && i < source.last() && i < source.head();
            }
        }
        return false;
    }

    /** The last token before a preposition, a comma or a relative pronoun. */
    private int endOfBase(Source source) {
        for (int i = source.first() + 1; i <= source.last(); i++) {
            boolean ends = page.tagged(i, "IN") || page.form(i).equals(",") || page.tagged(i, "W") || page.form(i).equals("(")
                    || page.tagged(i, "TO");
            if (ends && i > source.head()) {
                return i - 1;
            }
        }
        return source.last();
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

    private Speaker described(Source source) {
        boolean organisation = isOrganisation(source.head());
        String name = withoutArticle(source, organisation ? endOfName(source) : source.last(), organisation);
        return new Speaker(organisation ? SpeakerKind.ORGANISATION : SpeakerKind.UNNAMED, -1, name);
    }

    private int endOfName(Source source) {
        return Math.max(source.head(), endOfBase(source));
    }

    private boolean isOrganisation(int head) {
        NameKind name = page.token(head).name();
        boolean named = name == NameKind.ORGANISATION || name == NameKind.PLACE;
        boolean capital = Character.isUpperCase(page.form(head).codePointAt(0));
        boolean proper = page.tagged(head, "NNP") && capital && name != NameKind.PERSON;
        return named || proper || ORGANISATIONS.contains(page.token(head).lemma().toLowerCase(Locale.ROOT));
    }

    private String withoutArticle(Source source, int end, boolean drop) {
        int first = source.first();
        if (drop && first < end && page.tagged(first, "DT")) {
            first++;
        }
        int last = end > first && page.tagged(end, "POS") ? end - 1 : end;
        return page.span(first, Math.max(first, last)).of(page.text).replaceAll("\\s+", " ");
    }
}
