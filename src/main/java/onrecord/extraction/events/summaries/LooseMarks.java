package onrecord.extraction.events.summaries;

import java.util.ArrayList;
import java.util.List;
import onrecord.extraction.events.clauses.Clauses;

/** Leaves out of a line the marks and connecting words that nothing needs any longer: at its ends, beside gaps, halves of pairs. */
final class LooseMarks {

    private final SummaryWords words;
    private final Clauses clauses;

    private LooseMarks(SummaryWords words) {
        this.words = words;
        this.clauses = words.clauses();
    }

    /** Without loose marks and connecting words at its ends. */
    static SummaryWords leaveOut(SummaryWords words) {
        new LooseMarks(words).closeQuote();
        return again(words);
    }

    /** The same of words whose quotation marks have been closed, and that have become fewer. */
    static SummaryWords again(SummaryWords words) {
        new LooseMarks(words).trim();
        return words;
    }

    private void trim() {
        pairMarks();
        while (!words.isEmpty() && isLooseBeginning(words.next(0))) {
            leaveOut(words.next(0));
        }
        while (words.end() >= 0 && isLooseEnd(words.end())) {
            leaveOut(words.end());
        }
        for (int word = words.next(0); word >= 0; word = words.next(word + 1)) {
            if (isComma(word) && words.isToldLast(word) && !words.isToldLast(word + 1)) {
                leaveOut(word);
            }
        }
        for (int word = words.next(0); word >= 0; word = words.next(word + 1)) {
            if (isComma(word) && isBesideGap(word) && !words.isToldLast(word)) {
                leaveOut(word);
            }
        }
    }

    /** "Tom Reyl, [who fled], was found": neither comma is needed any longer; "Reyl, 45, [who] met" keeps its own. */
    private boolean isBesideGap(int comma) {
        int next = words.next(comma + 1);
        int last = words.previous(comma);
        if (next >= 0 && last >= 0 && clauses.relation(next).startsWith("nsubj") && clauses.head(next) > next) {
            return false;
        }
        boolean before = comma > 0 && !words.keeps(comma - 1);
        boolean after = comma + 1 < clauses.size() && !words.keeps(comma + 1);
        return before || after && !(clauses.token(comma + 1).tag().startsWith("W") && closesPair(comma));
    }

    private boolean closesPair(int comma) {
        int before = comma - 1;
        while (before > words.first() && !isComma(before)) {
            before--;
        }
        return before > words.first() && comma - before < 8;
    }

    private boolean isComma(int word) {
        return word >= 0 && word < clauses.size() && clauses.token(word).tag().equals(",");
    }

    private boolean isLooseBeginning(int word) {
        String tag = clauses.token(word).tag();
        boolean mark = clauses.is(word, "punct") && !tag.equals("``") && !tag.equals("-LRB-") && !tag.equals("$") && !tag.equals("#");
        boolean connecting = clauses.is(word, "advmod") && isComma(word + 1) && tag.equals("RB");
        return mark || connecting || tag.equals("CC") && !words.isProtected(word, word) || clauses.is(word, "discourse");
    }

    private boolean isLooseEnd(int word) {
        String tag = clauses.token(word).tag();
        boolean mark = clauses.is(word, "punct") && !tag.equals("''") && !tag.equals("-RRB-") && !SplitWords.endsHalf(clauses, word);
        return words.isBehindNeeded(word) && (mark || tag.equals("CC") || tag.startsWith("WDT") || tag.startsWith("WP"));
    }

    /** "a meeting of “terrorists,” killing": the mark behind the comma belongs to the words before it. */
    private void closeQuote() {
        int end = words.end() + 1;
        for (int word = end; word > 0 && word < Math.min(end + 2, clauses.size()) && clauses.is(word, "punct"); word++) {
            if (clauses.token(word).tag().equals("''")) {
                words.keep(end, word);
            }
        }
    }

    /** No quotation mark or bracket without its other half. */
    private void pairMarks() {
        List<Integer> open = new ArrayList<>();
        List<Integer> alone = new ArrayList<>();
        for (int word = words.next(0); word >= 0; word = words.next(word + 1)) {
            String tag = clauses.token(word).tag();
            if (tag.equals("``") || tag.equals("-LRB-")) {
                open.add(word);
            } else if (tag.equals("''") && !isApostrophe(clauses, word) || tag.equals("-RRB-")) {
                String other = tag.equals("''") ? "``" : "-LRB-";
                int end = open.size() - 1;
                if (end >= 0 && clauses.token(open.get(end)).tag().equals(other)) {
                    open.remove(end);
                } else {
                    alone.add(word);
                }
            }
        }
        open.forEach(this::leaveOut);
        alone.forEach(this::leaveOut);
    }

    private void leaveOut(int word) {
        words.leaveOut(word, word);
    }

    static boolean isApostrophe(Clauses clauses, int word) {
        return clauses.token(word).form().equals("'") || clauses.token(word).form().equals("’");
    }
}
