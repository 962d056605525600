package onrecord.extraction.events.participants;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.language.NounChunks;
import onrecord.text.WordSections;

/** Finds the names that stand in one list, wherever the tree attaches them: <em>“Mexico, Spain and the United States”</em>. */
final class CoordinatedNames {

    private static final int LONGEST = 8;
    private static final Set<String> INDEFINITE = Set.of("a", "an");

    private static final WordSections WORDS = WordSections.read("events/function-words.txt");
    /** After these a clause begins: "after Norway and Nauru blocked …". */
    private static final Set<String> OPENING_CLAUSES = WORDS.set("opens a clause");

    private final Clauses clauses;
    private final NounChunks phrases;

    CoordinatedNames(Clauses clauses, NounChunks phrases) {
        this.clauses = clauses;
        this.phrases = phrases;
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
        boolean joined = false;
        int after = phrases.to(word) + 1;
        while (!joined && names.size() < LONGEST && isLink(after) && isName(after + 1) && !isDescription(after)) {
            joined = isAnd(after);
            names.addLast(phrases.headOf(after + 1));
            after = phrases.to(after + 1) + 1;
        }
        int before = phrases.from(word) - 1;
        while (names.size() < LONGEST && isLink(before) && isName(before - 1) && isAnd(before) != joined) {
            joined = true;
            names.addFirst(phrases.headOf(before - 1));
            before = phrases.from(before - 1) - 1;
        }
        boolean complement = before >= 0 && !OPENING_CLAUSES.contains(clauses.word(before))
                && (clauses.isPreposition(before) || clauses.isVerb(before));
        return joined && !complement ? List.copyOf(names) : List.of();
    }

    private boolean isLink(int word) {
        return word > 0 && word + 1 < clauses.size() && (clauses.word(word).equals(",") || isAnd(word));
    }

    private boolean isAnd(int word) {
        return clauses.word(word).equals("and") || clauses.word(word).equals("&");
    }

    /** "Ann Keller, <em>a painter</em> and former mayor": who she is. */
    private boolean isDescription(int link) {
        boolean named = link > 0 && PartyNouns.isPersonName(clauses, link - 1) && clauses.word(link).equals(",");
        return named && INDEFINITE.contains(clauses.word(link + 1)) && clauses.isCommonNoun(phrases.headOf(link + 1));
    }

    private boolean isName(int word) {
        int head = phrases.headOf(word);
        return PartyNouns.isName(clauses, head) || PartyNouns.isHuman(clauses, head);
    }
}
