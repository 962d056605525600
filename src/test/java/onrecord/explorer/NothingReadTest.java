package onrecord.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import onrecord.graphql.http.IntrospectionOffTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The front page of a service that has read nothing. No page asks for the schema, so it may be one that does not tell it. */
@QuarkusTest
@TestProfile(IntrospectionOffTest.WithoutIntrospection.class)
class NothingReadTest {

    @Test
    void theFrontPageSaysHowToLoad() {
        Document page = Browser.open("/");
        assertThat(page.select("h2").text()).isEqualTo("Nothing has been read yet");
        assertThat(page.select("pre").text()).contains("ONRECORD_FOLDERS=");
    }
}
