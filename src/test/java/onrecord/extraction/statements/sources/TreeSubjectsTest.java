package onrecord.extraction.statements.sources;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Subjects in the tree. */
class TreeSubjectsTest {

    @Test
    void aSecondVerbBorrowsItsSubject() {
        assertThat(credited("Vera Holt stood up and said the ferry was old.")).containsExactly("Vera Holt | said | the ferry was old");
        assertThat(credited("Vera Holt left the room, saying the ferry was old."))
                .containsExactly("Vera Holt | saying | the ferry was old");
    }

    @Test
    void whoeverIsForcedToAdmitAdmits() {
        assertThat(credited("Vera Holt forced him to admit the ferry was old.")).containsExactly("him | admit | the ferry was old");
    }

    @Test
    void whoeverIsCloseToSomebodySpeaksForHimself() {
        assertThat(credited("Asked about it, an official close to President Vera Holt said the port had agreed."))
                .containsExactly("an official close to President Vera Holt | said | the port had agreed");
    }

    @Test
    void whichIsNobodyAndWhoIsSomebody() {
        assertThat(credited("“It changes little,” said Vera Holt, a partner at law firm Hadley Lowell, which advised the port."))
                .noneMatch(words -> words.startsWith("Vera Holt") && words.contains("advised"));
        assertThat(credited("They met Karl Beck, a lawyer for the Heron Club, who has said that the ferry is old."))
                .noneMatch(words -> words.startsWith("the Heron Club"));
    }

    @Test
    void timeDoesNotSpeak() {
        assertThat(credited("Days after Vera Holt told a podcast she was bored, the port hired Olaf Brandt."))
                .containsExactly("Vera Holt | told | she was bored");
    }

    @Test
    void whoeverGetsAMessageDoesNotSayIt() {
        assertThat(credited("A text sent by the bank to Vera Holt said the money was gone.")).hasSize(1)
                .allMatch(statement -> statement.startsWith("A text"));
        assertThat(credited("An aide to Vera Holt said the money was gone."))
                .containsExactly("An aide to Vera Holt | said | the money was gone");
    }

    @Test
    void whoeverLivesSomewhereSpeaksAndNotThePlace() {
        assertThat(credited("It will please the nervous Democrats on Capitol Hill, who have argued that it helps."))
                .containsExactly("the nervous Democrats on Capitol Hill, who | have argued | it helps");
    }

    @Test
    void whoeverIsDescribedSpeaks() {
        assertThat(credited("Karl Beck is a liar who has pledged to close the port."))
                .containsExactly("Karl Beck | has pledged | to close the port");
        assertThat(credited("Karl Beck is the brother of a woman who has pledged to close the port."))
                .containsExactly("a woman who | has pledged | to close the port");
        assertThat(credited("Dunn is under the constant care of the club's doctor, Karl Beck, who said he expects a full recovery."))
                .noneMatch(credit -> credit.startsWith("Dunn"));
    }

    @Test
    void whoeverIsToldOfInARelativeClauseSpeaks() {
        assertThat(credited("A nurse who claims she had a view of the arrest of Olaf Brandt says the youth did not have a gun."))
                .contains("A nurse | says | the youth did not have a gun");
        assertThat(credited("A nurse who left the town for Olaf Brandt said the road was wet."))
                .anyMatch(credit -> credit.endsWith("| said | the road was wet") && credit.startsWith("A nurse"));
    }

    @Test
    void aSecondPredicateDescribesTheSubject() {
        assertThat(credited("Olaf Brandt often incites the crew and is a serial liar who has pledged to ban all visitors."))
                .contains("Olaf Brandt | has pledged | to ban all visitors");
        assertThat(credited("Olaf Brandt often meets a serial liar who has pledged to ban all visitors."))
                .contains("a serial liar who | has pledged | to ban all visitors");
    }

    @Test
    void whoIsBlamedForSayingSomethingSaidIt() {
        assertThat(credited("On Monday the council held Vera Holt in contempt for refusing to show up."))
                .anyMatch(words -> words.startsWith("Vera Holt | refusing"));
        assertThat(credited("The council criticised Vera Holt for saying that the ferry was old."))
                .noneMatch(words -> words.startsWith("The council | saying"));
        assertThat(credited("Vera Holt apologised for saying that the ferry was old."))
                .allMatch(words -> words.startsWith("Vera Holt"));
    }

    @Test
    void whoeverSpeaksAtAnOccasionAnnounces() {
        assertThat(credited("“It is old,” Vera Holt said at a news conference announcing that the ferry would close."))
                .contains("Vera Holt | announcing | the ferry would close");
        assertThat(credited("Vera Holt got a letter announcing that the ferry would close."))
                .anyMatch(words -> words.endsWith("| announcing | the ferry would close"));
    }
}
