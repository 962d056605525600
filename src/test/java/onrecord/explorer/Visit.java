package onrecord.explorer;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A page that is open in a browser, and all that a reader, or whoever reads it to them, would complain of. */
final class Visit implements AutoCloseable {

    private static final Path AXE = Path.of("src/test/js/node_modules/axe-core/axe.min.js");
    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final List<String> RULES_OF_COLOURS = List.of("color-contrast", "link-in-text-block");
    private static final List<String> COMPLAINTS_ON_THE_CONSOLE = List.of("error", "warning");

    private static final String FIRST_PAINT =
            "() => performance.getEntriesByName('first-contentful-paint').map(paint => Math.round(paint.startTime)).concat(-1)[0]";
    private static final String LAYOUT_SHIFT = """
            () => new Promise(done => {
              let sum = 0;
              new PerformanceObserver(list => list.getEntries().forEach(shift => sum += shift.value)).observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => done(Math.round(sum * 1000)), 50);
            })""";
    private static final String TOO_WIDE = """
            () => {
              const width = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= width) return '';
              const widest = [...document.body.querySelectorAll('*')].filter(part => part.getBoundingClientRect().right > width + 0.5).pop();
              return `${document.documentElement.scrollWidth} of ${width} pixels, for one ` + (widest ? widest.outerHTML.slice(0, 150) : '?');
            }""";
    private static final String VIOLATIONS = """
            async ({ except, rules }) => (await axe.run({ exclude: except }, rules.length ? { runOnly: rules } : {})).violations.flatMap(violation => violation.nodes.map(node =>
                `${violation.id}: ${node.html.slice(0, 200)} (${node.failureSummary.replace(/\\s+/g, ' ')})`))""";
    private static final String FOCUSED = """
            () => {
              const focused = document.activeElement;
              if (!focused || focused === document.body) return null;
              const style = getComputedStyle(focused);
              const seen = style.outlineStyle !== 'none' || style.boxShadow !== 'none';
              const name = focused.getAttribute('aria-label') || focused.innerText || focused.name || focused.id || focused.tagName;
              return (seen ? '' : 'unseen: ') + name.trim().replace(/\\s+/g, ' ');
            }""";

    private final BrowserContext context;
    private final Page page;
    private final Set<String> complaints = new LinkedHashSet<>();

    private Visit(BrowserContext context, String address) {
        this.context = context;
        this.page = context.newPage();
        page.onConsoleMessage(this::heard);
        page.onPageError(error -> complaints.add("a script failed: " + error));
        String here = URI.create(address).getAuthority();
        page.onRequest(request -> noteRequest(here, request.url()));
        page.onRequestFailed(request -> complaints.add("not loaded: " + request.url() + ' ' + request.failure()));
        page.navigate(address);
    }

    static Visit of(BrowserContext context, String address) {
        return new Visit(context, address);
    }

    Page page() {
        return page;
    }

    /** What the console, the network and the layout give cause to complain of. What the content security policy forbids is on the console. */
    List<String> complaints() {
        List<String> all = new ArrayList<>(complaints);
        String tooWide = (String) page.evaluate(TOO_WIDE);
        if (!tooWide.isEmpty()) {
            all.add("wider than the screen: " + tooWide);
        }
        return all;
    }

    /**
     * What axe-core says is hard to use without eyes, hands or colours: a rule and an element each.
     *
     * @param except what is not looked into, as CSS selectors
     */
    List<String> violations(String... except) {
        page.evaluate(read(AXE));
        return violations(List.of(), except);
    }

    /**
     * The same of the page in light colours, and then of its dark ones, which are all that differs; with pictures of both.
     *
     * @param name of the pictures
     */
    List<String> violationsByDayAndNight(String name, String... except) {
        picture(name + "-light");
        List<String> all = new ArrayList<>(violations(except));
        prefer(ColorScheme.DARK);
        picture(name + "-dark");
        violations(RULES_OF_COLOURS, except).forEach(violation -> all.add("at night: " + violation));
        prefer(ColorScheme.LIGHT);
        return all;
    }

    /** Has the page shown, from now on, to somebody who prefers such colours. */
    void prefer(ColorScheme colours) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
    }

    /** @param rules only those of axe's rules; none for all */
    @SuppressWarnings("unchecked")
    private List<String> violations(List<String> rules, String... except) {
        return (List<String>) page.evaluate(VIOLATIONS, Map.of("except", List.of(except), "rules", rules));
    }

    /** What has the keyboard's focus after each press of the tabulator key; "unseen" before it where nothing shows that. */
    List<String> tabStops(int most) {
        List<String> stops = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            page.keyboard().press("Tab");
            if (page.evaluate(FOCUSED) instanceof String stop) {
                stops.add(stop);
            }
        }
        return stops;
    }

    /** How long it took until something was seen, and how far it moved afterwards, for whoever looks at the output of a test. */
    String figures() {
        return "first contentful paint " + page.evaluate(FIRST_PAINT) + " ms, layout shift " + layoutShift() + "/1000";
    }

    /** How far what was seen has moved without anybody's doing, in thousandths of the screen. */
    int layoutShift() {
        return ((Number) page.evaluate(LAYOUT_SHIFT)).intValue();
    }

    /** Takes a picture of the whole page, for whoever wants to see what was tested. */
    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
    }

    private void heard(ConsoleMessage message) {
        if (COMPLAINTS_ON_THE_CONSOLE.contains(message.type())) {
            complaints.add("on the console: " + message.text() + ' ' + message.location());
        }
    }

    private void noteRequest(String here, String address) {
        boolean inside = address.startsWith("data:") || address.startsWith("blob:");
        if (!inside && !here.equals(URI.create(address.split("[?#]", 2)[0]).getAuthority())) {
            complaints.add("asks somebody else: " + address);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
