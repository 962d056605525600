package onrecord.text;

import java.util.function.IntPredicate;

/** Binary search over something sorted. */
public final class BinarySearch {

    private BinarySearch() {}

    /**
     * The first number of a range for which something holds.
     *
     * @param end the number after the last
     * @param holds and, where it does, does so for all numbers after it
     * @return {@code end} when it holds for none
     */
    public static int first(int from, int end, IntPredicate holds) {
        int low = from;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
