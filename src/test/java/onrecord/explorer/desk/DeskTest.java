package onrecord.explorer.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onrecord.explorer.Browser;
import onrecord.ingestion.Ingestion;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What editors do with forms holds, is seen by readers, and can be taken back. */
@QuarkusTest
@TestProfile(Editors.class)
class DeskTest {

    private static final String WINDMILL = "Windmill turns\n\n“The sails are mended,” said Gesche Wilms, the miller, on Tuesday. "
            + "Onno Bahr, the mayor, watched from the dike.\n";

    @Inject
    Ingestion ingestion;

    private EditorsBrowser editor = new EditorsBrowser();

    @BeforeEach
    void signIn() {
        editor = EditorsBrowser.signedIn();
    }

    private String publish(String text) {
        return "/articles/" + SluiceHerald.publish(ingestion, text);
    }

    /** The desk's page of the first statement of an article, or of the person or event that the article names first. */
    private Document sheet(String article, String of) {
        Element link = editor.open(article).selectFirst("a[href^=/desk/" + of + "/]");
        if (link != null) {
            return editor.open(link.attr("href"));
        }
        return editor.open("/desk" + editor.open(article).selectFirst("a[href^=/" + of + "/]").attr("href"));
    }

    private Document again(Document sheet) {
        return editor.open(sheet.location().replaceFirst("\\?.*", ""));
    }

    private static String card(String article) {
        return Browser.open(article).select(".card b").text();
    }

    private static String option(Document page, String select, String begin) {
        return page.select("select[name=" + select + "] option").stream().filter(option -> option.text().startsWith(begin)).findFirst()
                .orElseThrow().val();
    }

    private Document undone(Document sheet) {
        Document after = editor.done(again(sheet), "undo", Map.of("reason", "a mistake"));
        assertThat(after.select(".correction.undone").first().text()).contains("taken back", "a mistake");
        return after;
    }

    @Test
    void notHimButHer() {
        String article = publish(WINDMILL);
        assertThat(card(article)).isEqualTo("Gesche Wilms");
        Document sheet = sheet(article, "statements");
        assertThat(sheet.select("h2").first().text()).isEqualTo("Not Gesche Wilms");
        assertThat(sheet.select(".context p").eachText()).first().isEqualTo("Windmill turns");
        assertThat(sheet.select(".context p").last().text()).endsWith("Onno Bahr, the mayor, watched from the dike.");
        Document after =
                editor.done(sheet, "person", Map.of("person", option(sheet, "person", "Onno Bahr"), "reason", "he <b>says</b> so"));
        assertThat(after.select(".correction").text()).contains("Speaker corrected", "Gesche Wilms", "Onno Bahr", "“he <b>says</b> so”",
                "editor");
        assertThat(after.select(".changes del").first().text()).isEqualTo("Gesche Wilms");
        assertThat(card(article)).isEqualTo("Onno Bahr");
        assertThat(Browser.open(article).select(".card dd").text()).as("why").contains("an editor says so");
        undone(sheet);
        assertThat(Browser.open(article).select(".card dd").text()).doesNotContain("an editor says so");
        assertThat(card(article)).isEqualTo("Gesche Wilms");
    }

    @Test
    void somebodyWhomTheArticleDoesNotNameIsFoundByName() {
        publish("Dike holds\n\n“The dike is dry,” said Hiske Ohmstede, the dike reeve.\n");
        String article = publish(WINDMILL);
        Document sheet = sheet(article, "statements");
        assertThat(sheet.select("select[name=person]").text()).doesNotContain("Hiske Ohmstede");
        Document found = editor.open(sheet.location() + "?find=ohmstede");
        editor.done(found, "person", Map.of("person", option(found, "person", "Hiske Ohmstede")));
        assertThat(card(article)).isEqualTo("Hiske Ohmstede");
        assertThat(editor.open(sheet.location() + "?find=xyzzyx").select(".find").text()).contains("Nobody of this name is known.");
    }

    @Test
    void anOrganisationOrASourceWithoutANameSaidIt() {
        String article = publish(WINDMILL);
        Document sheet = sheet(article, "statements");
        editor.done(sheet, "name", Map.of("name", "a miller's boy", "kind", "UNNAMED"));
        assertThat(card(article)).isEqualTo("a miller's boy");
        editor.done(again(sheet), "name", Map.of("name", "Millers' Guild", "kind", "ORGANISATION"));
        assertThat(card(article)).isEqualTo("Millers' Guild");
    }

