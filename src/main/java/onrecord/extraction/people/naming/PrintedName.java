package onrecord.extraction.people.naming;

import java.util.Map;
import java.util.Set;
import onrecord.extraction.people.name.PersonName;
import onrecord.extraction.people.words.Titles;
import onrecord.language.Gender;
import onrecord.language.Sentence;
import onrecord.text.Phrases;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A person's name where it is printed.
 *
 * @param sentence the number of the sentence in the article
 * @param from its first token, titles not included
 * @param to the token after its last
 * @param titled the first token of the titles before it, {@code from} when there are none
 * @param titledSpan the name with its titles
 * @param title the one nearest to the name
 * @param modifies whether it only tells whose an institution is: "the Biden administration"
 * @param isWholeTitle whether it has titles and nothing else before them belongs to them: not in "US President Trump"
 */
public record PrintedName(int sentence, int from, int to, int titled, Span span, Span titledSpan, PersonName name,
        Titles.@Nullable Title title,
        boolean modifies,
        boolean isWholeTitle) {

    private static final Set<String> INSTITUTIONS = Phrases.set("people/institutions-of-leaders.txt");

    static PrintedName of(String text, Sentence in, int sentence, int from, int to, Map<String, PersonName> parsed) {
        int titled = from;
        while (titled > 0 && Titles.of(in.token(titled - 1).form()) != null) {
            titled--;
        }
        Span span = in.token(from).span().cover(in.token(to - 1).span());
        Span titledSpan = in.token(titled).span().cover(span);
        Titles.Title title = titled < from ? Titles.of(in.token(from - 1).form()) : null;
        String printed = span.of(text);
        return new PrintedName(sentence, from, to, titled, span, titledSpan,
                parsed.computeIfAbsent(nameIn(printed, title), PersonName::parse), title,
                modifies(in, from, to), titled < from && !goesOnLeft(in, titled));
    }

    private static boolean modifies(Sentence in, int from, int to) {
        return to - from == 1 && to < in.size() && INSTITUTIONS.contains(in.token(to).form());
    }

    private static boolean goesOnLeft(Sentence in, int titled) {
        if (titled == 0) {
            return false;
        }
        String tag = in.token(titled - 1).tag();
        return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("POS") || tag.equals("HYPH");
    }

    /** "Kim" after "Sir" is a given name, "Kim" after "Mr" is not. */
    private static String nameIn(String printed, Titles.@Nullable Title title) {
        boolean givenName = title != null && title.beforeGivenName() && !title.office() && printed.indexOf(' ') < 0;
        return givenName ? "Sir " + printed : printed;
    }

    public Gender gender() {
        return title == null ? Gender.UNKNOWN : title.gender();
    }

    boolean hasTitle() {
        return titled < from;
    }
}
