package onrecord.storage;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The clock everything asks for the time; tests put another in its place. */
class SystemClock {

    @Produces
    @Singleton
    static Clock utc() {
        return Clock.systemUTC();
    }
}
