package onrecord.export.feed;

import graphql.schema.GraphQLSchema;
import io.smallrye.common.annotation.Identifier;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import onrecord.export.asked.BadParameter;
import onrecord.export.asked.Fields;
import onrecord.export.asked.ListParameters;
import onrecord.export.asked.Problem;
import onrecord.export.asked.QuestionText;
import onrecord.export.linked.Addresses;
import onrecord.graphql.http.Questions;
import onrecord.graphql.schema.ServiceSchema;

/** Gives the latest statements of a filter at {@code /feed/statements.atom}, with the parameters of an export. */
@Singleton
final class Feeds {

    private static final String PATH = "/feed/statements.atom";
    private static final int USUAL = 20;
    private static final int MOST = 100;

    private final Questions questions;
    private final ListParameters parameters;
    private final String document = QuestionText.named("feed");

    Feeds(@Identifier(ServiceSchema.NAME) GraphQLSchema schema, Questions questions) {
        this.questions = questions;
        this.parameters = new ListParameters(schema.getQueryType().getFieldDefinition("statements"));
    }

    void install(@Observes Router router) {
        router.get(PATH).handler(this::answer).failureHandler(Problem::answerFailure);
    }

    private void answer(RoutingContext client) {
        Map<String, Object> variables;
        try {
            ListParameters.Wanted wanted = parameters.read(client.queryParams());
            variables = new LinkedHashMap<>(wanted.variables());
            variables.put(ListParameters.FIRST, Math.min(MOST, wanted.first() == Integer.MAX_VALUE ? USUAL : wanted.first()));
        } catch (BadParameter bad) {
            Problem.of(bad).answer(client);
            return;
        }
        questions.ask(client, document, variables)
                .invoke(data -> send(client, new Fields(data).object("statements")))
                .subscribe().with(sent -> {}, failure -> Problem.of(failure).answer(client));
    }

    private static void send(RoutingContext client, Fields statements) {
        if (client.response().closed()) {
            return;
        }
        Addresses addresses = Addresses.seenBy(client);
        Fields page = statements.object("pageInfo");
        String next = page.isTrue("hasNextPage") ? addresses.base() + PATH + "?" + parameters(client.queryParams(), page.text("endCursor"))
                : null;
        client.response().putHeader(HttpHeaders.CONTENT_TYPE, "application/atom+xml; charset=utf-8")
                .end(new Atom(addresses).of(addresses.base() + client.request().uri(), statements.objects("nodes"), next));
    }

    private static String parameters(MultiMap given, String after) {
        StringJoiner parameters = new StringJoiner("&");
        given.forEach((name, value) -> {
            if (!name.equals(ListParameters.AFTER)) {
                parameters.add(encoded(name) + "=" + encoded(value));
            }
        });
        return parameters.add(ListParameters.AFTER + "=" + encoded(after)).toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