    @Test
    void onlyWhatWasChangedIsCorrected() {
        String article = publish(WINDMILL);
        Document sheet = sheet(article, "statements");
        assertThat(sheet.select("input[name=saidOn]").val()).isEqualTo("2021-03-02");
        Document after = editor.done(sheet, "statement", Map.of("saidOn", "2021-02"));
        assertThat(after.select(".correction .changes").eachText()).containsExactly("said on: 2 March 2021 → February 2021");
        Document denied = editor.done(again(sheet), "statement", Map.of("polarity", "NEGATED"));
        assertThat(denied.select(".correction .changes").first().text()).isEqualTo("affirmed or denied: affirmed → denied");
        assertThat(Browser.open(article).select(".card").text()).contains("denied", "February 2021");
        Document dateless = editor.done(again(sheet), "statement", Map.of("saidOn", ""));
        assertThat(dateless.select(".correction .changes").first().text()).isEqualTo("said on: February 2021 → not known");
    }

    @Test
    void whatChangesNothingOrMakesNoSenseIsToldAndWhatWasEnteredStays() {
        Document sheet = sheet(publish(WINDMILL), "statements");
        assertThat(editor.refused(sheet, "statement", Map.of(), 400).select(".outcome").text()).contains("Nothing is to be corrected");
        Document shown = editor.refused(sheet, "statement", Map.of("saidOn", "last <i>summer</i>"), 400);
        assertThat(shown.select(".outcome").text()).contains("no date in the Extended Date/Time Format");
        assertThat(shown.select("input[name=saidOn]").val()).isEqualTo("last <i>summer</i>");
        assertThat(editor.refused(sheet, "person", Map.of("person", "nobody"), 400).select(".outcome strong").text())
                .isEqualTo("This was not done.");
        assertThat(editor.send(sheet, "confirm", Map.of("do", "explode")).statusCode()).isEqualTo(400);
        assertThat(again(sheet).select(".correction")).isEmpty();
    }

    @Test
    void whatNobodySaidIsNoStatementUntilThatIsTakenBack() {
        String article = publish(WINDMILL);
        Document sheet = sheet(article, "statements");
        editor.done(sheet, "unsaid", Map.of());
        assertThat(Browser.open(article).select(".card")).isEmpty();
        assertThat(again(sheet).select("button[value=said]")).hasSize(1);
        undone(sheet);
        assertThat(card(article)).isEqualTo("Gesche Wilms");
    }

    @Test
    void whoSawAnOldVersionIsToldWhatIsThereNow() {
        Document sheet = sheet(publish(WINDMILL), "statements");
        editor.done(sheet, "statement", Map.of("saidOn", "2021-03-01"));
        Document shown = editor.refused(sheet, "statement", Map.of("saidOn", "2021-02-28"), 409);
        assertThat(shown.select(".outcome").text()).contains("Somebody else was quicker", "changed by editor at", "UTC");
        assertThat(shown.select(".heading .meta").first().text()).contains("1 March 2021");
        assertThat(shown.select(".correction .changes").text()).contains("2 March 2021 → 1 March 2021");
        assertThat(shown.select("input[name=saidOn]").val()).isEqualTo("2021-02-28");
        Document sentAgain = editor.done(shown, "statement", Map.of());
        assertThat(sentAgain.select(".heading .meta").first().text()).contains("28 February 2021");
    }

    @Test
    void anArticleIsReadAgainWithWhatIsKnownAboutIt() {
        String article = publish(WINDMILL);
        Document sheet = sheet(article, "articles");
        Document after = editor.done(sheet, "article",
                Map.of("title", "Mill & sails", "publisher", "", "publishedOn", "2021-03-11", "authors", "Imke Janssen\nEbbo Frerichs\n"));
        assertThat(after.select(".correction .changes").text()).contains("Imke Janssen; Ebbo Frerichs", "The Sluice Herald → not known");
        Document page = Browser.open(article);
        assertThat(page.select("h1").text()).isEqualTo("Mill & sails");
        assertThat(page.select(".heading").text()).contains("By Imke Janssen, Ebbo Frerichs", "11 March 2021")
                .doesNotContain("The Sluice Herald");
        assertThat(page.select(".card").text()).contains("9 March 2021");
        undone(sheet);
        assertThat(Browser.open(article).select(".card").text()).contains("2 March 2021");
    }

