package onrecord.extraction.statements.content;

import static org.assertj.core.api.Assertions.assertThat;

import onrecord.extraction.statements.Credits;
import org.junit.jupiter.api.Test;

/** The clause that depends on somebody's words is none of them. */
class FrontedConditionsTest {

    @Test
    void whatFollowsFromTheConditionIsNotSaid() {
        assertThat(Credits.said("Should Vera Holt announce that the ferry is unsafe, sailors will cheer."))
                .containsExactly("Vera Holt: the ferry is unsafe");
        assertThat(Credits.said("Vera Holt slept. Had she said so in May, it might have floated.")).isEmpty();
        assertThat(Credits.said("Vera Holt slept. If she had said it in May, they might have lived.")).isEmpty();
    }

    @Test
    void whatIsSaidMayHoldCommasAndConditions() {
        assertThat(Credits.said("If Vera Holt says that ropes, sails and oars are old, sailors will leave."))
                .containsExactly("Vera Holt: ropes, sails and oars are old");
        assertThat(Credits.said("Vera Holt said that if it rained, sailors would leave."))
                .containsExactly("Vera Holt: if it rained, sailors would leave");
        assertThat(Credits.said("If it rains, Vera Holt said, sailors will leave."))
                .containsExactly("Vera Holt: If it rains sailors will leave");
    }
}
