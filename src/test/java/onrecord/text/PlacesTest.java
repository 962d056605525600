package onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private final Places<String> places = new Places<>(new TreeMap<>(Map.of(3, "three", 7, "seven", 20, "twenty")));

    @Test
    void theLastOneThatBeginsBeforeAnOffsetIsFound() {
        assertThat(places.lastBefore(4)).isEqualTo("three");
        assertThat(places.lastBefore(7)).isEqualTo("three");
        assertThat(places.lastBefore(8)).isEqualTo("seven");
        assertThat(places.lastBefore(100)).isEqualTo("twenty");
    }

    @Test
    void nothingBeginsBeforeTheFirst() {
        assertThat(places.lastBefore(3)).isNull();
        assertThat(new Places<>(new TreeMap<Integer, String>()).lastBefore(5)).isNull();
    }
}
