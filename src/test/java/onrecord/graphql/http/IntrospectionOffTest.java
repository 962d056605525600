package onrecord.graphql.http;

import static io.restassured.RestAssured.get;
import static onrecord.graphql.Asking.send;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With introspection switched off nobody learns the schema by asking for it. */
@QuarkusTest
@TestProfile(IntrospectionOffTest.WithoutIntrospection.class)
public class IntrospectionOffTest {

    /** Nor with any article: in this folder is none. */
    public static class WithoutIntrospection implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("onrecord.limits.introspection", "false", "onrecord.folders", "build");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{ __schema { types { name } } }", "{ __type(name: \"Article\") { name } }", "{ _service { sdl } }",
        "{ articles { totalCount } ...F } fragment F on Query { x: __schema { queryType { name } } }",
        "query A { articles { totalCount } } query B { ... on Query { __type(name: \"Article\") { name } } }"
    })
    void theSchemaIsNotTold(String query) {
        JsonPath answer = send(query, Map.of());
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("INTROSPECTION_DISABLED");
        assertThat(answer.getString("errors[0].message")).isEqualTo("Introspection is disabled.");
        assertThat(answer.<Object>get("data")).isNull();
    }

    @Test
    void theSchemaIsNoFileEither() {
        get("/graphql/schema.graphql").then().statusCode(404);
    }

    @Test
    void typesOfObjectsAreToldAsEver() {
        JsonPath answer = send("{ __typename articles { __typename totalCount } }", Map.of());
        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getString("data.__typename")).isEqualTo("Query");
        assertThat(answer.getString("data.articles.__typename")).isEqualTo("ArticleConnection");
    }

    /** Or the schema could be read from the errors. */
    @Test
    void errorsSuggestNothing() {
        JsonPath answer = send("{ articels { totalCount } }", Map.of());
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("GRAPHQL_VALIDATION_FAILED");
        assertThat(answer.getString("errors[0].message")).doesNotContain("articles", "Did you mean");
    }
}
