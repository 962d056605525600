package onrecord.evaluation;

import java.util.Locale;

/** Precision, recall and their harmonic mean. What counts as right may be counted apart for either. */
final class Found {

    /** Of what was found. */
    final Fraction precision = new Fraction();

    /** Of what is there. */
    final Fraction recall = new Fraction();

    double f1() {
        double both = precision.value() + recall.value();
        return both == 0 ? 0 : 2 * precision.value() * recall.value() / both;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "P %s  R %s  F1 %5.1f", precision, recall, 100 * f1());
    }
}
