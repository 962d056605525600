package onrecord.extraction.statements.sources;

import static onrecord.extraction.statements.Credits.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Organisations and members of parties. */
class OrganisationHeadsTest {

    @Test
    void aPartisanIsNoOrganisation() {
        assertThat(kinds("The Democrat said the ferry was old.")).containsExactly("UNNAMED");
        assertThat(kinds("The White House said the ferry was old.")).containsExactly("ORGANISATION");
    }
}
