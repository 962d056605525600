package onrecord.service;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfig;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jboss.logging.Logger;

/** Warns at the start of settings of ours that nobody reads: most often one is misspelt, and its default is taken in silence. */
@Singleton
public final class UnknownSettings {

    private static final Logger LOG = Logger.getLogger(UnknownSettings.class);
    private static final String PREFIX = "onrecord.";
    private static final String VARIABLE_PREFIX = "ONRECORD_";

    private final SmallRyeConfig config;

    UnknownSettings(SmallRyeConfig config) {
        this.config = config;
    }

    void warn(@Observes StartupEvent event) {
        in(config.getConfigSources(), KnownSettings.ofMappings()).forEach(LOG::warn);
    }

    /** A sentence for each. */
    static Set<String> in(Iterable<ConfigSource> sources, KnownSettings known) {
        Set<String> sentences = new TreeSet<>();
        for (ConfigSource source : sources) {
            for (String name : source.getPropertyNames()) {
                if (source instanceof EnvConfigSource && name.startsWith(VARIABLE_PREFIX) && !known.hasVariable(name)) {
                    sentences.add(sentence("environment variable " + name, known.nearestVariable(name)));
                } else if (!(source instanceof EnvConfigSource) && isOurs(name) && !known.has(plain(name))) {
                    sentences.add(sentence("setting " + name, known.nearest(plain(name))));
                }
            }
        }
        return sentences;
    }

    private static boolean isOurs(String name) {
        return plain(name).startsWith(PREFIX);
    }

    /** Without the profile it is for: {@code %prod.onrecord.folders}. */
    private static String plain(String name) {
        return name.startsWith("%") ? name.substring(name.indexOf('.') + 1) : name;
    }

    private static String sentence(String what, Optional<String> nearest) {
        return "The " + what + " has no effect: there is no such setting." + nearest.map(name -> " Is " + name + " meant?").orElse("");
    }
}
