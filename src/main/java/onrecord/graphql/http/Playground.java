package onrecord.graphql.http;

import graphql.schema.GraphQLSchema;
import io.quarkus.runtime.LaunchMode;
import io.smallrye.common.annotation.Identifier;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import onrecord.graphql.guard.Limits;
import onrecord.graphql.schema.OnDemand;
import onrecord.graphql.schema.SchemaText;
import onrecord.graphql.schema.ServiceSchema;

/** Gives readers the schema, and lets them find the playground without its last slash. */
@Singleton
final class Playground {

    /** Before the routes of SmallRye GraphQL. */
    private static final int ORDER = -50;

    /** Quarkus's Dev UI leads there. */
    private static final String SMALLRYE_PLAYGROUND = "/q/graphql-ui*";

    private final OnDemand schema;
    private final Limits limits;

    Playground(@Identifier(ServiceSchema.NAME) GraphQLSchema schema, Limits limits) {
        this.schema = new OnDemand(() -> SchemaText.of(schema));
        this.limits = limits;
    }

    void open(@Observes Router router) {
        if (limits.introspection()) {
            router.get("/graphql/schema.graphql").order(ORDER)
                    .handler(request -> request.response().putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                            .end(schema.text()));
        }
        if (LaunchMode.current().isDevOrTest()) {
            router.get(SMALLRYE_PLAYGROUND).order(Integer.MIN_VALUE).handler(request -> request.redirect("/graphiql/"));
        }
        router.get("/graphiql").handler(request -> {
            if (request.normalizedPath().endsWith("/")) {
                request.next();
            } else {
                String query = request.request().query();
                request.redirect("/graphiql/" + (query == null ? "" : '?' + query));
            }
        });
    }
}
