package onrecord.training;

import java.util.Arrays;
import onrecord.language.Features;
import onrecord.language.MoveWeights;
import onrecord.language.Scorer;
import onrecord.language.Weights;

/**
 * An averaged perceptron (Collins 2002) over hashed features. It may be trained several times, on examples in different orders: the weights
 * of all trainings are added (McDonald, Hall and Mann 2010), so that what is due to the order evens out.
 */
final class Perceptron implements Scorer {

    private final int classes;
    private final int bits;
    private final float[] rows;
    private final double[] late;
    private final float[] sum;
    private int now;

    /** @param bits the logarithm of the number of rows */
    Perceptron(int classes, int bits) {
        this.classes = classes;
        this.bits = bits;
        rows = new float[classes << bits];
        late = new double[rows.length];
        sum = new float[rows.length];
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

    /** Ends a training: keeps the mean of its weights over all decisions, where each step counts for the decisions after it. */
    void finish() {
        for (int i = 0; i < rows.length; i++) {
            sum[i] += (float) (rows[i] - late[i] / (now + 1.0));
        }
        Arrays.fill(rows, 0);
        Arrays.fill(late, 0);
        now = 0;
    }

    /** The weights of all finished trainings, a row for each hashed feature. */
    float[] weights() {
        return sum;
    }
}
