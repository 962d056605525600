package onrecord.extraction.events.references;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import onrecord.extraction.people.PersonIndex;
import onrecord.extraction.people.words.Pronoun;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.language.Gender;
import onrecord.language.Sentence;
import onrecord.text.MentionKind;
import onrecord.text.Span;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * Gives the full name of who is meant by a surname or a pronoun, so that a line can be understood without the article. They are only
 * replaced where nobody else can be meant.
 */
public final class FullNames {

    private static final Set<String> FOR_A_NAME = WordSections.read("events/lines.txt").set("for a name");

    private final String text;
    private final PersonIndex persons;
    private final SureReferences references;

    public FullNames(String text, PersonIndex persons, SureReferences references) {
        this.text = text;
        this.persons = persons;
        this.references = references;
    }

    private final Map<Question, Named> known = new HashMap<>();

    private record Question(PersonIndex.Mention mention, Certainty certainty) {}

    /** Someone mentioned, and the words that are printed instead; the words as printed where they stay. */
    public record Named(int person, Span span, String words, boolean isReplaced) {}

    /**
     * Who is mentioned by words that begin here; null when nobody is. Found once for each mention.
     *
     * @param certainty how sure it has to be for another word to be printed
     */
    @Nullable
    public Named at(Sentence sentence, int word, Certainty certainty) {
        PersonIndex.Mention mention = persons.startingAt(sentence.token(word).span().start());
        return mention == null ? null
                : known.computeIfAbsent(new Question(mention, certainty), asked -> find(sentence, word, mention, certainty));
    }

    /** As far as the name tells. */
    public Gender gender(Named named) {
        return persons.genderOfName(named.person());
    }

    /** Whether a possessive would be read as that of another, of whom these words speak: "the <em>guard</em> hid his gun". */
    public boolean isAnother(Sentence sentence, int word, Named owner, Pronoun possessive) {
        PersonIndex.Mention mention = persons.startingAt(sentence.token(word).span().start());
        if (mention != null) {
            return mention.person() != owner.person() && persons.genderOfName(mention.person()).agreesWith(possessive.gender());
        }
        String form = sentence.token(word).form();
        return sentence.token(word).tag().equals("NN") && persons.at(sentence.token(word).span()) != owner.person()
                && RoleNouns.of(form) != null && RoleNouns.genderOf(form).agreesWith(possessive.gender());
    }

    private Named find(Sentence sentence, int word, PersonIndex.Mention mention, Certainty certainty) {
        String printed = mention.span().of(text);
        String name = persons.name(mention.person());
        if (mention.isName()) {
            return named(mention, printed, isPartOf(printed, name) && isSure(mention, certainty) ? name : printed);
        }
        if (mention.kind() == MentionKind.DESCRIPTION) {
            boolean bare = printed.regionMatches(true, 0, "the ", 0, 4) && printed.indexOf(' ') == printed.lastIndexOf(' ');
            return named(mention, printed, bare && name.indexOf(' ') > 0 && isSure(mention, certainty) ? name : printed);
        }
        String pronoun = printed.toLowerCase(Locale.ROOT);
        boolean possessive = sentence.token(word).tag().equals("PRP$");
        boolean full = name.indexOf(' ') > 0 || certainty != Certainty.SURE_TO_SUFFER;
        boolean replaced = (possessive || FOR_A_NAME.contains(pronoun)) && full && isSure(mention, certainty);
        return named(mention, printed, !replaced ? printed : possessive ? name + "'s" : name);
    }

    private static Named named(PersonIndex.Mention mention, String printed, String words) {
        return new Named(mention.person(), mention.span(), words, !words.equals(printed));
    }

    private boolean isSure(PersonIndex.Mention mention, Certainty certainty) {
        return references.meant(mention, certainty) == mention.person();
    }

    /** "Keller" of "Ann Keller"; not "Keller" of "Keller Jones". */
    private static boolean isPartOf(String printed, String name) {
        return name.length() > printed.length() && (name.endsWith(" " + printed) || name.startsWith(printed + " "));
    }
}