    @Test
    void anArticleGetsTheAddressWhereItWasPublished() {
        String article = publish(WINDMILL);
        Document sheet = sheet(article, "articles");
        assertThat(editor.refused(sheet, "article", Map.of("url", "Herald, page <3>"), 400).select("input[name=url]").val())
                .isEqualTo("Herald, page <3>");
        Document after = editor.done(sheet, "article", Map.of("url", "https://herald.example/windmill"));
        assertThat(after.select(".correction .changes").text()).isEqualTo("url: not known → https://herald.example/windmill");
        assertThat(after.select("input[name=url]").val()).isEqualTo("https://herald.example/windmill");
        assertThat(Browser.open(article).select(".heading a[rel=noreferrer]").attr("href")).isEqualTo("https://herald.example/windmill");
        Document gone = editor.done(again(sheet), "article", Map.of("url", ""));
        assertThat(gone.select(".correction .changes").first().text()).isEqualTo("url: https://herald.example/windmill → not known");
        assertThat(Browser.open(article).select(".heading a[rel=noreferrer]")).isEmpty();
    }

    @Test
    void aPersonGetsAnotherName() {
        String article = publish("Bells ring\n\n“The bells are cast,” said Tomke Eilers, the founder.\n");
        Document sheet = sheet(article, "persons");
        String person = sheet.location().replace("/desk", "");
        editor.done(sheet, "rename", Map.of("name", "Tomke Eilers-Brandt"));
        assertThat(Browser.open(person).select("h1").text()).isEqualTo("Tomke Eilers-Brandt");
        assertThat(again(sheet).select("input[name=name]").val()).isEqualTo("Tomke Eilers-Brandt");
        undone(sheet);
        assertThat(Browser.open(person).select("h1").text()).isEqualTo("Tomke Eilers");
    }

    @Test
    void personsBecomeOneAndOneBecomesTwo() {
        String first = publish("Late at the quay\n\n“The boat waits,” said Reemt Tjarks, the skipper.\n");
        String second = publish("Choir sings\n\n“The choir is small,” said Alke Tjarks, the singer.\n");
        Document sheet = sheet(first, "persons");
        String other = sheet.select("input[name=with]").stream().filter(box -> box.parent().text().startsWith("Alke Tjarks")).findFirst()
                .orElseThrow().val();
        Document one = editor.done(sheet, "merge", Map.of("with", List.of(other)));
        assertThat(one.select("input[name=article]")).hasSize(2);
        assertThat(one.select(".correction").text()).contains("Persons merged");
        String articleOfSecond = second.replace("/articles/", "");
        Document two =
                editor.done(editor.open(one.location().replaceFirst("\\?.*", "")), "split", Map.of("article", List.of(articleOfSecond)));
        assertThat(two.select("[aria-labelledby=apart] li")).hasSize(1);
        assertThat(sheet(second, "persons").select("[aria-labelledby=apart] li")).hasSize(1);
    }

    @Test
    void nobodyIsMergedWithNobodyOrSplitFromAllOfIt() {
        String first = publish("Geese fly\n\n“The geese are early,” said Swaantje Poppinga, the warden.\n");
        Document alone = sheet(first, "persons");
        assertThat(alone.select("[aria-labelledby=apart] li")).hasSize(1);
        assertThat(alone.select("button[value=split], input[name=article]")).as("what takes one article from one").isEmpty();
        publish("Geese land\n\n“The geese are tired,” said Swaantje Poppinga, the warden.\n");
        Document sheet = again(alone);
        assertThat(editor.refused(sheet, "split", Map.of(), 400).select(".outcome").text()).contains("1 article at least");
        List<String> articles = sheet.select("input[name=article]").eachAttr("value");
        Document all = editor.refused(sheet, "split", Map.of("article", articles), 400);
        assertThat(all.select("input[name=article][checked]")).hasSize(2);
    }

    @Test
    void anEventIsCorrectedRejectedAndBroughtBack() {
        String article = publish(
                "Fire at the mill\n\nA fire destroyed the mill in Pewsum on Monday, police said. Folkert Meinen was arrested in Pewsum on Tuesday.\n");
        Document sheet = sheet(article, "events");
        String event = sheet.location().replace("/desk/events/", "/events/").replaceFirst("\\?.*", "");
        editor.done(sheet, "event", Map.of("place", "Greetsiel", "date", "2021-03"));
        assertThat(Browser.open(event).select(".heading .meta").text()).contains("Greetsiel", "March 2021");
        editor.done(again(sheet), "reject", Map.of("reason", "no fire"));
        assertThat(again(sheet).select(".heading .meta").text()).contains("rejected");
        assertThat(again(sheet).select("button[value=reject]")).isEmpty();
        undone(sheet);
        assertThat(Browser.open(event).select(".heading .meta").text()).contains("Greetsiel").doesNotContain("rejected");
    }

