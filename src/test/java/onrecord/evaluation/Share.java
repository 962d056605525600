package onrecord.evaluation;

import java.util.Locale;

/** How many of how many are right. */
final class Share {

    private long right;
    private long all;

    void add(boolean isRight) {
        add(isRight ? 1 : 0, 1);
    }

    void add(long rightOnes, long ofAll) {
        right += rightOnes;
        all += ofAll;
    }

    /** 0 to 1; 0 of nothing. */
    double value() {
        return all == 0 ? 0 : (double) right / all;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%5.1f", 100 * value());
    }
}
