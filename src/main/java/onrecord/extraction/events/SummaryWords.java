package onrecord.extraction.events;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import onrecord.extraction.numbers.Quantity;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/** The words of a sentence that are kept for a line about an event, in the order of the text, and how they are printed. */
final class SummaryWords {

    /** In UTF-16 code units; a line that is longer is cut at the border of a phrase. */
    static final int LONGEST = 200;

    /** What can be left out, the least needed first. */
    private static final List<Set<String>> DROPPED = List.of(
            Set.of("parataxis", "discourse", "vocative", "advcl:relcl"),
            Set.of("acl:relcl", "advcl"),
            Set.of("appos", "acl"),
            Set.of("conj"),
            Set.of("obl", "obl:unmarked", "obl:tmod", "advmod"),
            Set.of("nmod"));

    private static final Set<String> POINTING = WordSections.read("events/lines.txt").set("pointing back");

    private static final Set<String> NO_END =
            Set.of("IN", "TO", "CC", "DT", "PRP$", "WDT", "WP", "WRB", ",", ":", "``", "-LRB-", "HYPH", "MD", "PDT");
    private static final Set<String> NO_BEGINNING =
            Set.of("IN", "TO", "CC", "WDT", "WP", "WP$", "WRB", "VBG", ",", ":", "''", "-RRB-", "HYPH", ".", "POS");

    private final Clauses clauses;
    private final Trigger trigger;
    private final BitSet kept = new BitSet();
    /** Commas that stay although words beside them are left out. */
    private final BitSet certain = new BitSet();

    SummaryWords(Clauses clauses, Trigger trigger) {
        this.clauses = clauses;
        this.trigger = trigger;
    }

    SummaryWords keep(int from, int to) {
        kept.set(Math.max(0, from), Math.max(0, to + 1));
        return this;
    }

    /** Leaves out a word with all that depends on it, unless the trigger stands there. */
    SummaryWords drop(int word) {
        int from = clauses.first(word);
        int to = clauses.last(word);
        if (!hasTrigger(from, to)) {
            kept.clear(from, to + 1);
        }
        return this;
    }

    SummaryWords dropWords(int from, int to) {
        if (from <= to) {
            kept.clear(from, to + 1);
        }
        return this;
    }

    SummaryWords keepComma(int comma) {
        certain.set(comma);
        return this;
    }

    /** Whether it tells the event at all. */
    boolean tells() {
        return kept.get(trigger.head()) && (trigger.noun() < 0 || kept.get(trigger.noun()));
    }

    private boolean hasTrigger(int from, int to) {
        return from <= trigger.to() && trigger.from() <= to;
    }

    int first() {
        return kept.nextSetBit(0);
    }

    boolean isEmpty() {
        return kept.isEmpty();
    }

    int count() {
        return kept.cardinality();
    }

    /** Whether it begins as a line may: with no preposition, conjunction, relative or gerund. */
    boolean isWellBegun() {
        int first = first();
        if (first < 0) {
            return false;
        }
        String tag = clauses.token(first).tag();
        boolean gerundAsNoun = tag.equals("VBG") && (clauses.relation(first).startsWith("nsubj") || clauses.is(first, "amod")
                || clauses.is(first, "compound"));
        return gerundAsNoun
                || !NO_BEGINNING.contains(tag) && !clauses.is(first, "mark") && !clauses.is(first, "case") && !clauses.is(first, "cc");
    }

    /** Without loose words at its ends. */
    SummaryWords trimmed() {
        wholeNumber();
        trim();
        return this;
    }

    /** Without what is least needed, until it is short enough. */
    SummaryWords shortened() {
        int length = length();
        for (int i = 0; i < DROPPED.size() && length > LONGEST; i++) {
            for (int word = kept.length() - 1; word > first() && length > LONGEST; word--) {
                if (kept.get(word) && DROPPED.get(i).contains(clauses.relation(word)) && clauses.first(word) > first()) {
                    drop(word);
                    trim();
                    length = length();
                }
            }
        }
        while (length() > LONGEST && cut()) {
            trim();
        }
        return this;
    }

    /** "at least 80 people": the number with the words that make a range of it. */
    private void wholeNumber() {
        int first = first();
        for (Quantity number : clauses.quantities()) {
            if (number.from() < first && first <= number.to()) {
                kept.set(number.from(), first);
            }
        }
    }

    /** Cuts before the last phrase behind the trigger. */
    private boolean cut() {
        for (int word = kept.length() - 1; word > trigger.to() && word > first(); word--) {
            boolean border = clauses.isPreposition(word) || clauses.token(word).tag().equals(",") || clauses.token(word).tag().equals("CC");
            if (kept.get(word) && border) {
                kept.clear(word, clauses.size());
                return true;
            }
        }
        return false;
    }

    private int length() {
        int length = 0;
        for (int word = kept.nextSetBit(0); word >= 0; word = kept.nextSetBit(word + 1)) {
            length += clauses.token(word).span().length() + (hasBlankBefore(word) ? 1 : 0);
        }
        return length;
    }

    private boolean hasBlankBefore(int word) {
        int before = word == 0 ? -1 : kept.previousSetBit(word - 1);
        if (before < 0) {
            return false;
        }
        boolean mark = clauses.token(word).form().length() == 1 && ",.;:!?)’'%".contains(clauses.token(word).form());
        return before == word - 1 ? clauses.token(before).span().end() < clauses.token(word).span().start() : !mark;
    }

