package onrecord.graphql.http;

import static onrecord.graphql.Asking.send;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Of faults of the service clients learn that they happened, and nothing else. */
@QuarkusTest
class MaskingTest {

    @Inject
    Pool pool;

    @Test
    void aFaultIsToldWithoutItsCause() {
        pool.query("alter table event rename to event_elsewhere").executeAndAwait();
        try {
            JsonPath answer = send("{ __typename events { nodes { id } } }", Map.of());
            assertThat(answer.getString("errors[0].message")).isEqualTo("The service failed to answer this. It has been noted.");
            assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("INTERNAL");
            assertThat(answer.getList("errors[0].path")).containsExactly("events");
            assertThat(answer.prettify()).doesNotContain("select", "relation", "exist", "Exception", "java", "onrecord", "pg", "42P01");
        } finally {
            pool.query("alter table event_elsewhere rename to event").executeAndAwait();
        }
        assertThat(send("{ events { nodes { id } } }", Map.of()).getList("errors")).isNull();
    }

    /** Other fields are answered as ever. */
    @Test
    void aFaultTakesAwayOnlyItsOwnPlace() {
        pool.query("alter table event rename to event_elsewhere").executeAndAwait();
        try {
            JsonPath answer = send("{ node(id: \"BAAAAAAAAAAAAAAAAAAAAAE\") { id } articles { totalCount } }", Map.of());
            assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("INTERNAL");
            assertThat(answer.getMap("data.node")).isNull();
            assertThat(answer.getInt("data.articles.totalCount")).isNotNegative();
        } finally {
            pool.query("alter table event_elsewhere rename to event").executeAndAwait();
        }
    }
}
