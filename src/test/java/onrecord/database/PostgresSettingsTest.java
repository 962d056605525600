package onrecord.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostgresSettingsTest {

    private static final long GIGABYTE = 1 << 30;

    @Test
    void anEighthOfTheMemoryHoldsPages() {
        assertThat(PostgresSettings.of(8 * GIGABYTE)).contains("shared_buffers=1024MB");
    }

    @Test
    void asManyAsUsualWhereThereIsLittleMemoryAndNoMoreThanAreOfUse() {
        assertThat(PostgresSettings.of(GIGABYTE / 2)).contains("shared_buffers=128MB");
        assertThat(PostgresSettings.of(512 * GIGABYTE)).contains("shared_buffers=4096MB");
    }
}
