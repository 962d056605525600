package onrecord.extraction.statements;

import static onrecord.extraction.statements.Credits.credited;
import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who is credited, and with no more than that. */
class SourcesTest {

    @Test
    void whoIsOnlyAnOwnerIsNotTheSpeaker() {
        String text = "“I hold my breath,” Peter Garza said.\n“So do I,” said his wife.";
        assertThat(said(text)).containsExactly("Peter Garza: “I hold my breath,”", "his wife: “So do I,”");
        assertThat(said("Anna Keller fell ill, her office said.")).noneMatch(line -> line.startsWith("Anna Keller"));
    }

    @Test
    void aSourceInFrontEndsBeforeTheNextSubject() {
        assertThat(credited("According to detectives, the man was walking home."))
                .containsExactly("detectives | According to | the man was walking home");
        assertThat(credited("According to Anna Keller, the mayor, the bridge is safe."))
                .containsExactly("Anna Keller, the mayor | According to | the bridge is safe");
    }

    @Test
    void aLongClauseMayStandBetweenSourceAndVerb() {
        assertThat(credited("A person familiar with the matter, who was not authorized to speak publicly, said the bridge was “rotten.”"))
                .containsExactly("A person familiar with the matter | said | the bridge was “rotten.”");
    }

    @Test
    void aDescriptionInFrontOfTheNameIsPartOfTheSource() {
        assertThat(said("“It is old,” the board’s spokesman, Niels Berg, said. “It is rotten.”"))
                .containsExactly("Niels Berg: “It is old,” “It is rotten.”");
        assertThat(credited("The city’s engineer, Lars Ekman, called on both sides to “act now.”"))
                .containsExactly("The city’s engineer, Lars Ekman | called | both sides to “act now.”");
    }

    @Test
    void aDayBehindTheSourceIsNoPartOfIt() {
        assertThat(credited("Engineers on Monday warned that the bridge was rotten."))
                .containsExactly("Engineers | warned | the bridge was rotten");
    }

    @Test
    void whoeverActsBeforeTheColonSpeaks() {
        assertThat(credited("The engineer raged: “It is rotten.”")).containsExactly("The engineer | : | “It is rotten.”");
        assertThat(said("Her brother, Peter Keller, is more blunt: “It is rotten.”")).containsExactly("Peter Keller: “It is rotten.”");
    }

    @Test
    void aRelativeClauseBehindTheSpeakerIsNotSaid() {
        assertThat(credited("“It is rotten,” agreed Tobias Funk, an engineer who was not involved in the study."))
                .allMatch(line -> line.endsWith(" | agreed | “It is rotten,”")).hasSize(1);
        assertThat(credited("“He never shouted,” Anna Keller said on Thursday at the chapel where the two had married."))
                .containsExactly("Anna Keller | said | “He never shouted,”");
    }

    @Test
    void aClauseInMarksIsAllThatIsSaid() {
        assertThat(credited("Anna Keller said “it is falling” before the line went dead."))
                .containsExactly("Anna Keller | said | “it is falling”");
    }

    @Test
    void aParenthesisMayPartTheVerbFromItsPredicate() {
        assertThat(credited("He was, his widow said, the kindest man she ever met."))
                .containsExactly("his widow | said | He was the kindest man she ever met");
    }

    @Test
    void aTitleInMarksIsPartOfTheSource() {
        assertThat(credited("“The Long Pier” director Sam Voight called him “the last of the gentlemen.”"))
                .containsExactly("director Sam Voight | called | him “the last of the gentlemen.”");
    }

    @Test
    void whoIsAccusedDoesNotAccuse() {
        assertThat(credited("A man accused of robbing three banks told deputies he needed the money."))
                .singleElement().asString().startsWith("A man | told | ");
    }

    @Test
    void aPresentTenseThatLooksLikeANounReportsBetweenQuotationAndStop() {
        assertThat(credited("“We’ve had no one in,” landlady Sue Marr chips in."))
                .containsExactly("landlady Sue Marr | chips | “We’ve had no one in,”");
    }

    @Test
    void anAgeMayStandBeforeTheRelativeClause() {
        assertThat(credited("Keller, 56, who has built bridges for years, said it was rotten.")).first().asString().startsWith("Keller");
    }

