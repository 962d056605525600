package onrecord.settings;

import io.quarkus.runtime.configuration.DurationConverter;
import java.time.Duration;
import org.eclipse.microprofile.config.spi.Converter;

/** Reads a time that is not zero. */
public final class SomeTime implements Converter<Duration> {

    private static final long serialVersionUID = 1L;
    private static final Duration LONGEST = Duration.ofDays(365);

    @Override
    public Duration convert(String value) {
        Duration time;
        try {
            time = DurationConverter.parseDuration(value.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("write a time such as 500ms, 10s or 2m", e);
        }
        if (time.isZero() || time.isNegative() || time.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("write a time longer than nothing and no longer than a year, such as 500ms, 10s or 2m");
        }
        return time;
    }
}