    /** No marks or conjunctions at the ends, no mark doubled where something was left out, no quotation mark without its other half. */
    private void trim() {
        pairMarks();
        while (!kept.isEmpty() && isLooseBeginning(first())) {
            kept.clear(first());
        }
        while (!kept.isEmpty() && isLooseEnd(kept.length() - 1)) {
            kept.clear(kept.length() - 1);
        }
        for (int word = kept.nextSetBit(0); word >= 0; word = kept.nextSetBit(word + 1)) {
            if (isComma(word) && !certain.get(word) && (isBesideGap(word) || isBeforeMark(word))) {
                kept.clear(word);
            }
        }
    }

    /** "Tom Reyl, [who fled], was found": neither comma is needed any longer. */
    private boolean isBesideGap(int comma) {
        return comma > 0 && !kept.get(comma - 1) || comma + 1 < clauses.size() && !kept.get(comma + 1);
    }

    private boolean isBeforeMark(int comma) {
        int next = kept.nextSetBit(comma + 1);
        return next >= 0 && clauses.is(next, "punct") && !isQuote(next) && !clauses.token(next).tag().equals("-LRB-");
    }

    private boolean isComma(int word) {
        return clauses.token(word).tag().equals(",");
    }

    private boolean isQuote(int word) {
        return clauses.token(word).tag().equals("``") || clauses.token(word).tag().equals("''");
    }

    private boolean isLooseBeginning(int word) {
        String tag = clauses.token(word).tag();
        boolean mark = clauses.is(word, "punct") && !tag.equals("``") && !tag.equals("-LRB-") && !tag.equals("$") && !tag.equals("#");
        boolean pointing = tag.equals("DT") && POINTING.contains(clauses.word(word)) && clauses.is(word, "det");
        return mark || pointing || tag.equals("CC") || clauses.is(word, "discourse");
    }

    private boolean isLooseEnd(int word) {
        String tag = clauses.token(word).tag();
        if (word <= trigger.to()) {
            return false;
        }
        boolean mark = clauses.is(word, "punct") && !tag.equals("''") && !tag.equals("-RRB-");
        int next = word + 1;
        boolean broken = next < clauses.size() && !clauses.is(next, "punct");
        boolean particle = clauses.relation(word).startsWith("compound:prt") || clauses.is(word, "advmod") || clauses.is(word, "obl");
        return mark || broken && NO_END.contains(tag) && !particle;
    }

    private void pairMarks() {
        List<Integer> open = new ArrayList<>();
        Set<Integer> alone = new HashSet<>();
        for (int word = kept.nextSetBit(0); word >= 0; word = kept.nextSetBit(word + 1)) {
            String tag = clauses.token(word).tag();
            if (tag.equals("``") || tag.equals("-LRB-")) {
                open.add(word);
            } else if (tag.equals("''") && !isApostrophe(word) || tag.equals("-RRB-")) {
                String other = tag.equals("''") ? "``" : "-LRB-";
                int last = open.size() - 1;
                if (last >= 0 && clauses.token(open.get(last)).tag().equals(other)) {
                    open.remove(last);
                } else {
                    alone.add(word);
                }
            }
        }
        alone.addAll(open);
        alone.forEach(kept::clear);
    }

    private boolean isApostrophe(int word) {
        return clauses.token(word).form().equals("'") || clauses.token(word).form().equals("’");
    }

    /** On one line, with full names, and a capital at the beginning. */
    String print(FullNames names) {
        StringBuilder line = new StringBuilder();
        Set<Integer> known = new HashSet<>();
        int word = kept.nextSetBit(0);
        while (word >= 0) {
            if (hasBlankBefore(word)) {
                line.append(' ');
            }
            FullNames.@Nullable Named named = names.at(clauses.sentence(), word);
            int last = named == null ? word : lastWithin(word, named.span().end());
            if (named == null || last < 0) {
                line.append(clauses.token(word).form());
                word = kept.nextSetBit(word + 1);
                continue;
            }
            boolean first = known.add(named.person()) && !namedLater(names, named, last);
            line.append(first ? named.words() : printed(word, last));
            word = kept.nextSetBit(last + 1);
        }
        int letter = line.length() > 0 && !Character.isLetterOrDigit(line.charAt(0)) ? 1 : 0;
        if (letter < line.length() && Character.isLowerCase(line.charAt(letter)) && !(letter + 1 < line.length()
                && Character.isUpperCase(line.charAt(letter + 1)))) {
            line.replace(letter, letter + 1, line.substring(letter, letter + 1).toUpperCase(Locale.ROOT));
        }
        return line.toString();
    }

    /** The last word of a mention, when all its words are kept. */
    private int lastWithin(int word, int end) {
        int last = word;
        while (last + 1 < clauses.size() && clauses.token(last + 1).span().end() <= end) {
            last++;
        }
        return kept.nextClearBit(word) > last ? last : Clauses.NONE;
    }

    private String printed(int from, int to) {
        StringBuilder words = new StringBuilder(clauses.token(from).form());
        for (int word = from + 1; word <= to; word++) {
            words.append(hasBlankBefore(word) ? " " : "").append(clauses.token(word).form());
        }
        return words.toString();
    }

    /** Whether the full name is printed behind these words: "when he left, Tom Keller …". */
    private boolean namedLater(FullNames names, FullNames.Named named, int after) {
        for (int word = kept.nextSetBit(after + 1); word >= 0; word = kept.nextSetBit(word + 1)) {
            FullNames.Named other = names.at(clauses.sentence(), word);
            if (other != null && other.person() == named.person() && other.span().length() == other.words().length()
                    && other.words().equals(named.words())) {
                return true;
            }
        }
        return false;
    }
}
