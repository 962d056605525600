package onrecord.extraction.events.summaries;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import onrecord.extraction.events.clauses.Clauses;

/** The words of a sentence that are kept for a line about an event. */
final class SummaryWords {

    private final Clauses clauses;
    private final int from;
    private final int to;
    private final BitSet kept = new BitSet();
    /** Told behind the others, though they stand before them. */
    private final BitSet last = new BitSet();
    /** Whose words the others are: never dropped. */
    private final BitSet sources = new BitSet();
    /** Where such words begin that are told last. */
    private int source = Clauses.NONE;
    private int beginning = Clauses.NONE;
    private boolean cut;

    /**
     * @param from the first of the words that are never dropped
     * @param to the last of them
     */
    SummaryWords(Clauses clauses, int from, int to) {
        this.clauses = clauses;
        this.from = from;
        this.to = to;
    }

    Clauses clauses() {
        return clauses;
    }

    SummaryWords keep(int first, int end) {
        kept.set(Math.max(0, first), Math.max(0, end + 1));
        return this;
    }

    /** "After the <em>raid</em> police left": kept, and told behind the clause. */
    void tellLast(int first, int end) {
        kept.set(first, end + 1);
        last.set(first, end + 1);
    }

    /** "<em>Police said</em> he fled": kept whatever else is dropped. */
    SummaryWords vouch(int first, int end) {
        sources.set(first, end + 1);
        return this;
    }

    /**
     * "He fled<em>, police said</em>": told behind the clause, wherever it stands; the first one only.
     *
     * @param verb of saying, before or behind the name; a word of the phrase itself when there is none
     * @param said the last word of what it is said to
     */
    void tellSource(int first, int end, int verb, int said) {
        if (source == Clauses.NONE) {
            source = Math.min(first, verb);
            tellLast(first, end);
            tellLast(verb, said);
            vouch(first, end).vouch(verb, said);
        }
    }

    boolean keeps(int word) {
        return kept.get(word);
    }

    boolean isSource(int word) {
        return sources.get(word);
    }

    /** Whether it says whose words they are. */
    boolean hasSource() {
        return !sources.isEmpty();
    }

    /** Whether words begin here that say so behind the clause. */
    boolean opensSource(int word) {
        return word == source;
    }

    /** "On Monday <em>police</em> raided": a phrase begins here, whatever stands before it. */
    void beginAt(int word) {
        beginning = word;
    }

    void leaveOut(int first, int end) {
        kept.clear(first, end + 1);
    }

    /** Leaves out a word with all that depends on it, unless what must be told stands there. */
    boolean drop(int word) {
        int vouched = sources.nextSetBit(clauses.first(word));
        boolean needed = isProtected(clauses.first(word), clauses.last(word)) || vouched >= 0 && vouched <= clauses.last(word);
        boolean free = !needed && !opensQuote(clauses.first(word), clauses.last(word));
        if (free) {
            kept.clear(clauses.first(word), clauses.last(word) + 1);
        }
        return free;
    }

    /** Whether a quotation begins or ends here, and not both: what is quoted must not become the paper's own words. */
    private boolean opensQuote(int first, int end) {
        int marks = 0;
        for (int word = first; word <= end; word++) {
            String tag = clauses.token(word).tag();
            marks += tag.equals("``") ? 1 : tag.equals("''") && !LooseMarks.isApostrophe(clauses, word) ? -1 : 0;
        }
        return marks != 0;
    }

    boolean isProtected(int first, int end) {
        return first <= to && from <= end;
    }

    boolean tells() {
        return kept.nextClearBit(from) > to || kept.get(from) && kept.get(to);
    }

    boolean isEmpty() {
        return kept.isEmpty();
    }

    /** Whether a verb is among them, or all words are but the full stop: a verb may have been taken for a noun. */
    boolean isSentence() {
        return kept.stream().anyMatch(clauses::isVerb) || kept.cardinality() >= clauses.size() - 1;
    }

    /** The next kept from this one on; negative when there is none. */
    int next(int word) {
        return kept.nextSetBit(word);
    }

    /** The last kept before this one; negative when there is none. */
    int previous(int word) {
        return word <= 0 ? Clauses.NONE : kept.previousSetBit(word - 1);
    }

    /** Behind the last word that is kept. */
    int behindAll() {
        return kept.length();
    }

    /** Whether none is told in another place than where it stands. */
    boolean isInOrder() {
        return last.isEmpty();
    }

    /** Whether it stands behind what is never dropped. */
    boolean isBehindNeeded(int word) {
        return word > to;
    }

    boolean beginsAt(int word) {
        return word == beginning;
    }

    /** Ends before this word, in the middle of what is said. */
    void cutAt(int word) {
        kept.clear(word, clauses.size());
        cut = true;
    }

    /** Whether it ends in the middle, as it was too long. */
    boolean isCut() {
        return cut;
    }

    /** The words as they are told. */
    List<Integer> inOrder() {
        List<Integer> order = new ArrayList<>();
        addAll(word -> !last.get(word), order);
        addAll(last::get, order);
        return order;
    }

    private void addAll(IntPredicate wanted, List<Integer> order) {
        for (int word = kept.nextSetBit(0); word >= 0; word = kept.nextSetBit(word + 1)) {
            if (wanted.test(word)) {
                order.add(word);
            }
        }
    }

    boolean isToldLast(int word) {
        return last.get(word);
    }

    /** The first of the words that are told where they stand. */
    int first() {
        int word = kept.nextSetBit(0);
        while (word >= 0 && last.get(word)) {
            word = kept.nextSetBit(word + 1);
        }
        return word;
    }

    /** The last of the words that are told where they stand. */
    int end() {
        int word = kept.length() - 1;
        while (word >= 0 && last.get(word)) {
            word = word == 0 ? Clauses.NONE : kept.previousSetBit(word - 1);
        }
        return word;
    }

    int length() {
        int length = 0;
        for (int word = kept.nextSetBit(0); word >= 0; word = kept.nextSetBit(word + 1)) {
            length += clauses.token(word).span().length() + 1;
        }
        return length;
    }
}
