package onrecord.graphql.guard;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(5)
class DocumentsTest {

    private final Documents documents = new Documents(
            new SchemaGenerator().makeExecutableSchema(
                    new SchemaParser().parse("type Query { page(first: Int, share: Float, words: String): Int }"),
                    RuntimeWiring.MOCKED_WIRING),
            new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(Limits.class).build().getConfigMapping(Limits.class));

    @Test
    void whatFitsTheSchemaMayRun() {
        assertThat(errors("{ page(first: 10, share: 0.5, words: \"a\") }")).isEqualTo("[]");
    }

    @Test
    void numbersWithoutEndAreNotRead() {
        assertThat(errors("{ page(first: " + "9".repeat(900_000) + ") }")).contains("NAME_TOO_LONG", "900000");
        assertThat(errors("{ page(first: -" + "9".repeat(900_000) + ") }")).contains("NAME_TOO_LONG");
        assertThat(errors("{ page(share: 0." + "9".repeat(900_000) + ") }")).contains("NAME_TOO_LONG");
    }

    @Test
    void namesWithoutEndAreNotRead() {
        String name = "a".repeat(900_000);
        assertThat(errors("query " + name + " { page }")).contains("NAME_TOO_LONG").hasSizeLessThan(500);
        assertThat(errors("{ " + name + ": page }")).contains("NAME_TOO_LONG");
        assertThat(errors("query($" + name + ": Int) { page }")).contains("NAME_TOO_LONG");
        assertThat(errors("{ ..." + name + " }")).contains("NAME_TOO_LONG");
    }

    @Test
    void stringsMayBeLong() {
        assertThat(errors("{ page(words: \"" + "9".repeat(900_000) + "\") }")).isEqualTo("[]");
        assertThat(errors("{ page(words: \"\"\"" + "a\n".repeat(400_000) + "\"\"\") }")).isEqualTo("[]");
    }

    @Test
    void nothingHidesALongWord() {
        assertThat(LongestToken.in("{ a(b: \"c\\\"\", d: 12345) }")).isEqualTo(5);
        assertThat(LongestToken.in("# it's \"so\n12345")).isEqualTo(5);
        assertThat(LongestToken.in("\"unfinished\n12345")).isEqualTo(5);
        assertThat(LongestToken.in("\"\"12345")).isEqualTo(5);
        assertThat(LongestToken.in("\"\"\"a \\\"\"\" 123456789 \"\"\" 12345")).isEqualTo(5);
        assertThat(LongestToken.in("\"\"\"unfinished 12345")).isZero();
        assertThat(LongestToken.in("\"\\")).isZero();
    }

    private String errors(String query) {
        return documents.prepare(query, null, Map.of()).errors().toString();
    }
}
