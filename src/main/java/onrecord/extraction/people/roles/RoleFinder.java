package onrecord.extraction.people.roles;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import onrecord.extraction.people.naming.PrintedName;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.extraction.people.words.Titles;
import onrecord.language.Sentence;
import onrecord.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is said of a person beside the name: <em>Kremlin spokesman Dmitry Peskov</em>, <em>Jane Doe, co-chair of the panel, said</em>,
 * <em>the spokesman, John Roe,</em>, <em>Jane Doe is a lawyer</em>.
 */
public final class RoleFinder {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final String text;

    public RoleFinder(String text) {
        this.text = text;
    }

    /** In the order before, after; without articles. */
    public List<Role> beside(Sentence sentence, PrintedName name) {
        List<Role> roles = new ArrayList<>();
        add(roles, before(sentence, behindRole(sentence, name.from())));
        add(roles, beforeComma(sentence, name));
        add(roles, afterComma(sentence, name.to()));
        add(roles, afterVerb(sentence, name.to()));
        return roles;
    }

    private static void add(List<Role> roles, @Nullable Role role) {
        if (role != null) {
            roles.add(role);
        }
    }

    /** Labour leader <em>Sir</em> John Roe: the courtesy belongs to the name. */
    private static int behindRole(Sentence sentence, int name) {
        int at = name;
        while (at > 0 && isCourtesy(sentence.token(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isCourtesy(Token token) {
        Titles.Title title = Titles.of(token.form());
        return title != null && !title.office();
    }

    /** <em>US President</em> Jane Doe. */
    private @Nullable Role before(Sentence sentence, int name) {
        int start = RolePhrases.phraseStart(sentence, name - 1);
        return start < name ? role(sentence, start, name, name - 1) : null;
    }

    /** The <em>spokesman</em>, John Roe, */
    private @Nullable Role beforeComma(Sentence sentence, PrintedName printed) {
        int name = printed.titled();
        if (name < 3 || !RolePhrases.is(sentence, name - 1, ",")) {
            return null;
        }
        boolean setOff = endsAtMark(sentence, printed.to());
        int start = RolePhrases.phraseStart(sentence, name - 2);
        boolean determined = start > 0 && start < name - 1 && RolePhrases.isDeterminer(sentence.token(start - 1))
                && !isPredicate(sentence, start - 1) && (setOff || start == 1);
        boolean owned = setOff && start == 0 && name > 3 && sentence.token(1).tag().equals("POS");
        Role role = determined || owned ? role(sentence, start, name - 1, name - 2) : null;
        return role != null ? role : beforePreposition(sentence, name - 1, setOff);
    }

    /** Not as in <em>when he spoke with his mother, John Roe was watched</em>. */
    private static boolean endsAtMark(Sentence sentence, int end) {
        return end >= sentence.size() || !Character.isLetterOrDigit(sentence.token(end).form().codePointAt(0));
    }

    /** Said of somebody else: "with Kyiv being an equal member of the talks, John Roe ..." */
    private static boolean isPredicate(Sentence sentence, int start) {
        return start > 0 && (sentence.token(start - 1).lemma().equals("be") || sentence.token(start - 1).form().equals("as"));
    }

    /** The <em>senator from Texas</em>, John Roe, */
    private @Nullable Role beforePreposition(Sentence sentence, int end, boolean setOff) {
        int start = end;
        int preposition = -1;
        while (start > 0 && end - start < RolePhrases.LONGEST && RolePhrases.isInPhrase(sentence.token(start - 1))) {
            start--;
            preposition = sentence.token(start).tag().equals("IN") ? start : preposition;
        }
        boolean begins = preposition > start && RolePhrases.isDeterminer(sentence.token(start)) && !isPredicate(sentence, start)
                && (setOff || start == 0);
        if (!begins || RoleNouns.of(sentence.token(preposition - 1).form()) == null) {
            return null;
        }
        return role(sentence, start + 1, end, preposition - 1);
    }

    /** Jane Doe, <em>co-chair of the panel</em>, */
    private @Nullable Role afterComma(Sentence sentence, int after) {
        if (!RolePhrases.is(sentence, after, ",") && !RolePhrases.is(sentence, after, "(")) {
            return null;
        }
        int start = after + 1;
        if (RolePhrases.isAge(sentence, start)) {
            start += 2;
        }
        return described(sentence, start);
    }

    /** Jane Doe is <em>a lawyer</em>. */
    private @Nullable Role afterVerb(Sentence sentence, int after) {
        int verb = RolePhrases.is(sentence, after, ",") && after + 1 < sentence.size() && sentence.token(after + 1).tag().equals("WP")
                ? after + 2 : after;
        if (verb >= sentence.size() || !sentence.token(verb).lemma().equals("be") || sentence.token(verb).tag().equals("VB")) {
            return null;
        }
        return described(sentence, verb + 1);
    }

    /** A noun phrase that begins here, article aside, with what depends on it, up to a comma or a verb. */
    private @Nullable Role described(Sentence sentence, int from) {
        int start = from;
        while (start < sentence.size() && RolePhrases.isDeterminer(sentence.token(start))) {
            start++;
        }
        int end = start;
        int head = -1;
        boolean inNoun = true;
        while (end < sentence.size() && end - start < RolePhrases.LONGEST && RolePhrases.continuesRight(sentence, end, head)) {
            Token token = sentence.token(end);
            inNoun &= !token.tag().equals("IN") && !token.tag().equals("TO") && !token.tag().equals("CC");
            boolean nominal =
                    token.tag().startsWith("NN") && !token.tag().equals("NNS") || token.tag().equals("JJ") || token.tag().equals("VB");
            boolean noun = nominal && RoleNouns.of(token.form()) != null;
            if (inNoun && noun) {
                head = end;
            }
            if (inNoun && head >= 0 && head < end && !RolePhrases.isJoined(token, sentence.token(end - 1))) {
                return null;
            }
            end++;
        }
        while (end > start && RolePhrases.isNoBeginning(sentence.token(end - 1))) {
            end--;
        }
        return head < 0 || RolePhrases.isPersonsName(sentence, head + 1) ? null : role(sentence, start, end, head);
    }

    private @Nullable Role role(Sentence sentence, int start, int end, int last) {
        int head = headOf(sentence, start, last);
        if (head < 0) {
            return null;
        }
        RoleNouns.RoleNoun noun = RoleNouns.of(sentence.token(head).form());
        Titles.Title title = Titles.of(sentence.token(head).form());
        boolean courtesy = noun == null && (title == null || !title.office());
        if (courtesy) {
            return null;
        }
        String printed = sentence.token(start).span().cover(sentence.token(end - 1).span()).of(text);
        String words = WHITE_SPACE.matcher(printed).replaceAll(" ");
        return new Role(words, sentence, start, end, head, noun);
    }

    /** The noun itself, or the one before "of": "Secretary" in "Secretary of State". */
    private static int headOf(Sentence sentence, int start, int last) {
        for (int i = start; i < last; i++) {
            if (sentence.token(i).form().equals("of") && i > start && isRole(sentence, i - 1)) {
                return i - 1;
            }
        }
        return isRole(sentence, last) ? last : -1;
    }

    private static boolean isRole(Sentence sentence, int index) {
        String word = sentence.token(index).form();
        return RoleNouns.of(word) != null || Titles.of(word) != null;
    }
}
