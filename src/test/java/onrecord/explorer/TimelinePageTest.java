package onrecord.explorer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.export.asked.Fields;
import onrecord.resolution.Resolver;
import onrecord.storage.Archive;
import onrecord.storage.Telling;
import onrecord.text.EventType;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was said and what happened, by day, within what the address says. */
@QuarkusTest
class TimelinePageTest {

    private static final String SPRING = "/timeline?place=Saltreach&from=2017-03-01&to=2017-05-31";

    @Inject
    Archive archive;

    @BeforeEach
    void publish() {
        TidewaterPost.publish(archive);
    }

    private static String person() {
        return person("quarrington");
    }

    private static String person(String name) {
        return Browser.open("/search?q=" + name + "&kind=PERSON").select(".hit h3 a").attr("href").replace("/persons/", "");
    }

    private static List<String> days(Document page) {
        return page.select(".day h2").eachText();
    }

    @Test
    void aPersonsDaysStandInTheirOrder() {
        Document page = Browser.open("/timeline?order=oldest&person=" + person());
        assertThat(page.select("h1").text()).isEqualTo("Timeline of Isolde Quarrington");
        assertThat(days(page)).containsExactly("8 March 2017", "9 March 2017", "2 May 2017");
        assertThat(page.select(".entry.happening")).hasSize(1);
        assertThat(page.select(".day").get(1).select("blockquote").eachText())
                .containsExactlyInAnyOrder("The beacon is broken & nobody pays", "Barnaby Fetch is mistaken");
        assertThat(page.select(".day").get(2).text()).contains("day of the article");
        assertThat(days(Browser.open("/timeline?person=" + person()))).first().isEqualTo("2 May 2017");
    }

    @Test
    void whatIsDeniedSaysSoBeforeItAndKindsOfEventsAreInPlainWords() {
        Document page = Browser.open("/timeline?person=" + person("fetch"));
        assertThat(page.select(".entry blockquote").eachText()).contains("denied: The beacon is no danger");
        assertThat(page.select(".entry .meta").text()).doesNotContain("denied");
        assertThat(Browser.open(SPRING).select(".entry.happening .meta span:first-child").eachText())
                .containsOnly(EventType.CONSULT.label(null));
    }

    @Test
    void aBarLeadsToWhatThereIsOfItsDays() {
        Document page = Browser.open("/timeline?person=" + person());
        assertThat(page.select(".bars svg:not(.axis) a").eachAttr("aria-label")).containsExactly("March 2017: 2 statements, 1 event",
                "May 2017: 1 statement, 0 events");
        assertThat(page.select(".bars tbody tr").eachText()).containsExactly("March 2017 2 1", "May 2017 1 0");
        Document march = Browser.open(page.select(".bars svg:not(.axis) a").first().attr("href"));
        assertThat(days(march)).containsExactly("9 March 2017", "8 March 2017");
        assertThat(march.select("h1").text()).isEqualTo("Timeline of Isolde Quarrington: March 2017");
        assertThat(march.select(".steps a").eachText()).containsExactly("‹ February 2017", "April 2017 ›");
        Document april = Browser.open(march.select(".steps a").last().attr("href"));
        assertThat(april.select("h1").text()).isEqualTo("Timeline of Isolde Quarrington: April 2017");
        assertThat(days(Browser.open(april.select(".steps a").last().attr("href")))).containsExactly("2 May 2017");
        assertThat(march.select(".bars svg:not(.axis) a").eachAttr("aria-label")).containsExactly("8 March 2017: 0 statements, 1 event",
                "9 March 2017: 2 statements, 0 events");
    }

    @Test
    void whatIsOlderThanTheBarsIsCountedAndLedTo() {
        archive.store(Telling.of("Causeway open\nThe causeway is wide, Odalys Fenmarch said. It was narrow. It will be wider.")
                .publishedOn("2016-05-02")
                .by("The Causeway Bell").person("Odalys Fenmarch", List.of("road mender"))
                .said("Odalys Fenmarch", "The causeway is wide", "2016-04-02").said("Odalys Fenmarch", "It was narrow", "1990-05-01")
                .said("Odalys Fenmarch", "It will be wider", "2015-03-02").fromFile("causeway.txt"), new Resolver())
                .await().atMost(Duration.ofSeconds(60));
        String odalys = Browser.open("/search?q=fenmarch&kind=PERSON").select(".hit h3 a").attr("href").replace("/persons/", "");
        Document page = Browser.open("/timeline?person=" + odalys);
        assertThat(days(page)).containsExactly("2 April 2016", "2 March 2015", "1 May 1990");
        assertThat(page.select(".bars > .meta > span").eachText()).containsExactly("From March 2015 to April 2016", "1 earlier entry");
        Document earlier = Browser.open(page.select(".bars > .meta a").attr("href"));
        assertThat(days(earlier)).containsExactly("1 May 1990");
        assertThat(earlier.select("#to").val()).isEqualTo("2015-02-28");
        assertThat(page.select(".axis a").eachAttr("aria-label")).containsExactly("2015", "2016");
        assertThat(days(Browser.open(page.select(".axis a").first().attr("href")))).containsExactly("2 March 2015");
        assertThat(Browser.open("/timeline?person=" + person()).select(".bars > .meta a")).isEmpty();
    }

