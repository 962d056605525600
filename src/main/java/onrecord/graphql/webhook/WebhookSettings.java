package onrecord.graphql.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import onrecord.settings.AtLeastOne;
import onrecord.settings.SomeTime;

/** Webhooks: where statements may be posted to, and how often that is tried. */
@ConfigMapping(prefix = "onrecord.webhooks")
public interface WebhookSettings {

    /** Whether this process posts statements. Of several processes on one database some can be kept from it. */
    @WithDefault("true")
    boolean deliver();

    /** How many webhooks there may be. */
    @WithDefault("100")
    @WithConverter(AtLeastOne.class)
    int most();

    /**
     * Receivers that may be anywhere, and be reached without encryption: names of hosts, or addresses, each with or without a port. All others have to
     * be reached by https, at a public address of the Internet: {@code receiver.internal,localhost:9000}.
     */
    Optional<List<String>> allowedHosts();

    /** How long a receiver may take to answer. */
    @WithDefault("10S")
    @WithConverter(SomeTime.class)
    Duration timeout();

    /** How long it is waited before a statement that was not taken is posted again; before each later time it is twice as long. */
    @WithDefault("5S")
    @WithConverter(SomeTime.class)
    Duration firstPause();

    /** How long it is waited between two attempts at most. */
    @WithDefault("1H")
    @WithConverter(SomeTime.class)
    Duration longestPause();

    /** How long after the first failure the webhook is given up. What follows is kept until somebody resumes or removes it. */
    @WithDefault("3D")
    @WithConverter(SomeTime.class)
    Duration giveUpAfter();

    /** How often a process looks for statements that are due to be posted again, or that another process has left. */
    @WithDefault("5S")
    @WithConverter(SomeTime.class)
    Duration pollEvery();
}
