package onrecord.resolution.events;

import static onrecord.resolution.Reports.article;
import static onrecord.resolution.Reports.did;
import static onrecord.resolution.Reports.groups;
import static onrecord.resolution.Reports.id;
import static onrecord.resolution.Reports.person;
import static onrecord.resolution.Reports.report;
import static onrecord.resolution.Reports.shuffled;
import static onrecord.resolution.Reports.suffered;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.resolution.clusters.Cluster;
import onrecord.resolution.clusters.Decisions;
import onrecord.resolution.clusters.Partition;
import onrecord.resolution.topics.ArticleTopic;
import onrecord.text.EventType;
import onrecord.text.ParticipantRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EventClusteringTest {

    private static final String QUAKE =
            "earthquake tremor epicentre rubble seismologist aftershock magnitude collapsed valdoria monastery bakery herdsman ravine";
    private static final String BOMB = "explosives detonator market wounded bystander karvala ambulance stallholder";

    private final EventClustering clustering = new EventClustering();

    private int events(EventMention... reports) {
        return clustering.partition(List.of(reports), Decisions.NONE).clusters().size();
    }

    private static ArticleTopic bombing(String paper, String published) {
        return article(paper, published, BOMB + " " + paper, Set.of(), Set.of("karvala"));
    }

    @Test
    void threePapersTellOfOneBombingWithAndWithoutItsDate() {
        assertThat(events(
                report(bombing("post", "2021-05-04"), EventType.ASSAULT, "kill", "A bomb killed nine people at a market in Karvala",
                        "2021-05-03",
                        did("a bomb"), suffered("nine people")),
                report(bombing("herald", null), EventType.ASSAULT, "killed", "Nine people were killed by a bomb at a market", null,
                        suffered("nine people")),
                report(bombing("times", "2021-05-04"), EventType.ASSAULT, "killing", "the killing of nine people at the market in Karvala",
                        "2021-05",
                        suffered("nine people"))))
                .isEqualTo(1);
    }

    private static EventMention death(String paper, EventType type, String trigger, String clause, String date, String victim) {
        ArticleTopic article =
                article(paper, "2021-05-04", "gaoler cell sheet inquest karvala " + paper, Set.of("otto brack"), Set.of("karvala"));
        return report(article, type, trigger, clause, date, person(ParticipantRole.RECIPIENT, victim));
    }

    @Test
    void nobodyDiesTwiceWhateverTheWordsAndTheDayThatIsTold() {
        EventMention hanged =
                death("post", EventType.stored("DEATH"), "hang", "Otto Brack hanged himself with a sheet", "2021-05-02", "Otto Brack");
        EventMention murdered =
                death("times", EventType.stored("KILLING"), "murder", "the murder of Otto Brack", "2021-05-09", "Otto Brack");
        assertThat(events(hanged, murdered)).isEqualTo(1);
        assertThat(events(hanged,
                death("times", EventType.stored("KILLING"), "murder", "the murder of Otto Brack", "2021-05-09", "Lina Moss")))
                .isEqualTo(2);
        assertThat(events(
                death("post", EventType.ASSAULT, "hit", "Otto Brack was hit with a chair", "2021-05-02", "Otto Brack"),
                death("times", EventType.ASSAULT, "stab", "Otto Brack was stabbed in the yard", "2021-05-09", "Otto Brack"))).isEqualTo(2);
    }

    @Test
    void oneArticleMayTellOfADeathInTwoWords() {
        assertThat(events(
                death("post", EventType.stored("DEATH"), "dead", "Otto Brack was found dead on Monday", "2021-05-09", "Otto Brack"),
                death("post", EventType.stored("DEATH"), "hang", "Otto Brack hanged himself with a sheet", "2021-05-02", "Otto Brack")))
                .isEqualTo(1);
    }

    @Test
    void theFindingOfABodyIsNotTheDeath() {
        assertThat(events(
                death("post", EventType.stored("DEATH"), "discover", "A maid discovered the body of Otto Brack", "2021-05-09",
                        "Otto Brack"),
                death("times", EventType.stored("DEATH"), "die", "Otto Brack died of a heart attack", "2021-05-02", "Otto Brack")))
                .isEqualTo(2);
    }

    private static ArticleTopic council(String paper, String published) {
        return article(paper, published, "toll bridge ferry harbourmaster karvala alderman tariff " + paper, Set.of(), Set.of("karvala"));
    }

    private static EventMention rejected(String paper, String published, String date) {
        return report(council(paper, published), EventType.REJECT, "reject", "The council rejected a toll on the bridge", date,
                did("council"));
    }

    @Test
    void noPaperReportsWhatHappenedAfterIt() {
        assertThat(events(rejected("post", "2021-05-19", "2021-05-18"), rejected("times", "2021-05-04", null))).isEqualTo(2);
        assertThat(events(rejected("post", "2021-05-19", "2021-05-18"), rejected("times", "2021-05-20", null))).isEqualTo(1);
        assertThat(events(rejected("post", "2021-05-19", "2021-05-18"), rejected("times", "2021-05-17", null)))
                .as("of the evening before, on the other side of the world").isEqualTo(1);
        assertThat(events(rejected("post", "2021-05-19", "2021-05"), rejected("times", "2021-05-04", null)))
                .as("some day of the month").isEqualTo(1);
    }

    private static ArticleTopic expedition(String paper) {
        return article(paper, null, "glacier crevasse bivouac ropes sherpa karvala avalanche mountaineer " + paper, Set.of(),
                Set.of("karvala"));
    }

    private static EventMention fatal(String paper, String type, String trigger, String clause, EventMention.Party... parties) {
        return report(expedition(paper), EventType.stored(type), trigger, clause, null, parties);
    }

    @Test
    void papersHaveManyWordsForADeath() {
        EventMention killed = fatal("post", "KILLING", "kill", "An avalanche killed a mountaineer on the glacier", suffered("mountaineer"));
        assertThat(events(killed,
                fatal("times", "DEATH", "die", "A mountaineer died in a crevasse of the glacier", suffered("mountaineer")))).isEqualTo(1);
        assertThat(events(killed,
                fatal("times", "INJURY", "hurt", "A mountaineer was hurt in a crevasse of the glacier", suffered("mountaineer"))))
                .isEqualTo(2);
    }

    @Test
    void oneWhoIsOfAnotherCountryOrSexIsAnother() {
        EventMention danish = fatal("post", "DEATH", "die", "A Danish mountaineer died on the glacier", suffered("Danish mountaineer"));
        assertThat(events(danish,
                fatal("times", "DEATH", "death", "the death of a Swedish mountaineer in a crevasse", suffered("Swedish mountaineer"))))
                .isEqualTo(2);
        assertThat(events(danish, fatal("times", "DEATH", "death", "the death of a mountaineer in a crevasse", suffered("mountaineer"))))
                .isEqualTo(1);
        EventMention woman = fatal("post", "DEATH", "die", "A woman died on the glacier", suffered("woman"));
        assertThat(events(woman, fatal("times", "DEATH", "death", "the death of a man in a crevasse", suffered("man")))).isEqualTo(2);
        assertThat(events(woman, fatal("times", "DEATH", "death", "the death of a tourist in a crevasse", suffered("tourist"))))
                .isEqualTo(1);
    }

    private static EventMention caught(String paper, String clause, String smugglers) {
        ArticleTopic article =
                article(paper, null, "cutter smuggler contraband lagoon coastguard karvala harpoon dinghy " + paper, Set.of(),
                        Set.of("karvala"));
        return report(article, EventType.COERCE, "capture", clause, null, did("Coastguard"), suffered(smugglers));
    }

    @Test
    void reportsOfOtherNumbersSpeakAgainstEachOtherHoweverAlikeTheStory() {
        EventMention first = caught("post", "The coastguard captured 23 smugglers in the lagoon", "23 smugglers");
        EventMention second = caught("times", "The coastguard captured 23 smugglers near Karvala", "23 smugglers");
        EventMention untold = caught("echo", "The coastguard captured smugglers in a dinghy", "smugglers");
        EventMention other = caught("mail", "The coastguard captured 26 smugglers in the lagoon", "26 smugglers");
        EventMention another = caught("star", "The coastguard captured 26 smugglers in a dinghy", "26 smugglers");
        assertThat(events(first, second, untold)).isEqualTo(1);
        assertThat(events(other, another)).isEqualTo(1);
        assertThat(events(first, second, untold, other, another)).isEqualTo(2);
    }

    @Test
    void papersMayDifferOnHowManyMoreThereWereThanTheOneTheyName() {
        EventMention twelve = caught("post", "The coastguard captured Otto Brack and 12 smugglers in the lagoon", "Otto Brack");
        EventMention fourteen = caught("times", "The coastguard captured Otto Brack and 14 smugglers in the lagoon", "Otto Brack");
        assertThat(events(twelve, fourteen)).isEqualTo(1);
    }

    @Test
    void aTollMayRise() {
        EventMention seven =
                fatal("post", "DEATH", "die", "7 mountaineers died in an avalanche on the glacier", suffered("7 mountaineers"));
        EventMention nine =
                fatal("times", "DEATH", "die", "9 mountaineers died in an avalanche on the glacier", suffered("9 mountaineers"));
        assertThat(events(seven, nine,
                fatal("echo", "DEATH", "die", "9 mountaineers died in an avalanche near Karvala", suffered("9 mountaineers"))))
                .isEqualTo(1);
    }

    @Test
    void aChargeOfMurderIsNoReportOfTheDeed() {
        EventMention deed =
                ChargedCrimeTest.killing(expedition("post"), null, "kill", "A guide killed a sherpa with an ice axe on the glacier",
                        did("guide"), suffered("sherpa"));
        EventMention charge = ChargedCrimeTest.killing(expedition("post"), "MURDER", "murder", "with first-degree murder", did("guide"));
        EventMention other = ChargedCrimeTest.killing(expedition("times"), "MURDER", "murder", "with murder on the glacier", did("guide"));
        assertThat(events(deed, charge, other)).isEqualTo(2);
        assertThat(events(charge, other)).isEqualTo(1);
        assertThat(events(deed, ChargedCrimeTest.killing(expedition("times"), "MURDER", "murder",
                "with the murder of a sherpa on the glacier", did("guide"), suffered("sherpa")))).isEqualTo(1);
    }

    @Test
    void whatDamageLeadsToIsAnotherHappening() {
        EventType damage = EventType.stored("DAMAGE");
        ArticleTopic article = article("post", null, "cable trawler anchor seabed karvala", Set.of(), Set.of("karvala"));
        ArticleTopic other = article("times", null, "cable trawler anchor seabed karvala", Set.of(), Set.of("karvala"));
        EventMention damaged = report(article, damage, "damage", "A trawler damaged a cable on the seabed", null, did("trawler"));
        EventMention disrupted = report(article, damage, "disrupt", "The internet was disrupted on the islands", null);
        assertThat(events(damaged, disrupted, report(other, damage, "cut", "A cable on the seabed was cut by a trawler", null)))
                .isEqualTo(2);
    }

    @Test
    void twoQuakesAYearApartAreTwo() {
        ArticleTopic first = article("first", "2019-03-02", QUAKE, Set.of(), Set.of("valdoria"));
        ArticleTopic second = article("second", "2020-03-09", QUAKE, Set.of(), Set.of("valdoria"));
        assertThat(events(
                report(first, EventType.ASSAULT, "kill", "An earthquake killed six people in Valdoria", "2019-03-01", did("an earthquake")),
                report(second, EventType.ASSAULT, "kill", "An earthquake killed forty people in Valdoria", "2020-03-08",
                        did("an earthquake"))))
                .isEqualTo(2);
    }

    private static EventMention strike(String paper, String published, String clause, String date) {
        ArticleTopic article = article(paper, published, "docker crane harbour picket wage tugboat stevedore karvala " + paper, Set.of(),
                Set.of("karvala"));
        return report(article, EventType.PROTEST, "strike", clause, date, did("Dockers"));
    }

    @Test
    void twoStrikesAWeekApartAreTwoThoughToldInTheSameWords() {
        String clause = "Dockers went on strike in the port of Karvala";
        assertThat(events(strike("post", "2021-05-04", clause, "2021-05-03"), strike("times", "2021-05-11", clause, "2021-05-10")))
                .isEqualTo(2);
        assertThat(events(strike("post", null, clause, "XXXX-05-03"), strike("times", null, clause, "XXXX-05-10"))).isEqualTo(2);
    }

    @Test
    void whatHappenedOvernightIsToldOfEitherDay() {
        String clause = "Dockers went on strike in the port of Karvala";
        assertThat(events(strike("post", "2021-05-04", clause, "2021-05-03"), strike("times", "2021-05-04", clause, "2021-05-04")))
                .isEqualTo(1);
    }

    @Test
    void reportsWithoutADateDoNotTieTwoStrikesTogether() {
        String clause = "Dockers went on strike in the port of Karvala";
        List<EventMention> reports = new ArrayList<>(
                List.of(strike("post", "2021-05-04", clause, "2021-05-03"), strike("times", "2021-05-11", clause, "2021-05-10")));
        for (int i = 0; i < 5; i++) {
            reports.add(strike("undated" + i, null, clause, null));
        }
        Partition partition = clustering.partition(reports, Decisions.NONE);
        assertThat(partition.clusters()).hasSize(2);
    }

    @Test
    void aCopyThatCameOutLaterTellsOfTheSameStrike() {
        String terms = "docker crane harbour picket wage tugboat stevedore karvala lockout foreman"
                + IntStream.range(0, 25).mapToObj(number -> " quayside" + number).collect(Collectors.joining());
        String clause = "Dockers went on strike in the port of Karvala on Monday";
        ArticleTopic one = article("original", "2021-05-04", terms, Set.of(), Set.of("karvala"));
        ArticleTopic copy = article("copy", "2021-05-11", terms, Set.of(), Set.of("karvala"));
        assertThat(events(report(one, EventType.PROTEST, "strike", clause, "2021-05-03", did("Dockers")),
                report(copy, EventType.PROTEST, "strike", clause, "2021-05-10", did("Dockers")))).isEqualTo(1);
        assertThat(events(report(one, EventType.PROTEST, "strike", "200 dockers went on strike in Karvala", "2021-05-03", did("dockers")),
                report(copy, EventType.PROTEST, "strike", "300 dockers went on strike in Karvala", "2021-05-10", did("dockers"))))
                .as("other numbers").isEqualTo(2);
    }

    @Test
    void papersMayUseWordsOfTwoTypesForOneHappening() {
        assertThat(events(
                report(bombing("post", "2021-05-04"), EventType.ASSAULT, "kill", "A bomb killed nine people at a market in Karvala",
                        "2021-05-03", suffered("nine people")),
                report(bombing("herald", "2021-05-04"), EventType.RETREAT, "die",
                        "Nine people died when a bomb exploded at a Karvala market",
                        "2021-05-03", did("Nine people"))))
                .isEqualTo(1);
        assertThat(events(
                report(bombing("post", "2021-05-04"), EventType.ASSAULT, "kill", "A bomb killed nine people at a market in Karvala",
                        "2021-05-03", suffered("nine people")),
                report(bombing("herald", "2021-05-04"), EventType.CONSULT, "meet", "Ministers met nine people at a market in Karvala",
                        "2021-05-03", did("Ministers"))))
                .as("neither the type nor the word is alike").isEqualTo(2);
    }

    @Test
    void theKillingByAnotherEarthquakeIsAnother() {
        ArticleTopic here = article("here", null, QUAKE, Set.of(), Set.of("valdoria"));
        ArticleTopic there =
                article("there", null,
                        "earthquake tremor tsunami harbour magnitude fishermen ostrova trawler lighthouse seawall jetty islander cannery",
                        Set.of(), Set.of("ostrova"));
        assertThat(events(
                report(here, EventType.ASSAULT, "kill", "The earthquake killed six people", null, did("The earthquake")),
                report(there, EventType.ASSAULT, "kill", "The earthquake killed six people", null, did("The earthquake")))).isEqualTo(2);
    }

    @Test
    void aSecondBombingElsewhereIsAnother() {
        ArticleTopic other =
                article("other", "2021-05-04", "explosives detonator barracks recruit wounded sentry lermond", Set.of(), Set.of("lermond"));
        assertThat(events(
                report(bombing("post", "2021-05-04"), EventType.ASSAULT, "bomb", "Insurgents bombed a market", "2021-05-03", "Karvala",
                        did("Insurgents")),
                report(other, EventType.ASSAULT, "bomb", "Insurgents bombed a barracks", "2021-05-03", "Lermond", did("Insurgents"))))
                .isEqualTo(2);
    }

    @Test
    void twoArrestsOfTwoPersonsAreTwoThoughTheStoryIsAlike() {
        String terms = "striker drunken motorway patrol breathalyser ravens suspicion misdemeanour";
        ArticleTopic one = article("one", null, terms, Set.of(), Set.of());
        ArticleTopic other = article("other", null, terms, Set.of(), Set.of());
        assertThat(events(
                report(one, EventType.COERCE, "arrest", "Milo Dressler was arrested on suspicion of drunken driving", null,
                        person(ParticipantRole.RECIPIENT, "Milo Dressler")),
                report(other, EventType.COERCE, "arrest", "Jonas Tarbett was arrested on suspicion of drunken driving", null,
                        person(ParticipantRole.RECIPIENT, "Jonas Tarbett"))))
                .isEqualTo(2);
    }

    private static EventMention arrested(String paper, String named, String clause, EventMention.Party... parties) {
        ArticleTopic article = article(
                paper, null, "striker drunken motorway patrol breathalyser ravens suspicion misdemeanour " + paper, Set.of(named),
                Set.of());
        return report(article, EventType.COERCE, "arrest", clause, null, parties);
    }

    @Test
    void whoIsNotNamedIsRatherSomebodyWhomTheArticleNames() {
        EventMention open = arrested("echo", "milo dressler", "after being arrested for drunken driving on the motorway");
        EventMention named = arrested("post", "milo dressler", "Milo Dressler was arrested by a patrol",
                person(ParticipantRole.RECIPIENT, "Milo Dressler"));
        EventMention other = arrested("times", "jonas tarbett", "Jonas Tarbett was arrested for drunken driving",
                person(ParticipantRole.RECIPIENT, "Jonas Tarbett"));
        assertThat(groups(clustering.partition(List.of(open, named, other), Decisions.NONE)))
                .containsExactlyInAnyOrder(Set.of(open.id(), named.id()), Set.of(other.id()));
    }

    @Test
    void differentDemandsOfOnePersonOnOneDayAreTwo() {
        ArticleTopic article =
                article("demands", "2022-02-02", "minister strike railway wages dispute talbina", Set.of("anna korvel"), Set.of());
        assertThat(events(
                report(article, EventType.REQUEST, "demand", "Anna Korvel demanded higher wages for railway workers", "2022-02-02",
                        person(ParticipantRole.ACTOR, "Anna Korvel")),
                report(article, EventType.REQUEST, "demand", "Korvel demanded the resignation of the minister", "2022-02-02",
                        person(ParticipantRole.ACTOR, "Anna Korvel"))))
                .isEqualTo(2);
    }

    @Test
    void twoEventsOfOneArticleStayTwo() {
        ArticleTopic article = bombing("post", "2021-05-06");
        assertThat(events(
                report(article, EventType.ASSAULT, "bomb", "Insurgents bombed a market on Monday", "2021-05-03", did("Insurgents")),
                report(article, EventType.ASSAULT, "bomb", "Insurgents bombed a bridge on Wednesday", "2021-05-05", did("Insurgents"))))
                .isEqualTo(2);
        assertThat(events(
                report(article, EventType.ASSAULT, "bomb", "Insurgents bombed a market", null, did("Insurgents")),
                report(article, EventType.ASSAULT, "wound", "Insurgents wounded a bystander", null, did("Insurgents")))).isEqualTo(2);
    }

    @Test
    void whatIsToldInLikeWordsIsOneEventOfOneArticle() {
        ArticleTopic article =
                article("demands", "2022-02-02", "minister strike railway wages dispute talbina", Set.of("anna korvel"), Set.of());
        assertThat(events(
                report(article, EventType.REQUEST, "demand", "Anna Korvel demanded higher wages for railway workers", null,
                        person(ParticipantRole.ACTOR, "Anna Korvel")),
                report(article, EventType.REQUEST, "demand", "she demanded higher wages for the railway workers", null,
                        person(ParticipantRole.ACTOR, "Anna Korvel"))))
                .isEqualTo(1);
    }

    private static EventMention at(int position, EventMention report) {
        return new EventMention(id("at " + position), report.article(), report.type(), report.mode(), report.trigger(), report.clause(),
                report.date(), report.place(), report.parties(), report.status(), report.confidence(), position, report.told());
    }

    @Test
    void aChronicleThatTellsTheSameAgainABookLaterTellsOfAnotherDay() {
        EventMention report = report(bombing("chronicle", null), EventType.ASSAULT, "bomb", "Insurgents bombed a market", null,
                did("Insurgents"));
        assertThat(events(at(200, report), at(40_000, report))).isEqualTo(1);
        assertThat(events(at(200, report), at(400_000, report))).isEqualTo(2);
    }

    @Test
    void otherArticlesMeetALongTextAtItsBeginningOnly() {
        EventMention report = report(bombing("chronicle", null), EventType.ASSAULT, "bomb", "Insurgents bombed a market in Karvala", null,
                did("Insurgents"));
        EventMention other = report(bombing("post", null), EventType.ASSAULT, "bomb", "Insurgents bombed a market in Karvala", null,
                did("Insurgents"));
        assertThat(events(at(200, report), other)).isEqualTo(1);
        assertThat(events(at(400_000, report), other)).isEqualTo(2);
    }

    private static List<EventMention> manyReports() {
        List<EventMention> reports = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            reports.add(report(bombing("bomb" + i, "2021-05-0" + (i % 3 + 3)), EventType.ASSAULT, i % 2 == 0 ? "kill" : "bombing",
                    "A bomb at a market killed " + (i % 2 == 0 ? "nine" : "eight") + " people", i % 2 == 0 ? "2021-05-03" : null,
                    did("a bomb")));
            ArticleTopic quake = article("quake" + i, null, QUAKE + " quake" + i, Set.of(), Set.of("valdoria"));
            reports.add(report(quake, EventType.ASSAULT, "kill", "An earthquake killed " + (i + 4) + " people in Valdoria", null,
                    did("an earthquake")));
            reports.add(report(quake, EventType.AID, "rescue", "Soldiers rescued villagers " + i, null, did("Soldiers")));
        }
        return reports;
    }

    @Test
    void theOrderInWhichReportsComeMakesNoDifference() {
        List<EventMention> reports = manyReports();
        Partition expected = clustering.partition(reports, Decisions.NONE);
        for (long seed = 0; seed < 20; seed++) {
            assertThat(clustering.partition(shuffled(reports, seed), Decisions.NONE)).as("seed " + seed).isEqualTo(expected);
        }
        assertThat(expected.clusters().size() < reports.size()).isTrue();
    }

    @Test
    void whatIsNotLinkedIsDecidedIndependently() {
        List<EventMention> reports = manyReports();
        List<EventMention> bombs = reports.stream().filter(report -> report.clause().contains("bomb")).toList();
        List<EventMention> rest = reports.stream().filter(report -> !bombs.contains(report)).toList();
        assertThat(bombs.stream().allMatch(bomb -> rest.stream().noneMatch(other -> clustering.linked(bomb, other)))).isTrue();
        Set<Set<UUID>> apart = new HashSet<>(groups(clustering.partition(bombs, Decisions.NONE)));
        apart.addAll(groups(clustering.partition(rest, Decisions.NONE)));
        assertThat(groups(clustering.partition(reports, Decisions.NONE))).isEqualTo(apart);
    }

    @Test
    void editorsDecideAgainstAnyEvidence() {
        EventMention one = report(bombing("post", null), EventType.ASSAULT, "kill", "A bomb killed nine people at a market", null);
        EventMention other = report(bombing("herald", null), EventType.ASSAULT, "kill", "A bomb killed nine people at the market", null);
        Set<Decisions.Pair> pair = Set.of(new Decisions.Pair(one.id(), other.id()));
        assertThat(events(one, other)).isEqualTo(1);
        assertThat(clustering.partition(List.of(one, other), new Decisions(Set.of(), pair)).clusters().size()).isEqualTo(2);
        ArticleTopic sport = article("sport", null, "goalkeeper penalty referee stadium", Set.of(), Set.of());
        EventMention far = report(sport, EventType.ASSAULT, "beat", "The visitors were beaten", null);
        Partition joined = clustering.partition(List.of(one, far), new Decisions(Set.of(new Decisions.Pair(one.id(), far.id())), Set.of()));
        assertThat(joined.clusters().size()).isEqualTo(1);
        assertThat(joined.clusters().get(0).members().get(0).reason()).isEqualTo("an editor's decision");
    }

    @Test
    void anEditorMakesOneEventOfReportsOfDifferentDaysAndWhatIsLikeOneOfThemJoinsIt() {
        EventMention one = told("post", "A bomb killed nine people at a market in Karvala");
        EventMention misdated = report(bombing("herald", "2021-05-14"), EventType.ASSAULT, "kill",
                "A bomb killed nine people at a market in Karvala", "2021-05-01", did("a bomb"));
        EventMention later = told("times", "A bomb killed nine people in a market in Karvala");
        Decisions same = new Decisions(Set.of(new Decisions.Pair(one.id(), misdated.id())), Set.of());
        assertThat(clustering.partition(List.of(one, misdated, later), Decisions.NONE).clusters()).hasSize(2);
        assertThat(clustering.partition(List.of(one, misdated), same).clusters()).hasSize(1);
        assertThat(clustering.partition(List.of(one, misdated, later), same).clusters()).hasSize(1);
    }

    @Test
    void everyMemberHasAReasonAndALoneReportIsNotCertainToBeAlone() {
        EventMention one = report(bombing("post", null), EventType.ASSAULT, "kill", "A bomb killed nine people at a market", null);
        EventMention other = report(bombing("herald", null), EventType.ASSAULT, "kill", "A bomb killed nine people at the market", null);
        EventMention far = report(article("sport", null, "goalkeeper penalty", Set.of(), Set.of()), EventType.ASSAULT, "beat",
                "They were beaten", null);
        for (Cluster cluster : clustering.partition(List.of(one, other, far), Decisions.NONE).clusters()) {
            boolean alone = cluster.members().size() == 1;
            assertThat(cluster.members().get(0).id().equals(far.id())).isEqualTo(alone);
            assertThat(cluster.members().get(0).reason().startsWith("no other report")).isEqualTo(alone);
            assertThat(cluster.members().get(0).confidence()).as(cluster.toString()).isBetween(0.7, 0.89);
        }
    }

    /** Reports of unrelated stories are not compared with each other; if they were, this would take minutes. */
    @Test
    @Tag("slow")
    void timeGrowsWithTheReportsOfAStoryAndNotWithAllReports() {
        List<EventMention> reports = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            ArticleTopic article = article("a" + i, null, "term" + i / 4 + "a term" + i / 4 + "b term" + i / 4 + "c", Set.of(), Set.of());
            reports.add(report(article, EventType.ASSAULT, "kill", "A flood killed cattle on a farm " + i / 4, null));
        }
        long begin = System.nanoTime();
        assertThat(clustering.partition(reports, Decisions.NONE).clusters().size()).isEqualTo(5_000);
        assertThat(System.nanoTime() - begin < 20_000_000_000L).isTrue();
        assertThat(clustering.linked(reports.get(0), reports.get(4))).isFalse();
        assertThat(clustering.linked(reports.get(0), reports.get(1))).isTrue();
    }

    private static EventMention told(String paper, String clause) {
        return report(bombing(paper, "2021-05-04"), EventType.ASSAULT, "kill", clause, "2021-05-03", did("a bomb"));
    }

    @Test
    void aNewReportIsOfTheKnownEventThatItIsLike() {
        ArticleTopic quake = article("first", "2021-05-04", QUAKE, Set.of(), Set.of("valdoria"));
        List<EventMention> bombing = List.of(
                told("post", "A bomb killed nine people at a market in Karvala"),
                told("herald", "A bomb at the market killed nine people"));
        List<EventMention> tremor = List.of(report(
                quake, EventType.ASSAULT, "kill", "An earthquake killed six people in Valdoria", "2021-05-03", did("an earthquake")));
        EventMention fresh = told("times", "A bomb killed nine people in a market in Karvala");
        Partition attached = clustering.attach(List.of(fresh), List.of(bombing, tremor), Decisions.NONE);
        assertThat(groups(attached)).isEqualTo(groups(clustering.partition(
                List.of(fresh, bombing.get(0), bombing.get(1), tremor.get(0)), Decisions.NONE))).hasSize(2);
    }

    @Test
    void aNewReportNeitherJoinsNorPartsKnownEvents() {
        EventMention one = told("post", "A bomb killed nine people at a market in Karvala");
        EventMention other = told("herald", "A bomb at the market killed nine people");
        EventMention fresh = told("times", "A bomb killed nine people in a market in Karvala");
        assertThat(events(one, other, fresh)).isEqualTo(1);
        Partition attached = clustering.attach(List.of(fresh), List.of(List.of(one), List.of(other)), Decisions.NONE);
        assertThat(attached.clusters()).hasSize(2);
        assertThat(attached.clusters()).noneMatch(cluster -> ids(cluster).containsAll(Set.of(one.id(), other.id())));
    }

    @Test
    void aNewReportIsOfTheEventThatAnEditorSays() {
        EventMention one = told("post", "A bomb killed nine people at a market in Karvala");
        EventMention other = told("herald", "A bomb at the market killed nine people");
        EventMention fresh = told("times", "A bomb killed nine people in a market in Karvala");
        Decisions apart = new Decisions(Set.of(), Set.of(new Decisions.Pair(one.id(), fresh.id())));
        Partition kept = clustering.attach(List.of(fresh), List.of(List.of(one, other)), apart);
        assertThat(kept.clusters()).hasSize(2).anyMatch(cluster -> ids(cluster).equals(Set.of(fresh.id())));
        EventMention quake = report(article("first", "2021-05-04", QUAKE, Set.of(), Set.of("valdoria")), EventType.ASSAULT, "kill",
                "An earthquake killed six people in Valdoria", "2021-05-03", did("an earthquake"));
        Decisions same = new Decisions(Set.of(new Decisions.Pair(quake.id(), fresh.id())), Set.of());
        assertThat(clustering.attach(List.of(quake), List.of(List.of(fresh)), Decisions.NONE).clusters()).hasSize(2);
        assertThat(clustering.attach(List.of(quake), List.of(List.of(fresh)), same).clusters()).hasSize(1);
    }

    @Test
    void aNewReportIsKeptFromAnEventOneOfWhoseReportsContradictsIt() {
        EventMention undated = report(bombing("post", "2021-05-14"), EventType.ASSAULT, "kill",
                "A bomb killed nine people at a market in Karvala", null, did("a bomb"));
        EventMention dated = told("herald", "A bomb at the market killed nine people");
        EventMention later = report(bombing("times", "2021-05-14"), EventType.ASSAULT, "kill",
                "A bomb killed nine people at a market in Karvala", "2021-05-13", did("a bomb"));
        assertThat(clustering.attach(List.of(later), List.of(List.of(undated)), Decisions.NONE).clusters()).hasSize(1);
        assertThat(clustering.attach(List.of(later), List.of(List.of(undated, dated)), Decisions.NONE).clusters()).hasSize(2);
    }

    private static Set<UUID> ids(Cluster cluster) {
        return cluster.members().stream().map(member -> member.id()).collect(Collectors.toSet());
    }
}
