package onrecord.extraction.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import onrecord.language.NameKind;
import onrecord.language.Sentence;
import onrecord.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is said of a person beside the name: <em>Kremlin spokesman Dmitry Peskov</em>, <em>Jane Doe, co-chair of the panel, said</em>,
 * <em>the spokesman, John Roe,</em>, <em>Jane Doe is a lawyer</em>.
 */
final class RoleFinder {

    /** The longest role, in tokens. Longer phrases are sentences gone astray. */
    private static final int LONGEST = 16;

    private static final Set<String> NO_PART = Set.of(
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "june",
            "july", "august", "september", "october", "november", "december", "today", "yesterday", "meanwhile", "however");

    private final String text;

    RoleFinder(String text) {
        this.text = text;
    }

    /** In the order before, after; without articles. */
    List<Role> beside(Sentence sentence, PrintedName name) {
        List<Role> roles = new ArrayList<>();
        add(roles, before(sentence, name.from()));
        add(roles, beforeComma(sentence, name.titled()));
        add(roles, afterComma(sentence, name.to()));
        add(roles, afterVerb(sentence, name.to()));
        return roles;
    }

    private static void add(List<Role> roles, @Nullable Role role) {
        if (role != null) {
            roles.add(role);
        }
    }

    /** <em>US President</em> Jane Doe. */
    private @Nullable Role before(Sentence sentence, int name) {
        int start = phraseStart(sentence, name - 1);
        return start < name ? role(sentence, start, name, name - 1) : null;
    }

    /** The <em>spokesman</em>, John Roe, */
    private @Nullable Role beforeComma(Sentence sentence, int name) {
        if (name < 3 || !is(sentence, name - 1, ",")) {
            return null;
        }
        int start = phraseStart(sentence, name - 2);
        boolean determined = start > 0 && start < name - 1 && isDeterminer(sentence.token(start - 1));
        Role role = determined ? role(sentence, start, name - 1, name - 2) : null;
        return role != null ? role : beforePreposition(sentence, name - 1);
    }

    /** The <em>senator from Texas</em>, John Roe, */
    private @Nullable Role beforePreposition(Sentence sentence, int end) {
        int start = end;
        int preposition = -1;
        while (start > 0 && end - start < LONGEST && isInPhrase(sentence.token(start - 1))) {
            start--;
            preposition = sentence.token(start).tag().equals("IN") ? start : preposition;
        }
        if (preposition <= start || !isDeterminer(sentence.token(start)) || RoleNouns.of(sentence.token(preposition - 1).form()) == null) {
            return null;
        }
        return role(sentence, start + 1, end, preposition - 1);
    }

    private static boolean isInPhrase(Token token) {
        return isNominal(token) || isDeterminer(token) || token.tag().equals("IN") || token.tag().equals("HYPH") || token.form().equals("-");
    }

    /** Walks left from the last word of a noun phrase to its first. */
    private static int phraseStart(Sentence sentence, int last) {
        int start = last + 1;
        while (start > 0 && last - start < LONGEST && continuesLeft(sentence, start - 1, last)) {
            start--;
        }
        while (start <= last && isNoBeginning(sentence.token(start))) {
            start++;
        }
        return start;
    }

    private static boolean continuesLeft(Sentence sentence, int index, int last) {
        Token token = sentence.token(index);
        if (NO_PART.contains(token.form().toLowerCase(Locale.ROOT))) {
            return false;
        }
        if (token.name() == NameKind.PERSON && index < last - 1 && !sentence.token(index + 1).tag().equals("POS")) {
            return false;
        }
        if (token.tag().equals("VBN") || token.tag().equals("VBG")) {
            return false;
        }
        if (token.tag().equals("IN")) {
            return token.form().equals("of") && index > 0 && index < last && RoleNouns.of(sentence.token(index - 1).form()) != null;
        }
        if (token.tag().equals("CC")) {
            return index > 0 && index < last && RoleNouns.of(sentence.token(index - 1).form()) != null && token.form().equals("and");
        }
        return isNominal(token) || token.tag().equals("POS") || token.tag().equals("HYPH") || token.form().equals("-");
    }

    private static boolean isNominal(Token token) {
        String tag = token.tag();
        return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("VBN") && token.relation().equals("amod")
                || tag.equals("VBG") && token.relation().equals("amod") || Titles.of(token.form()) != null;
    }

