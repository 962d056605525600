package onrecord.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DatabaseTest {

    @Inject
    Pool pool;

    @Test
    void theServiceHasARealPostgresOfItsOwn() {
        assertThat(setting("server_version")).startsWith(PostgresBinaries.VERSION);
    }

    @Test
    void whatIsCommittedIsOnTheDisk() {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("data_checksums")).isEqualTo("on");
    }

    @Test
    void nobodyElseOnTheNetworkReachesIt() {
        assertThat(setting("listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(setting("unix_socket_directories")).isEmpty();
    }

    @Test
    void itKnowsTheMachine() {
        assertThat(PostgresSettings.here()).contains("random_page_cost=" + setting("random_page_cost"));
        assertThat(first("select (setting::bigint / 128)::text from pg_settings where name = 'shared_buffers'"))
                .isEqualTo(PostgresSettings.here().get(1).replaceAll("\\D", ""));
    }

    @Test
    void textIsUnicode() {
        assertThat(setting("server_encoding")).isEqualTo("UTF8");
        assertThat(first("SELECT lower('ÉLYSÉE Ж')")).isEqualTo("élysée ж");
    }

    private String setting(String name) {
        return first("SHOW " + name);
    }

    private String first(String sql) {
        return pool.query(sql).executeAndAwait().iterator().next().getString(0);
    }
}
