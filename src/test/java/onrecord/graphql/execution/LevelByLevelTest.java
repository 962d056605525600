package onrecord.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.smallrye.mutiny.Context;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import mutiny.zero.flow.adapters.AdaptersToFlow;
import mutiny.zero.flow.adapters.AdaptersToReactiveStreams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.reactivestreams.Publisher;

/** A country has towns, a town has streets and a mayor, and some of them cannot be told. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class LevelByLevelTest {

    private static final String SCHEMA = """
            type Query { towns(count: Int = 2): [Town!]! town(name: String!): Town anything: [Thing] broken: String! fine: String }
            type Mutation { build(name: String!): Town! }
            type Subscription { built: Town! }
            interface Named { name: String! }
            union Thing = Town | Street
            type Town implements Named { name: String! mayor: String oldest: Street! streets(first: Int = 2): [Street!] needed: String! context: String }
            type Street implements Named { name: String! length: Int town: Town! size: Size }
            enum Size { WIDE NARROW }
            """;

    private record Town(String name) {}

    private record Street(Town town, String name, Object length) {}

    private enum Size {
        WIDE
    }

    private final List<String> asked = new CopyOnWriteArrayList<>();

    @Test
    void aFieldIsAskedOnceForAllObjectsOfItsLevel() {
        assertThat(data("{ towns(count: 3) { name streets { name town { name streets { name } } } } }")).contains("'A.1'", "'C.2'");
        assertThat(asked).containsExactly("towns", "streets of A,B,C", "towns of A.1,A.2,B.1,B.2,C.1,C.2", "streets of A,A,B,B,C,C");
    }

    @Test
    void onlyQueriesAreAskedInTheContextOfQueries() {
        data("{ towns(count: 1) { streets(first: 1) { size } context } }");
        data("mutation { build(name: \"M\") { context } }");
        assertThat(asked).containsExactly("towns", "streets of A", "context of A: a query", "build M", "context of M: none");
    }

    @Test
    void fieldsStandInTheOrderTheyWereAskedFor() {
        assertThat(data("{ fine towns(count: 1) { streets(first: 1) { length name } name } }"))
                .isEqualTo("{'fine':'yes','towns':[{'streets':[{'length':1,'name':'A.1'}],'name':'A'}]}");
    }

    @Test
    void aliasesOfOneFieldKeepTheirArgumentsApart() {
        assertThat(data("{ towns(count: 1) { one: streets(first: 1) { name } three: streets(first: 3) { name } } }"))
                .isEqualTo("{'towns':[{'one':[{'name':'A.1'}],'three':[{'name':'A.1'},{'name':'A.2'},{'name':'A.3'}]}]}");
    }

    @Test
    void fragmentsAndConditionsAreWorkedOut() {
        String query = """
                query ($no: Boolean = false) {
                  towns(count: 1) { ...t ... on Named { n: name } ... @include(if: $no) { mayor } name @skip(if: true) }
                }
                fragment t on Town { name mayor }""";
        assertThat(data(query)).isEqualTo("{'towns':[{'name':'A','mayor':null,'n':'A'}]}");
    }

    @Test
    void selectionsOfOneFieldAreMerged() {
        assertThat(data("{ towns(count: 1) { streets(first: 1) { name } streets(first: 1) { size length } } }"))
                .isEqualTo("{'towns':[{'streets':[{'name':'A.1','size':'WIDE','length':1}]}]}");
        assertThat(asked).containsExactly("towns", "streets of A");
    }

    @Test
    void aUnionIsToldApart() {
        assertThat(data("{ anything { __typename ... on Town { name } ... on Street { length name } } }")).isEqualTo(
                "{'anything':[{'__typename':'Town','name':'A'},null,{'__typename':'Street','length':1,'name':'A.1'}]}");
    }

    @Test
    void aVariableThatIsLeftOutTakesTheDefault() {
        assertThat(data("query ($n: Int) { towns(count: $n) { name } }")).isEqualTo("{'towns':[{'name':'A'},{'name':'B'}]}");
    }

    @Test
    void aFailureIsToldOnceAtItsPlaceAndLeavesTheRestAlone() {
        ExecutionResult result = ask("{ town(name: \"X\") { name } fine }");
        assertThat(json(result)).isEqualTo("{'town':null,'fine':'yes'}");
        assertThat(errors(result)).containsExactly("/town: no town X");
    }

    @Test
    void whatMustNotBeNullTakesItsParentAway() {
        ExecutionResult result = ask("{ towns(count: 2) { name streets { name town { needed } } } }");
        assertThat(json(result))
                .isEqualTo("{'towns':[{'name':'A','streets':null},{'name':'B','streets':[{'name':'B.1','town':{'needed':'of B'}},"
                        + "{'name':'B.2','town':{'needed':'of B'}}]}]}");
        assertThat(errors(result)).contains("/towns[0]/streets[0]/town/needed: no value for needed");
    }

    @Test
    void nothingIsLeftWhenTheTopCannotBeNull() {
        ExecutionResult result = ask("{ fine broken }");
        assertThat((Object) result.getData()).isNull();
        assertThat(errors(result)).containsExactly("/broken: broken");
    }

    @Test
    void aSingleElementCanFailAlone() {
        ExecutionResult result = ask("{ towns(count: 3) { name mayor } }");
        assertThat(json(result)).isEqualTo("{'towns':[{'name':'A','mayor':null},{'name':'B','mayor':'Mrs B'},{'name':'C','mayor':null}]}");
        assertThat(errors(result)).containsExactly("/towns[2]/mayor: nobody knows");
    }

    @Test
    void aValueOfTheWrongTypeIsAFailureOfItsField() {
        ExecutionResult result = ask("{ towns(count: 2) { streets(first: 3) { length } } }");
        assertThat(json(result)).contains("{'length':2},{'length':null}");
        assertThat(result.getErrors()).hasSize(2);
        assertThat(result.getErrors().get(0).getPath()).containsExactly("towns", 0, "streets", 2, "length");
    }

    @Test
    void changesAreMadeOneAfterTheOther() {
        assertThat(data("mutation { a: build(name: \"A\") { streets { name } } b: build(name: \"B\") { name } }"))
                .isEqualTo("{'a':{'streets':[{'name':'A.1'},{'name':'A.2'}]},'b':{'name':'B'}}");
        assertThat(asked).containsExactly("build A", "streets of A", "build B");
    }

    @Test
    void theEventsOfASubscriptionAreAnsweredLevelByLevel() {
        Publisher<ExecutionResult> events = ask("subscription { built { name streets { name } needed } }").getData();
        List<ExecutionResult> seen =
                Multi.createFrom().publisher(AdaptersToFlow.publisher(events)).collect().asList().await().indefinitely();
        assertThat(json(seen.get(0))).isEqualTo("{'built':{'name':'B','streets':[{'name':'B.1'},{'name':'B.2'}],'needed':'of B'}}");
        assertThat(json(seen.get(1))).isEqualTo("{'built':null}");
        assertThat(errors(seen.get(1))).containsExactly("/built/needed: no value for needed");
    }

    @Test
    void theSchemaTellsAboutItself() {
        assertThat(data("{ __type(name: \"Size\") { kind enumValues { name } } __schema { queryType { name } } fine }")).isEqualTo(
                "{'__type':{'kind':'ENUM','enumValues':[{'name':'WIDE'},{'name':'NARROW'}]},'__schema':{'queryType':{'name':'Query'}},'fine':'yes'}");
    }

    @Test
    void anEmptyLevelAsksNothing() {
        assertThat(data("{ towns(count: 0) { streets { name } } }")).isEqualTo("{'towns':[]}");
        assertThat(asked).containsExactly("towns");
    }

    @Test
    void aCancelledRequestGoesNoFurther() {
        Cancellation cancellation = new Cancellation();
        CompletableFuture<ExecutionResult> result = engine(Uni.createFrom().emitter(never -> {})).executeAsync(
                ExecutionInput.newExecutionInput("{ towns { name } }").graphQLContext(Map.of(Cancellation.class, cancellation)));
        assertThat(result).isNotDone();
        cancellation.cancel();
        assertThat(errors(result.join())).containsExactly("null: the request was cancelled");
    }

    @Test
    void aLongListCostsNoStack() {
        assertThat(data("{ towns(count: 20000) { streets(first: 1) { name } } }")).hasSizeGreaterThan(500_000);
    }

    private String data(String query) {
        ExecutionResult result = ask(query);
        assertThat(result.getErrors()).isEmpty();
        return json(result);
    }

    private ExecutionResult ask(String query) {
        return engine(Uni.createFrom().nullItem()).execute(query);
    }

    private static List<String> errors(ExecutionResult result) {
        return result.getErrors().stream().map(error -> path(error.getPath()) + ": " + error.getMessage()).toList();
    }

    private static String path(List<Object> path) {
        if (path == null) {
            return "null";
        }
        StringBuilder text = new StringBuilder();
        path.forEach(segment -> text.append(segment instanceof Integer ? "[" + segment + "]" : "/" + segment));
        return text.toString();
    }

    private static String json(ExecutionResult result) {
        try {
            return new ObjectMapper().writeValueAsString((Object) result.getData()).replace('"', '\'');
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** @param before what the list of towns waits for */
    private GraphQL engine(Uni<?> before) {
        LevelByLevel strategy = new LevelByLevel(
                (failure, path, location) -> GraphqlErrorBuilder.newError().message(failure.getMessage()).path(path).build(),
                () -> Runnable::run,
                Context.of("asked for", "a query"));
        return GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA), wiring(before)))
                .queryExecutionStrategy(strategy)
                .mutationExecutionStrategy(strategy)
                .build();
    }

    private RuntimeWiring wiring(Uni<?> before) {
        LevelFetcher<Object> towns = (parents, arguments) -> before.map(go -> List.of(towns((int) arguments.get("count"))));
        LevelFetcher<Object> town = (parents, arguments) -> Uni.createFrom()
                .failure(new IllegalArgumentException("no town " + arguments.get("name")));
        Property<Object> broken = root -> {
            throw new IllegalStateException("broken");
        };
        LevelFetcher<Object> build = (parents, arguments) -> {
            asked.add("build " + arguments.get("name"));
            return Uni.createFrom().item(List.of(new Town((String) arguments.get("name")))).onItem().delayIt()
                    .by(java.time.Duration.ofMillis(20));
        };
        Property<Object> anything = root -> {
            List<Object> things = new ArrayList<>(List.of(new Town("A"), new Street(new Town("A"), "A.1", 1)));
            things.add(1, null);
            return things;
        };
        DataFetcher<Object> built = question -> AdaptersToReactiveStreams.publisher(Multi.createFrom().items(new Town("B"), new Town("A")));
        return RuntimeWiring.newRuntimeWiring()
                .type("Query", type -> type.dataFetchers(Map.of(
                        "towns", towns, "town", town, "broken", broken, "anything", anything, "fine", (Property<Object>) root -> "yes")))
                .type("Mutation", type -> type.dataFetcher("build", build))
                .type("Subscription", type -> type.dataFetcher("built", built))
                .type("Town", type -> type.dataFetchers(ofTowns()))
                .type("Street", type -> type.dataFetchers(ofStreets()))
                .type("Named", type -> type.typeResolver(question -> null))
                .type("Thing",
                        type -> type.typeResolver(
                                question -> question.getSchema().getObjectType(question.getObject() instanceof Town ? "Town" : "Street")))
                .build();
    }

    @SuppressWarnings("rawtypes")
    private Map<String, DataFetcher> ofTowns() {
        Property<Town> name = Town::name;
        LevelFetcher<Town> mayor = (towns, arguments) -> Uni.createFrom().item(towns.stream().map(LevelByLevelTest::mayor).toList());
        LevelFetcher<Town> streets = (towns, arguments) -> {
            asked.add("streets of " + String.join(",", towns.stream().limit(10).map(Town::name).toList()));
            return Uni.createFrom().item(towns.stream().map(one -> streets(one, (int) arguments.get("first"))).toList());
        };
        LevelFetcher<Town> context = (towns, arguments) -> Uni.createFrom().context(given -> {
            asked.add("context of " + towns.get(0).name() + ": " + given.getOrElse("asked for", () -> "none"));
            return Uni.createFrom().item(towns.stream().map(Town::name).toList());
        });
        Property<Town> needed = one -> one.name().equals("A") ? null : "of " + one.name();
        return Map.of("name", name, "mayor", mayor, "streets", streets, "needed", needed, "context", context, "oldest",
                (Property<Town>) one -> null);
    }

    @SuppressWarnings("rawtypes")
    private Map<String, DataFetcher> ofStreets() {
        Property<Street> name = Street::name;
        Property<Street> length = Street::length;
        LevelFetcher<Street> town = (streets, arguments) -> {
            asked.add("towns of " + String.join(",", streets.stream().map(Street::name).toList()));
            return Uni.createFrom().item(streets.stream().map(Street::town).toList());
        };
        return Map.of("name", name, "length", length, "town", town, "size", (Property<Street>) street -> Size.WIDE);
    }

    private static Object mayor(Town town) {
        return switch (town.name()) {
            case "A" -> null;
            case "C" -> new IllegalStateException("nobody knows");
            default -> "Mrs " + town.name();
        };
    }

    private List<Town> towns(int count) {
        asked.add("towns");
        return IntStream.range(0, count).mapToObj(i -> new Town(String.valueOf((char) ('A' + i % 20000)))).toList();
    }

    private static List<Street> streets(Town town, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Street(town, town.name() + "." + i, i == 3 ? "endless" : i))
                .toList();
    }
}
