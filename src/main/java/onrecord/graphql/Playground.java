package onrecord.graphql;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Lets browsers find the playground without its last slash. */
@Singleton
final class Playground {

    void open(@Observes Router router) {
        router.get("/graphiql").handler(request -> {
            if (request.normalizedPath().endsWith("/")) {
                request.next();
            } else {
                request.redirect("/graphiql/");
            }
        });
    }
}
