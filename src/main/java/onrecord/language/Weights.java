package onrecord.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * The weights of a linear model: one row of 16-bit numbers for each hashed feature, one column for each class. Rows are scaled so that the
 * sum over one decision cannot overflow 16 bits; sums are compared, so the scale itself is not kept.
 */
public final class Weights implements Scorer {

    private final int classes;
    private final int shift;
    private final short[] rows;

    private Weights(int classes, int bits, short[] rows) {
        this.classes = classes;
        this.shift = 32 - bits;
        this.rows = rows;
    }

    /**
     * @param bits the logarithm of the number of rows
     * @param rows the weights, row after row, {@code classes << bits} of them
     * @param largest the number of features of the largest decision
     */
    public static Weights scaled(int classes, int bits, float[] rows, int largest) {
        float max = 1e-9f;
        for (float weight : rows) {
            max = Math.max(max, Math.abs(weight));
        }
        float scale = 32767f / largest / max;
        short[] shorts = new short[rows.length];
        for (int i = 0; i < rows.length; i++) {
            shorts[i] = (short) Math.round(rows[i] * scale);
        }
        return new Weights(classes, bits, shorts);
    }

    @Override
    public void score(Features features, float[] scores) {
        short[] sums = features.sums;
        Arrays.fill(sums, 0, classes, (short) 0);
        int[] keys = features.keys;
        int size = features.size;
        for (int i = 0; i < size; i++) {
            int row = (keys[i] >>> shift) * classes;
            for (int c = 0; c < classes; c++) {
                sums[c] += rows[row + c];
            }
        }
        for (int c = 0; c < classes; c++) {
            scores[c] = sums[c];
        }
    }

    /** Writes the rows that are not zero. */
    void write(DataOutputStream out) throws IOException {
        out.writeShort(classes);
        out.writeByte(32 - shift);
        int gap = 0;
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] == 0) {
                gap++;
            } else {
                writeNumber(out, gap);
                writeNumber(out, rows[i] << 1 ^ rows[i] >> 31);
                gap = 0;
            }
        }
        writeNumber(out, gap);
        out.writeByte(0);
    }

    static Weights read(DataInputStream in) throws IOException {
        int classes = in.readUnsignedShort();
        int bits = in.readUnsignedByte();
        short[] rows = new short[classes << bits];
        int at = readNumber(in);
        for (int number = readNumber(in); number != 0; number = readNumber(in)) {
            rows[at++] = (short) (number >>> 1 ^ -(number & 1));
            at += readNumber(in);
        }
        return new Weights(classes, bits, rows);
    }

    private static void writeNumber(DataOutputStream out, int number) throws IOException {
        int rest = number;
        while (rest > 0x7f) {
            out.writeByte(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    private static int readNumber(DataInputStream in) throws IOException {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            int next = in.readUnsignedByte();
            number |= (next & 0x7f) << shift;
            if (next < 0x80) {
                return number;
            }
        }
    }
}
