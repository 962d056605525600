package onrecord.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The playground, in a browser. */
@QuarkusTest
class PlaygroundPageTest extends InChromium {

    /** GraphiQL's tabs hold the buttons that close them. */
    private static final String TAB = ".graphiql-tab";

    private static final String EDITOR = ".graphiql-query-editor .view-line";
    private static final String ANSWER = ".result-window .view-lines";
    /** GraphiQL reads what a tab asks, and by which operation, a moment after it is opened. */
    private static final double READ_BY_GRAPHIQL_MILLIS = 2_000;

    private static final String ASK = "button.graphiql-execute-button";

    private static final String FORM = "#plain";
    private static final String LOADED =
            "() => performance.getEntriesByType('resource').reduce((sum, file) => sum + file.encodedBodySize, 0)";

    @TestHTTPResource("/graphiql/")
    String playground;

    /** By day and by night, for which it is loaded again: its editors have colours of their own. */
    @ParameterizedTest
    @EnumSource
    void nobodyHasCauseToComplain(Screen screen) {
        try (Visit visit = open("", screen)) {
            System.out.println(screen + ": " + visit.figures());
            asksAndHasTheSchemaExplained(visit, screen + "-light");
            visit.prefer(ColorScheme.DARK);
            visit.page().reload();
            touch(visit);
            asksAndHasTheSchemaExplained(visit, screen + "-dark");
        }
    }

    /** The schema is explained beside the question or, on a phone, over it. */
    private static void asksAndHasTheSchemaExplained(Visit visit, String name) {
        visit.page().click(ASK);
        hasAnswer(visit, "totalCount");
        visit.picture("playground-" + name);
        assertThat(visit.violations(TAB)).isEmpty();
        visit.page().getByLabel("Show Documentation Explorer").click();
        Locator explained = visit.page().locator(".graphiql-plugin");
        explained.getByText("Statement", new Locator.GetByTextOptions().setExact(true)).first().click();
        PlaywrightAssertions.assertThat(explained).containsText("firstPrinted");
        visit.picture("playground-schema-" + name);
        assertThat(explained.boundingBox().width).isGreaterThan(200);
        assertThat(visit.violations(TAB)).isEmpty();
        visit.page().getByLabel("Hide Documentation Explorer").click();
        visit.page().click(ASK);
        hasAnswer(visit, "totalCount");
        assertThat(visit.complaints()).isEmpty();
    }

    @Test
    void onAPhoneTheAnswerIsBelowTheQuestionAndBothAreAsWideAsTheScreen() {
        try (Visit visit = open("", Screen.PHONE)) {
            BoundingBox question = visit.page().locator(".graphiql-editors").boundingBox();
            BoundingBox answer = visit.page().locator(".graphiql-response").boundingBox();
            assertThat(answer.y).isGreaterThanOrEqualTo(question.y + question.height);
            assertThat(List.of(question.width, answer.width)).allSatisfy(width -> assertThat(width).isGreaterThan(340));
            assertThat(List.of(question.height, answer.height)).allSatisfy(height -> assertThat(height).isGreaterThan(250));
        }
    }

    @Test
    void theExamplesAreOpen() {
        try (Visit visit = open("", Screen.DESKTOP)) {
            assertThat(visit.page().locator(TAB).count()).isGreaterThan(10);
        }
    }

