package onrecord.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * The weights of the parser's moves: how much a feature speaks for an arc to the left or to the right, rather than for a shift. Reading them
 * is waiting for memory, so their table is small: entries of 16 bits, seven for each of the two weights and two that tell the features of
 * one place apart. Of the features of one place, the one with the largest weights is kept.
 */
public final class MoveWeights implements Scorer {

    /** The logarithm of the number of rows that training has. */
    public static final int ROW_BITS = 22;

    private static final int SIGN_BITS = 2;
    private static final int SIGNS = (1 << SIGN_BITS) - 1;
    private static final int WEIGHT_BITS = 7;
    private static final int LARGEST = (1 << WEIGHT_BITS - 1) - 1;

    private final short[] entries = new short[1 << ROW_BITS - SIGN_BITS];

    private MoveWeights() {}

    /** @param rows three weights for each hashed feature, in the order of the moves */
    public static MoveWeights strongest(float[] rows) {
        MoveWeights weights = new MoveWeights();
        float scale = LARGEST / largest(rows);
        for (int place = 0; place < weights.entries.length; place++) {
            int row = strongest(rows, place << SIGN_BITS);
            int right = Math.round(weight(rows, row, ParserState.RIGHT) * scale);
            int left = Math.round(weight(rows, row, ParserState.LEFT) * scale);
            weights.entries[place] = entry(right, left, row & SIGNS);
        }
        return weights;
    }

    private static float weight(float[] rows, int row, int move) {
        return rows[row * ParserState.MOVES + move] - rows[row * ParserState.MOVES + ParserState.SHIFT];
    }

    private static float largest(float[] rows) {
        float largest = 1e-9f;
        for (int i = 0; i < rows.length; i++) {
            largest = Math.max(largest, Math.abs(rows[i] - rows[i - i % ParserState.MOVES]));
        }
        return largest;
    }

    private static int strongest(float[] rows, int first) {
        int best = first;
        for (int row = first; row <= first + SIGNS; row++) {
            if (strength(rows, row) > strength(rows, best)) {
                best = row;
            }
        }
        return best;
    }

    private static float strength(float[] rows, int row) {
        float right = weight(rows, row, ParserState.RIGHT);
        float left = weight(rows, row, ParserState.LEFT);
        return Math.abs(right) + Math.abs(left) + Math.abs(right - left);
    }

    private static short entry(int right, int left, int sign) {
        return (short) (right << WEIGHT_BITS + SIGN_BITS | (left << SIGN_BITS & 0x1fc) | sign);
    }

    private static int right(int entry) {
        return entry >> WEIGHT_BITS + SIGN_BITS;
    }

    private static int left(int entry) {
        return entry << 32 - WEIGHT_BITS - SIGN_BITS >> 32 - WEIGHT_BITS;
    }

    @Override
    public void score(Features features, float[] scores) {
        int[] keys = features.keys;
        int size = features.size;
        long[] found = features.rows;
        for (int i = 0; i < size; i++) {
            found[i] = entries[keys[i] >>> 32 - ROW_BITS + SIGN_BITS];
        }
        int right = 0;
        int left = 0;
        for (int i = 0; i < size; i++) {
            int row = keys[i] >>> 32 - ROW_BITS;
            int entry = (int) found[i];
            int known = ((entry ^ row) & SIGNS) - 1 >> 31;
            right += right(entry) & known;
            left += left(entry) & known;
        }
        scores[ParserState.SHIFT] = 0;
        scores[ParserState.RIGHT] = right;
        scores[ParserState.LEFT] = left;
    }

    /** Writes the entries whose weights are not zero. */
    public void write(DataOutputStream out) throws IOException {
        int gap = 0;
        for (int entry : entries) {
            gap++;
            if (entry >> SIGN_BITS != 0) {
                Numbers.write(out, gap);
                out.writeShort(entry);
                gap = 0;
            }
        }
        Numbers.write(out, 0);
    }

    static MoveWeights read(DataInputStream in) throws IOException {
        MoveWeights weights = new MoveWeights();
        int place = -1;
        for (int gap = Numbers.read(in); gap > 0; gap = Numbers.read(in)) {
            place += gap;
            weights.entries[place] = in.readShort();
        }
        return weights;
    }
}
