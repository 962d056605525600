package onrecord.extraction.statements;

import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import onrecord.article.ArticleReader;
import onrecord.article.Metadata;
import onrecord.extraction.Extractor;
import onrecord.language.English;
import org.junit.jupiter.api.Test;

/** Whom "he", "she" and "the 48-year-old" stand for. */
class SpeakersTest {

    private static final Extractor ENGINE = new Extractor(English.LANGUAGE);

    @Test
    void aReportThatBearsANameSpeaksForItself() {
        assertThat(said("Leo Fitch came on Monday. A Fitch report warned that debts would rise."))
                .containsExactly("A Fitch report: debts would rise");
        assertThat(said("Leo Fitch came on Monday. Fitch’s statement said that debts would rise."))
                .containsExactly("Leo Fitch: debts would rise");
    }

    @Test
    void whoAnswersIsNotTheOneWhoAsked() {
        assertThat(said("Maria Olsen, the engineer, knows the bridge.\n“Is it safe?” asked Anna Keller.\n“It is not,” she replied."))
                .containsExactly("Anna Keller: “Is it safe?”", "Maria Olsen: “It is not,”");
        assertThat(said(
                "“Who pays?” Peter Garza asked.\n“Nobody,” said Simon Leigh.\n“And if it falls?” asked Garza.\n“It will not,” he replied."))
                .endsWith("Simon Leigh: “It will not,”");
    }

    @Test
    void whoAnswersIsUnknownWhereNobodyElseIsNamed() {
        assertThat(said("“Where is the money?” Peter Garza asked.\n“Gone,” he answered."))
                .containsExactly("Peter Garza: “Where is the money?”", "he: “Gone,”");
    }

    @Test
    void whoIsOnlyTalkedAboutDoesNotGoOn() {
        assertThat(said("Simon Leigh said Darren Poole had been drinking since noon.\n“He went in with a lighter,” he told the court."))
                .containsExactly("Simon Leigh: Darren Poole had been drinking since noon", "Simon Leigh: “He went in with a lighter,”");
    }

    @Test
    void whoActsWithoutANameMaySpeak() {
        assertThat(said("I was late. My editor rang the landline. “Where are you?” he barked."))
                .containsExactly("My editor: “Where are you?”");
    }

    @Test
    void nobodyIsBothOneAndMany() {
        assertThat(said("Residents said the plan was mad.\n“It is sane,” she said."))
                .containsExactly("Residents: the plan was mad", "she: “It is sane,”");
        assertThat(said("Residents said the plan was mad.\n“It is late,” they said.")).endsWith("Residents: “It is late,”");
    }

    @Test
    void anAgePointsToTheOneWhoSpokeLast() {
        assertThat(said("Gary Stokes said he was sad. “I wanted more time,” the 48-year-old said."))
                .containsExactly("Gary Stokes: he was sad", "Gary Stokes: “I wanted more time,”");
        assertThat(said("A 48-year-old man was hurt. “I wanted help,” the 48-year-old said.")).hasSize(1)
                .allMatch(line -> line.startsWith("the 48"));
    }

    @Test
    void inTheirWritingsPeopleSpeakThemselves() {
        assertThat(said("Anna Keller left the city. According to her memoir, the bridge was rotten."))
                .containsExactly("Anna Keller: the bridge was rotten");
    }

    @Test
    void whoeverActsRightBeforeTheWordsSaysThem() {
        assertThat(said("Maria is tired. “We walked all night,” said Maria.\nHer friend Anna nodded. “We will go on,” she said."))
                .endsWith("Anna: “We will go on,”");
        assertThat(said("As the economist Joan Petrie once wrote, “a price is not a value.”\nThe mayor disagrees. “It is,” she told me."))
                .containsExactly("Joan Petrie: “a price is not a value.”", "The mayor: “It is,”");
        assertThat(said("Captain Peter Hart agreed. “He was right,” the goalkeeper said.")).containsExactly("Peter Hart: “He was right,”");
    }

    @Test
    void aNationPointsToTheOneWhoSpokeLast() {
        assertThat(said("Luis Ferro praised his players for their patience.\n“I never doubted them,” said the Portuguese."))
                .endsWith("Luis Ferro: “I never doubted them,”");
    }

