package onrecord.resolution.persons;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells who of several is so much better known that a name without more means nobody else. */
final class Dominance {

    /** From as many articles on somebody may be meant without more, if by that many times more than anybody else. */
    private static final int OFTEN = 5;

    private static final int MUCH_OFTENER = 10;

    private Dominance() {}

    /** Null when nobody is. */
    static @Nullable Bearer among(Collection<Bearer> bearers) {
        List<Bearer> largest = bearers.stream().sorted(Bearer.LARGEST).limit(2).toList();
        if (largest.isEmpty()) {
            return null;
        }
        int next = largest.size() < 2 ? 0 : largest.get(1).size();
        return largest.get(0).size() >= Math.max(OFTEN, MUCH_OFTENER * next) ? largest.get(0) : null;
    }
}
