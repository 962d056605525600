package onrecord.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.smallrye.graphql.runtime.SmallRyeGraphQLExecutionHandler;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.smallrye.graphql.execution.ExecutionService;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Schema;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import onrecord.graphql.http.NodeScript;
import onrecord.graphql.schema.ServiceSchema;
import onrecord.storage.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Three defects of SmallRye GraphQL 2.17 that this service works around. When a test here fails, SmallRye has mended the defect, and the
 * workaround that the test names can go.
 */
@QuarkusTest
class SmallRyeDefectsTest {

    private static final String PATH = "/smallrye-for-tests";

    /** SmallRye's own endpoint, which the service keeps closed. */
    @Singleton
    static class OwnEndpoint {

        void open(@Observes Router router, CurrentIdentityAssociation identities, CurrentVertxRequest requests) {
            router.route(PATH).order(-10).handler(BodyHandler.create(false))
                    .blockingHandler(new SmallRyeGraphQLExecutionHandler(true, true, true, identities, requests));
        }
    }

    @Inject
    ExecutionService smallRye;

    @Inject
    Schema model;

    @Inject
    Archive archive;

    @TestHTTPResource(PATH)
    URI url;

    /** The workaround: {@code onrecord.graphql.execution} and {@link ServiceSchema}. */
    @Test
    @Timeout(60)
    void aBatchTakesItsArgumentsFromItsFirstKey() throws Exception {
        LanternGazette.publish(archive);
        JsonNode articles = answer(
                "{ articles(first: 100) { nodes { one: persons(first: 1) { nodes { name } } three: persons(first: 3) { nodes { name } } } } }")
                .at("/data/articles/nodes");
        assertThat(articles.isEmpty()).isFalse();
        for (JsonNode article : articles) {
            assertThat(article.at("/three/nodes")).isEqualTo(article.at("/one/nodes"));
        }
    }

    /** The workaround: {@code onrecord.graphql.schema.OperationFetcher}, which gives a copy of the argument the right class. */
    @Test
    void anElementOfAListOfIdsIsTakenForAList() {
        List<Argument> ids = model.getQueries().stream().filter(query -> query.getName().equals("nodes"))
                .flatMap(query -> query.getArguments().stream()).toList();
        assertThat(ids).singleElement().satisfies(argument -> {
            assertThat(argument.getReference().getName()).isEqualTo("ID");
            assertThat(argument.getReference().getClassName()).isEqualTo(List.class.getName());
        });
    }

    /** The workaround: {@code onrecord.graphql.http.GraphQlEndpoint}. */
    @Test
    @Timeout(300)
    void theEndpointFailsAuditsOfGraphQlOverHttp() throws Exception {
        try (NodeScript audits = NodeScript.start("audits.js", url.toString())) {
            List<String> results = audits.lines();
            assertThat(results).as("the endpoint works").filteredOn(result -> result.startsWith("ok ")).hasSizeGreaterThan(20);
            assertThat(results).filteredOn(result -> result.startsWith("failed ")).isNotEmpty();
        }
    }

    private JsonNode answer(String query) throws Exception {
        CompletableFuture<String> answer = new CompletableFuture<>();
        JsonObject request = Json.createObjectBuilder().add("query", query).build();
        Map<String, Object> context = new HashMap<>(Map.of("runBlocking", false));
        smallRye.executeAsync(request, context, new ExecutionResponseWriter() {
            @Override
            public void write(ExecutionResponse response) {
                answer.complete(response.getExecutionResultAsString());
            }

            @Override
            public void fail(Throwable failure) {
                answer.completeExceptionally(failure);
            }
        });
        return new ObjectMapper().readTree(answer.get(30, TimeUnit.SECONDS));
    }
}
