package onrecord.graphql.guard;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQuery;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(5)
class DocumentGuardTest {

    private static final GraphQLSchema SCHEMA = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse("""
            type Query { article: Article, statementCounts: StatementCounts!, articles(first: Int = 20, last: Int): ArticleConnection!, nodes(ids: [ID!]!): [Article]! }
            type ArticleConnection { nodes: [Article!]!, edges: [ArticleEdge!]!, totalCount: Int! }
            type ArticleEdge { node: Article! }
            type Article { title: String!, source: String!, statements(first: Int = 20): StatementConnection!, authors: [Person!]! }
            type StatementConnection { nodes: [Statement!]! }
            type Statement { text: String!, article: Article! }
            type Person { name: String! }
            type StatementCounts { total: Int!, speakers(first: Int = 20): [Person!]!, series(last: Int = 60): [Person!]! }
            """), RuntimeWiring.MOCKED_WIRING);

    private static final Limits LIMITS =
            new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(Limits.class).build().getConfigMapping(Limits.class);

    @Test
    void aPageCostsWhatItMayHold() {
        assertThat(cost("{ article { title } }")).isEqualTo(1);
        assertThat(cost("{ articles(first: 5) { nodes { title } } }")).isEqualTo(1 + 5);
        assertThat(cost("{ articles { nodes { title } } }")).isEqualTo(1 + 20);
        assertThat(cost("{ articles(last: 7) { edges { node { title } } } }")).isEqualTo(1 + 7 * 2);
        assertThat(cost("{ articles { totalCount } }")).isEqualTo(1);
    }

    @Test
    void pagesWithinPagesMultiply() {
        assertThat(cost("{ articles(first: 10) { nodes { statements(first: 5) { nodes { text } } } } }")).isEqualTo(1 + 10 * (1 + 1 + 5));
    }

    @Test
    void aPageSizeMayComeInAVariable() {
        String query = "query($n: Int = 3) { articles(first: $n) { nodes { title } } }";
        assertThat(judge(query, Map.of("n", 50)).cost()).isEqualTo(51);
        assertThat(judge(query, Map.of()).cost()).isEqualTo(4);
    }

    @Test
    void countingCostsMoreThanWhatItAnswers() {
        assertThat(cost("{ statementCounts { speakers(first: 3) { name } } }")).isEqualTo(1 + 200 + 1);
        assertThat(cost("{ statementCounts { series(last: 400) { name } again: series { name } } }")).isEqualTo(1 + 2 * (200 + 1));
        assertThat(refusal("{ statementCounts { " + IntStream.range(0, 55).mapToObj(i -> "s" + i + ": speakers(first: 100) { name } ")
                .collect(Collectors.joining()) + "} }")).isEqualTo("none");
    }

    @Test
    void aLookUpCostsAsManyAsItNames() {
        assertThat(cost("{ nodes(ids: [\"a\", \"b\"]) { title } }")).isEqualTo(2);
        assertThat(cost("{ nodes(ids: [\"a\", \"b\"]) { authors { name } } }")).isEqualTo(2 + 2);
        assertThat(judge("query($i: [ID!]!) { nodes(ids: $i) { authors { name } } }", Map.of("i", List.of(1, 2, 3, 4))).cost())
                .isEqualTo(4 + 4);
    }

    @Test
    void fragmentsCountWhereTheyAreSpread() {
        assertThat(cost("{ a: article { ...F } b: article { ...F } } fragment F on Article { statements(first: 2) { nodes { text } } }"))
                .isEqualTo(2 * (1 + 1 + 2));
    }

    @Test
    void ordinaryQueriesAndIntrospectionPass() {
        assertThat(refusal("{ articles { nodes { title statements { nodes { text article { title } } } } } }")).isEqualTo("none");
        assertThat(refusal(IntrospectionQuery.INTROSPECTION_QUERY)).isEqualTo("none");
    }

    @Test
    void whoeverAsksForTooMuchIsToldWhichPageToMakeSmallerAndWhere() {
        LimitExceeded refusal = judge("""
                {
                  articles(first: 100) {
                    nodes { title statements(first: 1000) { nodes { text } } }
                  }
                }""", Map.of()).refusal().orElseThrow();
        assertThat(refusal.getMessage()).endsWith("Lower `first` of `statements` to 197.");
        assertThat(refusal.getLocations()).singleElement().satisfies(place -> {
            assertThat(place.getLine()).isEqualTo(3);
            assertThat(place.getColumn()).isEqualTo(30);
        });
        assertThat(refusal("{ articles(first: 100) { nodes { title statements(first: 197) { nodes { text } } } } }")).isEqualTo("none");
        assertThat(refusal("{ articles(first: 100) { nodes { title statements(first: 198) { nodes { text } } } } }"))
                .isEqualTo(refusal.code());
    }

    /** The advice is followed where the error says, until the query may run: once for each operation. */
    @Test
    void whoeverDoesAsAdvisedIsAnswered() {
        followed("{ articles(first: 100) { nodes { statements(first: 100) { nodes { text article { title } } } } } }", 1);
        followed("{ articles(first: 100) { edges { node { statements(first: 100) { nodes { text article { title } } } } } } }", 1);
        followed("{ articles(first: 100) { nodes { authors { name } statements(first: 100) { nodes { text article { title } } } } } }", 1);
        followed(
                "{ articles(first: 100) { nodes { ...F } } } fragment F on Article { statements(first: 100) { nodes { article { title } } } }",
                1);
        followed("{ a: articles(first: 100) { nodes { statements(first: 100) { nodes { text } } } } "
                + "b: articles(first: 100) { nodes { statements(first: 100) { nodes { text } } } } }", 1);
        followed("query A { articles(first: 100) { nodes { ...F } } } query B { articles(first: 100) { nodes { ...F } } } "
                + "fragment F on Article { authors { name } statements(first: 100) { nodes { article { title } } } }", 2);
    }

    private static void followed(String query, int times) {
        String now = query;
        for (int i = 0; i < times; i++) {
            LimitExceeded refusal = judge(now, Map.of()).refusal().orElseThrow();
            int place = refusal.getLocations().get(0).getColumn() - 1;
            String enough = refusal.getMessage().replaceAll("(?s).* to (\\d+).*", "$1");
            now = now.substring(0, place) + now.substring(place).replaceFirst("first: \\d+", "first: " + enough);
        }
        assertThat(refusal(now)).as(now).isEqualTo("none");
    }

    @Test
    void ofListsWithOneNameItIsToldWhichOneIsTooLong() {
        String list = "articles(first: 100) { nodes { statements(first: 1000) { nodes { text } } } }";
        assertThat(judge("{ a: articles(first: 2) { nodes { title } } b: " + list + " }", Map.of()).refusal().orElseThrow().getMessage())
                .contains("of `statements` to");
        assertThat(judge("{ a: articles(first: 30000) { nodes { title } } b: articles(first: 10) { nodes { title } } }", Map.of()).refusal()
                .orElseThrow().getMessage()).contains("`first` of `a: articles` to");
        assertThat(
                judge("query A { articles { nodes { title } } } query B { " + list + " }", Map.of()).refusal().orElseThrow().getMessage())
                .endsWith("in the operation `B`, and look at the others.");
    }

    @Test
    void theSizeThatIsToBeLoweredMayComeInAVariable() {
        LimitExceeded refusal =
                judge("query ($n: Int) { articles(last: $n) { nodes { statements { nodes { text } } } } }", Map.of("n", 1000))
                        .refusal().orElseThrow();
        assertThat(refusal.getMessage()).endsWith("Lower `last` of `articles` to 909.");
    }

    @Test
    void whereNoPageAloneIsToBlameNothingIsAdvised() {
        assertThat(judge("{ " + IntStream.range(0, 15).mapToObj(i -> "a" + i + ": articles(first: 5000) { nodes { title } } ")
                .collect(Collectors.joining()) + "}", Map.of()).refusal().orElseThrow().getMessage()).endsWith("answered.");
    }

    @Test
    void whatIsTooMuchIsRefusedWithFigures() {
        LimitExceeded refusal =
                judge("{ articles(first: 1000) { nodes { statements(first: 1000) { nodes { text } } } } }", Map.of()).refusal()
                        .orElseThrow();
        assertThat(refusal.code()).isEqualTo("QUERY_TOO_COSTLY");
        assertThat(refusal.getExtensions()).containsEntry("asked", 1_002_001L).containsEntry("limit", 20_000L);
    }

    @Test
    void deepCyclesAreRefused() {
        String query = "{ article " + "{ statements { nodes { article ".repeat(6) + "{ title }" + " } } }".repeat(6) + " }";
        assertThat(refusal(query)).isEqualTo("QUERY_TOO_DEEP");
    }

    @Test
    void aliasesAndRootFieldsAreCounted() {
        assertThat(refusal("{ article { " + repeat(61, "a%d: title") + " } }")).isEqualTo("TOO_MANY_ALIASES");
        assertThat(refusal("{ " + repeat(21, "article { title }") + " }")).isEqualTo("TOO_MANY_ROOT_FIELDS");
        assertThat(refusal("{ ...F ...F } fragment F on Query { " + repeat(11, "article { title }") + " }"))
                .isEqualTo("TOO_MANY_ROOT_FIELDS");
    }

    @Test
    void directivesAreCountedWhereverTheyStand() {
        assertThat(refusal("{ article { title " + "@include(if: true) ".repeat(101) + " } }")).isEqualTo("TOO_MANY_DIRECTIVES");
        assertThat(refusal("{ article { ... " + "@include(if: true) ".repeat(101) + " { title } } }")).isEqualTo("TOO_MANY_DIRECTIVES");
    }

    @Test
    void fragmentsThatDoubleEachOtherAreRefusedAtOnce() {
        String bomb = "{ article { ...F0 } } "
                + repeat(60, "fragment F%d on Article { ...F%1$d_ ...F%1$d_ }").replaceAll("F(\\d+)_", "G$1")
                + repeat(60, "fragment G%d on Article { title ...H%1$d ...H%1$d }")
                + IntStream.range(0, 60).mapToObj(i -> "fragment H" + i + " on Article { source ...F" + (i + 1) + " }")
                        .collect(Collectors.joining(" "))
                + " fragment F60 on Article { title source }";
        assertThat(refusal(bomb)).isEqualTo("TOO_MANY_FIELDS");
    }

    @Test
    void fragmentsThatNobodyUsesAreMeasuredToo() {
        assertThat(refusal("{ article { title } } fragment F on Article { " + "title ".repeat(4001) + "}")).isEqualTo("TOO_MANY_FIELDS");
    }

    @Test
    void aFragmentThatSpreadsItselfIsLeftToValidation() {
        assertThat(refusal("{ article { ...F } } fragment F on Article { title ...F }")).isEqualTo("none");
    }

    @Test
    void onlyTheOperationThatRunsIsReported() {
        String document = "query A { article { title } } query B { articles { nodes { title } } }";
        assertThat(new DocumentGuard(SCHEMA, LIMITS).check(Parser.parse(document), "A", Map.of()).cost()).isEqualTo(1);
        assertThat(new DocumentGuard(SCHEMA, LIMITS).check(Parser.parse(document), "B", Map.of()).cost()).isEqualTo(21);
    }

    private static int cost(String query) {
        return judge(query, Map.of()).cost();
    }

    private static String refusal(String query) {
        return judge(query, Map.of()).refusal().map(LimitExceeded::code).orElse("none");
    }

    private static DocumentGuard.Result judge(String query, Map<String, Object> variables) {
        return new DocumentGuard(SCHEMA, LIMITS).check(Parser.parse(query), null, variables);
    }

    private static String repeat(int times, String pattern) {
        return IntStream.range(0, times).mapToObj(i -> String.format(pattern, i)).collect(Collectors.joining(" "));
    }
}
