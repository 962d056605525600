package onrecord.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onrecord.article.Metadata;
import onrecord.explorer.desk.Editors;
import onrecord.ingestion.Ingestion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The desk as editors see it, in a browser, on a desk and on a phone, by day and by night, with scripts and without. */
@QuarkusTest
@TestProfile(Editors.class)
class DeskInChromiumTest extends InChromium {

    @TestHTTPResource("/")
    String front;

    @Inject
    Ingestion ingestion;

    @BeforeEach
    void publish() {
        ingest("Regatta off the mole called off", "The Marsh Mail", "2020-06-10", """
                “The wind is too strong for small boats,” Ottilie Brandvik, the harbour master, told reporters on Tuesday.

                Skipper Matthias Quedens denied that the crews were afraid. “We would have sailed,” he said. Ottilie Brandvik met Matthias Quedens in Norddorf
                on Monday. A spokesman said the regatta was to be held in July.
                """);
        ingest("Mole to be mended", "The Island Post", "2020-08-02", """
                The mole will be mended in autumn, said Ottilie Brandvik, the harbour master. Matthias Quedens criticised the plan, according to Jella Brandvik,
                who owns the ferry. “It costs too much,” Jella Brandvik said.
                """);
    }

    private void ingest(String title, String publisher, String day, String text) {
        ingestion.ingest(title + "\n\n" + text, title + ".txt", new Metadata(null, publisher, List.of(), LocalDate.parse(day), null))
                .await()
                .atMost(Duration.ofSeconds(60));
    }

    private String address(String path) {
        return front.replaceFirst("/$", "") + path;
    }

    private Visit signIn(Visit visit) {
        Page page = visit.page();
        page.fill("input[name=token]", Editors.TOKEN);
        page.click("main form button");
        page.waitForURL("**/desk");
        return visit;
    }

    /** The address of the first page of a search, as editors see it at the desk. */
    private static String sheet(String query, String kind) {
        return "/desk"
                + Browser.open("/search?q=" + query + "&kind=" + kind).select(".hit h3 a").first().attr("href").replaceFirst("#.*", "");
    }

    private static String statement() {
        String article = sheet("regatta", "ARTICLE").replaceFirst("^/desk", "");
        return "/desk/statements/" + Browser.open(article).select("details.card").first().id().replaceFirst("^card-", "");
    }

    @ParameterizedTest
    @EnumSource
    void nobodyHasCauseToComplain(Screen screen) {
        List<String> complaints = new ArrayList<>();
        try (Visit visit = chromium.visit(address("/desk"), screen)) {
            look(visit, "sign-in-" + screen, complaints);
            signIn(visit);
            look(visit, "desk-review-" + screen, complaints);
            String article = sheet("regatta", "ARTICLE");
            for (String path : List.of(article.replaceFirst("^/desk", ""), article, statement() + "?find=jella",
                    sheet("brandvik", "PERSON"),
                    sheet("norddorf", "EVENT"), "/desk/history", "/desk/history?of=deleted")) {
                visit.page().navigate(address(path));
                look(visit, path.replaceFirst("/[^/]+$", "").substring(1).replace('/', '-') + "-editor-" + screen, complaints);
            }
        }
        assertThat(complaints).isEmpty();
    }

    private static void look(Visit visit, String name, List<String> complaints) {
        visit.violationsByDayAndNight(name).forEach(violation -> complaints.add(name + ": " + violation));
        visit.complaints().forEach(complaint -> complaints.add(name + ": " + complaint));
    }

