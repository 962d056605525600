package onrecord.extraction.statements.layouts;

import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import onrecord.extraction.statements.Credits;
import org.junit.jupiter.api.Test;

/** Turns that are printed in a row are a conversation, whatever stands before them. */
class ConversationTest {

    @Test
    void aLineBeforeThemDoesNotHideTheFirstTurn() {
        assertThat(said("This is a part of the call.\n\nOperator: What has happened?\n\nCaller: My boat has sunk. I am cold.\n\n"
                + "Operator: Stay where you are."))
                .containsExactly("Operator: What has happened?", "Caller: My boat has sunk. I am cold.",
                        "Operator: Stay where you are.");
        assertThat(Credits.quoted(
                "The two met on air.\n\nHanna Vik: The tax is wrong. It hurts.\n\nOlaf Brandt: It helps.\n\nHanna Vik: It does not."))
                .containsOnly("DIRECT");
    }

    @Test
    void listsAreNoConversation() {
        assertThat(said("Entry costs as much as last year.\n\nAdults: 5 euros\n\nChildren: 3 euros\n\nAdults: 4 euros")).isEmpty();
    }
}
