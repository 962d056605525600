package onrecord.extraction.statements.sources;

import static onrecord.extraction.statements.Credits.credited;
import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Things, which say nothing. */
class MuteThingsTest {

    @Test
    void whatIsMadeForAPurposeSaysNothing() {
        assertThat(credited("The city built a wall in the name of a plan to defend the ferry."))
                .noneMatch(words -> words.contains("| defend |"));
        assertThat(credited("Vera Holt wrote a letter to demand that the ferry be sold."))
                .anyMatch(words -> words.endsWith("the ferry be sold"));
        assertThat(credited("Tens of thousands of students met to demand that the ferry be sold."))
                .anyMatch(words -> words.endsWith("the ferry be sold"));
    }

    @Test
    void whatAThingShowsIsNotSaid() {
        assertThat(said("The blue arrow indicates the way out of the harbour.")).isEmpty();
        assertThat(said("The storm threatened the harbour of Norham.")).isEmpty();
        assertThat(said("Her face said “leave me alone”.")).isEmpty();
    }

    @Test
    void evidenceSpeaks() {
        assertThat(said("The figures show that sales fell.")).containsExactly("The figures: sales fell");
        assertThat(said("The sign says the pier is closed.")).containsExactly("The sign: the pier is closed");
    }

    @Test
    void peopleSpeak() {
        assertThat(said("Vera Holt indicated that the ferry was old.")).containsExactly("Vera Holt: the ferry was old");
        assertThat(said("A source suggested that the ferry was old.")).containsExactly("A source: the ferry was old");
    }

    @Test
    void whatWasAnnouncedOnADayAnnouncesNothing() {
        assertThat(credited("The rules announced Thursday would allow ferries to leave.")).isEmpty();
        assertThat(credited("The plan proposed on Monday would cut the fare.")).isEmpty();
        assertThat(credited("The captain announced Thursday would be her last day."))
                .anyMatch(credit -> credit.startsWith("The captain | announced"));
    }

    @Test
    void thingsConfirmNothingAndTheirNumberChangesNothing() {
        assertThat(said("Divers found ropes, hooks and masks, all of which confirmed their suspicion.")).isEmpty();
        assertThat(said("The visit confirmed the age of the ferry that had sunk.")).isEmpty();
        assertThat(said("Records confirmed that the ferry was old.")).containsExactly("Records: the ferry was old");
        assertThat(credited("Vera Holt rang two ministries, both of which confirmed that the ferry was old."))
                .anyMatch(words -> words.endsWith("| confirmed | the ferry was old"));
        assertThat(said("Vera Holt confirmed the sale of the ferry.")).containsExactly("Vera Holt: the sale of the ferry");
    }
}