    @Test
    void aReportOfSomethingElseIsTakenOutOfAnEvent() {
        String first = publish(
                "Smuggler held\n\nPolice arrested the smuggler Ulfert Kramm in Dornumersiel on Monday. He had hidden eels in a hearse.\n");
        String second = publish(
                "Eels in a hearse\n\nUlfert Kramm, the smuggler who hid eels in a hearse, was arrested by police in Dornumersiel on Monday.\n");
        Document sheet = sheet(first, "events");
        assertThat(sheet.select("input[name=report]")).hasSize(2);
        String here = "li:has(a[href^=" + second + "]) input[name=report]";
        assertThat(editor.refused(sheet, "part", Map.of(), 400).select(".outcome").text()).contains("at least");
        Document all = editor.refused(sheet, "part", Map.of("report", sheet.select("input[name=report]").eachAttr("value")), 400);
        assertThat(all.select("input[name=report][checked]")).hasSize(2);
        Document after = editor.done(sheet, "part", Map.of("report", sheet.select(here).val(), "reason", "another hearse"));
        assertThat(after.select(".outcome").text()).contains("They are two events now.");
        assertThat(after.select("[aria-labelledby=reports] li")).hasSize(1);
        assertThat(after.select("button[value=part], input[name=report]")).as("what takes one report from one").isEmpty();
        assertThat(after.select(".correction").text()).contains("Event split", "another hearse");
        Document other = sheet(second, "events");
        assertThat(other.location()).isNotEqualTo(sheet.location());
        assertThat(other.select(".correction").text()).contains("Event split", "another hearse");
        undone(sheet);
        assertThat(again(sheet).select("input[name=report]")).hasSize(2);
    }

    private static String ofSummary(Document sheet, String event) {
        return sheet.select("input[name=with]").stream().filter(box -> box.val().startsWith(event + " ")).findFirst().orElseThrow().val();
    }

    @Test
    void eventsThatPapersTellOfOtherDaysAreMadeOneAndTwoAgain() {
        String first = publish(
                "Smuggler held\n\nPolice arrested the smuggler Gerjet Ookens in Carolinensiel on Monday. He had hidden eels in a hearse.\n");
        String second =
                publish("Poacher held\n\nOfficers arrested a poacher near the lock in Accumersiel on 24 February. Nobody was hurt.\n");
        Document sheet = sheet(first, "events");
        String other = sheet(second, "events").location().replace("/desk/events/", "");
        assertThat(sheet.location()).doesNotContain(other);
        assertThat(editor.refused(sheet, "join", Map.of(), 400).select(".outcome").text())
                .contains("Tick which events are the same as this one.");
        assertThat(sheet.select("input[name=with]").eachAttr("value")).as("it is not itself")
                .noneMatch(box -> sheet.location().contains(box.substring(0, box.indexOf(' '))));
        String box = ofSummary(sheet, other);
        Document found = editor.open(sheet.location() + "?find=poacher");
        assertThat(ofSummary(found, other)).isEqualTo(box);
        assertThat(editor.open(sheet.location() + "?find=xyzzyx").select("[aria-labelledby=same] .none").text())
                .isEqualTo("No other event is found by “xyzzyx”.");
        Document one = editor.done(sheet, "join", Map.of("with", List.of(box), "reason", "the same man"));
        assertThat(one.select(".outcome").text()).isEqualTo("They are one event now.");
        assertThat(one.select("[aria-labelledby=reports] li")).hasSize(2);
        assertThat(one.select(".correction").text()).contains("Events merged", "the same man");
        undone(one);
        assertThat(again(sheet).select("[aria-labelledby=reports] li")).hasSize(1);
        assertThat(sheet(second, "events").location()).isEqualTo("/desk/events/" + other);
    }