    @Test
    void anyVerbReportsBesideAQuotationThatBreaksOff() {
        assertThat(credited("“I cried,” my companion confessed.")).containsExactly("my companion | confessed | “I cried,”");
        assertThat(credited("“We won,” she beamed.")).containsExactly("she | beamed | “We won,”");
        assertThat(credited("“I woke the street!” laughs the 61-year-old cleaner.")).hasSize(1);
        assertThat(credited("The spot, titled “Arrogant,” runs a full minute.")).isEmpty();
    }

    @Test
    void someTurnsOfPhraseReport() {
        assertThat(credited("“When will you fix it?” Ida Potts wanted to know."))
                .containsExactly("Ida Potts | wanted | “When will you fix it?”");
        assertThat(credited("But it is, as one viewer put it, “a waste of time.”"))
                .containsExactly("one viewer | put | “a waste of time.”");
    }

    @Test
    void nobodysHomeSpeaks() {
        assertThat(said("Darren Poole, 31, of Weir Road, admitted arson being reckless of life.")).hasSize(1)
                .allMatch(line -> line.startsWith("Darren Poole: "));
    }

    @Test
    void aTimeIsNoSource() {
        assertThat(said("A news agency report Friday said the bridge was closed."))
                .containsExactly("A news agency report: the bridge was closed");
        assertThat(said("Norvane Cables AG (NYSE: NRV) today announced the opening of a plant."))
                .containsExactly("Norvane Cables AG: the opening of a plant");
    }

    @Test
    void aSourceMayBeEverythingBeforeTheVerb() {
        assertThat(said("A source close to Keller said: “She is tired.”")).containsExactly("A source close to Keller: “She is tired.”");
        assertThat(said("Speaking after the hearing, Det Sgt Paul Wren, from Harbour Police, said: “It is over.”"))
                .hasSize(1).first().asString().contains("Paul Wren").endsWith("“It is over.”");
        assertThat(Credits.credited("“It is old,” said Doug Farrow, a retired postman who lives on Quay Street."))
                .first().asString().startsWith("Doug Farrow, a retired postman | said");
    }

    @Test
    void aMereNounMeansTheOrganisationNamedBefore() {
        assertThat(said("Brightwater Energy cut 900 jobs on Monday. The company said most of them were in Houston."))
                .containsExactly("Brightwater Energy: most of them were in Houston");
        assertThat(said("The transport ministry said the bridge was safe. Olsen disagreed. The ministry said it would open."))
                .containsExactly("transport ministry: the bridge was safe", "transport ministry: it would open");
        assertThat(said("Brightwater Energy sued Calder Oil. The company said it had lost money."))
                .containsExactly("company: it had lost money");
    }

    @Test
    void whoeverAddsHasSpokenBefore() {
        assertThat(said("“We kept going,” Sean Doyle said.\nOn Kwame Osei’s winner, he added: “He has been very good.”"))
                .containsExactly("Sean Doyle: “We kept going,”", "Sean Doyle: “He has been very good.”");
    }

    @Test
    void whoeverBelongsToSomebodyIsNotThatPerson() {
        assertThat(said("A former aide to Sen. Walt Brannigan testified Wednesday that he took 14 flights."))
                .containsExactly("A former aide to Sen. Walt Brannigan: he took 14 flights");
        assertThat(said("The mother of missing 15-year-old Abbie Rowan has begged her daughter to come home."))
                .containsExactly("The mother of missing 15-year-old Abbie Rowan: to come home");
        assertThat(said("Abbie’s best friend said the two had argued. “I want to say sorry,” she said."))
                .containsExactly("Abbie’s best friend: the two had argued", "Abbie’s best friend: “I want to say sorry,”");
        assertThat(said("Anna Keller called it contempt.\nOne parent said her son was ill. “He was frightened,” she said."))
                .endsWith("One parent: her son was ill", "One parent: “He was frightened,”");
    }

    @Test
    void anAppositionNamesTheSpeaker() {
        assertThat(said("Harbour’s chief executive, Grace Dunn, said the deal would “put us in every kitchen”."))
                .containsExactly("Grace Dunn: the deal would “put us in every kitchen”");
    }

