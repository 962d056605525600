package onrecord.graphql.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import onrecord.graphql.error.ApiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlobalIdTest {

    private static final GlobalId ID = new GlobalId(NodeKind.PERSON, UUID.fromString("7b0c4e9a-53a1-8f00-9d3e-0123456789ab"));

    @Test
    void anIdComesBackAsItWas() {
        assertThat(GlobalId.parse(ID.toString())).isEqualTo(ID);
    }

    @Test
    void anIdNeverChanges() {
        assertThat(ID).hasToString("AnsMTppToY8AnT4BI0Vnias");
    }

    @Test
    void anIdFitsIntoAUrl() {
        assertThat(ID.toString()).matches("[A-Za-z0-9_-]{23}");
    }

    @Test
    void kindsAreKeptApart() {
        assertThat(new GlobalId(NodeKind.EVENT, ID.id()).toString()).isNotEqualTo(ID.toString());
        assertThatThrownBy(() -> GlobalId.parse(ID.toString(), NodeKind.EVENT))
                .hasMessageContaining("is the id of a person, not of an event");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1", "7b0c4e9a-53a1-8f00-9d3e-0123456789ab", "AnsMTppToY8AnT4BI0Vniat", "AnsMTppToY8AnT4BI0Vnias=",
        "CXsMTppToY8AnT4BI0Vnias", "' or 1=1", "AnsMTppToY8AnT4BI0Vniasé"})
    void anythingElseIsNoId(String text) {
        assertThatThrownBy(() -> GlobalId.parse(text)).isInstanceOf(ApiException.class).hasMessageContaining("is not an id");
    }
}
