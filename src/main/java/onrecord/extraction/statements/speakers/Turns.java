package onrecord.extraction.statements.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onrecord.extraction.cuewords.Habit;
import onrecord.extraction.people.ExtractedPerson;
import onrecord.extraction.people.PersonIndex;
import onrecord.extraction.statements.content.Attribution;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.phrases.Source;
import onrecord.extraction.statements.words.DocumentNouns;
import onrecord.extraction.statements.words.HumanNouns;
import onrecord.language.Gender;
import onrecord.text.Span;
import onrecord.text.SpeakerKind;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * Remembers who has spoken, to tell whom "he" and "she" beside somebody's words stand for: in <em>“Why?” asked Keller. “It is old,” she
 * replied</em> not for the one who asked; in <em>Leigh said Poole had been drinking. “He had a lighter,” he said</em> not for the one whom
 * Leigh only talked about.
 */
final class Turns {

    private static final Set<String> SOME = WordSections.read("statements/pronouns.txt").set("some");
    private static final int MOST_REMEMBERED = 4;
    private static final int FARTHEST_MENTION = 600;

    private final Page page;
    private final PersonIndex mentions;
    private final Genders genders;
    private final NamedInWords words;
    private final List<Turn> turns = new ArrayList<>();

    private record Turn(Attribution attribution, Speaker speaker) {

        int person() {
            return speaker.person();
        }
    }

    Turns(Page page, List<ExtractedPerson> persons, PersonIndex mentions) {
        this.page = page;
        this.mentions = mentions;
        this.genders = new Genders(page.text(), persons);
        this.words = new NamedInWords(page, mentions, genders);
    }

    void remember(Attribution attribution, Speaker speaker) {
        turns.add(new Turn(attribution, speaker));
    }

    /**
     * Who speaks by a pronoun that seems to refer to this person.
     *
     * @return an index into the article's persons; {@link PersonIndex#NOBODY} when the turns speak against the person and for no other
     */
    int speakerOf(Attribution attribution, Source pronoun, int referent) {
        Turn last = lastTurn(pronoun.head());
        Gender gender = Genders.ofPronoun(page.form(pronoun.head()));
        if (gender != Gender.UNKNOWN && words.isNamed(referent, attribution)) {
            return insteadOfNamed(referent, attribution, last, pronoun, gender);
        }
        if (last == null || gender == Gender.UNKNOWN) {
            return referent;
        }
        if (goesOn(attribution, last, gender)) {
            return last.person();
        }
        if (last.person() == referent) {
            return answers(attribution, last.attribution) ? otherThan(referent, gender, pronoun) : referent;
        }
        if (last.person() == PersonIndex.NOBODY) {
            return isOneSomebody(last) && !isMentionedSince(last, referent, pronoun) ? PersonIndex.NOBODY : referent;
        }
        boolean goesOn =
                genders.of(last.person()).agreesWith(gender) && isOnlyTalkedAbout(referent, last.attribution, attribution, pronoun);
        boolean nearer = suitsBetter(last.person(), referent, gender) && !isMentionedSince(last, referent, pronoun);
        return goesOn || nearer ? last.person() : referent;
    }

    /** Whoever spoke before, or is named alone; where there is nobody, a writer may still name a speaker twice in reported speech. */
    private int insteadOfNamed(int named, Attribution attribution, @Nullable Turn last, Source pronoun, Gender gender) {
        int before = last == null ? PersonIndex.NOBODY : last.person();
        if (before != PersonIndex.NOBODY && genders.of(before).agreesWith(gender) && !words.isNamed(before, attribution)) {
            return before;
        }
        if (last != null && before == PersonIndex.NOBODY && isUnlisted(last)) {
            return before;
        }
        int other = words.otherThanNamed(attribution, pronoun, gender);
        boolean twice = other == PersonIndex.NOBODY && (words.isReported(attribution) || words.actsBefore(named, attribution));
        return twice ? named : other;
    }

    /** <em>Of the winner, he added: “…”</em> Whoever adds has spoken before. */
    private boolean goesOn(Attribution attribution, Turn last, Gender gender) {
        return last.person() != PersonIndex.NOBODY && attribution.cue().word().has(Habit.GOES_ON)
                && genders.of(last.person()).agreesWith(gender);
    }

    boolean suits(int person, Source pronoun) {
        return genders.of(person).agreesWith(Genders.ofPronoun(page.form(pronoun.head())));
    }

    /** The person who spoke last, in this token's paragraph or the one before; or {@link PersonIndex#NOBODY}. */
    int lastSpeaker(int token) {
        Turn last = lastTurn(token);
        return last == null ? PersonIndex.NOBODY : last.person();
    }

