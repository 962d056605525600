package onrecord.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private final AtomicLong now = new AtomicLong(-5);
    private final Throttle throttle = new Throttle(100, 10, Set.of("127.0.0.1"), now::get);

    @Test
    void aClientMaySpendItsPointsAtOnce() {
        assertThat(throttle.take("a", 60)).isEqualTo(new Throttle.Balance(true, 40, Duration.ZERO));
        assertThat(throttle.take("a", 40)).isEqualTo(new Throttle.Balance(true, 0, Duration.ZERO));
    }

    @Test
    void whoHasTooFewPointsIsToldWhenToComeBack() {
        throttle.take("a", 100);
        assertThat(throttle.take("a", 30)).isEqualTo(new Throttle.Balance(false, 0, Duration.ofSeconds(3)));
    }

    @Test
    void pointsComeBackWithTime() {
        throttle.take("a", 100);
        now.addAndGet(Duration.ofSeconds(3).toNanos());
        assertThat(throttle.take("a", 30).allowed()).isTrue();
        assertThat(throttle.take("a", 1).allowed()).isFalse();
        now.addAndGet(Duration.ofHours(1).toNanos());
        assertThat(throttle.take("a", 1).left()).isEqualTo(99);
    }

    @Test
    void aRefusalTakesNothing() {
        throttle.take("a", 90);
        throttle.take("a", 90);
        assertThat(throttle.take("a", 10).allowed()).isTrue();
    }

    @Test
    void everyClientHasItsOwnPoints() {
        throttle.take("a", 100);
        assertThat(throttle.take("b", 100).allowed()).isTrue();
    }

    @Test
    void anAnswerThatCostsNothingTakesAPoint() {
        assertThat(throttle.take("a", 0).left()).isEqualTo(99);
    }

    @Test
    void whoIsExemptAlwaysMay() {
        for (int i = 0; i < 10; i++) {
            assertThat(throttle.take("127.0.0.1", 90).allowed()).isTrue();
        }
    }
}