    @Test
    void whatIsLeastCertainIsConfirmedWhereItStands() {
        publish(WINDMILL);
        Document review = editor.open("/desk?kind=statements");
        Element doubt = review.select(".doubt").first();
        String id = doubt.select("input[name=id]").val();
        assertThat(doubt.select(".acts a").attr("href")).isEqualTo("/desk/statements/" + id);
        assertThat(review.select(".doubt .what h2")).isNotEmpty();
        Document after = editor.done(review, "confirm", Map.of());
        assertThat(after.select("input[name=id]").eachAttr("value")).doesNotContain(id);
        assertThat(editor.open("/desk/statements/" + id).select(".correction").text()).contains("Statement confirmed");
        assertThat(editor.open("/desk").select(".doubt .share").eachText()).isNotEmpty();
    }

    @Test
    void theReviewGoesOnWhereAPageEnds() {
        publish(WINDMILL);
        publish(WINDMILL);
        Document first = editor.open("/desk");
        List<String> ids = first.select(".doubt input[name=id]").eachAttr("value");
        Document next = editor.open("/desk?skip=1");
        assertThat(first.select(".desk > .meta").text()).startsWith("1 to " + ids.size() + " of ");
        assertThat(next.select(".doubt input[name=id]").first().val()).isEqualTo(ids.get(1));
        assertThat(next.select(".desk > .meta").text()).startsWith("2 to ");
        assertThat(next.select(".pager a").first().attr("href")).isEqualTo("/desk");
        assertThat(editor.open("/desk?kind=statements&skip=5000").select(".none").text())
                .isEqualTo("No more are weighed at a time. Confirm or correct some of them, and others take their place.");
        assertThat(editor.request().get("/desk?skip=many").statusCode()).isEqualTo(400);
        assertThat(editor.request().get("/desk?skip=-1").statusCode()).isEqualTo(400);
    }

    @Test
    void theHistoryHasEverythingAndTakesItBack() {
        String article = publish(WINDMILL);
        editor.done(sheet(article, "statements"), "name", Map.of("name", "Miller's Union", "reason", "it was them"));
        Document trail = editor.open("/desk/history");
        assertThat(trail.select(".correction").first().text()).contains("Speaker corrected", "Miller's Union", "it was them",
                "The sails are mended");
        Document statement = editor.open(trail.select(".correction").first().select(".held a").attr("href"));
        assertThat(statement.select("h1").text()).contains("The sails are mended");
        Document after = editor.done(trail, "undo", Map.of());
        assertThat(after.select(".correction").first().text()).contains("taken back by editor");
        assertThat(card(article)).isEqualTo("Gesche Wilms");
        assertThat(editor.refused(trail, "undo", Map.of(), 409).select(".outcome").text()).contains("taken back already");
    }

    @Test
    void whatWasReadIsStoredWhenAnEditorSaysSo() {
        String text = "Sluice opens\n\n“The sluice is open,” said Theda Wiarda on Monday.\n\nThe warden was glad.\n";
        Response read =
                editor.request().urlEncodingEnabled(true).formParam("text", text).formParam("published", "2022-05-11").post("/read");
        assertThat(read.statusCode()).isEqualTo(200);
        Document found = Jsoup.parse(read.asString(), "/desk/keep");
        Response stored = editor.send(found, "keep", Map.of());
        assertThat(stored.statusCode()).as(stored.asString()).isEqualTo(303);
        Document sheet = editor.open(stored.header("Location"));
        assertThat(sheet.select(".outcome[role=status]").text()).isEqualTo("The article is stored.");
        Document page = Browser.open(sheet.select(".meta a:contains(read it)").attr("href"));
        assertThat(page.select(".card b").text()).isEqualTo("Theda Wiarda");
        assertThat(page.select(".card").text()).contains("9 May 2022");
        assertThat(page.select(".page p").eachText()).contains("The warden was glad.");
        assertThat(editor.done(found, "keep", Map.of()).select(".outcome").text()).isEqualTo("This text is stored already.");
        assertThat(editor.refused(editor.open("/desk/keep"), "keep", Map.of("publisher", "The Sluice Herald"), 400)
                .select("input[name=publisher]").val())
                .isEqualTo("The Sluice Herald");
    }

    private Document read(Map<String, String> files) {
        RequestSpecification request = editor.request().contentType("multipart/form-data");
        files.forEach((name, text) -> request.multiPart("file", name, text.getBytes(StandardCharsets.UTF_8)));
        return Jsoup.parse(request.post("/read").then().statusCode(200).extract().asString(), "/desk/keep/all");
    }

