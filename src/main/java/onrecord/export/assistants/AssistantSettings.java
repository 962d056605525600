package onrecord.export.assistants;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** Access of assistants, over the Model Context Protocol. */
@ConfigMapping(prefix = "onrecord.assistants")
public interface AssistantSettings {

    /** Whether assistants may ask at {@code /mcp} what anybody may ask at {@code /graphql}. */
    @WithDefault("true")
    boolean enabled();

    /**
     * Sites whose pages may ask at {@code /mcp} from a browser: {@code https://desk.example}. Those of the machine itself may in any case, and so may programs that
     * are no browser.
     */
    Optional<List<String>> origins();
}
