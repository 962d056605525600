package onrecord.extraction.events.summaries;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import onrecord.extraction.events.clauses.Clauses;

/** The words of a sentence that are kept for a line about an event. */
public final class SummaryWords {

    /** In UTF-16 code units, names put in not counted; up to {@link #LONGEST} a whole clause is told as it is. */
    static final int PREFERRED = 200;
    public static final int LONGEST = 280;

    private static final Set<String> NO_BEGINNING =
            Set.of("IN", "TO", "CC", "WDT", "WP", "WP$", "WRB", "VBG", ",", ":", "''", "-RRB-", "HYPH", ".", "POS");
    private static final Set<String> GOES_ON = Set.of("DT", "PRP$", "CD", "$", "JJ", "NN", "NNP", "NNPS", "NNS", "POS", "HYPH", ".", "TO");
    private static final Set<String> ADDED = Set.of("acl:relcl", "advcl", "advcl:relcl", "parataxis", "discourse", "acl", "conj");

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
            marks += tag.equals("``") ? 1 : tag.equals("''") && !isApostrophe(word) ? -1 : 0;
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

    private int first() {
        int word = kept.nextSetBit(0);
        while (word >= 0 && last.get(word)) {
            word = kept.nextSetBit(word + 1);
        }
        return word;
    }

    int firstKept() {
        return first();
    }

    /** The last of the words that are told where they stand. */
    private int end() {
        int word = kept.length() - 1;
        while (word >= 0 && last.get(word)) {
            word = word == 0 ? Clauses.NONE : kept.previousSetBit(word - 1);
        }
        return word;
    }

    /** Whether it begins as a line may: with no preposition, conjunction, relative or gerund. */
    boolean isWellBegun() {
        int first = first();
        if (first < 0) {
            return false;
        }
        String tag = clauses.token(first).tag();
        boolean gerundAsNoun = tag.equals("VBG") && (clauses.relation(first).startsWith("nsubj") || clauses.is(first, "amod")
                || clauses.relation(first).startsWith("csubj") || clauses.is(first, "compound"));
        if (clauses.token(first).isFinite() && clauses.token(clauses.size() - 1).tag().equals(".")) {
            return false;
        }
        boolean condition = clauses.is(first, "mark") && clauses.is(clauses.head(first), "advcl");
        return gerundAsNoun || condition
                || !NO_BEGINNING.contains(tag) && !clauses.is(first, "mark") && !clauses.is(first, "case") && !clauses.is(first, "cc");
    }

    /** Whether it begins and ends where a phrase does, and not in the middle of one that the tree has torn apart. */
    boolean isWhole() {
        int first = first();
        int end = end();
        return first >= 0 && (first == 0 || first == beginning || !goesOn(first - 1, first))
                && (end + 1 >= clauses.size() || !isTorn(end + 1));
    }

    private boolean goesOn(int before, int word) {
        String tag = clauses.token(before).tag();
        boolean opening = clauses.relation(before).startsWith("obl") && clauses.last(before) < word;
        boolean inside = tag.startsWith("VB") && clauses.head(clauses.clauseOf(word)) != before && !isUnder(word, before);
        return inside || clauses.is(before, "case") || GOES_ON.contains(tag) && !opening;
    }

    /** "“No,” said <em>Tom</em> Reyl". */
    private boolean isUnder(int word, int verb) {
        int above = word;
        while (above >= 0 && above != verb && !clauses.relation(above).startsWith("nsubj")) {
            above = clauses.head(above);
        }
        return above >= 0 && clauses.head(above) == verb;
    }

    private boolean isTorn(int next) {
        String tag = clauses.token(next).tag();
        if (tag.equals("RB") && next + 1 < clauses.size() && clauses.token(next + 1).tag().equals("CD")) {
            return true;
        }
        int verb = next + 1 < clauses.size() && clauses.is(next + 1, "advmod") ? next + 2 : next + 1;
        boolean toldOf = tag.equals(",") && verb < clauses.size() && clauses.token(verb).isFinite() && !clauses.hasChild(verb, "nsubj");
        return toldOf || tag.startsWith("VB") && !tag.equals("VBG") && !tag.equals("VB") || tag.equals("MD") || tag.equals("CD")
                || tag.startsWith("NN")
                || tag.equals("POS") || tag.equals("$") || tag.equals("HYPH") || tag.equals("PRP$");
    }

    /** Without loose marks and connecting words at its ends. */
    SummaryWords trimmed() {
        closeQuote();
        trim();
        return this;
    }

    private void trim() {
        pairMarks();
        while (!kept.isEmpty() && isLooseBeginning(kept.nextSetBit(0))) {
            kept.clear(kept.nextSetBit(0));
        }
        while (end() >= 0 && isLooseEnd(end())) {
            kept.clear(end());
        }
        for (int word = last.nextSetBit(0); word >= 0; word = last.nextSetBit(word + 1)) {
            if (isComma(word) && !last.get(word + 1)) {
                kept.clear(word);
            }
        }
        for (int word = kept.nextSetBit(0); word >= 0; word = kept.nextSetBit(word + 1)) {
            if (isComma(word) && isBesideGap(word) && !last.get(word)) {
                kept.clear(word);
            }
        }
    }

