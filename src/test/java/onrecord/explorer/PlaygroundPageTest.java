package onrecord.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The playground, in a browser. */
@QuarkusTest
class PlaygroundPageTest {

    /** It has faults of its own: tabs that hold buttons, editors without labels. */
    private static final String GRAPHIQL = ".graphiql-container";

    private static Chromium chromium;

    @TestHTTPResource("/graphiql/")
    String playground;

    @BeforeAll
    static void openABrowser() throws IOException, InterruptedException {
        chromium = Chromium.start();
    }

    @AfterAll
    static void closeIt() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyHasCauseToComplain(Screen screen) {
        try (Visit visit = chromium.visit(playground, screen)) {
            visit.page().waitForSelector(".graphiql-query-editor .CodeMirror-line");
            visit.page().waitForTimeout(1000);
            visit.picture("playground-" + screen);
            System.out.println(screen + ": " + visit.figures());
            assertThat(visit.complaints()).isEmpty();
            assertThat(visit.violations(GRAPHIQL)).isEmpty();
        }
    }

    @Test
    void theExamplesAreOpenAndAnswered() {
        try (Visit visit = chromium.visit(playground, Screen.DESKTOP_LIGHT)) {
            visit.page().click("button.graphiql-execute-button");
            visit.page().waitForSelector(".result-window .CodeMirror-line:has-text('totalCount')");
            assertThat(visit.page().locator(".graphiql-tab").count()).isGreaterThan(10);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void aQuestionInTheAddressIsOpenedFirstAndNotAskedByItself() {
        String question = URLEncoder.encode("query Mine { articles { totalCount } }", StandardCharsets.UTF_8);
        try (Visit visit = chromium.visit(playground + "?query=" + question, Screen.DESKTOP_LIGHT)) {
            visit.page().waitForSelector(".graphiql-query-editor .CodeMirror-line:has-text('Mine')");
            assertThat(visit.page().locator(".result-window").innerText()).doesNotContain("totalCount");
        }
    }
}
