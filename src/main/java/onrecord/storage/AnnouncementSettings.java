package onrecord.storage;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import onrecord.settings.SomeTime;

/** How a process learns what others have taken in. */
@ConfigMapping(prefix = "onrecord.announcements")
public interface AnnouncementSettings {

    /**
     * Whether the database wakes this process up, by LISTEN on a connection of its own. A pooler in transaction mode does not pass that on: there it
     * needs an {@code address}, or is switched off.
     */
    @WithDefault("true")
    boolean listen();

    /**
     * Where the database itself is, when the service reaches it through a pooler: {@code postgresql://user:password@host:5432/name}. Only notifications
     * come from there.
     */
    Optional<String> address();

    /** How often this process looks for something new, whether or not the database has woken it up. */
    @WithDefault("2S")
    @WithConverter(SomeTime.class)
    Duration pollEvery();

    /** How long somebody can be behind without missing anything. */
    @WithDefault("1H")
    @WithConverter(SomeTime.class)
    Duration keep();
}