    @Test
    void aSubscriptionIsAnsweredUntilItIsStopped() {
        try (Visit visit = open("", Screen.DESKTOP)) {
            visit.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("WhatComesIn").setExact(true)).click();
            PlaywrightAssertions.assertThat(visit.page().locator(".graphiql-query-editor .view-lines")).containsText("subscription");
            visit.page().waitForTimeout(READ_BY_GRAPHIQL_MILLIS);
            visit.page().click(ASK);
            hasAnswer(visit, "finished");
            PlaywrightAssertions.assertThat(visit.page().locator(ASK)).hasAttribute("aria-label", Pattern.compile("Stop query.*"));
            visit.page().click(ASK);
            PlaywrightAssertions.assertThat(visit.page().locator(ASK)).hasAttribute("aria-label", Pattern.compile("Execute query.*"));
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void aQuestionInTheAddressIsOpenedFirstAndNotAskedByItself() {
        String question = PageWords.encoded("query Mine($some: Int) { articles(first: $some) { totalCount } }");
        try (Visit visit = open("#query=" + question + "&variables=" + PageWords.encoded("{\"some\": 3}"), Screen.DESKTOP)) {
            PlaywrightAssertions.assertThat(visit.page().locator(".graphiql-query-editor .view-lines")).containsText("Mine");
            PlaywrightAssertions.assertThat(visit.page().locator(".graphiql-editor-tool .view-lines").first()).containsText("3");
            assertThat(visit.page().locator(ANSWER).innerText()).isBlank();
            visit.page().click(ASK);
            hasAnswer(visit, "totalCount");
        }
    }

    /** Monaco does this in workers of its own, and what prettifies is loaded when it is needed. */
    @Test
    void whatIsTypedIsCheckedCompletedAndPrettified() {
        try (Visit visit = open("?query=" + PageWords.encoded("{articles{nonsense}}") + "&variables=" + PageWords.encoded("{\"a\":[1]}"),
                Screen.DESKTOP)) {
            visit.page().waitForSelector(".graphiql-query-editor .squiggly-error");
            visit.page().getByLabel("Prettify query").click();
            Locator lines = visit.page().locator(EDITOR);
            PlaywrightAssertions.assertThat(lines.nth(2)).containsText("nonsense");
            PlaywrightAssertions.assertThat(visit.page().locator(".graphiql-editor-tool .view-line").nth(1)).containsText("\"a\"");
            lines.nth(2).click();
            visit.page().keyboard().press("Home");
            visit.page().keyboard().type(" ");
            visit.page().keyboard().press("Control+Space");
            PlaywrightAssertions.assertThat(visit.page().locator(".suggest-widget")).containsText("totalCount");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void beforeAnybodyTouchesItThePageIsLight(Screen screen) {
        try (Visit visit = chromium.visit(playground, screen)) {
            visit.page().waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(visit.page().inputValue("#query")).contains("query WhatDidHeSay");
            System.out.println(screen + ": " + visit.figures());
            assertThat((Integer) visit.page().evaluate(LOADED)).as("bytes").isBetween(1, 20_000);
            assertThat(visit.violationsByDayAndNight("playground-untouched-" + screen)).isEmpty();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theEditorTakesThePlaceOfTheFormWithoutMovingAnything(Screen screen) {
        try (Visit visit = chromium.visit(playground, screen)) {
            BoundingBox question = visit.page().locator("#query").boundingBox();
            touch(visit);
            BoundingBox edited = visit.page().locator(".graphiql-query-editor .view-lines").boundingBox();
            assertThat(edited.y).isCloseTo(question.y, within(1d));
            assertThat(edited.x).isCloseTo(question.x + 44, within(2d));
            assertThat(visit.layoutShift()).as("thousandths").isLessThan(10);
        }
    }

    @Test
    void whatWasTypedAndAnsweredBeforeTheEditorCameIsThereInIt() {
        try (Visit visit = chromium.visit(playground, Screen.DESKTOP)) {
            visit.page().fill("#variables", "{\"most\": 3}");
            visit.page().fill("#query", "query Typed($most: Int) { articles(first: $most) { totalCount } }");
            visit.page().keyboard().press("Control+Enter");
            hasAnswer(visit, "totalCount");
            visit.page().keyboard().type(" # more");
            PlaywrightAssertions.assertThat(visit.page().locator(".graphiql-query-editor .view-lines")).containsText("# more");
            PlaywrightAssertions.assertThat(visit.page().locator(".graphiql-editor-tool .view-lines").first()).containsText("3");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void whatAReaderHadOpenTheLastTimeIsShownFirstInTheFormToo() {
        try (Visit visit = open("", Screen.DESKTOP)) {
            visit.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("WhatWasDenied").setExact(true)).click();
            PlaywrightAssertions.assertThat(visit.page().locator(".graphiql-query-editor .view-lines")).containsText("WhatWasDenied");
            visit.page().waitForTimeout(READ_BY_GRAPHIQL_MILLIS);
            visit.page().reload();
            assertThat(visit.page().inputValue("#query")).contains("query WhatWasDenied");
            touch(visit);
            PlaywrightAssertions.assertThat(visit.page().locator(".graphiql-query-editor .view-lines")).containsText("WhatWasDenied");
        }
    }

    @Test
    void whereTheEditorCannotBeLoadedTheFormGoesOnWorking() {
        try (Visit visit = chromium.visit(playground, Screen.PHONE)) {
            visit.page().route("**/graphiql.js", Route::abort);
            visit.page().click(".run");
            PlaywrightAssertions.assertThat(visit.page().locator(".answer")).containsText("totalCount");
            PlaywrightAssertions.assertThat(visit.page().locator(".open")).hasText("The editor could not be loaded.");
            visit.page().fill("#variables", "{");
            visit.page().click(".run");
            PlaywrightAssertions.assertThat(visit.page().locator(".answer")).containsText("JSON");
        }
    }

    @Test
    void aQuestionInTheAddressIsReadAndAskedWithoutScripts() {
        String parameters = "?query=" + PageWords.encoded("query Mine($some: Int) { articles(first: $some) { totalCount } } # </textarea>")
                + "&variables=" + PageWords.encoded("{\"some\": 3}");
        try (Visit visit = chromium.visitWithoutScripts(playground.replaceFirst("/$", "") + parameters, Screen.PHONE)) {
            assertThat(visit.page().inputValue("#query")).isEqualTo(
                    "query Mine($some: Int) { articles(first: $some) { totalCount } } # </textarea>");
            assertThat(visit.page().inputValue("#variables")).isEqualTo("{\"some\": 3}");
            visit.page().click(".run");
            visit.page().waitForURL("**/graphql?query=*");
            assertThat(visit.page().content()).contains("totalCount").doesNotContain("errors");
        }
    }

    private Visit open(String parameters, Screen screen) {
        Visit visit = chromium.visit(playground + parameters, screen);
        touch(visit);
        return visit;
    }

    /** Whoever comes near it gets the editor. */
    private static void touch(Visit visit) {
        visit.page().mouse().move(300, 200);
        visit.page().waitForSelector(FORM, new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
    }

    private static void hasAnswer(Visit visit, String words) {
        PlaywrightAssertions.assertThat(visit.page().locator(ANSWER)).containsText(words);
    }
}
