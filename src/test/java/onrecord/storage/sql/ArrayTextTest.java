package onrecord.storage.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArrayTextTest {

    @Test
    void anArrayIsWrittenAsTheDatabaseReadsIt() {
        assertThat(ArrayText.of(new Integer[] {1, null, -2})).isEqualTo("{\"1\",NULL,\"-2\"}");
        assertThat(ArrayText.of(new String[] {"a \"b\"", "c\\d", "", "NULL"})).isEqualTo("{\"a \\\"b\\\"\",\"c\\\\d\",\"\",\"NULL\"}");
        assertThat(ArrayText.of(new String[0])).isEqualTo("{}");
    }
}
