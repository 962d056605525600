package onrecord.extraction.statements;

import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** "He" and "she" are nobody's where two are equally likely meant, and somebody's where one of them comes first. */
class RivalsTest {

    @Test
    void ofTwoNamedSideBySideNeitherComesFirst() {
        assertThat(said("Hanna Vik and Greta Lund both want the seat.\n\n“I will win,” she said."))
                .containsExactly("she: “I will win,”");
        assertThat(said("Both Olaf Brandt and Erik Moe were hurt in the fall. The rope had torn.\n\n“I saw nothing,” he said."))
                .containsExactly("he: “I saw nothing,”");
        assertThat(said("Olaf Brandt, Erik Moe and Hanna Vik sailed home on Monday.\n\n“We were cold,” he said."))
                .containsExactly("he: “We were cold,”");
    }

    @Test
    void whoeverOnlyOwnsANounComesLast() {
        assertThat(said("Conrad Vasko is ill.\n\nVasko aide Edgar Moll opened the school. He waited there.\n\n“We have no plan,” he said."))
                .containsExactly("Edgar Moll: “We have no plan,”");
        assertThat(said("Conrad Vasko is ill.\n\nVasko saw the aide Edgar Moll. He waited there.\n\n“We have no plan,” he said."))
                .containsExactly("Conrad Vasko: “We have no plan,”");
    }

    @Test
    void theOnlyManOrWomanOfThemIsMeant() {
        assertThat(said("Hanna Vik and Erik Moe both want the seat.\n\n“I will win,” she said."))
                .containsExactly("Hanna Vik: “I will win,”");
        assertThat(said("Hanna Vik and Erik Moe both want the seat.\n\n“I will win,” he said."))
                .containsExactly("Erik Moe: “I will win,”");
    }

    @Test
    void aSubjectComesBeforeAnObject() {
        assertThat(said("Olaf Brandt beat Erik Moe on Sunday.\n\n“I was lucky,” he said."))
                .containsExactly("Olaf Brandt: “I was lucky,”");
    }

    @Test
    void whoeverIsNamedAgainIsMeant() {
        assertThat(said("Hanna Vik and Greta Lund both want the seat. Lund leads in the polls.\n\n“I will win,” she said."))
                .containsExactly("Greta Lund: “I will win,”");
    }

    @Test
    void whoeverActsWithoutANameMayBeMeant() {
        assertThat(said("Hanna Vik fell on the stairs on Monday.\n\nA passer-by stopped. “I held her hand,” she said."))
                .containsExactly("she: “I held her hand,”");
        assertThat(said("Erik Moe was jailed on Monday.\n\nHis uncle left the court in tears. “I taught him to read,” he said."))
                .containsExactly("His uncle: “I taught him to read,”");
        assertThat(said("Erik Moe was jailed on Monday.\n\nHis brother left the court in tears.\n\n“I taught him to read,” he said."))
                .containsExactly("he: “I taught him to read,”");
    }

    @Test
    void whoeverActsOfAnotherGenderIsNotMeant() {
        assertThat(said("Erik Moe was jailed on Monday.\n\nHis sister left the court in tears.\n\n“I did nothing,” he said."))
                .containsExactly("Erik Moe: “I did nothing,”");
    }

    @Test
    void theLeadMayCallSomebodyAManWhomTheHeadlineNames() {
        assertThat(said("Erik Moe cleared of theft\n\nA baker has been cleared of theft.\n\n“I did nothing,” he said."))
                .containsExactly("Erik Moe: “I did nothing,”");
    }

    @Test
    void whoeverSpeaksByAnOfficeMayBeMeantBehind() {
        assertThat(said("Erik Moe, a baker, left. “It was open,” the inspector said. He said the lock was old."))
                .containsExactly("the inspector: “It was open,”", "the inspector: the lock was old");
        assertThat(said("Inspector Erik Moe left. “It was open,” the inspector said. He said the lock was old."))
                .containsExactly("Erik Moe: “It was open,”", "Erik Moe: the lock was old");
    }
}
