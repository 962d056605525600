package onrecord.explorer;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Tests in a browser, which is open as long as those of one class run. */
abstract class InChromium {

    static Chromium chromium;

    @BeforeAll
    static void openABrowser() throws IOException, InterruptedException {
        chromium = Chromium.start();
    }

    @AfterAll
    static void closeIt() {
        if (chromium != null) {
            chromium.close();
            chromium = null;
        }
    }
}
