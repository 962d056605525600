package onrecord.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Decisions that need no weighing: contexts in which training has seen, many times, nearly always the same class. */
public final class Habits {

    private final TreeMap<Integer, Integer> classes;
    private final HashMarks table;

    private Habits(Map<Integer, Integer> classes) {
        this.classes = new TreeMap<>(classes);
        table = new HashMarks(34 - Integer.numberOfLeadingZeros(classes.size()));
        classes.forEach((context, habit) -> table.add(context, habit + 1));
    }

    /** The class that a context nearly always has, or -1. */
    public int of(int context) {
        return table.of(context) - 1;
    }

    void write(DataOutputStream out) throws IOException {
        Numbers.write(out, classes.size());
        for (Map.Entry<Integer, Integer> habit : classes.entrySet()) {
            out.writeInt(habit.getKey());
            Numbers.write(out, habit.getValue());
        }
    }

    static Habits read(DataInputStream in) throws IOException {
        Map<Integer, Integer> classes = new TreeMap<>();
        for (int left = Numbers.read(in); left > 0; left--) {
            int context = in.readInt();
            classes.put(context, Numbers.read(in));
        }
        return new Habits(classes);
    }

    /** Counts how often each context had each class. */
    public static final class Counts {

        private final Map<Integer, List<Integer>> seen = new TreeMap<>();

        public void add(int context, int found) {
            List<Integer> counts = seen.computeIfAbsent(context, key -> new ArrayList<>());
            while (counts.size() <= found) {
                counts.add(0);
            }
            counts.set(found, counts.get(found) + 1);
        }

        /** The contexts seen at least this often whose most frequent class had at least this share. */
        public Habits habits(int often, double share) {
            Map<Integer, Integer> habits = new TreeMap<>();
            seen.forEach((context, counts) -> {
                int all = counts.stream().mapToInt(Integer::intValue).sum();
                int most = Collections.max(counts);
                if (all >= often && most >= share * all) {
                    habits.put(context, counts.indexOf(most));
                }
            });
            return new Habits(habits);
        }
    }
}
