package onrecord.language;

/**
 * The features of one decision, each hashed to 32 bits: a template's number and up to four values. A model looks its weights up by them,
 * so no feature is ever made a string.
 */
public final class Features {

    private static final long FIRST = 0x9E3779B97F4A7C15L;
    private static final long SECOND = 0xC2B2AE3D27D4EB4FL;
    private static final long THIRD = 0x165667B19E3779F9L;
    private static final long FOURTH = 0xD6E8FEB86659FD93L;
    private static final long TEMPLATE = 0x632BE59BD9B4E018L;

    final int[] keys = new int[256];
    /** Where a model adds up the scores of up to 64 classes. */
    final int[] sums = new int[64];
    /**
     * Where a model puts what its table holds for each feature. Reading the whole before adding any of it up lets the processor wait for many
     * places of the memory at once, which takes half the time.
     */
    final long[] rows = new long[256];

    int size;

    public void clear() {
        size = 0;
    }

    public int size() {
        return size;
    }

    /** The hash of a feature: its upper bits are as good as random. */
    public int key(int index) {
        return keys[index];
    }

    void add(int template, int a) {
        finish(template, a * FIRST);
    }

    void add(int template, int a, int b) {
        finish(template, a * FIRST + b * SECOND);
    }

    void add(int template, int a, int b, int c) {
        finish(template, a * FIRST + b * SECOND + c * THIRD);
    }

    void add(int template, int a, int b, int c, int d) {
        finish(template, a * FIRST + b * SECOND + c * THIRD + d * FOURTH);
    }

    /** The upper half of a sum of products by odd constants is a universal hash (Dietzfelbinger 1996). */
    private void finish(int template, long sum) {
        keys[size++] = (int) ((sum + template) * (template * TEMPLATE + 1) >>> 32);
    }
}
