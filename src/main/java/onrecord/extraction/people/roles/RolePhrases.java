package onrecord.extraction.people.roles;

import java.util.Locale;
import java.util.Set;
import onrecord.extraction.people.naming.NameShape;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.extraction.people.words.Titles;
import onrecord.language.NameKind;
import onrecord.language.Sentence;
import onrecord.language.Token;
import onrecord.text.WordSections;

/** Tells which words belong to a noun phrase that gives a role, to the left of its last word and to the right of its first. */
final class RolePhrases {

    /** The longest role, in tokens. A longer phrase is a parsing mistake. */
    static final int LONGEST = 16;

    private static final WordSections WORDS = WordSections.read("people/roles.txt");
    private static final Set<String> OUTSIDE = WORDS.set("outside");

    private static final Set<String> DAYS_AND_MONTHS = WordSections.read("calendar-words.txt").set("days", "months");
    private static final Set<String> OPENING = WORDS.set("openings");

    private RolePhrases() {}

    /** Walks left from the last word of a noun phrase to its first. */
    static int phraseStart(Sentence sentence, int last) {
        int start = last + 1;
        while (start > 0 && last - start < LONGEST && continuesLeft(sentence, start - 1, last)) {
            start--;
        }
        start = behindAge(sentence, start, last);
        while (start <= last && isNoBeginning(sentence.token(start))) {
            start++;
        }
        return start;
    }

    /** The <em>46-year-old</em> striker: an age is no role. */
    private static int behindAge(Sentence sentence, int start, int last) {
        int old = start;
        while (old < last && old - start < 5 && !is(sentence, old, "old")) {
            old++;
        }
        return is(sentence, old, "old") && is(sentence, old - 1, "-") ? old + 1 : start;
    }

    private static boolean continuesLeft(Sentence sentence, int index, int last) {
        Token token = sentence.token(index);
        if (token.name() == NameKind.PERSON && index < last - 1 && !sentence.token(index + 1).tag().equals("POS")) {
            return false;
        }
        if (isInOffice(sentence, index) || isThen(sentence, index)) {
            return true;
        }
        if (token.tag().equals("VBN") || token.tag().equals("VBG") || opensPhrase(sentence, index + 1, last)) {
            return false;
        }
        if (token.tag().equals("IN")) {
            return token.form().equals("of") && index > 0 && index < last && RoleNouns.of(sentence.token(index - 1).form()) != null
                    && Titles.of(sentence.token(index + 1).form()) == null;
        }
        if (token.tag().equals("CC")) {
            return index > 0 && index < last && RoleNouns.of(sentence.token(index - 1).form()) != null && token.form().equals("and");
        }
        boolean number = token.tag().equals("CD") && is(sentence, index + 1, "-");
        boolean part = number || token.tag().equals("POS") || token.tag().equals("HYPH") || token.form().equals("-") || isNominal(token);
        return part && !isOutside(token.form().toLowerCase(Locale.ROOT));
    }

    /** <em>Planning</em> Director, <em>Managing</em> Director: with capitals they are one. */
    private static boolean isInOffice(Sentence sentence, int index) {
        return sentence.token(index).tag().equals("VBG") && NameShape.isCapitalised(sentence.token(index))
                && NameShape.isCapitalised(sentence.token(index + 1)) && RoleNouns.of(sentence.token(index + 1).form()) != null;
    }

    /** His <em>then</em>-attorney, the <em>then</em> president: who is it no more. */
    private static boolean isThen(Sentence sentence, int index) {
        boolean behindArticle = index > 0 && isDeterminer(sentence.token(index - 1));
        return sentence.token(index).form().equalsIgnoreCase("then") && (is(sentence, index + 1, "-") || behindArticle);
    }

    private static boolean isOutside(String word) {
        return OUTSIDE.contains(word) || DAYS_AND_MONTHS.contains(word);
    }

    /** "the committee's investigation <em>former</em> minister Jane Doe"; "lawyers - <em>British</em> minister Jane Doe". */
    private static boolean opensPhrase(Sentence sentence, int index, int last) {
        if (index > last) {
            return false;
        }
        Token before = sentence.token(index - 1);
        boolean dash = before.form().equals("-") && before.span().end() < sentence.token(index).span().start();
        return dash || OPENING.contains(sentence.token(index).form()) && before.tag().startsWith("NN");
    }

    static boolean isNominal(Token token) {
        String tag = token.tag();
        return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("VBN") && token.relation().equals("amod")
                || tag.equals("VBG") && token.relation().equals("amod") || Titles.of(token.form()) != null;
    }

    static boolean isNoBeginning(Token token) {
        return token.tag().equals("POS") || token.tag().equals("HYPH") || token.tag().equals("IN") || token.tag().equals("TO")
                || token.tag().equals("CC")
                || token.form().equals("-");
    }

    static boolean isDeterminer(Token token) {
        return token.tag().equals("DT") || token.tag().equals("PRP$") || token.tag().equals("POS");
    }

    static boolean isInPhrase(Token token) {
        return isNominal(token) || isDeterminer(token) || token.tag().equals("IN") || token.tag().equals("HYPH")
                || token.form().equals("-");
    }

    /** After the head comes a preposition, or another part of a compound: "vice - chairman", "editor - in - chief". */
    static boolean isJoined(Token token, Token before) {
        return token.tag().equals("HYPH") || token.form().equals("-") || before.form().equals("-") || token.tag().equals("POS")
                || token.tag().startsWith("NN") || RoleNouns.of(token.form()) != null;
    }

    static boolean continuesRight(Sentence sentence, int index, int head) {
        Token token = sentence.token(index);
        String tag = token.tag();
        if (isNominal(token) || tag.equals("VB") && RoleNouns.of(token.form()) != null
                || head < 0 && (tag.equals("VBN") || tag.equals("VBG")) || tag.equals("POS") || tag.equals("HYPH") || tag.equals("CD")
                || token.form().equals("-")) {
            return true;
        }
        if (tag.equals("DT") || tag.equals("PRP$") || tag.equals("TO")) {
            return head >= 0;
        }
        if (tag.equals("IN")) {
            return head >= 0 && index + 1 < sentence.size() && !sentence.token(index + 1).tag().startsWith("PRP");
        }
        return tag.equals("CC") && token.form().equals("and") && head >= 0 && index + 1 < sentence.size()
                && isNominal(sentence.token(index + 1))
                && (!isPersonsName(sentence, index + 1)
                        || index > 1 && isDeterminer(sentence.token(index - 2)) && isPersonsName(sentence, index - 1));
    }

    static boolean isPersonsName(Sentence sentence, int index) {
        return index < sentence.size() && sentence.token(index).name() == NameKind.PERSON;
    }

    static boolean is(Sentence sentence, int index, String form) {
        return index >= 0 && index < sentence.size() && sentence.token(index).form().equals(form);
    }

    static boolean isAge(Sentence sentence, int index) {
        return index < sentence.size() && sentence.token(index).tag().equals("CD") && is(sentence, index + 1, ",");
    }
}
