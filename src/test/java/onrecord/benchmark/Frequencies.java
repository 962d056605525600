package onrecord.benchmark;

import java.util.List;
import java.util.Random;

/**
 * Draws items as unevenly as words and names are used: the item of rank <em>r</em> with a frequency of 1 / (<em>r</em> + <em>q</em>), the law
 * of Zipf and Mandelbrot. With <em>q</em> = 10 the commonest of 15,000 surnames is borne by one in a hundred, the hundredth by one in a
 * thousand, much as in the census of the United States.
 */
final class Frequencies<T> {

    private final List<T> items;
    private final double[] upTo;

    /**
     * @param items the commonest first
     * @param offset the larger, the more even
     */
    Frequencies(List<T> items, double offset) {
        this.items = List.copyOf(items);
        this.upTo = new double[items.size()];
        double sum = 0;
        for (int rank = 0; rank < upTo.length; rank++) {
            sum += 1 / (rank + 1 + offset);
            upTo[rank] = sum;
        }
    }

    T draw(Random random) {
        double drawn = random.nextDouble() * upTo[upTo.length - 1];
        int low = 0;
        int high = upTo.length - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (upTo[middle] <= drawn) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return items.get(low);
    }
}