    /** "Tom Reyl, [who fled], was found": neither comma is needed any longer; "Reyl, 45, [who] met" keeps its own. */
    private boolean isBesideGap(int comma) {
        int next = kept.nextSetBit(comma + 1);
        int last = comma == 0 ? Clauses.NONE : kept.previousSetBit(comma - 1);
        if (next >= 0 && last >= 0 && clauses.relation(next).startsWith("nsubj") && clauses.head(next) > next) {
            return false;
        }
        boolean before = comma > 0 && !kept.get(comma - 1);
        boolean after = comma + 1 < clauses.size() && !kept.get(comma + 1);
        return before || after && !(clauses.token(comma + 1).tag().startsWith("W") && closesPair(comma));
    }

    private boolean closesPair(int comma) {
        int before = comma - 1;
        while (before > first() && !isComma(before)) {
            before--;
        }
        return before > first() && comma - before < 8;
    }

    private boolean isComma(int word) {
        return word >= 0 && word < clauses.size() && clauses.token(word).tag().equals(",");
    }

    private boolean isLooseBeginning(int word) {
        String tag = clauses.token(word).tag();
        boolean mark = clauses.is(word, "punct") && !tag.equals("``") && !tag.equals("-LRB-") && !tag.equals("$") && !tag.equals("#");
        boolean connecting = clauses.is(word, "advmod") && isComma(word + 1) && tag.equals("RB");
        return mark || connecting || tag.equals("CC") && !isProtected(word, word) || clauses.is(word, "discourse");
    }

    private boolean isLooseEnd(int word) {
        String tag = clauses.token(word).tag();
        boolean mark = clauses.is(word, "punct") && !tag.equals("''") && !tag.equals("-RRB-") && !SplitWords.endsHalf(clauses, word);
        return word > to && (mark || tag.equals("CC") || tag.startsWith("WDT") || tag.startsWith("WP"));
    }

    /** "a meeting of “terrorists,” killing": the mark behind the comma belongs to the words before it. */
    private void closeQuote() {
        int end = end() + 1;
        for (int word = end; word > 0 && word < Math.min(end + 2, clauses.size()) && clauses.is(word, "punct"); word++) {
            if (clauses.token(word).tag().equals("''")) {
                kept.set(end, word + 1);
            }
        }
    }

    /** No quotation mark or bracket without its other half. */
    private void pairMarks() {
        List<Integer> open = new ArrayList<>();
        BitSet alone = new BitSet();
        for (int word = kept.nextSetBit(0); word >= 0; word = kept.nextSetBit(word + 1)) {
            String tag = clauses.token(word).tag();
            if (tag.equals("``") || tag.equals("-LRB-")) {
                open.add(word);
            } else if (tag.equals("''") && !isApostrophe(word) || tag.equals("-RRB-")) {
                String other = tag.equals("''") ? "``" : "-LRB-";
                int end = open.size() - 1;
                if (end >= 0 && clauses.token(open.get(end)).tag().equals(other)) {
                    open.remove(end);
                } else {
                    alone.set(word);
                }
            }
        }
        open.forEach(alone::set);
        kept.andNot(alone);
    }

    private boolean isApostrophe(int word) {
        return clauses.token(word).form().equals("'") || clauses.token(word).form().equals("’");
    }

    /** Without what is set off by marks and not needed, until it is as short as preferred; cut only where it is far too long. */
    SummaryWords shortened() {
        for (int word = kept.length() - 1; word > first() && length() > PREFERRED; word--) {
            boolean listed = clauses.is(word, "conj") && !clauses.isVerb(word);
            if (kept.get(word) && ADDED.contains(clauses.relation(word)) && !listed && !isNoRelative(word) && isSetOff(word)) {
                drop(word);
                trim();
            }
        }
        while (length() > LONGEST && cutBehind()) {
            trim();
        }
        return this;
    }

    /** "Ana Ruiz, a doctor, <em>left</em>", "he fled, the guards <em>said</em>", taken for a relative clause: that would have "who" or "which". */
    private boolean isNoRelative(int verb) {
        boolean relative = clauses.is(verb, "acl:relcl") && clauses.token(verb).isFinite();
        for (int word = clauses.first(verb); relative && word < verb; word++) {
            relative = !clauses.token(word).tag().startsWith("W");
        }
        return relative;
    }

    private boolean isSetOff(int word) {
        int first = clauses.first(word);
        int next = clauses.last(word) + 1;
        boolean before = clauses.is(first, "punct") || first > 0 && clauses.is(first - 1, "punct");
        return before && first > first() && (next >= clauses.size() || clauses.is(next, "punct"));
    }

    /** Cuts before the last comma or conjunction behind the trigger. */
    private boolean cutBehind() {
        for (int word = kept.length() - 1; word > to && word > first() && last.isEmpty(); word--) {
            String tag = clauses.token(word).tag();
            if (kept.get(word) && !partsSubject(word)
                    && (tag.equals(",") || tag.equals("CC") || tag.equals("IN") || tag.startsWith("W") || tag.equals(":"))) {
                kept.clear(word, clauses.size());
                cut = true;
                return true;
            }
        }
        return false;
    }

    /** "charge that the rules | set to go into effect | <em>are</em> meant": a subject would be left without its verb. */
    private boolean partsSubject(int cut) {
        for (int word = kept.nextSetBit(0); word >= 0 && word < cut; word = kept.nextSetBit(word + 1)) {
            if (clauses.relation(word).startsWith("nsubj") && clauses.head(word) >= cut) {
                return true;
            }
        }
        return false;
    }

    int length() {
        int length = 0;
        for (int word = kept.nextSetBit(0); word >= 0; word = kept.nextSetBit(word + 1)) {
            length += clauses.token(word).span().length() + 1;
        }
        return length;
    }
}
