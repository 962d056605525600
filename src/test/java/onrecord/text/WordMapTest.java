package onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class WordMapTest {

    private final WordMap<Integer> numbers = new WordMap<>(Map.of("one", 1, "two", 2, "über", 3));

    @Test
    void capitalsMakeNoDifference() {
        assertThat(numbers.get("one")).isEqualTo(1);
        assertThat(numbers.get("One")).isEqualTo(1);
        assertThat(numbers.get("ÜBER")).isEqualTo(3);
    }

    @Test
    void unknownWordsAreNotFound() {
        assertThat(numbers.get("three")).isNull();
        assertThat(numbers.get("on")).isNull();
        assertThat(numbers.get("ones")).isNull();
        assertThat(numbers.get("")).isNull();
        assertThat(numbers.contains("Two")).isTrue();
        assertThat(numbers.contains("Ten")).isFalse();
    }

    @Test
    void aWordIsFoundWhereItStands() {
        assertThat(numbers.get("Number Two is next", 7, 10)).isEqualTo(2);
        assertThat(numbers.get("Number Two is next", 7, 11)).isNull();
    }

    @Test
    void manyWordsAreKept() {
        Map<String, Integer> many = new HashMap<>();
        for (int i = 0; i < 5000; i++) {
            many.put("w" + i, i);
        }
        WordMap<Integer> map = new WordMap<>(many);
        many.forEach((word, value) -> assertThat(map.get(word)).isEqualTo(value));
        assertThat(map.get("w5000")).isNull();
    }

    @Test
    void nothingIsKnownByNoWords() {
        assertThat(new WordMap<>(Map.<String, Integer>of()).get("one")).isNull();
    }

    @Test
    void aWordWithoutEndIsNotRead() {
        String endless = "x".repeat(1_000_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (int i = 0; i < 1_000_000; i++) {
                assertThat(numbers.get(endless, i, endless.length()) == null || i > 999_990).isTrue();
            }
        });
    }

    @Test
    void theWordsKnownAreInLowerCase() {
        assertThatThrownBy(() -> new WordMap<>(Map.of("One", 1))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("One");
    }
}
