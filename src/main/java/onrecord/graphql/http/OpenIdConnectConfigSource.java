package onrecord.graphql.http;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Enables OpenID Connect when {@code quarkus.oidc.auth-server-url} is set, so that no other setting is needed. */
public final class OpenIdConnectConfigSource implements ConfigSourceFactory {

    private static final int BELOW_ALL_OTHERS = 50;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        ConfigValue provider = context.getValue("quarkus.oidc.auth-server-url");
        boolean named = provider != null && provider.getValue() != null && !provider.getValue().isBlank();
        Map<String, String> settings = Map.of("quarkus.oidc.tenant-enabled", Boolean.toString(named));
        return List.of(new PropertiesConfigSource(settings, "OpenID Connect provider", BELOW_ALL_OTHERS));
    }
}
