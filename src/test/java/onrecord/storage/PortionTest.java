package onrecord.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PortionTest {

    private static int after(int articles, int millis) {
        return new Portion(articles).after(Duration.ofMillis(millis)).articles();
    }

    @Test
    void afterAQuickPortionComesALargerOne() {
        assertThat(after(200, 300)).isEqualTo(400);
        assertThat(after(3000, 300)).isEqualTo(Portion.MOST);
    }

    @Test
    void whoWaitsTooLongWaitsLessTheNextTime() {
        assertThat(after(200, 1500)).isEqualTo(100);
        assertThat(after(30, 60_000)).isEqualTo(Portion.FEWEST);
    }

    @Test
    void whatTakesAsLongAsItMayStaysAsItIs() {
        assertThat(after(200, 700)).isEqualTo(200);
    }

    @Test
    void noneIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Portion(0)).withMessageContaining("not of 0");
    }
}
