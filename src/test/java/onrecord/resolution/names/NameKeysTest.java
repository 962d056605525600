package onrecord.resolution.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;

class NameKeysTest {

    private static boolean shareAKey(String one, String other) {
        return !Collections.disjoint(NameKeys.of(one).all(), NameKeys.of(other).all());
    }

    @Test
    void spellingsOfASurnameShareAKey() {
        assertThat(shareAKey("Yevgeny Bortsov", "Bortzov")).isTrue();
        assertThat(shareAKey("Vincenzo Del Monte", "Vincenzo DelMonte")).isTrue();
        assertThat(shareAKey("Ida Lund", "Ida Berg")).isFalse();
    }

    @Test
    void aSurnameAddedOrLeftOutIsFoundWithTheGivenName() {
        assertThat(shareAKey("Sara Holt Brandt", "Sara Holt")).isTrue();
        assertThat(shareAKey("Sara Holt-Brandt", "Sara Holt")).isTrue();
        assertThat(shareAKey("Sara Holt-Brandt", "Sara Brandt")).isTrue();
    }

    @Test
    void aMiddleNameConnectsNobodyElse() {
        assertThat(shareAKey("Sara Holt Brandt", "Peter Holt")).isFalse();
        assertThat(shareAKey("Sara James Brandt", "James")).isFalse();
    }
}
