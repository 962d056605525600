package onrecord.extraction.statements.speakers;

import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Organisations named before. */
class NamedOrganisationsTest {

    @Test
    void aNounMeansTheOrganisationNamedByIt() {
        assertThat(said("The Transport Ministry met. The ministry said the plan was old."))
                .containsExactly("Transport Ministry: the plan was old");
    }
}