    private @Nullable Turn lastTurn(int token) {
        Turn last = turns.isEmpty() ? null : turns.get(turns.size() - 1);
        boolean near = last != null && page.paragraphOf(token) - page.paragraphOf(last.attribution.cue().head()) <= 1;
        return near ? last : null;
    }

    /** Somebody whom the list of persons does not have: <em>the coroner</em>, <em>Howell</em>, or "he" again. */
    private boolean isUnlisted(Turn turn) {
        Source source = turn.attribution.source();
        if (source == null || DocumentNouns.contains(page.token(source.head()).lemma())) {
            return false;
        }
        String tag = page.token(source.head()).tag();
        boolean surname = tag.equals("NNP") && source.first() == source.last();
        return turn.speaker().kind() == SpeakerKind.UNNAMED ? surname || tag.equals("NN") || tag.equals("PRP") : surname;
    }

    /** <em>Another neighbour said he had heard shouts.</em> */
    private boolean isOneSomebody(Turn turn) {
        Source source = turn.attribution.source();
        return source != null && turn.speaker().kind() == SpeakerKind.UNNAMED
                && (HumanNouns.isOne(page.token(source.head())) || isSomeOne(source));
    }

    /** <em>One parent said…</em>: whoever says is human, if not written. */
    private boolean isSomeOne(Source source) {
        return SOME.contains(page.lower(source.first())) && page.token(source.head()).tag().equals("NN")
                && !DocumentNouns.contains(page.token(source.head()).lemma());
    }

    private boolean isMentionedSince(Turn turn, int person, Source pronoun) {
        Source source = turn.attribution.source();
        int since = page.token(source == null ? turn.attribution.first() : source.last()).span().end();
        for (PersonIndex.Mention mention : mentionsBefore(pronoun)) {
            if (mention.person() == person && mention.span().start() >= since && mention.isName()) {
                return true;
            }
        }
        return false;
    }

    /** By given names, for pronouns are what is asked. */
    private boolean suitsBetter(int person, int other, Gender gender) {
        return genders.of(person).agreesWith(gender) && genders.byName(person).agreesWith(gender) && genders.byName(other) != gender;
    }

    private boolean answers(Attribution attribution, Attribution last) {
        return attribution.cue().word().has(Habit.ANSWERS) && (last.cue().word().lemma().equals("ask") || endsInQuestion(last));
    }

    private boolean endsInQuestion(Attribution attribution) {
        List<Span> content = attribution.content();
        int end = content.get(content.size() - 1).end();
        int at = page.quotations().firstEndingAfter(end - 1);
        return at < page.quotations().size() && page.quotations().span(at).end() == end
                && page.quotations().lastCharacter(at, page.text()) == '?';
    }

    /** The last other speaker whom the pronoun suits; or else the one whom alone it suits among those named shortly before. */
    private int otherThan(int person, Gender gender, Source pronoun) {
        for (int i = turns.size() - 1; i >= Math.max(0, turns.size() - MOST_REMEMBERED); i--) {
            int other = turns.get(i).person();
            if (other != PersonIndex.NOBODY && other != person && genders.of(other).agreesWith(gender)) {
                return other;
            }
        }
        int only = PersonIndex.NOBODY;
        for (PersonIndex.Mention mention : mentionsBefore(pronoun)) {
            int other = mention.person();
            if (other != person && mention.isName() && genders.of(other) == gender) {
                if (only != PersonIndex.NOBODY && only != other) {
                    return PersonIndex.NOBODY;
                }
                only = other;
            }
        }
        return only;
    }

    /**
     * Whether the last mention of the person, leaving out these words themselves, stands among the last speaker's words, or behind them in
     * their sentence: <em>Brace said Lind would play and that his knee was healed.</em>
     */
    private boolean isOnlyTalkedAbout(int person, Attribution last, Attribution now, Source pronoun) {
        List<PersonIndex.Mention> before = mentionsBefore(pronoun);
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).person() == person && !now.overlaps(before.get(i).span())) {
                return last.overlaps(before.get(i).span()) || isBehindWords(last, before.get(i).span());
            }
        }
        return false;
    }

    private boolean isBehindWords(Attribution attribution, Span mention) {
        int end = page.outerSentences().endOf(attribution.cue().head());
        return attribution.cue().last() < page.tokenAt(mention.start()) && page.tokenAt(mention.start()) < end;
    }

    private List<PersonIndex.Mention> mentionsBefore(Source pronoun) {
        int offset = page.token(pronoun.head()).span().start();
        return mentions.within(new Span(Math.max(0, offset - FARTHEST_MENTION), offset));
    }
}
