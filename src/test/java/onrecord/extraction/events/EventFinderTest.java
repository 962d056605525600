package onrecord.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import onrecord.article.ArticleReader;
import onrecord.article.Metadata;
import onrecord.article.ParsedArticle;
import onrecord.extraction.Extraction;
import onrecord.extraction.Extractor;
import onrecord.extraction.events.participants.Participant;
import onrecord.extraction.quotations.ArticleQuotations;
import onrecord.language.English;
import onrecord.language.Sentence;
import onrecord.text.EventStatus;
import onrecord.text.EventType;
import onrecord.text.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventFinderTest {

    private static final Extractor ENGINE = new Extractor(English.LANGUAGE);
    private static final ArticleReader READER = new ArticleReader();

    @ParameterizedTest
    @ValueSource(strings = {
        "Sweden has not attacked Norway.",
        "Sweden may impose sanctions on Norway.",
        "If Sweden attacks Norway, the union will break.",
        "Sweden wants to negotiate with Norway.",
        "There is no plan to invade Norway.",
        "The minister declined to comment.",
        "“Sweden attacked Norway,” she said."
    })
    void whatIsNotToldAsAFactIsNoEvent(String sentence) {
        assertThat(find(sentence).events()).isEmpty();
    }

    @Test
    void whatIsDemandedIsNotDone() {
        assertThat(types("The union demanded the release of all prisoners by Turkey.")).containsExactly(EventType.REQUEST);
    }

    @Test
    void aScheduledMeetingIsPlanned() {
        ExtractedEvent visit = only("President Ana Duarte will visit Lisbon on Friday.");
        assertThat(visit.type()).isEqualTo(EventType.CONSULT);
        assertThat(visit.status()).isEqualTo(EventStatus.PLANNED);
    }

    @Test
    void aMeetingThatTookPlaceIsNotPlanned() {
        assertThat(only("President Ana Duarte visited Lisbon on Friday.").status()).isEqualTo(EventStatus.HAPPENED);
    }

    @Test
    void aPromiseOfHelpIsAnAgreement() {
        assertThat(types("Portugal will provide food to the refugees.")).containsExactly(EventType.AGREE);
    }

    @Test
    void agreeingWithAnOpinionIsNoAgreement() {
        assertThat(types("Other companies agreed with the assessment.")).isEmpty();
        assertThat(types("Ana Duarte agreed that the rules should be changed.")).isEmpty();
        assertThat(types("Portugal agreed with Spain on a truce.")).contains(EventType.AGREE);
        assertThat(types("The ministers agreed that the embargo should be lifted.")).contains(EventType.AGREE);
    }

    @Test
    void anAnnouncedEmbargoIsAThreat() {
        assertThat(types("Portugal will impose an embargo on Angola.")).containsExactly(EventType.THREATEN);
    }

    @Test
    void whoMustDoSomethingIsAskedTo() {
        assertThat(types("Portugal said that Angola must return the ship.")).containsExactly(EventType.REQUEST);
    }

    @Test
    void theSubjectActsAndTheObjectReceives() {
        assertThat(who(only("France attacked Belgium."))).containsExactly("ACTOR France", "RECIPIENT Belgium");
    }

    @Test
    void inThePassiveTheAgentActs() {
        assertThat(who(only("The village was attacked by Serbian soldiers."))).containsExactly("ACTOR Serbian soldiers",
                "RECIPIENT village");
    }

    @Test
    void aNounNamesWhoTakesPart() {
        ExtractedEvent invasion = only("Prices have risen since Russia’s invasion of Georgia in August 2008.");
        assertThat(invasion.type()).isEqualTo(EventType.ASSAULT);
        assertThat(who(invasion)).containsExactly("ACTOR Russia", "RECIPIENT Georgia");
        assertThat(invasion.date()).hasToString("2008-08");
        assertThat(invasion.place()).isEqualTo("Georgia");
    }

    @Test
    void aPersonIsKnownByIndexAndWithoutTitle() {
        Extraction found = find("Kosovo’s prime minister met Serbian President Marko Petrovic in Geneva.");
        Participant petrovic = found.events().get(0).participants().stream().filter(one -> one.person() >= 0).findFirst().orElseThrow();
        assertThat(petrovic.name()).isEqualTo("Marko Petrovic");
        assertThat(found.persons().get(petrovic.person()).name()).isEqualTo("Marko Petrovic");
    }

    @Test
    void reportsOfOneEventBecomeOne() {
        List<ExtractedEvent> events = find("""
                In a telephone call with Serbian President Marko Petrovic on 4 May 2019, Ilse Brandt offered her help.

                The call took place in the evening.""").events();
        assertThat(events.stream().filter(event -> event.type().equals(EventType.CONSULT))).hasSize(1);
    }

    @Test
    void twoDemandsAreTwoAndOneToldTwiceIsOne() {
        assertThat(types("Paula Kern called for lower taxes on Monday. Kern also called for a new bridge over the river."))
                .containsExactly(EventType.REQUEST, EventType.REQUEST);
        assertThat(types("Paula Kern called for lower taxes. The minister said little. Again, Kern called for lower taxes."))
                .containsExactly(EventType.REQUEST);
    }

    @Test
    void theConsequenceOfAnAttackIsNoSecondAttack() {
        assertThat(types("Rebels shelled the port of Maran on Sunday, killing nine people.")).containsExactly(EventType.ASSAULT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The minister is seizing upon a newspaper report.
            His friends called him a genius for his plan.
            The captain called the coach's remarks on Saturday a wake-up call.
            Four countries apart from Canada meet the bar.
            He met his wife in Lima in 1998.
            The striker had a plan and executed it well.
            Laura Marsh held a rally in Tampa.
            Substitute Nelson Duarte struck in stoppage time.
            "The lead is small," wrote Carla Elley for Morning Consult.
            The Clinton-Backing groups were silent.
            """)
    void someVerbsOnlySoundLikeEvents(String sentence) {
        assertThat(find(sentence).events()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Laura Marsh attacked Peter Holm for his support of the war.",
        "Laura Marsh attacked Peter Holm for voting against the bill.",
        "In a speech, Laura Marsh attacked Peter Holm.",
        "Laura Marsh personally attacked Peter Holm."
    })
    void anAttackInWordsIsAnAccusation(String sentence) {
        ExtractedEvent attack = only(sentence);
        assertThat(attack.type()).isEqualTo(EventType.ACCUSE);
        assertThat(who(attack)).containsExactly("ACTOR Laura Marsh", "RECIPIENT Peter Holm");
    }

    @Test
    void aVerbJoinedToAPassiveIsPassive() {
        ExtractedEvent killing = only("Adam Cole was followed and killed by rebels.");
        assertThat(who(killing)).containsExactly("ACTOR rebels", "RECIPIENT Adam Cole");
    }

    @Test
    void behindAnAppositionTheNameActs() {
        ExtractedEvent request = only("Adam Stern, the top Liberal on the House Committee, called on President Marta Ohara to retaliate.");
        assertThat(who(request)).containsExactly("ACTOR Adam Stern", "RECIPIENT Marta Ohara");
    }

    @Test
    void aDescriptionIsOfTheNameBehindIt() {
        assertThat(who(only("Another radio host, Abby Marten, denounced the treaty."))).containsExactly("ACTOR Abby Marten",
                "RECIPIENT treaty");
        assertThat(who(only("Her editor at Knopf, Samuel Weiss, rejected the offer."))).containsExactly("ACTOR Samuel Weiss");
        assertThat(who(only("Her husband, the painter Leo Bell, was shot in 1971."))).containsExactly("RECIPIENT Leo Bell");
    }

    @Test
    void allNamesOfAListTakePart() {
        assertThat(who(only("Mexico, Spain and the United States have sent rescue teams.")))
                .containsExactly("ACTOR Mexico", "ACTOR Spain", "ACTOR United States");
        assertThat(who(only("Talks broke down after Norway and Nauru blocked a proposal.")))
                .containsExactly("ACTOR Norway", "ACTOR Nauru");
    }

    @Test
    void whoCallsOnSomebodyIsNotCalledOn() {
        ExtractedEvent request = find("The opposition called on Ann Lobo to declare an emergency, which she has refused to do.").events()
                .stream().filter(event -> event.type().equals(EventType.REQUEST)).findFirst().orElseThrow();
        assertThat(who(request)).containsExactly("ACTOR opposition", "RECIPIENT Ann Lobo");
    }

    @Test
    void anOfferComesFromSomebody() {
        assertThat(who(only("Halden has rejected a takeover offer from its American rival Otterbein.")))
                .containsExactly("ACTOR Halden", "RECIPIENT American rival Otterbein");
    }

    @Test
    void aPersonWhoWasNamedIsFreed() {
        List<ExtractedEvent> events = find("Ana Brito was detained on Monday. She was freed on Wednesday.").events();
        assertThat(events.stream().map(ExtractedEvent::type)).containsExactly(EventType.COERCE, EventType.RETREAT);
        assertThat(who(events.get(1))).containsExactly("RECIPIENT Ana Brito");
    }

    @Test
    void whereSomethingHappensNobodyReceives() {
        assertThat(who(only("At her Brooklyn school, Anna Joseph protested the cuts."))).containsExactly("ACTOR Anna Joseph");
        assertThat(who(only("Laura Cross thanked Peter Holm on Twitter."))).containsExactly("ACTOR Laura Cross", "RECIPIENT Peter Holm");
    }

    @Test
    void whoAcceptsARequestAnswersIt() {
        assertThat(who(only("Chile in 2007 accepted the Peruvian administration's request.")))
                .containsExactly("ACTOR Chile", "RECIPIENT Peruvian administration");
    }

    @Test
    void theDayIsNoPartOfAName() {
        assertThat(who(only("The United Nations Security Council on Friday condemned the test.")))
                .containsExactly("ACTOR United Nations Security Council");
    }

    @Test
    void theDateOfSomethingElseIsNotTheEvents() {
        assertThat(only("France on 7 March 2019 condemned the test.").date()).hasToString("2019-03-07");
        assertThat(only("France condemned the 2017 test.").date()).isNull();
    }

    @Test
    void whatGoesOnMeanwhileIsTrueWhateverIsNot() {
        ExtractedEvent talks = only("The government may be reluctant to act while France negotiates with Russia.");
        assertThat(talks.type()).isEqualTo(EventType.CONSULT);
    }

    @Test
    void aTriggerStandsInItsClause() {
        String text = "France attacked Belgium on Monday, but nobody noticed.";
        ExtractedEvent event = only(text);
        assertThat(event.trigger().of(text)).isEqualTo("attacked");
        assertThat(event.span().contains(event.trigger())).isTrue();
    }

    @ParameterizedTest
    @Tag("slow")
    @ValueSource(strings = {"attacked ", "Russia attacked Ukraine and ", "the invasion of the invasion of ", "“killed ", "talks with "})
    void anEndlessSentenceTakesLinearTime(String piece) {
        String text = piece.repeat(20_000);
        ParsedArticle article = new ParsedArticle(
                text, "x", null, null, List.of(), null, null, "en", List.of(), List.of(new Span(0, text.length())));
        List<Sentence> sentences = English.LANGUAGE.read(text, article.paragraphs());
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> new EventFinder()
                        .find(article, sentences, ArticleQuotations.of(article, sentences), List.of(), List.of()));
    }

    private static Extraction find(String text) {
        ParsedArticle read = READER.read(text, Metadata.NONE);
        Extraction found = ENGINE.extract(new ParsedArticle(
                text, read.title(), null, null, List.of(), null, null, "en", List.of(), List.of(new Span(0, text.length()))));
        return new Extraction(found.article(), found.persons(), found.statements(),
                found.events().stream().filter(event -> event.status().isListed()).toList(), found.dates(), found.failedSteps());
    }

    private static List<EventType> types(String text) {
        return find(text).events().stream().map(ExtractedEvent::type).toList();
    }

    private static ExtractedEvent only(String text) {
        List<ExtractedEvent> events = find(text).events();
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static List<String> who(ExtractedEvent event) {
        return event.participants().stream().map(one -> one.role() + " " + one.name()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Orlov made an offer to the Norwegian miners.             | offer
            Orlov held talks with Norway.                            | talks
            Orlov held two days of talks with Norway.                | held two days
            Norwegian rebels launched a major attack on Oslo.        | attack
            Rebels attacked the capital of Norway.                   | attacked
            Rebels destroyed a railway bridge in Norway.             | destroyed
            """)
    void theTriggerIsWhatNamesTheHappening(String text, String trigger) {
        assertThat(ToldEvents.in(text)).extracting(event -> event.trigger().of(text)).contains(trigger);
    }
}
