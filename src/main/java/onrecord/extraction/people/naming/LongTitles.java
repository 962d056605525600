package onrecord.extraction.people.naming;

import java.util.List;
import java.util.Set;
import onrecord.extraction.people.name.FamilyNameFirst;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.extraction.people.words.Titles;
import onrecord.language.Gazetteer;
import onrecord.language.Sentence;
import onrecord.text.WordSections;

/**
 * Finds names behind an office of many words, which the tags take for one name with the office: <em>Minister for Health and Social Care
 * <b>Ruth Moss</b></em>, <em>Mayor of Harle <b>Colin Stubbs</b></em>. The office begins with its noun and a preposition; the name is the end of
 * the last words in capitals.
 */
final class LongTitles {

    private static final int LONGEST = 16;
    private static final int MOST_WORDS = 3;
    private static final int LONGEST_NAME = 6;

    private static final WordSections WORDS = WordSections.read("people/roles.txt");
    private static final Set<String> LINKS = WORDS.set("links");
    private static final Set<String> INSIDE = WORDS.set("inside");

    private final Sentence sentence;
    private final NameWords words;
    /** For the first token of each such name the token after its last, 0 elsewhere. */
    private final int[] ends;

    LongTitles(Sentence sentence, NameWords words) {
        this.sentence = sentence;
        this.words = words;
        this.ends = new int[sentence.size()];
        for (int i = 1; i < sentence.size(); i++) {
            if (LINKS.contains(sentence.token(i).form()) && isOffice(i - 1)) {
                read(i);
            }
        }
    }

    /** The end of the name that begins here behind a long title; the token itself when none does. */
    int nameEnd(int at) {
        return Math.max(ends[at], at);
    }

    /** Whether such a name begins between these tokens: the words before it are no part of it. */
    boolean beginsWithin(int from, int to) {
        for (int i = from; i < Math.min(to, ends.length); i++) {
            if (ends[i] > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isOffice(int index) {
        String whole = sentence.token(index).form();
        String form = whole.substring(whole.lastIndexOf('-') + 1);
        RoleNouns.RoleNoun noun = RoleNouns.of(form);
        return Titles.of(form) != null || noun != null && noun.isRole() && !sentence.token(index).tag().equals("NNS");
    }

    private void read(int link) {
        int end = link + 1;
        int capitals = link + 1;
        while (end < sentence.size() && end - link < LONGEST && (isCapital(end) || isInside(end))) {
            end++;
            capitals = isCapital(end - 1) || isHyphen(end - 1) ? capitals : end;
        }
        int name = isHyphen(end - 1) ? end : nameAt(capitals + 1, end);
        if (name < end) {
            ends[name] = end;
        }
    }

    private boolean isInside(int index) {
        return INSIDE.contains(sentence.token(index).form()) || isHyphen(index) || sentence.token(index).tag().equals("POS");
    }

    private boolean isHyphen(int index) {
        return NameShape.isHyphen(sentence.token(index));
    }

    private boolean isCapital(int index) {
        return NameShape.isCapitalised(sentence.token(index));
    }

    /** The first word from which on the words are a name; the end when there is none. */
    private int nameAt(int from, int end) {
        for (int i = Math.max(from, end - LONGEST_NAME); i < end - 1; i++) {
            if (isName(i, end)) {
                return i;
            }
        }
        return end;
    }

    private boolean isName(int from, int end) {
        String first = sentence.token(from).form();
        String last = sentence.token(end - 1).form();
        if (isPartOfPlace(from) || isOther(first) || isOther(last) && !Gazetteer.isSurname(last) || Gazetteer.isCalendarWord(last)
                || hasTitle(from + 1, end)) {
            return false;
        }
        if (from + 1 < end && NameShape.isInitial(sentence.token(from + 1)) && !words.isGivenName(from)
                && !NameShape.isInitial(sentence.token(from))) {
            return false;
        }
        boolean given = words.isGivenName(from) || NameShape.isInitial(sentence.token(from));
        boolean told = words.isPerson(from) && sentence.token(from).beginsName() || words.isPerson(end - 1)
                || FamilyNameFirst.test(List.of(first, last));
        int parts = wordsIn(from, end);
        return given && parts <= MOST_WORDS || told && parts == 2 && end < sentence.size() && sentence.tagged(end, "V");
    }

    /** "New <em>York</em> Knicks", "San <em>Jose</em>". */
    private boolean isPartOfPlace(int index) {
        String before = sentence.token(index - 1).form();
        return NameShape.SAINTS.contains(before) || isHyphen(index - 1)
                || Gazetteer.isCity(before + " " + sentence.token(index).form());
    }

    private boolean hasTitle(int from, int end) {
        for (int i = from; i < end; i++) {
            if (Titles.of(sentence.token(i).form()) != null && !Gazetteer.isSurname(sentence.token(i).form())) {
                return true;
            }
        }
        return false;
    }

    /** "Vik-Lund" is one; initials and what tells a son from his father are none. */
    private int wordsIn(int from, int end) {
        int count = end - from;
        for (int i = from; i < end; i++) {
            boolean small = i > from && NameShape.isInitial(sentence.token(i)) || NameEdges.isGeneration(sentence.token(i).form())
                    || NameEdges.isNumeral(sentence.token(i).form());
            count -= isHyphen(i) ? 2 : small ? 1 : 0;
        }
        return count;
    }

    private static boolean isOther(String word) {
        return Gazetteer.isOrganisationWord(word) || Gazetteer.isPlaceWord(word) || NameShape.isLastOfOther(word);
    }
}
