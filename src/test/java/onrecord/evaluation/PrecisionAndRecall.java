package onrecord.evaluation;

import java.util.Locale;

/** Precision, recall and their harmonic mean. What counts as right may be counted apart for either. */
final class PrecisionAndRecall {

    /** Of what was found. */
    final Share precision = new Share();

    /** Of what is there. */
    final Share recall = new Share();

    double f1() {
        double both = precision.value() + recall.value();
        return both == 0 ? 0 : 2 * precision.value() * recall.value() / both;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "P %s  R %s  F1 %5.1f", precision, recall, 100 * f1());
    }
}
