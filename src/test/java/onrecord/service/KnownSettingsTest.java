package onrecord.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "onrecord", importOptions = DoNotIncludeTests.class)
class KnownSettingsTest {

    private static final KnownSettings KNOWN = KnownSettings.ofMappings();

    @ArchTest
    static void everyMappingIsKnown(JavaClasses classes) {
        List<String> mappings = classes.stream().filter(type -> type.isAnnotatedWith(ConfigMapping.class)).map(JavaClass::getName).toList();
        assertThat(KnownSettings.MAPPINGS.stream().map(Class::getName)).containsExactlyInAnyOrderElementsOf(mappings);
    }

    @Test
    void namesOfNestedSettingsAndOfThoseWithoutADefaultAreKnown() {
        assertThat(KNOWN.names()).contains("onrecord.data-dir", "onrecord.folders", "onrecord.engine", "onrecord.limits.depth",
                "onrecord.access.web-socket.message-bytes");
    }

    @Test
    void aKnownSettingIsNotWarnedOfInAnySpelling() {
        assertThat(warnings(Map.of("onrecord.folders", "a", "onrecord.folders[1]", "b", "%prod.onrecord.limits.depth", "3",
                "quarkus.http.port", "1"),
                Map.of("ONRECORD_FOLDERS", "a", "ONRECORD_FOLDERS_0_", "b",
                        "ONRECORD_ACCESS_WEB_SOCKET_PER_CLIENT", "3", "ONRECORD", "x", "PATH", "y")))
                .isEmpty();
    }

    @Test
    void aMisspeltOneIsNamedWithTheNearest() {
        assertThat(warnings(Map.of("onrecord.limit.depth", "3"), Map.of("ONRECORD_FOLDRES", "a"))).containsExactly(
                "The environment variable ONRECORD_FOLDRES has no effect: there is no such setting. Is ONRECORD_FOLDERS meant?",
                "The setting onrecord.limit.depth has no effect: there is no such setting. Is onrecord.limits.depth meant?");
    }

    @Test
    void whatIsLikeNoneIsNamedAlone() {
        assertThat(warnings(Map.of("onrecord.colour-of-the-sky", "blue"), Map.of())).containsExactly(
                "The setting onrecord.colour-of-the-sky has no effect: there is no such setting.");
    }

    private static Set<String> warnings(Map<String, String> properties, Map<String, String> environment) {
        List<ConfigSource> sources = List.of(new PropertiesConfigSource(properties, "properties", 100),
                new EnvConfigSource(environment, 300));
        return UnknownSettings.in(sources, KNOWN);
    }
}
