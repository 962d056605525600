package onrecord.graphql;

import static io.restassured.RestAssured.get;
import static onrecord.graphql.Asking.send;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQuery;
import graphql.introspection.IntrospectionResultToSchema;
import graphql.language.AstPrinter;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The schema that the annotated classes make against {@code contract.graphql}, which is what clients were promised. Whoever means to change
 * the contract changes both; {@code mvn -q test -Dtest=ContractTest -Dwrite-contract} writes the new one.
 */
@QuarkusTest
class ContractTest {

    private static final Path CONTRACT = Path.of("src/test/resources/contract.graphql");

    /** A type of events is added and described by its file alone, with its modes. */
    private static final Pattern OF_EVENTS = Pattern.compile("\"?Event(?:Type|Mode)(?:\\.| has )");

    @Test
    void theSchemaIsWhatWasPromised() throws IOException {
        if (System.getProperty("write-contract") != null) {
            Files.writeString(CONTRACT, printed());
        }
        assertThat(promised().lines()).hasSizeGreaterThan(800);
        assertThat(withoutEventTypes(given().lines())).containsExactlyElementsOf(withoutEventTypes(promised().lines()));
    }

    @Test
    void noPromisedTypeOfEventsIsGone() throws IOException {
        assertThat(given().lines())
                .containsAll(promised().lines().stream().filter(line -> line.matches("Event(Type|Mode) has .*")).toList());
    }

    @Test
    void everythingIsDescribedToAReader() {
        assertThat(given().silent()).isEmpty();
    }

    /** Descriptions, defaults and types; what only gateways ask for comes on top. */
    @Test
    void whatTheServiceTellsOfItsSchemaIsTheSame() throws IOException {
        Map<String, Object> told = send(IntrospectionQuery.INTROSPECTION_QUERY, Map.of()).get("data");
        TreeSet<String> lines =
                SchemaFeatures.of(AstPrinter.printAst(new IntrospectionResultToSchema().createSchemaDefinition(told))).lines();
        TreeSet<String> missing = new TreeSet<>(promised().lines());
        missing.removeAll(lines);
        missing.removeIf(line -> line.contains(" @") || line.startsWith("\"schema\" ") || OF_EVENTS.matcher(line).lookingAt());
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

    private static TreeSet<String> withoutEventTypes(TreeSet<String> lines) {
        TreeSet<String> rest = new TreeSet<>(lines);
        rest.removeIf(line -> OF_EVENTS.matcher(line).lookingAt());
        return rest;
    }

    private static SchemaFeatures given() {
        return SchemaFeatures.of(printed());
    }

    private static String printed() {
        return get("/graphql/schema.graphql").then().statusCode(200).contentType("text/plain").extract().asString();
    }

    private static SchemaFeatures promised() throws IOException {
        return SchemaFeatures.of(Files.readString(CONTRACT));
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Object value) {
        return (T) value;
    }
}
