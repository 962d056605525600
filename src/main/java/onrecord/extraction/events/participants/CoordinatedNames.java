package onrecord.extraction.events.participants;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.DeedWords;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.language.NameKind;
import onrecord.language.NounChunks;
import onrecord.text.WordSections;

/**
 * Finds the names that stand in one list, wherever the tree attaches them: <em>“Mexico, Spain and the United States”</em>, <em>“Ann Keller,
 * 23, a painter from Velden, and two guards”</em>. What is said of one between commas is no name of the list.
 */
final class CoordinatedNames {

    private static final int LONGEST = 8;

    private static final WordSections WORDS = WordSections.read("events/function-words.txt");
    /** After these a clause begins: "after Norway and Nauru blocked …". */
    private static final Set<String> OPENING_CLAUSES = WORDS.set("opens a clause");

    private final Clauses clauses;
    private final NounChunks phrases;
    private final NameAdditions additions;

    CoordinatedNames(Clauses clauses, NounChunks phrases) {
        this.clauses = clauses;
        this.phrases = phrases;
        this.additions = new NameAdditions(clauses, phrases);
    }

    /**
     * The heads of all names in the list that the phrase of this subject belongs to, in reading order; none when it is in no list.
     */
    List<Integer> around(int word) {
        if (!clauses.isNoun(phrases.headOf(word))) {
            return List.of();
        }
        Deque<Integer> names = new ArrayDeque<>();
        names.add(phrases.headOf(word));
        boolean joined = addBehind(names);
        int link = linkBefore(phrases.from(word));
        while (link >= 0 && names.size() < LONGEST && isAnd(phrases.from(names.getFirst()) - 1) != joined) {
            int before = additions.nameBefore(link, names.getFirst());
            if (before < 0 || joined && !isAlike(before, names.getFirst())) {
                break;
            }
            joined = true;
            names.addFirst(before);
            link = linkBefore(phrases.from(before));
        }
        return joined && !isComplement(phrases.from(names.getFirst()) - 1) ? List.copyOf(names) : List.of();
    }

    /** The heads of the names in the list that this object begins, in reading order; none when it begins no list. */
    List<Integer> from(int word) {
        if (!additions.isName(word) && !clauses.token(word).tag().equals("PRP") || isLoose(word)) {
            return List.of();
        }
        Deque<Integer> names = new ArrayDeque<>();
        names.add(phrases.headOf(word));
        return addBehind(names) && !isSubject(names.getLast()) ? List.copyOf(names) : List.of();
    }

    /** "shot by <em>a driver</em>, police and family said": what looks like a list goes on with who tells it. */
    boolean goesOnWithTeller(int word) {
        Deque<Integer> names = new ArrayDeque<>(List.of(phrases.headOf(word)));
        int verb = addBehind(names) ? additions.end(names.getLast()) + 1 : clauses.size();
        return verb < clauses.size() && clauses.isVerb(verb) && DeedWords.TELLING.contains(clauses.lemma(verb));
    }

    /** "the man who shot <em>Trent</em>, and Hale": with a comma before its only "and" another phrase may go on. */
    private boolean isLoose(int word) {
        int comma = additions.endOfPhrase(word) + 1;
        return comma + 1 < clauses.size() && clauses.word(comma).equals(",") && isAnd(comma + 1);
    }

    /** "At her <em>school</em>, Trent and others met": no list of three. */
    private boolean isAlike(int one, int other) {
        boolean names = clauses.token(one).tag().startsWith("NNP") && clauses.token(other).tag().startsWith("NNP");
        boolean common = clauses.isCommonNoun(one) && clauses.isCommonNoun(other);
        return names || common || PartyNouns.isHuman(clauses, one) && PartyNouns.isHuman(clauses, other);
    }

    /** Whether the list goes on behind its last name until an "and" closes it. */
    private boolean addBehind(Deque<Integer> names) {
        boolean joined = false;
        while (!joined && names.size() < LONGEST) {
            int link = additions.end(names.getLast()) + 1;
            int and = link + 1 < clauses.size() && clauses.word(link).equals(",") && isAnd(link + 1) ? link + 1 : link;
            if (!isLink(and) || !isListed(and + 1, names.getLast(), and)) {
                return false;
            }
            joined = isAnd(and);
            names.addLast(phrases.headOf(and + 1));
        }
        return joined;
    }

    private boolean isListed(int word, int before, int link) {
        boolean begins = word < clauses.size() && phrases.from(word) == word && !clauses.isVerb(word);
        if (!begins || !additions.isName(word) || !isAnd(link) && additions.isDescription(link, before)) {
            return false;
        }
        boolean behindCircumstance = additions.hasCircumstance(before);
        return !behindCircumstance || PartyNouns.isHuman(clauses, phrases.headOf(word)) || isNextName(word, before, link);
    }

    /** "the Guildhall of Brenk and <em>the Customs House</em>": behind the name of a town stands one of its own. */
    private boolean isNextName(int word, int before, int link) {
        int town = phrases.from(link - 1);
        boolean place = clauses.token(town).name() == NameKind.PLACE && clauses.token(town).tag().startsWith("NNP");
        boolean names = clauses.token(phrases.headOf(before)).tag().startsWith("NNP")
                && clauses.token(phrases.headOf(word)).tag().startsWith("NNP");
        return isAnd(link) && place && names && clauses.word(word).equals("the");
    }

    /** "arrested Trent, and <em>Hale</em> fled": a clause of its own, and no list. */
    private boolean isSubject(int name) {
        int next = additions.end(name) + 1;
        while (next < clauses.size() && clauses.token(next).tag().startsWith("RB")) {
            next++;
        }
        boolean verb = next < clauses.size() && (clauses.isVerb(next) || clauses.token(next).tag().equals("MD"));
        return verb && !clauses.token(next).tag().equals("VBG");
    }

    /** The word before the comma, the "and" or both that stand before this word; negative without one. */
    private int linkBefore(int word) {
        int link = word - 1;
        if (!isLink(link)) {
            return Clauses.NONE;
        }
        return isAnd(link) && clauses.word(link - 1).equals(",") ? link - 2 : link - 1;
    }

    private boolean isComplement(int before) {
        return before >= 0 && !OPENING_CLAUSES.contains(clauses.word(before))
                && (clauses.isPreposition(before) || clauses.isVerb(before));
    }

    private boolean isLink(int word) {
        return word > 0 && word + 1 < clauses.size() && (clauses.word(word).equals(",") || isAnd(word));
    }

    private boolean isAnd(int word) {
        return word >= 0 && (clauses.word(word).equals("and") || clauses.word(word).equals("&"));
    }
}
