package onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditDistanceTest {

    @Test
    void lettersAreReplacedPutInTakenOutAndExchanged() {
        assertThat(EditDistance.of("marsh", "marsh", 2)).isZero();
        assertThat(EditDistance.of("marsh", "masrh", 2)).isEqualTo(1);
        assertThat(EditDistance.of("marsh", "march", 2)).isEqualTo(1);
        assertThat(EditDistance.of("marsh", "maarshh", 2)).isEqualTo(2);
        assertThat(EditDistance.of("marsh", "h", 2)).isEqualTo(3);
        assertThat(EditDistance.of("abcd", "wxyz", 2)).isEqualTo(3);
    }
}
