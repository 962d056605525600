package onrecord.extraction.statements;

import static onrecord.extraction.statements.Credits.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who was told. */
class AddresseesTest {

    @Test
    void theObjectOrThePhraseBehindToIsTold() {
        assertThat(told("Vera Holt told the Evening Herald that the ferry was late.")).containsExactly("the Evening Herald");
        assertThat(told("Vera Holt said to reporters that the ferry was late.")).containsExactly("reporters");
    }

    @Test
    void whatIsSaidIsNobodyTold() {
        assertThat(told("Vera Holt said that the ferry was late.")).containsExactly("nobody");
    }
}