    @Test
    void whoSpokeLastWithoutANameGoesOn() {
        assertThat(said("Peter Hale said he was sad. A spokesman said he had heard shouts.\n“It was late,” he added."))
                .endsWith("A spokesman: “It was late,”");
    }

    @Test
    void aPressConferenceIsPrintedByTopics() {
        String text = "Manager Alec Dunn spoke on Friday. Here is what he said.\nOn injuries: “Danny is out.”\nOn Norwich: “I like them.”";
        assertThat(Credits.said(text)).containsExactly("Alec Dunn: “Danny is out.” “I like them.”");
    }

    @Test
    void whoeverIsKnownByAgeMayActBeforeTheWords() {
        assertThat(
                Credits.said("“They are behind us,” said Captain Joe Harker.\nThe 29-year-old nodded. “We are not stupid, we can read.”"))
                .containsExactly("Joe Harker: “They are behind us,”", "Joe Harker: “We are not stupid, we can read.”");
    }

    @Test
    void kinTellsAGenderThatTheNameDoesNot() {
        assertThat(Credits.said("“It hurts,” Toby Marsden said.\nHis mother, Sharon, has not left him. “I could scream,” she said."))
                .containsExactly("Toby Marsden: “It hurts,”", "Sharon: “I could scream,”");
    }

    @Test
    void aNamelessSpeakerIsStillMeantTwoSentencesOn() {
        assertThat(Credits
                .said("The prime minister took questions. She replied that rates were high. Later she said that he had her support."))
                .containsExactly("The prime minister: rates were high", "The prime minister: he had her support");
    }

    @Test
    void aPronounOfTheOtherGenderIsTheOtherSpeaker() {
        assertThat(Credits.said(
                "“Nobody will go,” Keller said, before she turned.\nOlsen shook his head. “That depends on the weather.”\n“It does not,” she snapped."))
                .last().isEqualTo("Keller: “It does not,”");
    }

    @Test
    void theyAreThoseWhoActRightBeforeAndNeverOnePerson() {
        assertThat(said("A judge said the trial was off. Four jurors took questions. They said it was hard."))
                .endsWith("Four jurors: it was hard");
        assertThat(said("A judge said the trial was off. They said it was hard.")).endsWith("They: it was hard");
        assertThat(said("Witnesses said it rained. The judge left. They said it was hard.")).endsWith("Witnesses: it was hard");
    }

    @Test
    void whoeverIsTalkedAboutToTheEndOfTheSentenceIsNotTheSpeaker() {
        assertThat(said(
                "Olaf Lund was hurt. The trainer Peter Brandt said Lund would have played and his knee was bad. “We need him,” he said."))
                .endsWith("Peter Brandt: “We need him,”");
        assertThat(said("Olaf Lund was hurt. The trainer Peter Brandt said Lund would have played. Lund was sad. “I need time,” he said."))
                .endsWith("Olaf Lund: “I need time,”");
    }

    @Test
    void aSurnameOfTwoIsNobodys() {
        assertThat(said("Anna Vik said her brother Olaf Vik was ill. Vik said he would die."))
                .containsExactly("Anna Vik: her brother Olaf Vik was ill", "Vik: he would die");
        assertThat(said("Olaf Vik and Anna Vik spoke. Mr Vik said no. Ms Vik said yes.")).containsExactly("Olaf Vik: no", "Anna Vik: yes");
        assertThat(said("Olaf Vik is mayor. Vik said it rained. He met Anna Vik. Vik said it snowed."))
                .containsExactly("Olaf Vik: it rained", "Olaf Vik: it snowed");
    }

    @Test
    void anAbbreviationThatReadsLikeAPronounIsAnOrganisation() {
        assertThat(speaker("The WHO said tents help.")).isEqualTo("ORGANISATION WHO");
        assertThat(speaker("THE WHO SAID TENTS HELP.")).isEqualTo("UNNAMED THE WHO");
    }

    @Test
    void aScaleWithASurnameIsNoPerson() {
        assertThat(speaker("According to the Marwick Scale, the storm is weak.")).isEqualTo("ORGANISATION Marwick Scale");
        assertThat(speaker("According to Ann Marwick, the storm is weak.")).isEqualTo("PERSON Ann Marwick");
    }

    private static String speaker(String text) {
        ExtractedStatement first = ENGINE.extract(new ArticleReader().read(text, Metadata.NONE)).statements().get(0);
        return first.speakerKind() + " " + first.speakerName();
    }
}
