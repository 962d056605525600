package onrecord.extraction.events;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import onrecord.article.ParsedArticle;
import onrecord.extraction.people.PersonIndex;
import onrecord.language.Sentence;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Gives the full name of who is meant by a surname or a pronoun, so that a line can be understood without the article. A pronoun is only
 * replaced where nobody else has been named close before it.
 */
final class FullNames {

    private static final Set<String> SUBJECTS_AND_OBJECTS = Set.of("he", "she", "him");

    private static final int PARAGRAPHS_BACK = 3;

    private final String text;
    private final List<Span> paragraphs;
    private final PersonIndex persons;

    FullNames(ParsedArticle article, PersonIndex persons) {
        this.text = article.text();
        this.paragraphs = article.paragraphs();
        this.persons = persons;
    }

    /** Someone mentioned, and the words that are printed instead; the words as printed where they stay. */
    record Named(int person, Span span, String words) {}

    /** Who is mentioned by words that begin here; null when nobody is. */
    @Nullable
    Named at(Sentence sentence, int word) {
        Span span = sentence.token(word).span();
        PersonIndex.Mention mention = persons.startingAt(span.start());
        if (mention == null) {
            return null;
        }
        String printed = mention.span().of(text);
        String name = persons.name(mention.person());
        if (mention.isName()) {
            return new Named(mention.person(), mention.span(), isPartOf(printed, name) ? name : printed);
        }
        String pronoun = printed.toLowerCase(Locale.ROOT);
        boolean possessive = sentence.token(word).tag().equals("PRP$");
        boolean replaced = (possessive || SUBJECTS_AND_OBJECTS.contains(pronoun) || pronoun.equals("her")) && name.indexOf(' ') > 0
                && isCertain(mention);
        return new Named(mention.person(), mention.span(), !replaced ? printed : possessive ? name + "'s" : name);
    }

    /** "Keller" of "Ann Keller"; not "Keller" of "Keller Jones". */
    private static boolean isPartOf(String printed, String name) {
        return name.length() > printed.length() && (name.endsWith(" " + printed) || name.startsWith(printed + " "));
    }

    /** Whether only this person is named before the pronoun in its paragraph or, where nobody is, in the last one before it that names anybody. */
    private boolean isCertain(PersonIndex.Mention pronoun) {
        int at = pronoun.span().start();
        int paragraph = 0;
        while (paragraph < paragraphs.size() && paragraphs.get(paragraph).end() <= at) {
            paragraph++;
        }
        if (paragraph == paragraphs.size()) {
            return false;
        }
        Set<Integer> named = named(new Span(Math.min(at, paragraphs.get(paragraph).start()), at));
        for (int back = 1; back <= PARAGRAPHS_BACK && named.isEmpty() && back <= paragraph; back++) {
            named = named(paragraphs.get(paragraph - back));
        }
        return named.equals(Set.of(pronoun.person()));
    }

    private Set<Integer> named(Span span) {
        Set<Integer> named = new HashSet<>();
        for (PersonIndex.Mention mention : persons.within(span)) {
            if (mention.isName()) {
                named.add(mention.person());
            }
        }
        return named;
    }
}
