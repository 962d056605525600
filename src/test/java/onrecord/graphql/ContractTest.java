package onrecord.graphql;

import static io.restassured.RestAssured.get;
import static onrecord.graphql.Asking.send;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQuery;
import graphql.introspection.IntrospectionResultToSchema;
import graphql.language.AstPrinter;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The schema that the annotated classes make against {@code contract.graphql}, which is what clients were promised. Whoever means to change
 * the contract changes both; {@code curl localhost:8080/graphql/schema.graphql} prints the new one.
 */
@QuarkusTest
class ContractTest {

    private static final SchemaFeatures PROMISED = SchemaFeatures.of(resource("/contract.graphql"));

    @Test
    void theSchemaIsWhatWasPromised() {
        assertThat(PROMISED.lines()).hasSizeGreaterThan(800);
        assertThat(given().lines()).containsExactlyElementsOf(PROMISED.lines());
    }

    @Test
    void everythingIsDescribedToAReader() {
        assertThat(given().silent()).isEmpty();
    }

    /** Descriptions, defaults and types; what only gateways ask for comes on top. */
    @Test
    void whatTheServiceTellsOfItsSchemaIsTheSame() {
        Map<String, Object> told = send(IntrospectionQuery.INTROSPECTION_QUERY, Map.of()).get("data");
        TreeSet<String> lines =
                SchemaFeatures.of(AstPrinter.printAst(new IntrospectionResultToSchema().createSchemaDefinition(told))).lines();
        TreeSet<String> missing = new TreeSet<>(PROMISED.lines());
        missing.removeAll(lines);
        missing.removeIf(line -> line.contains(" @") || line.startsWith("\"schema\" "));
        assertThat(missing).isEmpty();
    }

    @Test
    void noScalarsStandThereThatNothingHas() {
        Map<String, Object> told = send("{ __schema { types { name kind } directives { name } } }", Map.of()).get("data.__schema");
        List<Map<String, String>> types = cast(told.get("types"));
        assertThat(types.stream().filter(type -> type.get("kind").equals("SCALAR")).map(type -> type.get("name")))
                .containsExactlyInAnyOrder(
                        "Int", "Float", "String", "Boolean", "ID", "Date", "DateTime", "_Any", "federation__FieldSet", "link__Import");
        List<Map<String, String>> directives = cast(told.get("directives"));
        assertThat(directives).extracting(directive -> directive.get("name")).contains("key", "shareable", "link", "include", "skip")
                .doesNotContain("constraint", "rolesAllowed", "policy");
    }

    private static SchemaFeatures given() {
        return SchemaFeatures.of(get("/graphql/schema.graphql").then().statusCode(200).contentType("text/plain").extract().asString());
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Object value) {
        return (T) value;
    }

    private static String resource(String name) {
        try (InputStream file = ContractTest.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
