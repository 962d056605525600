package onrecord.extraction.statements;

import static onrecord.extraction.statements.Credits.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What kind of statement it is. */
class StatementWriterTest {

    @Test
    void marksMakeItDirectOrMixed() {
        assertThat(quoted("Vera Holt said “no”.")).containsExactly("DIRECT");
        assertThat(quoted("Vera Holt said the ferry, “a wreck”, was old.")).containsExactly("MIXED");
        assertThat(quoted("Vera Holt said the ferry was old.")).containsExactly("INDIRECT");
    }
}
