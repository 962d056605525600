package onrecord.explorer.desk;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** There are editors and readers with tokens. */
public class Editors implements QuarkusTestProfile {

    public static final String TOKEN = "an-editor-who-works-with-a-browser";
    static final String READER = "a-reader-who-has-a-token-of-hers";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("onrecord.access.editor-token", TOKEN, "onrecord.access.reader-token", READER);
    }
}
