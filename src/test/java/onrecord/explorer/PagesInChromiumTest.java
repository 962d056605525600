package onrecord.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onrecord.storage.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages as readers see them, in a browser, on a desk and on a phone, by day and by night. */
@QuarkusTest
class PagesInChromiumTest extends InChromium {

    private static final String COVERED = """
            () => {
              const open = document.querySelector('details.card[open] .more').getBoundingClientRect();
              return [...document.querySelectorAll('details.card:not([open])')].map(card => card.getBoundingClientRect())
                  .some(card => card.top < open.bottom && card.bottom > open.top && card.left < open.right && card.right > open.left);
            }""";

    @TestHTTPResource("/")
    String front;

    @Inject
    Archive archive;

    @BeforeEach
    void publish() {
        TidewaterPost.publish(archive);
    }

    private static String first(String address, String link) {
        return Browser.open(address).select(link).first().attr("href");
    }

    /** One page of each kind, by its name. */
    private static Map<String, String> addresses() {
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("front", "/");
        addresses.put("article", first("/search?q=lighthouse&kind=ARTICLE", ".hit h3 a"));
        addresses.put("article-shared", addresses.get("article") + "?at=0-400");
        addresses.put("person", first("/search?q=quarrington&kind=PERSON", ".hit h3 a"));
        addresses.put("event", first("/search?q=saltreach&kind=EVENT", ".hit h3 a"));
        addresses.put("search", "/search?q=beacon");
        addresses.put("search-empty", "/search");
        addresses.put("search-nothing", "/search?q=xyzzyx");
        addresses.put("timeline", "/timeline");
        addresses.put("timeline-month", "/timeline?place=Saltreach&from=2017-03-01&to=2017-03-31");
        addresses.put("network", "/network");
        addresses.put("network-appearing", "/network?of=appearing");
        addresses.put("read", "/read");
        addresses.put("problem", "/search?q=a&month=none");
        return addresses;
    }

    private String address(String path) {
        return front.replaceFirst("/$", "") + path;
    }

    @ParameterizedTest
    @EnumSource
    void nobodyHasCauseToComplain(Screen screen) {
        List<String> complaints = new ArrayList<>();
        addresses().forEach((name, path) -> {
            try (Visit visit = chromium.visit(address(path), screen)) {
                System.out.println(name + " " + screen + ": " + visit.figures());
                visit.violationsByDayAndNight(name + "-" + screen).forEach(violation -> complaints.add(name + ": " + violation));
                visit.complaints().stream().filter(complaint -> !(name.equals("problem") && complaint.contains("400")))
                        .forEach(complaint -> complaints.add(name + ": " + complaint));
            }
        });
        assertThat(complaints).isEmpty();
    }

    @Test
    void theKeyboardReachesTheContentFirstAndShowsWhereItIs() {
        addresses().forEach((name, path) -> {
            try (Visit visit = chromium.visit(address(path), Screen.DESKTOP)) {
                List<String> stops = visit.tabStops(12);
                assertThat(stops).as(name).first().isEqualTo("Skip to the content");
                assertThat(stops).as(name).noneMatch(stop -> stop.startsWith("unseen"));
            }
        });
    }

