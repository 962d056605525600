package onrecord.extraction.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onrecord.extraction.numbers.NumberReader.Read;
import onrecord.extraction.numbers.Quantity.Form;
import onrecord.language.Sentence;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of a sentence: <em>at least 12</em>, <em>between ten and 15</em>, <em>$3bn</em>, <em>62 per cent</em>, <em>3-1</em>.
 * What "several" or "a few" come to is not known, and they are left out. Thread-safe; takes time linear in the length of the sentence.
 */
public final class QuantityFinder {

    private static final WordSections WORDS = WordSections.read("numbers.txt");
    private static final Set<String> MONEY = WORDS.set("money before");
    private static final Set<String> MONEY_BEHIND = WORDS.set("money behind");
    private static final Set<String> PER_CENT = WORDS.set("per cent");
    private static final Set<String> DASHES = Set.of("-", "–", "—", "to");

    private final NumberReader numbers;
    private final RangeWords ranges;
    private final int size;
    private final Sentence sentence;

    private QuantityFinder(Sentence sentence) {
        this.sentence = sentence;
        this.numbers = new NumberReader(sentence);
        this.ranges = new RangeWords(numbers);
        this.size = sentence.size();
    }

    /** In reading order, none overlapping. */
    public static List<Quantity> in(Sentence sentence) {
        QuantityFinder finder = new QuantityFinder(sentence);
        List<Quantity> found = new ArrayList<>();
        int at = 0;
        while (at < finder.size) {
            Quantity quantity = finder.mayBegin(at) ? finder.at(at) : null;
            if (quantity != null) {
                found.add(quantity);
            }
            at = quantity == null ? at + 1 : quantity.to() + 1;
        }
        return found;
    }

    /** Nearly all words are none, which their tag or first letter tells. */
    private boolean mayBegin(int at) {
        String form = sentence.token(at).form();
        String tag = sentence.token(at).tag();
        return tag.equals("CD") || tag.equals("NNS") || tag.equals("DT") || tag.equals("JJ") || tag.equals("PDT") || tag.equals("$")
                || Character.isDigit(form.charAt(0)) || isMoney(at);
    }

    private boolean isMoney(int at) {
        return !Character.isLetter(sentence.token(at).form().charAt(0)) && MONEY.contains(numbers.word(at))
                || at + 1 < size && Character.isDigit(sentence.token(at + 1).form().charAt(0)) && MONEY.contains(numbers.word(at));
    }

    private @Nullable Quantity at(int start) {
        boolean money = isMoney(start);
        int first = money ? start + 1 : start;
        Read one = numbers.at(first, money);
        if (one == null || isPartOfWord(first, one)) {
            return null;
        }
        Quantity two = one.open() ? null : two(start, first, one, money);
        return two == null ? one(start, one, money) : two;
    }

    /** "12-year", "A380": no number by itself. */
    private boolean isPartOfWord(int first, Read one) {
        boolean glued = first > 0 && sentence.token(first - 1).span().end() == sentence.token(first).span().start()
                && Character.isLetter(lastOf(first - 1)) && !MONEY.contains(numbers.word(first - 1));
        boolean ordinal = one.last() + 1 < size && Character.isLetter(sentence.token(one.last() + 1).form().charAt(0))
                && sentence.token(one.last()).span().end() == sentence.token(one.last() + 1).span().start()
                && !MONEY_BEHIND.contains(numbers.word(one.last() + 1)) && sentence.token(one.last() + 1).tag().startsWith("NNP");
        return glued || ordinal;
    }

    private char lastOf(int token) {
        String form = sentence.token(token).form();
        return form.charAt(form.length() - 1);
    }

    private Quantity one(int start, Read one, boolean money) {
        String unit = money ? printed(start) : unitBehind(one.last());
        int to = one.last() + (money || unit == null ? 0 : unitLength(one.last()));
        Form form = money || unit != null && !isPerCent(one.last()) ? Form.MONEY : unit != null ? Form.PER_CENT : Form.PLAIN;
        return ranges.quantity(start, to, one, form, unit);
    }

    /** "10 to 15", "between 10 and 15", "3-1"; null when the number stands alone. */
    private @Nullable Quantity two(int start, int first, Read one, boolean money) {
        int link = one.last() + (isVotes(one.last() + 1) ? 2 : 1);
        boolean between = numbers.word(start - 1).equals("between") && numbers.word(link).equals("and");
        boolean or = numbers.word(link).equals("or");
        boolean dash = DASHES.contains(numbers.word(link));
        if (!between && !or && !dash || link + 1 >= size) {
            return null;
        }
        int second = isMoney(link + 1) ? link + 2 : link + 1;
        Read other = numbers.at(second, money);
        if (other == null || other.open()) {
            return null;
        }
        double low = one.times() == 1 && other.times() > 1 && one.value() < other.value() ? one.value() * other.times() : one.value();
        boolean range = numbers.word(link).equals("to") && !isVotes(one.last() + 1) && one.value() < other.value();
        boolean pair = dash && !between && !range && other.times() == 1;
        if (!pair && low > other.value() || or && low + 1 != other.value()) {
            return null;
        }
        String unit = money ? printed(start) : unitBehind(other.last());
        int to = other.last() + (money || unit == null ? 0 : unitLength(other.last()));
        Form form = money || unit != null && !isPerCent(other.last()) ? Form.MONEY : unit != null ? Form.PER_CENT : pair ? Form.PAIR
                : Form.PLAIN;
        if (form != Form.PAIR && low > other.value()) {
            return null;
        }
        int from = between ? start - 1 : ranges.from(start);
        return new Quantity(from, to, first, low, other.value(), ranges.isAbout(start), form, unit);
    }

    /** "by 52 votes to 48". */
    private boolean isVotes(int at) {
        return numbers.word(at).equals("votes") && numbers.word(at + 1).equals("to");
    }

    private String printed(int token) {
        return sentence.token(token).form();
    }

    /** "pounds" of "20 pounds", "US dollars", "per cent"; null when no unit follows. */
    private @Nullable String unitBehind(int last) {
        if (isPerCent(last)) {
            return "per cent";
        }
        int length = unitLength(last);
        return length == 0 ? null : length == 1 ? printed(last + 1) : printed(last + 1) + " " + printed(last + 2);
    }

    private boolean isPerCent(int last) {
        return PER_CENT.contains(numbers.word(last + 1)) || numbers.word(last + 1).equals("per") && numbers.word(last + 2).equals("cent")
                || numbers.word(last + 1).equals("percentage");
    }

    private int unitLength(int last) {
        if (isPerCent(last)) {
            return PER_CENT.contains(numbers.word(last + 1)) ? 1 : 2;
        }
        if (isMoneyNoun(last + 1)) {
            return 1;
        }
        boolean described = last + 2 < size && sentence.token(last + 1).tag().startsWith("J") || numbers.word(last + 1).equals("us")
                || numbers.word(last + 1).equals("u.s.");
        return described && isMoneyNoun(last + 2) ? 2 : 0;
    }

    /** Not in "10 mark the day", nor in "500 pounds of fruit", which is a weight. */
    private boolean isMoneyNoun(int at) {
        if (at >= size || !MONEY_BEHIND.contains(numbers.word(at)) && !MONEY_BEHIND.contains(sentence.token(at).lemma())) {
            return false;
        }
        boolean weight = sentence.token(at).lemma().equals("pound") && numbers.word(at + 1).equals("of");
        return (sentence.tagged(at, "NN") || sentence.tagged(at, "$")) && !weight;
    }
}
