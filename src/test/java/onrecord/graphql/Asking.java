package onrecord.graphql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Sends the queries of {@code src/test/resources/queries} to the service. */
public final class Asking {

    private Asking() {}

    /** The {@code data} of an answer without errors. */
    public static JsonPath ask(String name, Object... variables) {
        JsonPath answer = send(query(name), variables(variables));
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer.setRootPath("data");
    }

    /** An answer, errors and all. */
    public static JsonPath tell(String name, Object... variables) {
        return send(query(name), variables(variables));
    }

    public static JsonPath send(String query, Map<String, Object> variables) {
        return post(given(), query, variables);
    }

    /** As {@link #tell}, with the token of an editor. */
    static JsonPath edit(String token, String name, Object... variables) {
        return post(given().auth().oauth2(token), query(name), variables(variables));
    }

    /** As {@link #send}, with the token of an editor. */
    static JsonPath post(String token, String query, Map<String, Object> variables) {
        return post(given().auth().oauth2(token), query, variables);
    }

    private static JsonPath post(RequestSpecification client, String query, Map<String, Object> variables) {
        return client.contentType("application/json").accept("application/graphql-response+json")
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql").jsonPath();
    }

    public static Map<String, Object> variables(Object... namesAndValues) {
        Map<String, Object> variables = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            variables.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return variables;
    }

    public static String query(String name) {
        try (InputStream file = Objects.requireNonNull(Asking.class.getResourceAsStream("/queries/" + name + ".graphql"), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
