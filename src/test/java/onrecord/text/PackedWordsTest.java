package onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PackedWordsTest {

    @Test
    void eachWordHasItsPlaceInTheirOrder() {
        PackedWords words = new PackedWords(List.of("Quay", "Órla", "New Haddon", "Quay", ""));
        assertThat(words.words()).containsExactly("Quay", "Órla", "New Haddon", "");
        assertThat(words.indexOf("Quay")).isZero();
        assertThat(words.indexOf("New Haddon")).isEqualTo(2);
        assertThat(words.contains("")).isTrue();
    }

    @Test
    void noPartOfAWordAndNoOtherSpellingIsAmongThem() {
        PackedWords words = new PackedWords(List.of("Quay", "Haddon"));
        assertThat(List.of("Qua", "uay", "QuayHaddon", "yHad", "quay", "QUAY", "")).noneMatch(words::contains);
        assertThat(new PackedWords(List.of()).contains("Quay")).isFalse();
    }

    @Test
    void theyAreWhatASetOfThemIs() {
        Random random = new Random(5);
        Set<String> known = new HashSet<>();
        List<String> other = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            String word = Integer.toString(random.nextInt(1_000_000), 36);
            if (i % 2 == 0) {
                known.add(word);
            } else {
                other.add(word);
            }
        }
        PackedWords words = new PackedWords(known);
        assertThat(words.size()).isEqualTo(known.size());
        assertThat(known).allMatch(words::contains);
        assertThat(other).allMatch(word -> words.contains(word) == known.contains(word));
    }
}
