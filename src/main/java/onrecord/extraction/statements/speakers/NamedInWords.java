package onrecord.extraction.statements.speakers;

import onrecord.extraction.people.PersonIndex;
import onrecord.extraction.statements.content.Attribution;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.phrases.Source;
import onrecord.language.Gender;
import onrecord.text.Span;

/**
 * Knows whom somebody's own words name, for that is not who says them: in <em>“Nobody sings for Dunn,” he said</em> "he" is not Dunn. In
 * reported speech that stands in front the name may be the speaker's: <em>Dunn never hoped to win, he said.</em>
 */
final class NamedInWords {

    private final Page page;
    private final PersonIndex mentions;
    private final Genders genders;

    NamedInWords(Page page, PersonIndex mentions, Genders genders) {
        this.page = page;
        this.mentions = mentions;
        this.genders = genders;
    }

    /** Whether the person acts in the sentence before these words: <em>Dunn turned to the crowd. “Vote for Dunn!” he said.</em> */
    boolean actsBefore(int person, Attribution attribution) {
        int begin = page.outerSentences().startOf(page.tokenAt(attribution.content().get(0).start()));
        for (int i = begin == 0 ? begin : page.outerSentences().startOf(begin - 1); i < begin; i++) {
            boolean acts =
                    page.tree().is(i, "nsubj") && page.tree().head(i) != Page.NONE && page.tree().head(page.tree().head(i)) == Page.NONE;
            if (acts && mentions.at(page.token(i).span()) == person) {
                return true;
            }
        }
        return false;
    }

    boolean isNamed(int person, Attribution attribution) {
        return attribution.content().stream().filter(words -> isBehindOrQuoted(words, attribution))
                .flatMap(words -> mentions.within(words).stream()).anyMatch(mention -> mention.person() == person && mention.isName());
    }

    /** Without quotation marks. */
    boolean isReported(Attribution attribution) {
        return attribution.content().stream().noneMatch(words -> page.quoted(page.tokenAt(words.start())));
    }

    private boolean isBehindOrQuoted(Span words, Attribution attribution) {
        return words.start() > page.token(attribution.cue().last()).span().start() || page.quoted(page.tokenAt(words.start()));
    }

    /**
     * The only person named in this paragraph or the one before whom the pronoun suits and the words do not name.
     *
     * @return an index into the article's persons, or {@link PersonIndex#NOBODY}
     */
    int otherThanNamed(Attribution attribution, Source pronoun, Gender gender) {
        int paragraph = page.paragraphOf(pronoun.head());
        int first = pronoun.head();
        while (first > 0 && page.paragraphOf(first - 1) >= paragraph - 1) {
            first--;
        }
        int only = PersonIndex.NOBODY;
        for (PersonIndex.Mention mention : mentions.within(page.span(first, pronoun.head()))) {
            int other = mention.person();
            boolean suits = mention.isName() && other != only && genders.of(other).agreesWith(gender) && !isNamed(other, attribution);
            if (suits && only != PersonIndex.NOBODY) {
                return PersonIndex.NOBODY;
            }
            only = suits ? other : only;
        }
        return only;
    }
}