    @ParameterizedTest
    @EnumSource
    void aSpeakerIsCorrectedFromTheArticle(Screen screen) {
        try (Visit visit = signIn(chromium.visit(address("/desk"), screen))) {
            Page page = visit.page();
            page.navigate(address(sheet("regatta", "ARTICLE").replaceFirst("^/desk", "")));
            page.click("details.card summary");
            page.click("details.card[open] .mend a");
            String other = page.locator("select[name=person] option").allInnerTexts().get(1);
            page.selectOption("select[name=person]", new SelectOption().setLabel(other));
            page.locator("button[value=person]").locator("xpath=..").locator("input").fill("the paper mended it the next day");
            page.click("button[value=person]");
            page.waitForSelector(".outcome[role=status]");
            assertThat(page.innerText(".correction")).contains("Speaker corrected");
            assertThat(other).startsWith(page.innerText(".heading .meta span").split(" · ")[0].replace(" · ", "").strip());
            assertThat(visit.violationsByDayAndNight("desk-corrected-" + screen)).isEmpty();
            page.click(".correction button[value=undo]");
            page.waitForURL("**?done=undo");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void severalFilesAreStoredAndAnArticleIsTakenAwayWithoutScripts(Screen screen) {
        try (Visit visit = signIn(chromium.visitWithoutScripts(address("/desk"), screen))) {
            Page page = visit.page();
            page.navigate(address("/read"));
            page.setInputFiles("#file", new FilePayload[] {
                file("groyne-1.txt", "Groyne sinks\n\n“The groyne sinks,” said Ipke Detlefsen, the dike reeve.\n"),
                file("groyne-2.txt", "Groyne stands\n\n“The groyne stands again,” said Ipke Detlefsen, the dike reeve.\n")});
            page.click("main form button");
            page.waitForSelector(".readfile");
            visit.picture("desk-found-several-" + screen);
            page.click("button[value=keep]");
            page.waitForSelector(".kept");
            visit.picture("desk-kept-" + screen);
            assertThat(page.locator(".kept li").count()).isEqualTo(2);
            page.locator(".kept a[href^='/desk/']").last().click();
            page.check("input[name=sure]");
            visit.picture("desk-article-away-" + screen);
            page.click("button[value=delete]");
            page.waitForURL("**?done=delete");
            visit.picture("desk-deleted-" + screen);
            page.click("button[value=restore]");
            page.waitForURL("**?done=restore");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everythingGoesWithoutScriptsAndWhoWasSlowerIsTold() {
        try (Visit visit = signIn(chromium.visitWithoutScripts(address("/desk"), Screen.PHONE));
                Visit slower = signIn(chromium.visitWithoutScripts(address("/desk"), Screen.DESKTOP))) {
            String statement = address(statement());
            visit.page().navigate(statement);
            slower.page().navigate(statement);
            visit.page().fill("input[name=saidOn]", "2020-06-08");
            visit.page().click("button[value=statement]");
            visit.page().waitForURL("**?done=statement");
            slower.page().fill("input[name=saidOn]", "2020-06-07");
            slower.page().click("button[value=statement]");
            slower.page().waitForSelector(".outcome.refused");
            slower.picture("desk-conflict");
            assertThat(slower.page().innerText(".outcome.refused")).contains("Somebody else was quicker");
            assertThat(slower.page().inputValue("input[name=saidOn]")).isEqualTo("2020-06-07");
            visit.page().click(".correction button[value=undo]");
            visit.page().waitForURL("**?done=undo");
            visit.page().click(".desk-bar button");
            visit.page().waitForURL(address("/"));
            assertThat(visit.page().locator(".desk-bar").count()).isZero();
        }
    }

    @Test
    void noScriptGetsAtTheTokenAndNoOtherPageSendsAForm() {
        try (Visit visit = signIn(chromium.visit(address("/desk"), Screen.DESKTOP))) {
            assertThat(visit.page().evaluate("() => document.cookie")).isEqualTo("");
            String stranger = "<form method=post action='" + address("/desk/sign-out") + "'><button>A kitten</button></form>";
            visit.page().navigate("data:text/html," + URLEncoder.encode(stranger, StandardCharsets.UTF_8).replace("+", "%20"));
            visit.page().click("button");
            visit.page().waitForURL("**/desk/sign-out");
            assertThat(visit.page().innerText("main")).contains("did not come from a page of this service");
            visit.page().navigate(address("/desk"));
            assertThat(visit.page().innerText(".desk-bar")).contains("Signed in as editor");
        }
    }
}
