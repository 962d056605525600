package onrecord.tracing;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Enables tracing when {@code quarkus.otel.exporter.otlp.endpoint} is set, so that no other setting is needed, and nothing is sent or spent where it
 * is not.
 */
public final class TracingConfigSource implements ConfigSourceFactory {

    private static final int BELOW_ALL_OTHERS = 50;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        boolean wanted = Stream.of("quarkus.otel.exporter.otlp.endpoint", "quarkus.otel.exporter.otlp.traces.endpoint")
                .anyMatch(address -> isSet(context.getValue(address)));
        Map<String, String> settings = Map.of(Spans.DISABLED, Boolean.toString(!wanted));
        return List.of(new PropertiesConfigSource(settings, "receiver of traces", BELOW_ALL_OTHERS));
    }

    /** By somebody, that is: Quarkus has a default of its own for it. */
    private static boolean isSet(ConfigValue address) {
        return address != null && address.getValue() != null && !address.getValue().isBlank() && address.getConfigSourceOrdinal() > 0;
    }
}
