package onrecord.extraction.statements.content;

import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Claims before the verb of their sentence. */
class OwnedClaimsTest {

    @Test
    void theClaimEndsBeforeTheMainVerb() {
        assertThat(said("Vera Holt’s claim that the ferry is old angered owners.")).containsExactly("Vera Holt: the ferry is old");
        assertThat(said("Vera Holt’s assertion that the ferry was safe was false.")).containsExactly("Vera Holt: the ferry was safe");
        assertThat(said("Despite Vera Holt’s promise that the ferry was safe, it sank.")).containsExactly("Vera Holt: the ferry was safe");
    }

    @Test
    void aClaimWithoutAnOwnerIsNobodys() {
        assertThat(said("The claim that the ferry is old is false.")).isEmpty();
    }
}