    @Test
    void daysAreChosenInAForm() {
        Document page = Browser.open("/timeline?order=oldest&place=Saltreach&from=2017-03-02&to=");
        assertThat(page.select("form.filters input").eachAttr("name")).containsExactly("order", "place", "from", "to");
        assertThat(page.select("form.filters input").eachAttr("value")).containsExactly("oldest", "Saltreach", "2017-03-02", "");
        assertThat(page.select(".steps")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo("Timeline of Saltreach");
    }

    @Test
    void whoeverItIsOfIsShownAsANetworkToo() {
        Document network = Browser.open(Browser.open("/timeline?person=" + person()).select(".meta a:contains(as a network)").attr("href"));
        assertThat(network.select("h1").text()).isEqualTo("Whom Isolde Quarrington speaks about");
        Document timeline = Browser.open(network.select(".meta a:contains(as a timeline)").attr("href"));
        assertThat(timeline.select("h1").text()).isEqualTo("Timeline of Isolde Quarrington");
    }

    @Test
    void aPlaceHasItsEvents() {
        assertThat(Browser.open(SPRING).select(".entry.happening a").eachText()).hasSize(1);
        assertThat(Browser.open("/timeline?place=Nowhere+at+all").select(".none").text()).isEqualTo("Nothing is known of this.");
    }

    @Test
    void onlyWhatWasSaidOrOnlyWhatHappenedIsAskedFor() {
        Document both = Browser.open("/timeline?person=" + person());
        Document said = Browser.open(both.select(".meta a:contains(Statements only)").attr("href"));
        assertThat(said.select(".entry blockquote")).hasSize(3);
        assertThat(said.select(".entry.happening")).isEmpty();
        Document happened = Browser.open(said.select(".meta a:contains(Events only)").attr("href"));
        assertThat(happened.select(".entry")).hasSize(1);
        assertThat(happened.select(".entry.happening")).hasSize(1);
        assertThat(happened.select(".bars tbody td").eachText()).containsExactly("0", "1");
        assertThat(happened.select("input[name=only]").val()).isEqualTo("events");
        assertThat(Browser.open(happened.select(".meta a:contains(Statements and events)").attr("href")).select(".entry")).hasSize(4);
        given().get("/timeline?only=both").then().statusCode(400);
    }

    @Test
    void whereNothingHasADayOrNothingIsOfThatTimeWhatHasNoDayIsLedTo() {
        Document empty = Browser.open("/timeline?from=1702-03-01&to=1702-03-31");
        assertThat(empty.select(".none").text()).isEqualTo("Nothing is known of this time. What has no day is listed apart.");
        assertThat(Browser.open(empty.select(".none a").attr("href")).select("h1").text()).isEqualTo("Timeline");
        TidewaterPost.publishUndated(archive);
        Document undated = Browser.open("/timeline?person=" + person("oddling"));
        assertThat(undated.select(".none").text()).isEqualTo("Nothing of this has a day. 1 without a day");
        assertThat(Browser.open(undated.select(".none a").attr("href")).select(".entry blockquote").eachText())
                .containsExactly("The gulls are late");
    }

    @Test
    void aWholeMonthOrYearIsCalledByItsName() {
        assertThat(dates("2018-07-01", "2018-07-31")).containsExactly("July 2018");
        assertThat(dates("2018-01-01", "2018-12-31")).containsExactly("2018");
        assertThat(dates("2018-07-01", "2018-07-30")).containsExactly("1 July 2018 to 30 July 2018");
        assertThat(dates("2018-07-01", null)).containsExactly("1 July 2018");
    }

    private static List<String> dates(String day, String until) {
        Map<String, Object> entry = new HashMap<>(Map.of("day", day));
        entry.put("until", until);
        return TimelineDay.of(List.of(new Fields(entry), new Fields(entry))).stream().map(TimelineDay::date).toList();
    }

    @Test
    void whatWasSaidAndWhatHappenedAreTakenAwayAsLists() {
        Document page = Browser.open("/timeline?from=2017-03-01&to=2017-03-31&person=" + person());
        assertThat(page.select(".forms a").eachText()).containsExactly("as GraphQL", "statements as JSON", "statements as CSV",
                "events as JSON", "events as CSV");
        List<String> lists = page.select(".forms a").stream().skip(1).map(
                form -> given().urlEncodingEnabled(false).get(form.attr("href")).then().statusCode(200).extract().asString()).toList();
        assertThat(lists.get(0)).contains("Barnaby Fetch is mistaken").doesNotContain("The beacon will stay on");
        assertThat(lists.get(3)).contains("Saltreach");
    }

    @Test
    void aStoryIsToldByItsEvent() {
        String event = Browser.open(SPRING).select(".entry.happening a").attr("href").replace("/events/", "");
        Document page = Browser.open("/timeline?order=oldest&story=" + event);
        assertThat(page.select("h1").text()).startsWith("The story: ");
        assertThat(days(page)).contains("8 March 2017", "9 March 2017");
        assertThat(page.select(".bars")).isEmpty();
        assertThat(page.select(".forms a").last().attr("href")).isEqualTo("/events/" + event + "?as=json");
    }

    @Test
    void whatIsNotThereIsToldInAPage() {
        assertThat(Browser.document("/timeline?from=monday", 400).select("main").text()).contains("'monday' is no day");
        Browser.document("/timeline?person=nobody", 404);
        Browser.document("/timeline?story=nothing", 404);
    }
}
