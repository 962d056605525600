package onrecord.extraction.statements;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where a reporting clause stands in its sentence, and which words are its own. */
class ClausesTest {

    @Test
    void aClauseLedByAsReportsTheRestOfItsSentence() {
        assertThat(credited("As Keller said, the bridge is safe.")).containsExactly("Keller | said | the bridge is safe");
        assertThat(credited("The bridge, as one of the engineers pointed out, was never tested."))
                .containsExactly("one of the engineers | pointed | The bridge was never tested");
        assertThat(credited("As many engineers, including Mr. Olsen, have pointed out, the bridge is old."))
                .containsExactly("many engineers | have pointed | the bridge is old");
        assertThat(credited("The bridge fell silent, as Keller denied the rumours.")).noneMatch(line -> line.contains("fell silent"));
    }

    @Test
    void aWriterMayPutItInALongPiece() {
        assertThat(credited("He was seen, as the Harbour Post put it in a long profile, “the builder.”"))
                .containsExactly("the Harbour Post | put | “the builder.”");
    }

    @Test
    void aPersonNamedBehindAnOpeningPhraseIsTheSubject() {
        assertThat(credited("In a Harbour Radio interview Keller declared “I would close it. I would close it today.”"))
                .containsExactly("Keller | declared | “I would close it. I would close it today.”");
    }

    @Test
    void quotedWordsBehindAsBelongToWhoeverLikens() {
        assertThat(credited("The town was shaken by a blast that Mayor Anna Keller described as “an attack.”"))
                .containsExactly("Mayor Anna Keller | described | “an attack.”");
    }

    @Test
    void whatIsAskedForHasNotBeenSaid() {
        assertThat(credited("Asked to describe the blast, Keller said: “I saw nothing.”"))
                .containsExactly("Keller | said | “I saw nothing.”");
    }

    @Test
    void aVerbBehindAndInAnInnerClauseIsNotTheSpeakers() {
        assertThat(credited("Olsen said she was at the bridge when the police found her and told her to leave."))
                .containsExactly("Olsen | said | she was at the bridge when the police found her and told her to leave");
    }

    @Test
    void allContentsEndWhereTheNextClauseHasWordsOfItsOwn() {
        assertThat(credited("Olsen said the town planned to rebuild the bridge, though she acknowledged it was expensive."))
                .containsExactly("Olsen | said | the town planned to rebuild the bridge", "she | acknowledged | it was expensive");
    }

    @Test
    void aNounIsFollowedByWhatItClaims() {
        assertThat(credited("The council checked Anna Keller’s claim that there have been “hundreds of accidents” on the bridge."))
                .containsExactly("Anna Keller’s | claim | there have been “hundreds of accidents” on the bridge");
        assertThat(credited("Engineers have expressed concern that closing the bridge could lead to delays."))
                .containsExactly("Engineers | have expressed | concern that closing the bridge could lead to delays");
    }

    @Test
    void aRelativeClauseIsNotWhatIsSaid() {
        assertThat(credited("They would not answer the questions that have swirled around the bridge.")).isEmpty();
        assertThat(credited("The town added a new span, because the river had risen.")).isEmpty();
    }

    @Test
    void anOrganisationGoesOnAsIt() {
        assertThat(credited("Later it closed the bridge, saying that it was old.")).containsExactly("it | saying | it was old");
        assertThat(credited("It rained all day.")).isEmpty();
    }

    @Test
    void whoeverIsLedToFearFears() {
        assertThat(credited("All this has led the Danish writer Peter Holm to fear a “bridge too far.”"))
                .containsExactly("the Danish writer Peter Holm | fear | a “bridge too far.”");
    }

    @Test
    void aDateBeforeAColonIsNobody() {
        assertThat(credited("On July 6, 2015, Keller made the following comment:\n“The bridge is all that people on the coast have.”"))
                .containsExactly("Keller | : | “The bridge is all that people on the coast have.”");
    }

    @Test
    void whoeverIsToldIsNoPartOfTheWords() {
        assertThat(credited("Judge Anna Keller told Poole he had shown “breathtaking selfishness”."))
                .containsExactly("Judge Anna Keller | told | he had shown “breathtaking selfishness”");
        assertThat(credited("Keller told the committee the bridge was old.")).containsExactly("Keller | told | the bridge was old");
        assertThat(Credits.only("Keller told the committee the bridge was old.").addressee()).isEqualTo("the committee");
        assertThat(credited("Keller told the BBC it was over.")).containsExactly("Keller | told | it was over");
        assertThat(credited("Keller warned the river would rise.")).containsExactly("Keller | warned | the river would rise");
    }

    @Test
    void aSecondPredicateStaysWithWhatIsSaid() {
        assertThat(credited("Leigh said his client had been drinking and was ashamed of what he had done."))
                .containsExactly("Leigh | said | his client had been drinking and was ashamed of what he had done");
    }

    @Test
    void aConditionIsNobodysThought() {
        assertThat(credited("Asked if she feared for her job, Keller replied: “Next question.”"))
                .containsExactly("Keller | replied | “Next question.”");
    }

    @Test
    void whatIsSaidGoesOnWithWhatWouldBe() {
        assertThat(credited("She said an inquiry was under way and the findings would be shared."))
                .containsExactly("She | said | an inquiry was under way and the findings would be shared");
        assertThat(credited("The team would use hot water, she said, and stop above the lake."))
                .containsExactly("she | said | The team would use hot water and stop above the lake");
    }