    @Test
    void whoseWordsAreNotMarkedStandsInTheAddress() {
        String article = first("/search?q=%22barnaby+fetch%22&kind=ARTICLE", ".hit h3 a");
        String shared;
        try (Visit visit = chromium.visit(front + article.substring(1), Screen.DESKTOP)) {
            visit.page().locator(".voices li", new Page.LocatorOptions().setHasText("Barnaby Fetch")).locator("input").uncheck();
            shared = visit.page().url();
            assertThat(shared).endsWith(article + "?hide=Barnaby+Fetch");
        }
        try (Visit visit = chromium.visit(shared, Screen.DESKTOP)) {
            assertThat(visit.page().locator("mark.off").count()).isPositive();
            assertThat(visit.page().locator("mark:not(.off)[data-voice]").count()).isPositive();
            visit.page().locator(".voices input:not(:checked)").check();
            assertThat(visit.page().url()).endsWith(article);
            assertThat(visit.page().locator(".off").count()).isZero();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void onAPhoneAFingerHitsAYearAndTheNetworkIsATable() {
        try (Visit visit = chromium.visit(address("/timeline"), Screen.PHONE)) {
            BoundingBox year = visit.page().locator(".axis a").last().locator("rect").boundingBox();
            assertThat(Math.min(year.width, year.height)).as("years in CSS pixels").isGreaterThanOrEqualTo(24);
            visit.page().locator(".axis a").last().click();
            visit.page().waitForURL("**/timeline?from=*-01-01&to=*-12-31");
            BoundingBox month = visit.page().locator(".bars svg:not(.axis) a .room").first().boundingBox();
            assertThat(month.width).as("months of one year").isGreaterThanOrEqualTo(24);
        }
        try (Visit visit = chromium.visit(address("/network"), Screen.PHONE)) {
            assertThat(visit.page().locator(".network svg").isVisible()).isFalse();
            assertThat(visit.page().locator(".links table").isVisible()).isTrue();
        }
        try (Visit visit = chromium.visit(address("/network"), Screen.DESKTOP)) {
            assertThat(visit.page().evaluate(
                    """
                    () => { const box = document.querySelector('.links'); return box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth; }"""))
                    .as("all of the table is seen").isEqualTo(true);
        }
    }

    @Test
    void columnsBeginOnOneLineAndADayStandsOnOne() {
        try (Visit visit = chromium.visit(address(addresses().get("event")), Screen.DESKTOP)) {
            assertThat(visit.page().locator(".columns h2").first().boundingBox().y)
                    .isEqualTo(visit.page().locator(".beside h2").first().boundingBox().y);
        }
        try (Visit visit = chromium.visit(address("/timeline"), Screen.DESKTOP)) {
            Locator day = visit.page().locator(".day h2").first();
            day.evaluate("heading => heading.textContent = '5 May 2017'");
            double line = day.boundingBox().height;
            day.evaluate("heading => heading.textContent = '28 September 2017'");
            assertThat(day.boundingBox().height).isEqualTo(line);
        }
    }

    @Test
    void aNumberInTheTextOpensItsCardAndMarksItsWords() {
        String article = first("/search?q=%22barnaby+fetch%22&kind=ARTICLE", ".hit h3 a");
        try (Visit visit = chromium.visit(address(article), Screen.DESKTOP)) {
            visit.page().locator("mark a.no").first().click();
            visit.page().waitForSelector("details.card[open]");
            assertThat(visit.page().locator("mark.picked").count()).isPositive();
            assertThat((Boolean) visit.page().evaluate(COVERED)).as("an open card covers another").isFalse();
            visit.page().locator("details.card[open] summary").click();
            visit.page().waitForSelector("mark.picked", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
        }
        try (Visit visit = chromium.visitWithoutScripts(address(article), Screen.DESKTOP)) {
            visit.page().locator("mark a.no").first().click();
            assertThat(visit.page().locator("details.card[open]").count()).isEqualTo(1);
        }
    }

    private static final String SELECT = """
            words => {
              const texts = document.createTreeWalker(document.querySelector('.page'), NodeFilter.SHOW_TEXT);
              while (texts.nextNode() && !texts.currentNode.data.includes(words)) { }
              const start = texts.currentNode.data.indexOf(words);
              getSelection().setBaseAndExtent(texts.currentNode, start, texts.currentNode, start + words.length);
            }""";

    @Test
    void whoeverSelectsWordsCopiesALinkToThem() {
        String article = first("/search?q=%22barnaby+fetch%22&kind=ARTICLE", ".hit h3 a");
        String link;
        try (Visit visit = chromium.visit(address(article), Screen.DESKTOP)) {
            visit.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            assertThat(visit.page().locator("button.copies").isVisible()).isFalse();
            visit.page().evaluate(SELECT, "is no danger");
            visit.page().locator("button.copies").click();
            link = (String) visit.page().evaluate("() => navigator.clipboard.readText()");
            visit.page().locator(".row > p").last().locator("a.pilcrow").click();
            visit.page().waitForURL("**?at=*");
            assertThat(visit.complaints()).isEmpty();
        }
        try (Visit visit = chromium.visitWithoutScripts(link, Screen.PHONE)) {
            assertThat(String.join("", visit.page().locator(".shared").allInnerTexts())).isEqualTo("is no danger");
            assertThat(visit.page().locator(".shared").first().boundingBox().y).isBetween(0d, 740d);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void aLinkToWordsOfAHeadlineIsCopiedToo() {
        String article = first("/search?q=%22barnaby+fetch%22&kind=ARTICLE", ".hit h3 a");
        try (Visit visit = chromium.visit(address(article), Screen.DESKTOP)) {
            visit.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            visit.page().evaluate("() => getSelection().selectAllChildren(document.querySelector('h1'))");
            visit.page().locator("button.copies").click();
            String headline = visit.page().locator("h1").innerText();
            visit.page().navigate((String) visit.page().evaluate("() => navigator.clipboard.readText()"));
            assertThat(String.join("", visit.page().locator(".shared").allInnerTexts())).isEqualTo(headline);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void aSearchIsAnsweredWithoutScripts() {
        try (Visit visit = chromium.visitWithoutScripts(address("/"), Screen.PHONE)) {
            visit.page().fill("#seek", "beacon");
            visit.page().press("#seek", "Enter");
            visit.page().waitForURL("**/search?q=beacon");
            assertThat(visit.page().locator(".hit").count()).isPositive();
        }
    }

    @Test
    void aSearchIsAnsweredWhileSomebodyTypes() {
        try (Visit visit = chromium.visit(address("/search?q=windmill"), Screen.DESKTOP)) {
            visit.page().fill("#seek", "lighthouse");
            visit.page().waitForSelector(".hit:has-text('Lighthouse shines again')");
            assertThat(visit.page().url()).endsWith("/search?q=lighthouse");
            assertThat(visit.page().title()).startsWith("lighthouse");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void aTextIsReadWithoutScripts() {
        try (Visit visit = chromium.visitWithoutScripts(address("/read"), Screen.PHONE)) {
            visit.page().fill("#text", "Sails torn\n\n“The sails are torn,” Martha Cloudesley said on Monday.\n");
            visit.page().click("main form button");
            visit.page().waitForSelector(".findings");
            assertThat(visit.page().locator(".findings").innerText()).contains("Martha Cloudesley");
        }
    }

    @ParameterizedTest
    @EnumSource
    void filesThatAreDroppedAreReadAtOnce(Screen screen) {
        try (Visit visit = chromium.visit(address("/read"), screen)) {
            visit.page().evaluate("""
                    () => {
                      const files = new DataTransfer();
                      files.items.add(new File(['Sails torn\\n\\n“The sails are torn,” Martha Cloudesley said.\\n'], 'sails.txt'));
                      files.items.add(new File(['Mill sold\\n\\n“It was cheap,” Rufus Tanner said.\\n'], 'sold.txt'));
                      document.querySelector('main').dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
                    }""");
            visit.page().waitForSelector(".readfile");
            assertThat(visit.page().locator(".readfile blockquote").allInnerTexts()).containsExactly("“The sails are torn,”",
                    "“It was cheap,”");
            assertThat(visit.violationsByDayAndNight("found-several-" + screen)).isEmpty();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTextThatWasReadIsAsGood(Screen screen) {
        try (Visit visit = chromium.visit(address("/read"), screen)) {
            visit.page().fill("#text",
                    "Sails torn\n\n“The sails are torn,” Martha Cloudesley said on Monday. She met Rufus Tanner in Hull.\n");
            visit.page().click("main form button");
            visit.page().waitForSelector(".findings");
            assertThat(visit.violationsByDayAndNight("found-" + screen)).isEmpty();
            assertThat(visit.complaints()).isEmpty();
        }
    }
}
