package onrecord.training;

import java.util.Arrays;
import onrecord.language.Features;
import onrecord.language.Scorer;
import onrecord.language.Weights;

/** An averaged perceptron (Collins 2002) over hashed features. */
final class Perceptron implements Scorer {

    private final int classes;
    private final int bits;
    private final float[] rows;
    private final double[] totals;
    private final int[] changed;
    private int now;
    private int largest = 1;

    /** @param bits the logarithm of the number of rows */
    Perceptron(int classes, int bits) {
        this.classes = classes;
        this.bits = bits;
        rows = new float[classes << bits];
        totals = new double[rows.length];
        changed = new int[rows.length];
    }

    @Override
    public void score(Features features, float[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        largest = Math.max(largest, features.size());
        for (int i = 0; i < features.size(); i++) {
            int row = row(features.key(i));
            for (int c = 0; c < classes; c++) {
                scores[c] += rows[row + c];
            }
        }
    }

    private int row(int key) {
        return (key >>> 32 - bits) * classes;
    }

    /** Learns from one decision. */
    void update(Features features, int right, int chosen) {
        now++;
        if (right == chosen) {
            return;
        }
        for (int i = 0; i < features.size(); i++) {
            int row = row(features.key(i));
            add(row + right, 1);
            add(row + chosen, -1);
        }
    }

    private void add(int index, float step) {
        totals[index] += (double) (now - changed[index]) * rows[index];
        changed[index] = now;
        rows[index] += step;
    }

    /** The mean of the weights over all decisions. */
    Weights averaged() {
        float[] means = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            means[i] = (float) ((totals[i] + (double) (now - changed[i]) * rows[i]) / Math.max(1, now));
        }
        return Weights.scaled(classes, bits, means, largest);
    }
}
