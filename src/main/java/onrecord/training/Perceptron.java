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
    private final double[] late;
    private int now;

    /** @param bits the logarithm of the number of rows */
    Perceptron(int classes, int bits) {
        this.classes = classes;
        this.bits = bits;
        rows = new float[classes << bits];
        late = new double[rows.length];
    }

    @Override
    public void score(Features features, float[] scores) {
        Arrays.fill(scores, 0, classes, 0);
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
        rows[index] += step;
        late[index] += (double) now * step;
    }

    /** The mean of the weights over all decisions: each step counts for the decisions after it. */
    Weights averaged() {
        float[] means = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            means[i] = (float) (rows[i] - late[i] / (now + 1.0));
        }
        return Weights.scaled(classes, bits, means);
    }
}
