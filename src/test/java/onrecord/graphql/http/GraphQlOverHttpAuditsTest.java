package onrecord.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The audits of the reference implementation of GraphQL over HTTP. */
@QuarkusTest
class GraphQlOverHttpAuditsTest {

    private static final int AUDITS = 60;

    @TestHTTPResource("/graphql")
    URI url;

    @Test
    @Timeout(300)
    void everyAuditPasses() throws Exception {
        try (NodeScript audits = NodeScript.start("audits.js", url.toString())) {
            List<String> results = audits.lines();
            assertThat(results).hasSizeGreaterThanOrEqualTo(AUDITS).allMatch(result -> result.startsWith("ok "));
        }
    }
}
