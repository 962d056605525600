package onrecord.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A database that an earlier version has filled. */
@QuarkusTest
class UpgradeTest {

    private static final String SCHEMA = "upgraded";

    private static final String[] OLD = {
        """
        insert into article (id, source, title, title_key, authors, published_on, language, word_count, ingested_at, engine, noise, text)
        values ('00000000-0000-8000-8000-000000000001', 'old.txt', 'Old news', 'old news', array['Ann Writer'], '2020-02-03', 'en', 5,
            '2020-02-04 10:00Z', '1.0', array[]::integer[], 'Old news. Ida Voss said so.')
        """,
        "insert into source_file values ('old.txt', '00000000-0000-8000-8000-000000000001', '', '00000000-0000-8000-8000-000000000001')",
        """
        insert into person (id, name, name_key, aliases, role_titles, role_counts, article_count, statement_count, keys, names_folded,
            roles_folded)
        values ('00000000-0000-8000-8000-000000000002', 'Ida Voss', 'ida voss', array[]::text[], array[]::text[], array[]::integer[], 1, 1,
            array['vos'], 'ida voss', '')
        """,
        """
        insert into person_article (article_id, person_id, published_key, position, name, aliases, roles, reason, confidence, mention_kinds,
            mention_starts, mention_ends, mention_texts)
        values ('00000000-0000-8000-8000-000000000001', '00000000-0000-8000-8000-000000000002', 18295, 10, 'Ida Voss', array[]::text[],
            array[]::text[], 'first seen here', 1, 'N', array[10], array[18], array['Ida Voss'])
        """,
        """
        insert into statement (id, article_id, position, kind, attribution, text, spans, context_start, context, speaker_kind, speaker_id,
            speaker_name, speaker_folded, said_key, confidence)
        values ('00000000-0000-8000-8000-000000000003', '00000000-0000-8000-8000-000000000001', 24, 'INDIRECT', 'ASSERTION', 'so',
            array[24, 26], 10, 'Ida Voss said so.', 'PERSON', '00000000-0000-8000-8000-000000000002', 'Ida Voss', 'ida voss', 18295, 0.9)
        """,
        """
        insert into statement_about values ('00000000-0000-8000-8000-000000000003', '00000000-0000-8000-8000-000000000002', 18295, true)
        """
    };

    @Inject
    AgroalDataSource database;

    @AfterEach
    void drop() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + SCHEMA + " cascade");
        }
    }

    @Test
    void whatTheSecondVersionStoredIsThereAfterTheUpgrade() throws SQLException {
        flyway("2").migrate();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("set search_path to " + SCHEMA);
            for (String sql : OLD) {
                statement.execute(sql);
            }
            statement.execute("reset search_path");
        }
        flyway("latest").migrate();
        assertThat(one("select s.speaker_appearance = a.id from upgraded.statement s join upgraded.person_article a using (article_id)"))
                .as("a statement knows which appearance said it").isEqualTo("t");
        assertThat(one("select by_speaker from upgraded.statement_about")).isEqualTo("t");
        assertThat(one("select since at time zone 'UTC' from upgraded.person")).isEqualTo("2020-02-04 10:00:00");
        assertThat(one("select metadata::json ->> 'publishedOn' from upgraded.article")).isEqualTo("2020-02-03");
    }

    private Flyway flyway(String target) {
        return Flyway.configure().dataSource(database).schemas(SCHEMA).defaultSchema(SCHEMA).locations("db/migration")
                .target(MigrationVersion.fromVersion(target)).load();
    }

    private String one(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
