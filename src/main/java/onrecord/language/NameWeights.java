package onrecord.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * The weights of the classes of names: how much a feature speaks for each of the eight, rather than for no name. Each hashed feature has a
 * row of one 64-bit word, a byte for each class. Rows are added up whole, every other class at once, so that each sum has sixteen bits. The
 * few rows with larger weights, those of features that nearly every word has, stand in a table of their own.
 */
public final class NameWeights implements Scorer {

    private static final int CLASSES = NameTagger.CLASSES - 1;

    /** The largest weight after scaling. Nearly all others are below ten: coarser scales lose them, and with them names. */
    private static final int LARGEST = 800;

    /** What a byte adds to its weight, so that it is positive. */
    private static final int ZERO = 0x80;

    private static final long EMPTY = 0x8080_8080_8080_8080L;
    private static final long EVERY_OTHER = 0x00ff_00ff_00ff_00ffL;

    private final int shift;
    /** The weights; or, after a first byte of 0, where in {@link #large} they begin. */
    private final long[] rows;

    private int[] large = {};

    private NameWeights(int rowBits) {
        shift = 32 - rowBits;
        rows = new long[1 << rowBits];
        Arrays.fill(rows, EMPTY);
    }

    /**
     * @param rowBits the logarithm of the number of rows
     * @param weights one for no name and one for each class, row after row
     */
    public static NameWeights scaled(int rowBits, float[] weights) {
        float largest = 1e-9f;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        NameWeights scaled = new NameWeights(rowBits);
        int[] row = new int[CLASSES];
        for (int i = 0; i < scaled.rows.length; i++) {
            int none = i * NameTagger.CLASSES;
            for (int c = 0; c < CLASSES; c++) {
                row[c] = Math.round((weights[none + 1 + c] - weights[none]) * (LARGEST / largest));
            }
            scaled.set(i, row);
        }
        return scaled;
    }

    private void set(int index, int[] row) {
        long packed = 0;
        boolean fits = true;
        for (int c = 0; c < CLASSES; c++) {
            packed |= (long) (row[c] + ZERO) << c * Byte.SIZE;
            fits &= Math.abs(row[c]) < ZERO;
        }
        rows[index] = fits ? packed : add(row);
    }

    private long add(int[] row) {
        int end = large.length;
        large = Arrays.copyOf(large, end + CLASSES);
        System.arraycopy(row, 0, large, end, CLASSES);
        return (long) end << Byte.SIZE;
    }

    private static boolean isLarge(long row) {
        return (row & 0xff) == 0;
    }

    private int weight(long row, int c) {
        return isLarge(row) ? large[(int) (row >>> Byte.SIZE) + c] : (int) (row >>> c * Byte.SIZE & 0xff) - ZERO;
    }

    @Override
    public void score(Features features, float[] scores) {
        int[] keys = features.keys;
        int size = features.size;
        long[] found = features.rows;
        for (int i = 0; i < size; i++) {
            found[i] = rows[keys[i] >>> shift];
        }
        long even = 0;
        long odd = 0;
        int small = 0;
        int[] sums = features.sums;
        Arrays.fill(sums, 0, CLASSES, 0);
        for (int i = 0; i < size; i++) {
            long row = found[i];
            if (isLarge(row)) {
                addLarge((int) (row >>> Byte.SIZE), sums);
            } else {
                even += row & EVERY_OTHER;
                odd += row >>> Byte.SIZE & EVERY_OTHER;
                small++;
            }
        }
        scores[0] = 0;
        for (int c = 0; c < CLASSES; c++) {
            long sum = (c % 2 == 0 ? even : odd) >>> c / 2 * Short.SIZE & 0xffff;
            scores[c + 1] = sums[c] + (int) sum - small * ZERO;
        }
    }

    private void addLarge(int first, int[] sums) {
        for (int c = 0; c < CLASSES; c++) {
            sums[c] += large[first + c];
        }
    }

    /** Writes the weights that are not zero. */
    public void write(DataOutputStream out) throws IOException {
        out.writeByte(32 - shift);
        int gap = 0;
        for (long row : rows) {
            for (int c = 0; c < CLASSES; c++) {
                int weight = weight(row, c);
                if (weight == 0) {
                    gap++;
                } else {
                    Numbers.write(out, gap);
                    Numbers.write(out, weight << 1 ^ weight >> 31);
                    gap = 0;
                }
            }
        }
        Numbers.write(out, gap);
        out.writeByte(0);
    }

    static NameWeights read(DataInputStream in) throws IOException {
        NameWeights weights = new NameWeights(in.readUnsignedByte());
        int[] row = new int[CLASSES];
        int at = Numbers.read(in);
        for (int number = Numbers.read(in); number != 0; number = Numbers.read(in)) {
            row[at % CLASSES] = number >>> 1 ^ -(number & 1);
            int next = at + 1 + Numbers.read(in);
            if (next / CLASSES > at / CLASSES) {
                weights.set(at / CLASSES, row);
                Arrays.fill(row, 0);
            }
            at = next;
        }
        return weights;
    }
}
