package onrecord.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * The weights of a linear model with few classes, of which each feature says something: one row of small whole numbers for each hashed
 * feature, one column for each class. Several columns are packed in one 64-bit word and added at once; a borrow from one column to the next
 * is undone when the sums are taken apart. Scores are only compared, so each model has a scale of its own, which is not kept.
 */
public final class DenseWeights implements Scorer {

    /** The largest weight after scaling. Coarser steps lose names, finer ones only make larger files; forty such weights fit in a column. */
    private static final int LARGEST = 800;

    private final int classes;
    private final int shift;
    private final int columns;
    private final int bits;
    private final int width;
    private final long[] packed;

    private DenseWeights(int classes, int rowBits) {
        this.classes = classes;
        shift = 32 - rowBits;
        columns = classes <= 3 ? 3 : 4;
        bits = 64 / columns;
        width = (classes + columns - 1) / columns;
        packed = new long[width << rowBits];
    }

    /**
     * @param rowBits the logarithm of the number of rows
     * @param rows the weights, row after row, {@code classes << rowBits} of them
     */
    public static DenseWeights scaled(int classes, int rowBits, float[] rows) {
        float largest = 1e-9f;
        for (float weight : rows) {
            largest = Math.max(largest, Math.abs(weight));
        }
        DenseWeights weights = new DenseWeights(classes, rowBits);
        for (int i = 0; i < rows.length; i++) {
            weights.set(i, Math.round(rows[i] * (LARGEST / largest)));
        }
        return weights;
    }

    /** Adds a weight to its column, negative numbers borrowing from the next. */
    private void set(int index, int weight) {
        int column = index % classes;
        packed[index / classes * width + column / columns] += (long) weight << column % columns * bits;
    }

    @Override
    public void score(Features features, float[] scores) {
        int[] keys = features.keys;
        int size = features.size;
        int word = 0;
        for (; word + 4 <= width; word += 4) {
            long first = 0;
            long second = 0;
            long third = 0;
            long fourth = 0;
            for (int i = 0; i < size; i++) {
                int at = (keys[i] >>> shift) * width + word;
                first += packed[at];
                second += packed[at + 1];
                third += packed[at + 2];
                fourth += packed[at + 3];
            }
            unpack(first, word, scores);
            unpack(second, word + 1, scores);
            unpack(third, word + 2, scores);
            unpack(fourth, word + 3, scores);
        }
        for (; word < width; word++) {
            long sum = 0;
            for (int i = 0; i < size; i++) {
                sum += packed[(keys[i] >>> shift) * width + word];
            }
            unpack(sum, word, scores);
        }
    }

    private void unpack(long sum, int word, float[] scores) {
        long rest = sum;
        int end = Math.min(classes, (word + 1) * columns);
        for (int c = word * columns; c < end; c++) {
            long value = rest << 64 - bits >> 64 - bits;
            scores[c] = value;
            rest = rest - value >> bits;
        }
    }

    /** Writes the weights that are not zero. */
    public void write(DataOutputStream out) throws IOException {
        out.writeShort(classes);
        out.writeByte(32 - shift);
        float[] row = new float[classes];
        int gap = 0;
        for (int at = 0; at < packed.length; at += width) {
            for (int word = 0; word < width; word++) {
                unpack(packed[at + word], word, row);
            }
            for (float weight : row) {
                if (weight == 0) {
                    gap++;
                } else {
                    Numbers.write(out, gap);
                    Numbers.write(out, (int) weight << 1 ^ (int) weight >> 31);
                    gap = 0;
                }
            }
        }
        Numbers.write(out, gap);
        out.writeByte(0);
    }

    static DenseWeights read(DataInputStream in) throws IOException {
        int classes = in.readUnsignedShort();
        DenseWeights weights = new DenseWeights(classes, in.readUnsignedByte());
        int at = Numbers.read(in);
        for (int number = Numbers.read(in); number != 0; number = Numbers.read(in)) {
            weights.set(at++, number >>> 1 ^ -(number & 1));
            at += Numbers.read(in);
        }
        return weights;
    }
}
