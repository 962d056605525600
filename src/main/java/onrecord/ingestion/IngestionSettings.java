package onrecord.ingestion;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import onrecord.settings.AtLeastOne;
import onrecord.settings.SomeTime;

/** What is read, and what is not. */
@ConfigMapping(prefix = "onrecord")
public interface IngestionSettings {

    /** Where text files are read from at start-up and as they come or change, sub-folders included. */
    @WithDefault("seeds")
    List<Path> folders();

    /** The most a text may have, in bytes of UTF-8 when a client sends it. */
    @WithDefault("2M")
    MemorySize maxFileSize();

    /** How long reading one article may take. */
    @WithDefault("60S")
    @WithConverter(SomeTime.class)
    Duration timeLimit();

    /** How many texts may wait to be read while as many as there are processors are. */
    @WithDefault("100")
    @WithConverter(AtLeastOne.class)
    int waiting();

    /**
     * A name for the version of the engine. Articles that another version has read are read again after the start. When it is not set, the version is
     * a fingerprint of the engine's classes and resources.
     */
    Optional<String> engine();

    /** Whether what another version of the engine has read is read again after the start, from the texts that are stored. */
    @WithDefault("true")
    boolean readAgain();

    /** How long nothing may have changed before what is undecided is looked at as a whole. */
    @WithDefault("10S")
    @WithConverter(SomeTime.class)
    Duration settleAfter();
}