    @Test
    void aCaptionIsQuoted() {
        assertThat(credited("Kelly Dunn posted a picture of the couple with the caption “Always there for you”."))
                .containsExactly("Kelly Dunn | posted | “Always there for you”");
    }

    @Test
    void aRelativeClauseEndsBeforeTheMainVerb() {
        assertThat(credited("The airline, which expects to cancel 310 flights, called the strike “needless”."))
                .containsExactly("The airline, which | expects | to cancel 310 flights", "The airline | called | the strike “needless”");
    }

    @Test
    void aTitleBeforeTheSpeakerIsNobodysSpeech() {
        assertThat(credited("Early in “The Salt Road,” the new film from Kaspar Lund, a priest tells a thief, “God takes no receipts.”"))
                .containsExactly("a priest | tells | “God takes no receipts.”");
    }

    @Test
    void aClauseMayBeginWithAWordThatLooksLikeAVerb() {
        assertThat(credited("Engineers tried three times to plug the leak, launch director Maria Dunn said."))
                .hasSize(1).first().asString().endsWith("said | Engineers tried three times to plug the leak");
    }

    @Test
    void aQuestionMayFollowWhoeverIsAsked() {
        assertThat(credited("Olsen asked him who had closed the file.")).containsExactly("Olsen | asked | who had closed the file");
    }

    @Test
    void whatACourtHeardIsCreditedToTheCourt() {
        assertThat(credited("A man poisoned his neighbour’s plants, a court has heard."))
                .containsExactly("a court | has heard | A man poisoned his neighbour’s plants");
    }

    @Test
    void aRelativeClauseBehindASourceIsNotItsWords() {
        assertThat(credited("“Not a peep,” according to Earl Moss, who rode out the storm in his bathtub."))
                .containsExactly("Earl Moss | according to | “Not a peep,”");
    }

    @Test
    void aHeadlineMayNameItsSpeakerByASurnameOrANoun() {
        assertThat(credited("Keller: Bridge Will Not Open This Year\nMayor Anna Keller spoke on Monday."))
                .containsExactly("Keller | : | Bridge Will Not Open This Year");
        assertThat(credited("Police: Driver was texting\nA truck hit a wall on Monday."))
                .containsExactly("Police | : | Driver was texting");
        assertThat(credited("Poll: Should the bridge be closed?\nA truck hit a wall on Monday.")).isEmpty();
    }

    @Test
    void aParticipleBehindATitleHasItsOwnWords() {
        assertThat(credited("Keller spoke for the paper’s project on “Women in Power,” answering questions about her life.")).isEmpty();
    }

    @Test
    void aSubjectThatTheTreeHangsElsewhereIsPartOfWhatIsSaid() {
        assertThat(credited("They said the nurse also refused to let them add notes about others."))
                .containsExactly("They | said | the nurse also refused to let them add notes about others");
        assertThat(credited("He said the United Kingdom and its neighbours will seek new talks and take other steps “to end the war.”"))
                .containsExactly(
                        "He | said | the United Kingdom and its neighbours will seek new talks and take other steps “to end the war.”");
        assertThat(credited("Keller said either the bridge or the ferry would close."))
                .containsExactly("Keller | said | either the bridge or the ferry would close");
    }

    @Test
    void anAdverbBetweenCommasIsNoneOfTheWords() {
        assertThat(credited("Keller noted, however, that the order book has grown."))
                .containsExactly("Keller | noted | the order book has grown");
        assertThat(credited("Keller said that, however, nobody had asked.")).hasSize(1);
    }

    @Test
    void aQuestionKeepsItsFirstWords() {
        assertThat(credited("Keller explained how important it is to mend the bridge."))
                .containsExactly("Keller | explained | how important it is to mend the bridge");
    }

    @Test
    void whatHappenedBeforeSomebodySpokeIsNoneOfTheWords() {
        assertThat(credited("“Rules are not optional,” Chairman Jan Voss said after Olsen failed to show up."))
                .containsExactly("Chairman Jan Voss | said | “Rules are not optional,”");
        assertThat(credited("The council condemned the latest launch as the regime fired three rockets."))
                .noneMatch(credit -> credit.contains("| as the regime"));
    }

    @Test
    void aPairOfConjunctionsHoldsBothHalvesTogether() {
        assertThat(credited("Not only was the bridge closed, said Keller, but the mast had been cut down too."))
                .containsExactly("Keller | said | Not only was the bridge closed but the mast had been cut down too");
        assertThat(credited("The bridge is not just old, said Keller, but also unsafe."))
                .containsExactly("Keller | said | The bridge is not just old but also unsafe");
        assertThat(credited("The bridge is old, said Keller, but nobody listened."))
                .containsExactly("Keller | said | The bridge is old");
    }

    @Test
    void aClaimEndsBeforeTheVerbThatTellsWhatItDid() {
        assertThat(credited("Vera Holt’s claim that the ferry was unsafe drew boos from the crew."))
                .containsExactly("Vera Holt’s | claim | the ferry was unsafe");
        assertThat(credited("Vera Holt’s claim that the ferry was too slow won few friends."))
                .containsExactly("Vera Holt’s | claim | the ferry was too slow");
        assertThat(credited("Vera Holt’s claim that the ferry has deep cut marks was false."))
                .containsExactly("Vera Holt’s | claim | the ferry has deep cut marks");
    }
}