    @Test
    void notAllAreNotAll() {
        assertThat(said("Not all of their colleagues think that the plan is wise."))
                .containsExactly("Not all of their colleagues: the plan is wise");
    }

    @Test
    void anOfficeIsNamedWithAllItIsFor() {
        assertThat(said("The Department of Health and Human Services said the drug was safe."))
                .containsExactly("Department of Health and Human Services: the drug was safe");
        assertThat(said("The Bureau of Alcohol, Tobacco, Firearms and Explosives said it was old."))
                .containsExactly("Bureau of Alcohol, Tobacco, Firearms and Explosives: it was old");
        assertThat(said("The Office for National Statistics said prices rose."))
                .containsExactly("Office for National Statistics: prices rose");
    }

    @Test
    void aParticipleBehindACommaIsTheMainSubjects() {
        assertThat(said("Patricia Lund on Friday vetoed a bill that would have sold the river, calling it “a raid on us.”"))
                .containsExactly("Patricia Lund: “a raid on us.”");
    }

    @Test
    void theOwnerOfALegSpeaksAndNotTheLeg() {
        assertThat(said("A man whose leg was bitten off by a shark has said he bears no grudge."))
                .containsExactly("A man: he bears no grudge");
    }

    @Test
    void whoIsAskedOrOnlyThoughtToBeSaysNothing() {
        assertThat(said("Ray Dunn, asked if he would go on, said: “Watch me.”")).containsExactly("Ray Dunn: “Watch me.”");
        assertThat(said("The shark, thought to be four metres long, has not been found.")).isEmpty();
        assertThat(said("She did not use the word “recession” once.")).isEmpty();
    }

    @Test
    void itMayBeALetter() {
        assertThat(said("The Coastal Board said no. A letter arrived in May. It promised Dunn that the lamp would stay."))
                .endsWith("A letter: the lamp would stay");
    }

    @Test
    void aPartyMemberIsNoParty() {
        assertThat(said("“It was fine,” shrugged one Conservative MP.")).containsExactly("one Conservative MP: “It was fine,”");
        assertThat(said("Patricia Lund vetoed the bill, calling it “a raid.”\n“Water is not a stock,” the Democrat said."))
                .containsExactly("Patricia Lund: “a raid.”", "Patricia Lund: “Water is not a stock,”");
    }

    @Test
    void oneNameMayHaveTwoRoles() {
        assertThat(said("“Every chef I know hates it,” said co-founder and CEO Amir Dunn."))
                .containsExactly("Amir Dunn: “Every chef I know hates it,”");
    }

    @Test
    void aCompanyThatOnlyPaysIsNotTheCompany() {
        assertThat(said(
                "A London startup has raised $40 million in a round led by Oak Tree Ventures. The company says it has 3,100 customers."))
                .containsExactly("company: it has 3,100 customers");
    }

    @Test
    void anAppositionBelongsToWhoeverItStandsBeside() {
        assertThat(said("The mother of one victim, Millie Grant, 17, said her daughter had been kind."))
                .containsExactly("The mother of one victim, Millie Grant, 17: her daughter had been kind");
        assertThat(said("Shares in Volta Motors fell on Tuesday after its founder, Eli Marks, said the stock was too high."))
                .containsExactly("Eli Marks: the stock was too high");
    }

    @Test
    void aRoleBeforeTheNameIsPartOfTheSource() {
        assertThat(Credits.credited("At least nine people died, the county coroner, Ann Tate, said."))
                .containsExactly("the county coroner, Ann Tate | said | At least nine people died");
        assertThat(said("The committee’s chairman, the Liberal Democrat Rhys Morgan, said he was “flabbergasted”."))
                .containsExactly("Rhys Morgan: he was “flabbergasted”");
    }

    @Test
    void aSourceMayHaveAParticiple() {
        assertThat(said("According to a person briefed on the talks, the two have not spoken since May."))
                .containsExactly("a person briefed on the talks: the two have not spoken since May");
        assertThat(said("The last word went to Sam Reed: “Somebody should ask the ducks.”"))
                .containsExactly("Sam Reed: “Somebody should ask the ducks.”");
        assertThat(said("Keller said only that there would be enough.")).containsExactly("Keller: there would be enough");
    }
}
