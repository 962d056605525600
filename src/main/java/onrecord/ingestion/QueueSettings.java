package onrecord.ingestion;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import onrecord.settings.AtLeastOne;
import onrecord.settings.SomeTime;

/** How the queue of texts on their way in is worked off. */
@ConfigMapping(prefix = "onrecord.ingestion")
public interface QueueSettings {

    /**
     * How long others leave to a process what it has taken, without a word from it. It says a word three times as often; a process that dies keeps its
     * texts waiting for so long.
     */
    @WithDefault("15S")
    @WithConverter(SomeTime.class)
    Duration lease();

    /** How often it is tried to take in a text before it counts as failed, when that may only be a fault of the moment. */
    @WithDefault("5")
    @WithConverter(AtLeastOne.class)
    int attempts();

    /** How long it is waited before the second attempt; before each later one it is twice as long. */
    @WithDefault("2S")
    @WithConverter(SomeTime.class)
    Duration firstPause();

    /** How long it is waited between two attempts at most. */
    @WithDefault("5M")
    @WithConverter(SomeTime.class)
    Duration longestPause();

    /** How often a process looks for work that others have put into the queue, or left. */
    @WithDefault("2S")
    @WithConverter(SomeTime.class)
    Duration pollEvery();

    /** How long it is remembered of a text that it has been taken in. */
    @WithDefault("24H")
    @WithConverter(SomeTime.class)
    Duration keepDone();

    /** How many texts may wait in the queue; more that clients send are refused. Files that are found may always wait. */
    @WithDefault("10000")
    @WithConverter(AtLeastOne.class)
    int mostWaiting();

    /**
     * Whether the folders are watched for new, changed and removed files while the service runs. Otherwise they are looked through at its start only.
     */
    @WithDefault("true")
    boolean watch();

    /** How often the folders are looked through for what the file system has not told of, as network drives do not. */
    @WithDefault("30S")
    @WithConverter(SomeTime.class)
    Duration scanEvery();

    /** Whether an article goes when its file is removed while the folders are watched. It stays when another file has the same text. */
    @WithDefault("false")
    boolean forgetRemoved();
}
