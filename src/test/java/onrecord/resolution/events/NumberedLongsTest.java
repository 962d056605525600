package onrecord.resolution.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NumberedLongsTest {

    private final Random random = new Random(11);

    private static Map<Integer, Long> all(NumberedLongs longs) {
        Map<Integer, Long> all = new HashMap<>();
        longs.forEach(all::put);
        return all;
    }

    @Test
    void aNumberThatWasNeverPutHasWhatTheOneWhoAsksSays() {
        NumberedLongs longs = new NumberedLongs();
        assertThat(longs.get(3, 17)).isEqualTo(17);
        longs.put(4, 1);
        assertThat(longs.get(3, 17)).isEqualTo(17);
    }

    @Test
    void itHoldsWhatAMapHolds() {
        NumberedLongs longs = new NumberedLongs();
        Map<Integer, Long> map = new HashMap<>();
        for (int i = 0; i < 50_000; i++) {
            int number = random.nextInt(300) * (i % 3 == 0 ? 1 : 1000);
            if (random.nextInt(3) == 0) {
                longs.remove(number);
                map.remove(number);
            } else {
                long value = random.nextLong();
                longs.put(number, value);
                map.put(number, value);
            }
            int asked = random.nextInt(300);
            assertThat(longs.get(asked, -5)).isEqualTo(map.getOrDefault(asked, -5L));
        }
        assertThat(all(longs)).isEqualTo(map);
        longs.clear();
        assertThat(all(longs)).isEmpty();
    }

    @Test
    void numbersBelowZeroAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new NumberedLongs().put(-1, 0)).withMessageContaining("-1");
    }

    @Test
    void aSetHoldsWhatASetHolds() {
        NumberSet numbers = new NumberSet();
        TreeSet<Integer> set = new TreeSet<>();
        for (int i = 0; i < 50_000; i++) {
            int number = random.nextInt(400) * (i % 4 == 0 ? 97 : 1);
            if (random.nextBoolean()) {
                numbers.remove(number);
                set.remove(number);
            } else {
                numbers.add(number);
                set.add(number);
            }
            int asked = random.nextInt(400);
            assertThat(numbers.contains(asked)).isEqualTo(set.contains(asked));
        }
        TreeSet<Integer> all = new TreeSet<>();
        numbers.forEach(all::add);
        assertThat(all).isEqualTo(set);
    }
}