    @Test
    void severalTextsAreStoredTogetherUnderTheNamesOfTheirFiles() {
        Document found = read(new TreeMap<>(Map.of(
                "buoy-1.txt", "Buoy drifts\n\n“The buoy is loose,” said Rixte Ubben, the pilot.\n",
                "buoy-2.txt", "Buoy found\n\n“It lay in the reeds,” said Rixte Ubben & others.\n",
                "buoy-3.png", "\u0089\u0000\u0001\u0002\u0000\u0000")));
        assertThat(found.select("button[value=keep]").eachText()).containsExactly("Store all 2");
        Response answer = editor.send(found, "keep", Map.of());
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        Document kept = Jsoup.parse(answer.asString());
        assertThat(kept.select("h1").text()).isEqualTo("2 of 2 texts stored");
        assertThat(kept.select(".kept li > p:first-child a").eachText()).containsExactly("Buoy drifts", "Buoy found");
        String second = kept.select(".kept li > p:first-child a").last().attr("href");
        assertThat(Browser.open(second).select(".page").text()).contains("Rixte Ubben & others");
        assertThat(editor.open("/desk" + second).select(".heading .meta").text()).contains("buoy-2.txt");
        assertThat(Jsoup.parse(editor.send(found, "keep", Map.of()).asString()).select(".kept").text()).contains("was stored already");
    }

    @Test
    void whatCannotBeStoredKeepsNothingElseFromIt() {
        Document found = read(new TreeMap<>(Map.of(
                "weir-1.txt", "Weir leaks\n\n“The weir leaks,” said Hauke Sievers.\n",
                "weir-2.txt", "Weir holds\n\n“The weir holds,” said Hauke Sievers.\n")));
        Document kept = Jsoup.parse(editor.send(found, "keep", Map.of("source", List.of("weir.txt", "weir.txt"))).asString());
        assertThat(kept.select("h1").text()).isEqualTo("1 of 2 texts stored");
        assertThat(kept.select(".kept li.not").text()).contains("weir.txt", "not stored: A file of this name is among those above");
        assertThat(Browser.open(kept.select(".kept a").first().attr("href")).select("h1").text()).isEqualTo("Weir leaks");
        Document later = Jsoup.parse(editor.send(found, "keep", Map.of("publishedOn", List.of("2021-02-30", "2021-02-03"))).asString());
        assertThat(later.select(".kept li.not").eachText()).hasSize(1);
        assertThat(later.select(".kept li:not(.not)").text()).contains("Weir holds");
    }

    @Test
    void anArticleIsTakenAwayAndRestored() {
        String article = publish(WINDMILL);
        Document sheet = sheet(article, "articles");
        assertThat(editor.refused(sheet, "delete", Map.of("reason", "printed twice"), 400).select(".outcome").text())
                .contains("Tick that you mean it");
        assertThat(card(article)).isEqualTo("Gesche Wilms");
        Document away = editor.done(sheet, "delete", Map.of("sure", "yes", "reason", "printed <i>twice</i>"));
        assertThat(away.select("h1").text()).isEqualTo("Windmill turns");
        assertThat(away.select(".heading .meta").text()).contains("by editor", "“printed <i>twice</i>”");
        Browser.document(article, 404);
        Document list = editor.open("/desk/history?of=deleted");
        Element link = list.selectFirst(".held a[href=/desk" + article + "]");
        assertThat(link).isNotNull();
        assertThat(link.closest("li").select("button").text()).isEqualTo("Restore");
        editor.done(editor.open(link.attr("href")), "restore", Map.of("reason", "it was not"));
        assertThat(card(article)).isEqualTo("Gesche Wilms");
        assertThat(editor.open("/desk/history?of=deleted").select(".held a[href=/desk" + article + "]")).isEmpty();
        assertThat(again(sheet).select(".correction").text()).contains("Article deleted", "taken back", "it was not");
    }

    @Test
    void nothingIsThereUnderAnIdOfNothing() {
        for (String path : List.of("statements", "articles", "persons", "events")) {
            assertThat(editor.request().get("/desk/" + path + "/nothing").statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void whoseSessionIsOverIsLedToSignIn() {
        Document sheet = sheet(publish(WINDMILL), "statements");
        assertThat(new EditorsBrowser().send(sheet, "unsaid", Map.of()).header("Location"))
                .startsWith("/desk/sign-in?next=%2Fdesk%2Fstatements%2F");
        assertThat(again(sheet).select(".correction")).isEmpty();
    }
}
