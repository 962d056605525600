package onrecord.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Decisions that need no weighing: contexts in which training has seen, many times, nearly always the same class. */
public final class UsualClasses {

    private final TreeMap<Integer, Integer> classes;
    private final HashMarks table;

    private UsualClasses(Map<Integer, Integer> classes) {
        this.classes = new TreeMap<>(classes);
        table = new HashMarks(34 - Integer.numberOfLeadingZeros(classes.size()));
        classes.forEach((context, usualClass) -> table.add(context, usualClass + 1));
    }

    /** The class that a context nearly always has, or -1. */
    public int of(int context) {
        return table.of(context) - 1;
    }

    void write(DataOutputStream out) throws IOException {
        Numbers.write(out, classes.size());
        for (Map.Entry<Integer, Integer> usualClass : classes.entrySet()) {
            out.writeInt(usualClass.getKey());
            Numbers.write(out, usualClass.getValue());
        }
    }

    static UsualClasses read(DataInputStream in) throws IOException {
        Map<Integer, Integer> classes = new TreeMap<>();
        for (int left = Numbers.read(in); left > 0; left--) {
            int context = in.readInt();
            classes.put(context, Numbers.read(in));
        }
        return new UsualClasses(classes);
    }

    /** Counts how often each context had each class. */
    public static final class Counts {

        private final int classes;
        private final Map<Integer, int[]> seen = new TreeMap<>();

        public Counts(int classes) {
            this.classes = classes;
        }

        /** @param found the right class; several where each would do */
        public void add(int context, int... found) {
            int[] counts = seen.computeIfAbsent(context, key -> new int[classes + 1]);
            counts[classes]++;
            for (int each : found) {
                counts[each]++;
            }
        }

        /** The contexts seen at least this often whose most frequent class had at least this share. */
        public UsualClasses usual(int often, double share) {
            Map<Integer, Integer> usual = new TreeMap<>();
            seen.forEach((context, counts) -> {
                int most = most(counts);
                if (counts[classes] >= often && counts[most] >= share * counts[classes]) {
                    usual.put(context, most);
                }
            });
            return new UsualClasses(usual);
        }

        private int most(int[] counts) {
            int most = 0;
            for (int c = 1; c < classes; c++) {
                most = counts[c] > counts[most] ? c : most;
            }
            return most;
        }
    }
}
