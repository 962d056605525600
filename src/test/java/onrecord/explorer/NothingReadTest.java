package onrecord.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The front page of a service that has read nothing. */
@QuarkusTest
@TestProfile(NothingReadTest.WithoutArticles.class)
class NothingReadTest {

    /** In this folder there is no article. */
    public static class WithoutArticles implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("onrecord.folders", "build");
        }
    }

    @Test
    void theFrontPageSaysHowToLoad() {
        Document page = Browser.open("/");
        assertThat(page.select("h2").text()).isEqualTo("Nothing has been read yet");
        assertThat(page.select("pre").text()).contains("ONRECORD_FOLDERS=");
    }
}
