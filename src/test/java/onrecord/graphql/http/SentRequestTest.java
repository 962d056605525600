package onrecord.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentRequestTest {

    @Test
    void aBodyHoldsAQueryAndPerhapsMore() {
        SentRequest request = body("""
                {"query": "query A { a }", "operationName": "A", "variables": {"n": 1}, "extensions": {"x": {}}}""");
        assertThat(request).isEqualTo(new SentRequest("query A { a }", null, "A", Map.of("n", 1)));
    }

    @Test
    void nullMeansLeftOut() {
        assertThat(body("{\"query\": \"{ a }\", \"operationName\": null, \"variables\": null, \"extensions\": null}"))
                .isEqualTo(new SentRequest("{ a }", null, null, Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "null", "[]", "\"{ a }\"", "{", "{} {}", "{\"query\": \"{ a }\"} trailing",
        "{}", "{\"query\": null}", "{\"query\": 1}", "{\"query\": {}}", "{\"query\": [\"{ a }\"]}", "{\"query\": \" \"}",
        "{\"query\": \"{ a }\", \"operationName\": 1}", "{\"query\": \"{ a }\", \"operationName\": {}}",
        "{\"query\": \"{ a }\", \"variables\": []}", "{\"query\": \"{ a }\", \"variables\": \"{}\"}",
        "{\"query\": \"{ a }\", \"extensions\": 1}", "[{\"query\": \"{ a }\"}]",
        "{\"query\": \"{ a }\", \"query\": \"mutation { b }\"}", "{\"query\": \"{ a }\", \"variables\": {\"n\": 1, \"n\": 2}}",
        "{\"query\": \"{ a }\", \"variables\": {\"n\": NaN}}", "\uFEFF{\"query\": \"{ a }\"}"
    })
    void anythingElseIsABadRequest(String body) {
        assertThatThrownBy(() -> body(body)).isInstanceOf(BadRequest.class);
    }

    @Test
    void deepVariablesAreABadRequest() {
        String deep = "{\"a\":".repeat(20_000) + "1" + "}".repeat(20_000);
        assertThatThrownBy(() -> body("{\"query\": \"{ a }\", \"variables\": " + deep + "}"))
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining("nested deeper");
    }

    @Test
    void numbersAndNamesWithoutEndAreABadRequest() {
        assertThatThrownBy(() -> body("{\"query\": \"{ a }\", \"variables\": {\"n\": " + "9".repeat(500_000) + "}}"))
                .isInstanceOf(BadRequest.class);
        assertThatThrownBy(() -> body("{\"query\": \"{ a }\", \"operationName\": \"" + "a".repeat(500_000) + "\"}"))
                .isInstanceOf(BadRequest.class).hasMessageContaining("operationName");
    }

    @Test
    void endlessListsOfNothingAreABadRequest() {
        assertThatThrownBy(() -> body("{\"query\": \"{ a }\", \"variables\": {\"n\": [" + "[],".repeat(300_000) + "[]]}}"))
                .isInstanceOf(BadRequest.class);
    }

    /** Their hash codes are all the same. */
    @Test
    @Timeout(5)
    void namesThatCollideAreReadAtOnce() {
        String names = IntStream.range(0, 1 << 14).mapToObj(SentRequestTest::colliding).collect(Collectors.joining(": 1, ", "", ": 1"));
        assertThat(body("{\"query\": \"{ a }\", \"variables\": {" + names + "}}").variables()).hasSize(1 << 14);
    }

    private static String colliding(int bits) {
        return IntStream.range(0, 14).mapToObj(i -> (bits >> i & 1) == 0 ? "Aa" : "BB").collect(Collectors.joining("", "\"", "\""));
    }

    @Test
    void aBodyThatIsNotUtf8IsABadRequest() {
        byte[] latin1 = "{\"query\": \"{ é }\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> SentRequest.ofBody(latin1)).isInstanceOf(BadRequest.class).hasMessageContaining("UTF-8");
    }

    @Test
    void anUrlHoldsVariablesAsJson() {
        Map<String, String> parameters = Map.of("query", "{ a }", "variables", "{\"n\": [1, 2.5, \"x\", null]}");
        assertThat(SentRequest.ofUrl(parameters::get).variables()).containsKey("n");
        assertThatThrownBy(() -> SentRequest.ofUrl(Map.of("query", "{ a }", "variables", "[1]")::get)).isInstanceOf(BadRequest.class);
    }

    private static SentRequest body(String json) {
        return SentRequest.ofBody(json.getBytes(StandardCharsets.UTF_8));
    }
}
