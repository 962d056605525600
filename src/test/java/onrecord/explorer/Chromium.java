package onrecord.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.graphql.http.NodeScript;

/**
 * The Chromium that is installed, without a window, driven by Playwright, which runs on the Node.js that is installed. Where one of them is
 * missing the tests that need it are skipped, but not on CI.
 */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium start() throws IOException, InterruptedException {
        NodeScript.install();
        Optional<Path> node = installed("node");
        Optional<Path> program = NAMES.stream().flatMap(name -> installed(name).stream()).findFirst();
        if (System.getenv("CI") != null) {
            assertThat(program).as("Chromium").isPresent();
        }
        assumeTrue(node.isPresent() && program.isPresent(), "needs Chromium, and Node.js 20 or later");
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(
                Map.of("PLAYWRIGHT_NODEJS_PATH", node.orElseThrow().toString(), "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        // Chromium refuses to run in its sandbox as root.
        boolean sandbox = !"root".equals(System.getProperty("user.name"));
        Browser browser = playwright.chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(program.orElseThrow()).setChromiumSandbox(sandbox));
        return new Chromium(playwright, browser);
    }

    /** Opens a page as somebody who has never been here. */
    Visit visit(String address, Screen screen) {
        return Visit.of(browser.newContext(screen.options()), address);
    }

    /** The same, in a browser that runs no scripts. */
    Visit visitWithoutScripts(String address, Screen screen) {
        return Visit.of(browser.newContext(screen.options().setJavaScriptEnabled(false)), address);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Optional<Path> installed(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable).findFirst();
    }
}
