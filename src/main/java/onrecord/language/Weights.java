package onrecord.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * The weights of a linear model with many classes. Each hashed feature has a row of one 64-bit word, so that reading a row touches the memory
 * once: its four largest weights, 16 bits for each, ten of them for the weight and six for its class. Leaving out the others costs a tenth
 * of a percent. Scores are only compared, so each model has a scale of its own, which is not kept.
 */
public final class Weights implements Scorer {

    /** The largest number of classes. The numbers after it stand for no class, in rows of fewer than four weights. */
    private static final int MOST_CLASSES = 60;

    private static final int PLACES = 4;
    private static final int CLASS_BITS = 6;
    private static final int CLASS = (1 << CLASS_BITS) - 1;
    private static final int LARGEST = (1 << 15 - CLASS_BITS) - 1;

    private final int classes;
    private final int shift;
    private final long[] rows;

    private Weights(int classes, int rowBits) {
        if (classes > MOST_CLASSES) {
            throw new IllegalArgumentException(classes + " classes are more than " + MOST_CLASSES);
        }
        this.classes = classes;
        shift = 32 - rowBits;
        rows = new long[1 << rowBits];
        long empty = 0;
        for (int place = 0; place < PLACES; place++) {
            empty |= (long) (MOST_CLASSES + place) << place * Short.SIZE;
        }
        Arrays.fill(rows, empty);
    }

    /**
     * @param classes the number of classes, at most 60
     * @param rowBits the logarithm of the number of rows
     * @param rows the weights, row after row, {@code classes << rowBits} of them
     */
    public static Weights largest(int classes, int rowBits, float[] rows) {
        float largest = 1e-9f;
        for (float weight : rows) {
            largest = Math.max(largest, Math.abs(weight));
        }
        Weights weights = new Weights(classes, rowBits);
        float[] row = new float[classes];
        for (int i = 0; i < weights.rows.length; i++) {
            System.arraycopy(rows, i * classes, row, 0, classes);
            weights.fill(i, row, LARGEST / largest);
        }
        return weights;
    }

    /** Takes the largest weights of a row, which is used up. */
    private void fill(int index, float[] row, float scale) {
        for (int place = 0; place < PLACES; place++) {
            int best = 0;
            for (int c = 1; c < classes; c++) {
                best = Math.abs(row[c]) > Math.abs(row[best]) ? c : best;
            }
            int weight = Math.round(row[best] * scale);
            if (weight == 0) {
                return;
            }
            set(index, place, weight << CLASS_BITS | best);
            row[best] = 0;
        }
    }

    private void set(int index, int place, int entry) {
        int at = place * Short.SIZE;
        rows[index] = rows[index] & ~(0xffffL << at) | (entry & 0xffffL) << at;
    }

    private static int entry(long row, int place) {
        return (short) (row >>> place * Short.SIZE);
    }

    @Override
    public void score(Features features, float[] scores) {
        int[] keys = features.keys;
        int size = features.size;
        int[] sums = features.sums;
        long[] found = features.rows;
        for (int i = 0; i < size; i++) {
            found[i] = rows[keys[i] >>> shift];
        }
        Arrays.fill(sums, 0);
        for (int i = 0; i < size; i++) {
            long row = found[i];
            int first = (short) row;
            int second = (int) row >> 16;
            int third = (short) (row >>> 32);
            int fourth = (int) (row >> 48);
            sums[first & CLASS] += first >> CLASS_BITS;
            sums[second & CLASS] += second >> CLASS_BITS;
            sums[third & CLASS] += third >> CLASS_BITS;
            sums[fourth & CLASS] += fourth >> CLASS_BITS;
        }
        for (int c = 0; c < classes; c++) {
            scores[c] = sums[c];
        }
    }

    /** Writes the weights that are not zero. */
    public void write(DataOutputStream out) throws IOException {
        out.writeShort(classes);
        out.writeByte(32 - shift);
        int gap = 0;
        for (long row : rows) {
            gap++;
            int used = used(row);
            if (used > 0) {
                Numbers.write(out, gap);
                out.writeByte(used);
                for (int place = 0; place < used; place++) {
                    out.writeShort(entry(row, place));
                }
                gap = 0;
            }
        }
        Numbers.write(out, 0);
    }

    private static int used(long row) {
        int used = 0;
        while (used < PLACES && (entry(row, used) & CLASS) < MOST_CLASSES) {
            used++;
        }
        return used;
    }

    static Weights read(DataInputStream in) throws IOException {
        int classes = in.readUnsignedShort();
        Weights weights = new Weights(classes, in.readUnsignedByte());
        int index = -1;
        for (int gap = Numbers.read(in); gap > 0; gap = Numbers.read(in)) {
            index += gap;
            int used = in.readUnsignedByte();
            for (int place = 0; place < used; place++) {
                weights.set(index, place, in.readShort());
            }
        }
        return weights;
    }
}
