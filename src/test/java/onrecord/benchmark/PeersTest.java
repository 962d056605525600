package onrecord.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import graphql.validation.Validator;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The peers of the benchmark, which no other test runs, still fit the database and the questions. */
@QuarkusTest
class PeersTest {

    @Inject
    Pool pool;

    @Test
    void theDatabaseUnderstandsTheirQueries() throws IOException {
        List<String> queries = List.of(Files.readString(Peers.FOLDER.resolve("queries.sql")).strip().split(";"));
        assertThat(queries).hasSizeGreaterThan(10);
        SqlConnection connection = pool.getConnectionAndAwait();
        queries.forEach(query -> connection.prepareAndAwait(query).closeAndAwait());
        connection.closeAndAwait();
    }

    @Test
    void theirSchemaHasWhatTheQuestionsAskFor() throws IOException {
        GraphQLSchema schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(
                new SchemaParser().parse(Files.readString(Peers.FOLDER.resolve("schema.graphql"))));
        for (Question question : ByHand.QUESTIONS) {
            assertThat(new Validator().validateDocument(schema, Parser.parse(question.graphql()), Locale.ROOT)).as(question.name())
                    .isEmpty();
        }
    }
}
