package onrecord.service;

import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.database.DatabaseSettings;
import onrecord.export.assistants.AssistantSettings;
import onrecord.graphql.guard.Limits;
import onrecord.graphql.http.AccessSettings;
import onrecord.graphql.http.DocumentSettings;
import onrecord.graphql.webhook.WebhookSettings;
import onrecord.ingestion.IngestionSettings;
import onrecord.ingestion.QueueSettings;
import onrecord.ingestion.kafka.KafkaSettings;
import onrecord.storage.AnnouncementSettings;
import onrecord.text.EditDistance;

/** The names of the service's own settings, as the mappings have them. */
final class KnownSettings {

    /** All of them; a test sees to it that none is missing. */
    static final List<Class<?>> MAPPINGS = List.of(
            DatabaseSettings.class, AnnouncementSettings.class, IngestionSettings.class, QueueSettings.class, KafkaSettings.class,
            AccessSettings.class, DocumentSettings.class, AssistantSettings.class, WebhookSettings.class, Limits.class);

    /** One of several values may be named by its number: {@code onrecord.folders[0]}. */
    private static final Pattern NUMBER = Pattern.compile("\\[\\d+]|_\\d+_?$");

    /** More changes than this make another word. */
    private static final int MOST_CHANGES = 8;

    /** Found when this class is initialised, which for a native executable is while it is built: methods of the mappings are known there only. */
    private static final KnownSettings OF_MAPPINGS = new KnownSettings(MAPPINGS.stream()
            .flatMap(mapping -> ConfigMappings.getProperties(ConfigClass.configClass(mapping)).keySet().stream())
            .map(KnownSettings::withoutNumber)
            .collect(Collectors.toSet()));

    private final Set<String> names;

    KnownSettings(Set<String> names) {
        this.names = new TreeSet<>(names);
    }

    static KnownSettings ofMappings() {
        return OF_MAPPINGS;
    }

    Set<String> names() {
        return names;
    }

    boolean has(String name) {
        return names.contains(withoutNumber(name));
    }

    /** Whether an environment variable sets one of them, in the spelling of MicroProfile Config. */
    boolean hasVariable(String variable) {
        String plain = withoutNumber(variable);
        return names.stream().anyMatch(name -> variable(name).equals(plain));
    }

    /** The name of an environment variable for this setting. */
    static String variable(String name) {
        return name.replaceAll("[^a-zA-Z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    /** The known name that is spelt most alike; empty when none is. */
    Optional<String> nearest(String name) {
        return names.stream()
                .min(Comparator.comparingInt((String known) -> EditDistance.of(known, name, MOST_CHANGES))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(known -> EditDistance.of(known, name, MOST_CHANGES) <= Math.min(MOST_CHANGES, known.length() / 3));
    }

    Optional<String> nearestVariable(String variable) {
        Set<String> variables = names.stream().map(KnownSettings::variable).collect(Collectors.toSet());
        return new KnownSettings(variables).nearest(variable);
    }

    private static String withoutNumber(String name) {
        return NUMBER.matcher(name).replaceAll("").replace("[*]", "");
    }
}
