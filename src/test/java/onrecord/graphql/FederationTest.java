package onrecord.graphql;

import static onrecord.graphql.Asking.ask;
import static onrecord.graphql.Asking.send;
import static onrecord.graphql.Asking.tell;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AstPrinter;
import graphql.language.Directive;
import graphql.language.ObjectTypeDefinition;
import graphql.language.SchemaDefinition;
import graphql.language.StringValue;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import onrecord.graphql.http.NodeScript;
import onrecord.graphql.identity.GlobalId;
import onrecord.graphql.identity.NodeKind;
import onrecord.storage.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The service as a part of a larger graph: what Apollo's suite for subgraphs checks of the directives in use ({@code _service}, {@code @link},
 * {@code @key}, {@code @shareable}), and that the schema can be joined with another one.
 */
@QuarkusTest
class FederationTest {

    @Inject
    Archive archive;

    @TestHTTPResource("/graphql")
    URI url;

    private TypeDefinitionRegistry schema;

    @BeforeEach
    void introduce() {
        LanternGazette.publish(archive);
        schema = new SchemaParser().parse(send("{ _service { sdl } }", Map.of()).getString("data._service.sdl"));
    }

    @Test
    void theSchemaLinksToOneVersionOfFederationAndNamesWhatItUses() {
        List<Directive> links = Stream.concat(
                schema.schemaDefinition().stream().map(SchemaDefinition::getDirectives),
                schema.getSchemaExtensionDefinitions().stream().map(SchemaDefinition::getDirectives))
                .flatMap(List::stream).filter(directive -> directive.getName().equals("link")).toList();
        List<Directive> federation = links.stream()
                .filter(link -> ((StringValue) link.getArgument("url").getValue()).getValue().contains("specs.apollo.dev/federation/"))
                .toList();
        assertThat(federation).hasSize(1);
        assertThat(((StringValue) federation.get(0).getArgument("url").getValue()).getValue()).matches(".*/federation/v2\\.[0-7]");
        assertThat(AstPrinter.printAstCompact(federation.get(0).getArgument("import").getValue())).isEqualTo("[\"@key\",\"@shareable\"]");
    }

    @ParameterizedTest
    @EnumSource(NodeKind.class)
    void everythingWithAnIdentityHasAKey(NodeKind kind) {
        Directive key = type(kind.typeName()).getDirectives("key").get(0);
        assertThat(((StringValue) key.getArgument("fields").getValue()).getValue()).isEqualTo("id");
    }

    @Test
    void whatOtherServicesHaveTooIsShared() {
        assertThat(type("PageInfo").hasDirective("shareable")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(NodeKind.class)
    void everythingWithAnIdentityIsFoundByItsKey(NodeKind kind) {
        String id = send(
                "{ " + (kind == NodeKind.PERSON ? "people: persons" : "people: " + kind.noun() + "s") + "(first: 1) { nodes { id } } }",
                Map.of())
                .getString("data.people.nodes[0].id");
        JsonPath found = ask("entities", "representations", List.of(Map.of("__typename", kind.typeName(), "id", id)));
        assertThat(found.getString("_entities[0].__typename")).isEqualTo(kind.typeName());
    }

    @ParameterizedTest
    @EnumSource(NodeKind.class)
    void whatIsNotThereIsNull(NodeKind kind) {
        String id = new GlobalId(kind, new UUID(7, 7)).toString();
        JsonPath found = ask("entities", "representations", List.of(Map.of("__typename", kind.typeName(), "id", id)));
        assertThat(found.getList("_entities")).containsExactly((Object) null);
    }

    @Test
    void representationsThatMakeNoSenseAreErrorsAtTheirPlaces() {
        String id = new GlobalId(NodeKind.PERSON, new UUID(7, 7)).toString();
        assertRefused("BAD_ARGUMENT", Map.of("__typename", "PageInfo", "id", id));
        assertRefused("BAD_ARGUMENT", Map.of("__typename", "Person"));
        assertRefused("BAD_ARGUMENT", Map.of("id", id));
        assertRefused("BAD_ARGUMENT", Map.of("__typename", "Person", "id", 1));
        assertRefused("BAD_ARGUMENT", Map.of("__typename", "Person", "id", Map.of()));
        assertRefused("BAD_ID", Map.of("__typename", "Person", "id", "nonsense"));
        assertRefused("BAD_ID", Map.of("__typename", "Article", "id", id));
        for (Object none : new Object[] {"text", 1, List.of(), List.of(1)}) {
            JsonPath answer = tell("entities", "representations", Collections.singletonList(none));
            assertThat(answer.getString("errors[0].extensions.code")).as(answer.prettify()).isIn("BAD_ARGUMENT", "BAD_REQUEST");
            assertThat(answer.prettify()).doesNotContain("java", "Exception", "cast");
        }
    }

    private static void assertRefused(String code, Map<String, ?> representation) {
        JsonPath answer = tell("entities", "representations", List.of(representation));
        assertThat(answer.getString("errors[0].extensions.code")).as(answer.prettify()).isEqualTo(code);
        assertThat(answer.getList("errors[0].path")).containsExactly("_entities", 0);
        assertThat(answer.prettify()).doesNotContain("java", "Exception");
    }

    @Test
    void entitiesCostAsManyAsAreAskedFor() {
        List<Map<String, String>> wanted =
                Collections.nCopies(70, Map.of("__typename", "Person", "id", new GlobalId(NodeKind.PERSON, new UUID(7, 7)).toString()));
        assertThat(tell("entities", "representations", wanted).getInt("extensions.cost.requestedQueryCost")).isGreaterThanOrEqualTo(70);
    }

    @Test
    @Timeout(300)
    void theSchemaJoinsThatOfAnotherService() throws Exception {
        try (NodeScript composition = NodeScript.start("compose.js", url.toString())) {
            assertThat(composition.lines()).startsWith("composed").contains("Person.statements", "Person.truthfulness");
        }
    }

    private ObjectTypeDefinition type(String name) {
        return schema.getType(name, ObjectTypeDefinition.class).orElseThrow();
    }
}
