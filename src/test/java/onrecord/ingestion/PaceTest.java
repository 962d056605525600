package onrecord.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PaceTest {

    private Instant now = Instant.EPOCH;

    private final Pace pace = new Pace(new Clock() {

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    @Test
    void nothingIsToldBeforeSomethingHasBeenDone() {
        assertThat(pace.perSecond(0)).isZero();
        assertThat(pace.left(0, 10)).isNull();
        assertThat(pace.left(10, 10)).isZero();
        pace.note(0);
        assertThat(pace.left(0, 10)).as("no time has passed").isNull();
    }

    @Test
    void theTimeLeftComesFromThePaceOfTheLastWhile() {
        for (int second = 0; second <= 100; second++) {
            pace.note(second < 50 ? second : 50 + (second - 50) * 4);
            now = now.plusSeconds(1);
        }
        assertThat(pace.perSecond(250)).as("4 a second lately, not 2.5 as on average").isCloseTo(4, within(0.2));
        assertThat(pace.left(250, 650)).isBetween(Duration.ofSeconds(95), Duration.ofSeconds(110));
    }

    @Test
    void aStandstillShows() {
        pace.note(0);
        now = now.plusSeconds(10);
        pace.note(100);
        now = now.plusSeconds(90);
        assertThat(pace.perSecond(100)).isLessThan(2);
    }
}