    private static boolean isNoBeginning(Token token) {
        return token.tag().equals("POS") || token.tag().equals("HYPH") || token.tag().equals("IN") || token.tag().equals("CC")
                || token.form().equals("-");
    }

    private static boolean isDeterminer(Token token) {
        return token.tag().equals("DT") || token.tag().equals("PRP$") || token.tag().equals("POS");
    }

    /** Jane Doe, <em>co-chair of the panel</em>, */
    private @Nullable Role afterComma(Sentence sentence, int after) {
        if (!is(sentence, after, ",") && !is(sentence, after, "(")) {
            return null;
        }
        int start = after + 1;
        if (isAge(sentence, start)) {
            start += 2;
        }
        return described(sentence, start);
    }

    private static boolean isAge(Sentence sentence, int index) {
        return index < sentence.size() && sentence.token(index).tag().equals("CD") && is(sentence, index + 1, ",");
    }

    /** Jane Doe is <em>a lawyer</em>. */
    private @Nullable Role afterVerb(Sentence sentence, int after) {
        int verb = is(sentence, after, ",") && after + 1 < sentence.size() && sentence.token(after + 1).tag().equals("WP") ? after + 2 : after;
        if (verb >= sentence.size() || !sentence.token(verb).lemma().equals("be") || sentence.token(verb).tag().equals("VB")) {
            return null;
        }
        return described(sentence, verb + 1);
    }

    /** A noun phrase that begins here, article aside, with what depends on it, up to a comma or a verb. */
    private @Nullable Role described(Sentence sentence, int from) {
        int start = from;
        while (start < sentence.size() && isDeterminer(sentence.token(start))) {
            start++;
        }
        int end = start;
        int head = -1;
        boolean inNoun = true;
        while (end < sentence.size() && end - start < LONGEST && continuesRight(sentence, end, head)) {
            Token token = sentence.token(end);
            inNoun &= !token.tag().equals("IN") && !token.tag().equals("TO") && !token.tag().equals("CC");
            boolean nominal = token.tag().startsWith("NN") && !token.tag().equals("NNS") || token.tag().equals("JJ") || token.tag().equals("VB");
            boolean noun = nominal && RoleNouns.of(token.form()) != null;
            if (inNoun && noun) {
                head = end;
            }
            if (inNoun && head >= 0 && head < end && !isJoined(token, sentence.token(end - 1))) {
                return null;
            }
            end++;
        }
        while (end > start && isNoBeginning(sentence.token(end - 1))) {
            end--;
        }
        return head < 0 || isPersonsName(sentence, head + 1) ? null : role(sentence, start, end, head);
    }

    /** After the head comes a preposition, or another part of a compound: "vice - chairman", "editor - in - chief". */
    private static boolean isJoined(Token token, Token before) {
        return token.tag().equals("HYPH") || token.form().equals("-") || before.form().equals("-") || token.tag().equals("POS")
                || RoleNouns.of(token.form()) != null || token.tag().startsWith("NN");
    }

    private static boolean continuesRight(Sentence sentence, int index, int head) {
        Token token = sentence.token(index);
        String tag = token.tag();
        if (isNominal(token) || tag.equals("VB") && RoleNouns.of(token.form()) != null || head < 0 && (tag.equals("VBN") || tag.equals("VBG")) || tag.equals("POS") || tag.equals("HYPH") || tag.equals("CD") || token.form().equals("-")) {
            return true;
        }
        if (tag.equals("DT") || tag.equals("PRP$") || tag.equals("TO")) {
            return head >= 0;
        }
        if (tag.equals("IN")) {
            return head >= 0 && index + 1 < sentence.size() && !sentence.token(index + 1).tag().startsWith("PRP");
        }
        return tag.equals("CC") && token.form().equals("and") && head >= 0 && index + 1 < sentence.size()
                && isNominal(sentence.token(index + 1)) && !isPersonsName(sentence, index + 1);
    }

    private static boolean isPersonsName(Sentence sentence, int index) {
        return index < sentence.size() && sentence.token(index).name() == NameKind.PERSON;
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
        String words = sentence.token(start).span().cover(sentence.token(end - 1).span()).of(text).replaceAll("\\s+", " ");
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

    private static boolean is(Sentence sentence, int index, String form) {
        return index >= 0 && index < sentence.size() && sentence.token(index).form().equals(form);
    }
}
