package onrecord.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseAddressTest {

    @Test
    void theMigrationsFollowTheReactiveClient() {
        assertThat(settings("postgresql://db.local:5433/news?sslmode=require", null))
                .containsEntry("quarkus.datasource.jdbc.url", "jdbc:postgresql://db.local:5433/news?sslmode=require")
                .doesNotContainKey("quarkus.datasource.username");
    }

    @Test
    void theReactiveClientFollowsTheMigrations() {
        assertThat(settings(null, "jdbc:postgresql://db.local/news"))
                .containsEntry("quarkus.datasource.reactive.url", "postgresql://db.local/news");
    }

    @Test
    void aPrefixOfTheReactiveClientIsNoPartOfIt() {
        assertThat(settings("vertx-reactive:postgresql://db.local/news", ""))
                .containsEntry("quarkus.datasource.jdbc.url", "jdbc:postgresql://db.local/news");
    }

    @Test
    void userAndPasswordMayStandInTheAddress() {
        assertThat(settings("postgresql://ann:p%40ss+word:1@db.local/news", null))
                .containsEntry("quarkus.datasource.jdbc.url", "jdbc:postgresql://db.local/news")
                .containsEntry("quarkus.datasource.username", "ann")
                .containsEntry("quarkus.datasource.password", "p@ss+word:1");
        assertThat(settings("postgresql://db.local/news?application_name=a@b", null))
                .containsEntry("quarkus.datasource.jdbc.url", "jdbc:postgresql://db.local/news?application_name=a@b");
    }

    @Test
    void withoutEitherThereIsNone() {
        assertThat(DatabaseAddress.configured(null, null)).isNull();
        assertThat(DatabaseAddress.configured("", " ")).isNull();
    }

    @Test
    void whatIsNoAddressIsNamed() {
        assertThatThrownBy(() -> DatabaseAddress.configured("db.local", null)).hasMessageContaining("db.local");
    }

    private static Map<String, String> settings(String reactiveUrl, String jdbcUrl) {
        return DatabaseAddress.configured(reactiveUrl, jdbcUrl).settings();
    }
}
