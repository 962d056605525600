package onrecord.extraction.statements;

import static onrecord.extraction.statements.Credits.credited;
import static onrecord.extraction.statements.Credits.only;
import static onrecord.extraction.statements.Credits.statements;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import onrecord.text.AttributionType;
import onrecord.text.Span;
import onrecord.text.SpeakerKind;
import onrecord.text.StatementKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class StatementFinderTest {

    @Test
    void quotedWordsBelongToTheReportingClauseBehindThem() {
        assertThat(credited("“The bridge will open in May,” Anna Keller said."))
                .containsExactly("Anna Keller | said | “The bridge will open in May,”");
        assertThat(credited("“The bridge will open in May,” said Anna Keller, the mayor of Lund."))
                .containsExactly("Anna Keller, the mayor of Lund | said | “The bridge will open in May,”");
        assertThat(credited("“Is it safe?” she asked.")).containsExactly("she | asked | “Is it safe?”");
    }

    @Test
    void wordsBehindTheReportingClauseAreStillTheSpeakers() {
        assertThat(credited("“Everybody saw it,” Anna Keller said. “I asked him why.” The union charged Keller with misconduct."))
                .contains("Anna Keller | said | “Everybody saw it,” “I asked him why.”");
    }

    @Test
    void behindAnAppositionSomebodyIsTold() {
        assertThat(credited("Anna Keller, the president, told reporters, “The bridge is safe.”"))
                .containsExactly("Anna Keller | told | “The bridge is safe.”");
        assertThat(only("Anna Keller, a nurse from Lund, told reporters that the bridge was closed.").speakerName())
                .isEqualTo("Anna Keller");
    }

    @Test
    void mayIsAPersonWhereOneSpeaks() {
        assertThat(credited("British Prime Minister Theresa May announced Sunday that the bridge would be closed."))
                .containsExactly("British Prime Minister Theresa May | announced | the bridge would be closed");
    }

    @Test
    void theGermanIsNoOrganisation() {
        assertThat(only("“Everybody saw it,” the German said.").speakerKind()).isEqualTo(SpeakerKind.UNNAMED);
    }

    @Test
    void quotedWordsBelongToTheReportingClauseBeforeThem() {
        assertThat(credited("Keller said: “The bridge will open in May.”"))
                .containsExactly("Keller | said | “The bridge will open in May.”");
        assertThat(credited("The mayor told reporters, “The bridge will open.”"))
                .containsExactly("The mayor | told | “The bridge will open.”");
    }

    @Test
    void aSplitQuotationIsOneStatement() {
        String text = "“We looked at every bolt,” Keller said. “They are all sound.”";
        ExtractedStatement statement = only(text);
        assertThat(statement.spans()).extracting(span -> span.of(text)).containsExactly("“We looked at every bolt,”",
                "“They are all sound.”");
        assertThat(statement.kind()).isEqualTo(StatementKind.DIRECT);
    }

    @Test
    void twoSpeakersInOneParagraphAreKeptApart() {
        assertThat(credited("“It is safe,” Keller said. “It is not,” Olsen replied."))
                .containsExactly("Keller | said | “It is safe,”", "Olsen | replied | “It is not,”");
    }

    @Test
    void aQuotationRunsOnOverParagraphs() {
        String text = "“We looked at every bolt,” Keller said. “It took a month.\n“They are all sound.”";
        assertThat(only(text).spans()).hasSize(3);
    }

    @Test
    void wordsInMarksOfTheWrongShapeAreSpeechToo() {
        assertThat(credited("«It is safe,” Keller said.")).containsExactly("Keller | said | «It is safe,”");
        assertThat(credited("''It is safe,'' Keller said.")).containsExactly("Keller | said | ''It is safe,''");
    }

    @Test
    void scareQuotesAreNobodysWords() {
        assertThat(statements("The so-called “bridge to nowhere” was closed on Monday.")).isEmpty();
    }

    @Test
    void aClauseAfterAVerbOfSayingIsIndirectSpeech() {
        ExtractedStatement statement = only("Keller said that the bridge was safe.");
        assertThat(statement.text()).isEqualTo("the bridge was safe");
        assertThat(statement.kind()).isEqualTo(StatementKind.INDIRECT);
        assertThat(statement.attribution()).isEqualTo(AttributionType.ASSERTION);
    }

    @Test
    void aClausePartlyQuotedIsMixed() {
        ExtractedStatement statement = only("Keller said the bridge was “as safe as any in the country” and would open soon.");
        assertThat(statement.kind()).isEqualTo(StatementKind.MIXED);
        assertThat(statement.text()).startsWith("the bridge was “as safe").endsWith("open soon");
    }

    @Test
    void theReportingClauseMayFollowOrInterruptIndirectSpeech() {
        assertThat(credited("The bridge is safe, engineers say.")).containsExactly("engineers | say | The bridge is safe");
        assertThat(credited("The old bridge, Keller said, would have fallen."))
                .containsExactly("Keller | said | The old bridge would have fallen");
    }

    @Test
    void accordingToCreditsItsClause() {
        assertThat(credited("According to the police, two people were hurt."))
                .containsExactly("the police | According to | two people were hurt");
        assertThat(credited("Two people were hurt, according to the police."))
                .containsExactly("the police | according to | Two people were hurt");
    }

    @Test
    void aParticipleBorrowsTheSubjectOfItsSentence() {
        assertThat(credited("Olsen left the hall, saying he had heard enough.")).containsExactly("Olsen | saying | he had heard enough");
    }

    @Test
    void aSecondVerbHasTheFirstOnesSpeaker() {
        assertThat(credited("Keller said the bridge was safe but added that the road was not."))
                .containsExactly("Keller | said | the bridge was safe", "Keller | added | the road was not");
    }

    @Test
    void whatStandsInsideSomebodysWordsIsThatPersonsStatement() {
        assertThat(credited("Keller said that Olsen believed the bridge was safe."))
                .containsExactly("Keller | said | Olsen believed the bridge was safe");
    }

    @Test
    void ofTwoClausesAroundEachOtherTheParenthesisIsTheOuterOne() {
        assertThat(credited("The ministry wants to close the bridge, Keller said."))
                .containsExactly("Keller | said | The ministry wants to close the bridge");
    }

    @Test
    void aTranscriptMayBeQuotedAsAWhole() {
        assertThat(credited("\"KELLER: Is the bridge safe?\n\"OLSEN: It is not.\"")).hasSize(2).allMatch(line -> line.contains(" | : | "));
    }

    @Test
    void whatAWriterSupposesIsNobodysIntention() {
        assertThat(statements("Keller may want to close the bridge.")).isEmpty();
    }

    @Test
    void passiveVerbsCreditTheirAgentOrNobody() {
        assertThat(credited("The plan was criticized by the engineers.")).isEmpty();
        assertThat(statements("Two men were told to wait.")).isEmpty();
    }

    @Test
    void beliefsAndIntentionsAreTypedAsSuch() {
        assertThat(only("Keller believes the bridge is safe.").attribution()).isEqualTo(AttributionType.BELIEF);
        assertThat(only("Keller wants to open the bridge.").attribution()).isEqualTo(AttributionType.INTENTION);
        assertThat(only("Keller knows that the bridge is old.").attribution()).isEqualTo(AttributionType.FACT);
        assertThat(only("Keller was confident that the bridge would hold.").attribution()).isEqualTo(AttributionType.BELIEF);
    }

    @Test
    void aHeadlineNamesItsSpeakerBeforeAColon() {
        assertThat(credited("White House: Call With Paris Was ‘a Good Start’\nThe two spoke on Monday."))
                .containsExactly("White House | : | Call With Paris Was ‘a Good Start’");
        assertThat(statements("UPDATE: Bridge Opens Early\nThe bridge opened.")).isEmpty();
    }

    @Test
    void aTranscriptIsReadLineByLine() {
        assertThat(credited("KELLER: Is the bridge safe?\nOLSEN: It is not. I would not cross it."))
                .containsExactly("KELLER | : | Is the bridge safe?", "OLSEN | : | It is not. I would not cross it.");
    }

    @Test
    void aNameBehindADashIsTheSpeaker() {
        assertThat(credited("“I would not cross that bridge.” — Maria Olsen, engineer"))
                .containsExactly("Maria Olsen, engineer |  | “I would not cross that bridge.”");
    }

    @Test
    void theOneWhoIsToldIsTheAddressee() {
        assertThat(only("Keller told Reuters that the bridge was safe.").addressee()).isEqualTo("Reuters");
        assertThat(only("Keller said the bridge was safe.").addressee()).isNull();
    }

    @Test
    void aDayBesideTheVerbIsTheDayOfTheSaying() {
        assertThat(Objects.requireNonNull(only("“The bridge is safe,” Keller said on January 27.").saidOn()).text())
                .isEqualTo("XXXX-01-27");
        assertThat(only("“The bridge opens on January 27,” Keller said.").saidOn()).isNull();
    }

    @Test
    void speakersArePersonsOrganisationsOrUnnamed() {
        assertThat(only("“The bridge is safe,” Anna Keller said.").speakerKind()).isEqualTo(SpeakerKind.PERSON);
        ExtractedStatement ministry = only("“The bridge is safe,” the transport ministry said.");
        assertThat(ministry.speakerKind()).isEqualTo(SpeakerKind.ORGANISATION);
        assertThat(ministry.speakerName()).isEqualTo("transport ministry");
        ExtractedStatement official = only("“The bridge is safe,” a senior official said.");
        assertThat(official.speakerKind()).isEqualTo(SpeakerKind.UNNAMED);
        assertThat(official.speakerName()).isEqualTo("a senior official");
    }

    @Test
    void itStandsForTheOrganisationBefore() {
        List<ExtractedStatement> found = statements("The transport ministry said the bridge was safe. “It opens in May,” it said.");
        assertThat(found).extracting(ExtractedStatement::speakerName).containsExactly("transport ministry", "transport ministry");
    }

    @Test
    void aVerbThatLooksLikeANounIsStillAVerb() {
        assertThat(credited("But Keller claims that the bridge is safe.")).containsExactly("Keller | claims | the bridge is safe");
        assertThat(credited("“The bridge may fall,” worries former city engineer Anna Keller."))
                .containsExactly("former city engineer Anna Keller | worries | “The bridge may fall,”");
    }

    @Test
    void aPastTenseThatLooksLikeAParticipleIsStillAVerb() {
        assertThat(credited("Anna Keller, the mayor of Lund, called for more money for bridges."))
                .containsExactly("Anna Keller, the mayor of Lund | called | more money for bridges");
        assertThat(credited("The workers have left the site and called for an inquiry."))
                .containsExactly("The workers | called | an inquiry");
    }

    @Test
    void theSubjectMayHaveAClauseOrAPhraseOfItsOwn() {
        assertThat(credited("In Ms. Keller's favor, all the engineers I interviewed said her bridge was safer than the old one."))
                .containsExactly("all the engineers | said | her bridge was safer than the old one");
        assertThat(credited("But in recent days, advisers to Mayor Keller say, the bridge has begun to sink."))
                .allMatch(line -> line.startsWith("advisers to Mayor Keller | say | "));
        assertThat(credited("His answer was to say that the bridge was safe.")).containsExactly("His | say | the bridge was safe");
    }

    @Test
    void whoIsQuotedAsSayingSomethingSaysIt() {
        assertThat(credited("“The bridge is safe,” the mayor was quoted as saying by a newspaper on Saturday."))
                .containsExactly("the mayor | was quoted as saying | “The bridge is safe,”");
    }

    @Test
    void aHeadlineMayEndInItsSpeaker() {
        assertThat(credited("Old Bridge May Fall, Leading Engineer Says\nThe bridge is old."))
                .containsExactly("Leading Engineer | Says | Old Bridge May Fall");
        assertThat(credited("New Survey Shows Bridges Are Older Than Thought\nThe bridge is old."))
                .containsExactly("New Survey | Shows | Bridges Are Older Than Thought");
    }

    @Test
    void aPhraseThatOnlyNamesAThingIsNoStatement() {
        assertThat(statements("Keller condemned the delay.")).isEmpty();
        assertThat(credited("Keller condemned years of delay at the ministry.")).hasSize(1);
        assertThat(statements("Keller voiced hopes of a new bridge.")).isEmpty();
        assertThat(statements("It was unclear how Keller spoke about bridges in private.")).isEmpty();
        assertThat(statements("Nobody believed his claims of victory.")).isEmpty();
    }

    @Test
    void anObjectMayStandBetweenTheVerbAndTheQuotation() {
        assertThat(credited("Keller and Olsen call them “toy bridges.”"))
                .allMatch(line -> line.startsWith("Keller and Olsen | call | ") && line.endsWith("“toy bridges.”"))
                .hasSize(1);
    }

    @Test
    void contentEndsBeforeTheNextSource() {
        assertThat(credited("Keller plans to close the bridge, according to a city official."))
                .anyMatch(line -> line.equals("Keller | plans | to close the bridge"))
                .anyMatch(line -> line.startsWith("a city official | according to | "));
        assertThat(credited("Keller said the bridge was safe — and she noted that it was old."))
                .containsExactly("Keller | said | the bridge was safe", "she | noted | it was old");
    }

    @Test
    void aGerundOrAClauseInFrontMayBeWhatIsSaid() {
        assertThat(credited("The mayor suggests building a second bridge."))
                .containsExactly("The mayor | suggests | building a second bridge");
        assertThat(credited("Though the bridge is old, she said, closing it would cost more."))
                .containsExactly("she | said | Though the bridge is old closing it would cost more");
    }

    @Test
    void theNameOfAnOrganisationIsWhole() {
        assertThat(only("The Bank of Norway said rates would rise.").speakerName()).isEqualTo("Bank of Norway");
        assertThat(only("The Ministry of Foreign Affairs said the bridge was safe.").speakerName())
                .isEqualTo("Ministry of Foreign Affairs");
        assertThat(only("The World Court Friday said the bridge was safe.").speakerName()).isEqualTo("World Court");
    }

    @Test
    void theDayOfTheSayingIsNoPartOfWhatIsSaid() {
        assertThat(only("The council said Friday it would close the bridge.").text()).isEqualTo("it would close the bridge");
        assertThat(only("The council said Thursday that the bridge was safe.").text()).isEqualTo("the bridge was safe");
        assertThat(only("Anna Keller said at UN headquarters in Geneva that talks were near.").text()).isEqualTo("talks were near");
        assertThat(only("Anna Keller said at a meeting in Oslo that the bridge was safe.").text()).isEqualTo("the bridge was safe");
    }

    @Test
    void aPersonIsAPersonWhateverTheNameLooksLike() {
        List<ExtractedStatement> found = statements("Mayor Anna Ford said the bridge was safe.\n“It will hold,” Ford said.");
        assertThat(found).extracting(ExtractedStatement::speakerKind).containsOnly(SpeakerKind.PERSON);
        assertThat(only("“It will hold,” the Ford campaign said.").speakerKind()).isEqualTo(SpeakerKind.ORGANISATION);
    }

    @Test
    void aHeadlineIsLeftOutWhereTheArticleSaysItMoreFully() {
        String body = "The river bridge will open to traffic in the first week of May, Anna Keller said on Monday.";
        assertThat(underHeadline("Anna Keller says river bridge will open in May", body)).hasSize(1);
        assertThat(underHeadline("Anna Keller says tolls will rise", body)).hasSize(2);
        assertThat(underHeadline("Anna Keller says bridge will ‘open in May’", body)).hasSize(2);
    }

    private static List<ExtractedStatement> underHeadline(String headline, String body) {
        return statements(headline + "\n" + body, new Span(0, headline.length()));
    }

    @Test
    void aReportingClauseMayFollowAFullStop() {
        assertThat(credited("“The bridge is unsafe.” Keller said on Lake News Sunday. “I would close it.”"))
                .containsExactly("Keller | said | “The bridge is unsafe.” “I would close it.”");
    }

    @Test
    void aQuotationMayBeIntroducedWithoutAVerbOfSaying() {
        assertThat(credited("In Keller’s words, “the bridge is unsafe.”")).containsExactly("Keller’s | words | “the bridge is unsafe.”");
        assertThat(credited("Keller’s answer was short: “The bridge is unsafe.”"))
                .containsExactly("Keller’s | answer | “The bridge is unsafe.”");
        assertThat(credited("Keller, in a statement: “The bridge is unsafe.”")).containsExactly("Keller | : | “The bridge is unsafe.”");
        assertThat(credited("The campaign released a statement: “The bridge is unsafe.”"))
                .containsExactly("The campaign | : | “The bridge is unsafe.”");
        assertThat(credited("The bridge is, in the words of Keller, “unsafe.”"))
                .allMatch(line -> line.startsWith("Keller | in the words of | "));
        assertThat(credited("“The bridge is unsafe,” per Anna Keller.")).containsExactly("Anna Keller | per | “The bridge is unsafe,”");
    }

    @Test
    void someVerbsReportOnlyWithASecondWord() {
        assertThat(credited("As Keller put it, “The bridge is unsafe.”")).containsExactly("Keller | put | “The bridge is unsafe.”");
        assertThat(credited("“The bridge is unsafe,” Keller went on.")).containsExactly("Keller | went | “The bridge is unsafe,”");
        assertThat(statements("Keller put the “bridge” on the map and went home.")).isEmpty();
    }

    @Test
    void anyVerbReportsBetweenAQuotationAndAPerson() {
        assertThat(credited("“The bridge is unsafe,” laughed Anna Keller."))
                .containsExactly("Anna Keller | laughed | “The bridge is unsafe,”");
    }

    @Test
    void whomAPaperQuotesIsTheSpeaker() {
        assertThat(credited("“The bridge is unsafe,” the paper quoted Keller as saying."))
                .containsExactly("Keller | saying | “The bridge is unsafe,”");
        assertThat(credited("The bridge was described by Keller as “unsafe from the start.”"))
                .containsExactly("Keller | was described | “unsafe from the start.”");
    }

    @Test
    void wordsBetweenTheVerbAndTheQuotationAreNotQuoted() {
        assertThat(credited("Keller said of the old bridge, “It is unsafe.”")).containsExactly("Keller | said | “It is unsafe.”");
        assertThat(credited("Keller tweeted Friday morning, “It is unsafe.”")).containsExactly("Keller | tweeted | “It is unsafe.”");
        assertThat(credited("Asked what she would do next, Keller shrugged: “It is unsafe.”"))
                .containsExactly("Keller | : | “It is unsafe.”");
    }

    @Test
    void aRelativeClauseDoesNotTakeTheMainVerbsWords() {
        assertThat(credited("“The bridge is unsafe,” one engineer, who asked not to be named, told the Herald.")).first().asString()
                .startsWith("one engineer | told | ");
        assertThat(credited("Keller, who called the bridge “a very old thing,” said she would close it."))
                .contains("Keller | said | she would close it");
    }

    @Test
    void paragraphsThatRunOnToANamedSpeakerAreHersAsWell() {
        assertThat(credited("“We looked at every bolt.\n“It took a month,” Keller said."))
                .containsExactly("Keller | said | “We looked at every bolt. “It took a month,”");
    }

    @Test
    void questionsAndAnswersTakeTurns() {
        assertThat(credited("“The bridge is unsafe,” Keller said.\n“By whose fault?” Olsen asked.\n“By the fault of the builders.”"))
                .containsExactly("Keller | said | “The bridge is unsafe,” “By the fault of the builders.”",
                        "Olsen | asked | “By whose fault?”");
    }

    @Test
    void whoeverActsSpeaksTheQuotedSentenceBehind() {
        assertThat(credited("Anna Keller shook her head. “We looked at every bolt.”"))
                .containsExactly("Anna Keller |  | “We looked at every bolt.”");
        assertThat(statements("Anna Keller shook her head. The “bolt” was lost.")).isEmpty();
    }

    @Test
    void aQuotedParagraphBelongsToTheSpeakerOfTheOneBefore() {
        assertThat(credited("Keller said the bridge was unsafe.\n“We looked at every bolt. Some were loose.”"))
                .containsExactly("Keller | said | the bridge was unsafe", "Keller | said | “We looked at every bolt. Some were loose.”");
        assertThat(credited("“It is old,” Keller said. She did not suggest a closure. “We will watch it.”"))
                .contains("Keller | said | “It is old,” “We will watch it.”");
    }

    @Test
    void shortLinesNameTheirSpeakerBeforeAColon() {
        assertThat(credited("The committee met.\n9:15 – Keller: “The bridge is unsafe.”"))
                .containsExactly("Keller | : | “The bridge is unsafe.”");
        assertThat(credited("The committee met.\nOne engineer: “The bridge is unsafe.”"))
                .containsExactly("One engineer | : | “The bridge is unsafe.”");
        assertThat(only("Keller on Olsen: “He is a fool.”").speakerName()).isEqualTo("Keller");
    }

    @Test
    void namesInMarksBelongToWhoeverGivesThem() {
        assertThat(credited("Olsen, whom Keller called “the fool,” left town.")).containsExactly("Keller | called | “the fool,”");
        assertThat(credited("Olsen was called “a fool” by Anna Keller.")).containsExactly("Anna Keller | was called | “a fool”");
        assertThat(credited("Keller called him a “fool.”")).containsExactly("Keller | called | him a “fool.”");
        assertThat(credited("Keller used the word “fool” twice.")).anyMatch(line -> line.startsWith("Keller | used | "));
        assertThat(credited("Keller’s “toy bridge” remark hurt her.")).containsExactly("Keller | remark | “toy bridge”");
        assertThat(statements("The “toy” bridge was closed.")).isEmpty();
    }

    @Test
    void theSpeakerMayStandBehindBracketsOrAppositions() {
        assertThat(credited("Former Rep. Anna Keller (D-Ohio), who is now a lobbyist, said the bridge was unsafe."))
                .allMatch(line -> line.contains("Anna Keller") && line.endsWith(" | said | the bridge was unsafe"))
                .hasSize(1);
        assertThat(only("A voter in Lund, Anna Keller, put it this way: “The bridge is unsafe.”").speakerName()).isEqualTo("Anna Keller");
        assertThat(credited("On Monday, Olsen’s lawyer, Anna Keller, told the court that her client was “not a fool.”"))
                .anyMatch(line -> line.startsWith("Anna Keller | told | "));
    }

    @Test
    void aThingNamedEndsBeforeWhatIsToldBesideIt() {
        assertThat(credited("Keller praised the old bridge over the river because it had saved her life."))
                .containsExactly("Keller | praised | the old bridge over the river");
        assertThat(credited("When he wrote the book, Keller said that he was poor.")).contains("Keller | said | he was poor");
    }

    @Test
    void theVerbBesideTheQuotationHasIt() {
        assertThat(credited("Keller said the bridge was safe, and when pressed on its age, the engineer replied, “It is old.”"))
                .contains("the engineer | replied | “It is old.”");
    }

    @Test
    void whatIsAskedOrOnlyPointedOutIsNobodysStatement() {
        assertThat(statements("It was unclear whether Keller will announce that the bridge is closed.")).isEmpty();
        assertThat(statements("The plan would run counter to the law.")).isEmpty();
    }

    @Test
    void whatIsSaidMayGoOnBehindAnd() {
        assertThat(credited("Keller said the bridge was safe and would open soon."))
                .containsExactly("Keller | said | the bridge was safe and would open soon");
    }

    @Test
    @Tag("slow")
    void hostileTextTakesLinearTime() {
        String open = "“ ".repeat(20_000) + "he said ";
        String cues = "he said she said ".repeat(5_000);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> statements(open));
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> statements(cues));
        String unclosed = "“No.\n".repeat(5_000) + "“No,” he said.";
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> statements(unclosed));
    }
}
