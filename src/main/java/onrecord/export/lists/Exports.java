package onrecord.export.lists;

import graphql.schema.GraphQLSchema;
import io.smallrye.common.annotation.Identifier;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import onrecord.export.asked.BadParameter;
import onrecord.export.asked.ListParameters;
import onrecord.export.asked.Problem;
import onrecord.graphql.http.LongAnswer;
import onrecord.graphql.http.LongAnswers;
import onrecord.graphql.http.Questions;
import onrecord.graphql.schema.ServiceSchema;

/** Gives whole lists at {@code /export/statements.jsonl}, {@code /export/statements.csv} and likewise for articles, persons and events. */
@Singleton
final class Exports {

    private static final String PATH = "/export/";
    private static final String CSV = ".csv";

    private final GraphQLSchema schema;
    private final Questions questions;
    private final LongAnswers answers;

    Exports(@Identifier(ServiceSchema.NAME) GraphQLSchema schema, Questions questions, LongAnswers answers) {
        this.schema = schema;
        this.questions = questions;
        this.answers = answers;
    }

    void install(@Observes Router router) {
        List<String> paths = new ArrayList<>();
        for (String name : ExportedList.NAMES) {
            ExportedList list = ExportedList.named(name, schema);
            for (String ending : List.of(".jsonl", CSV)) {
                paths.add(PATH + name + ending);
                router.get(PATH + name + ending).handler(client -> export(client, list, ending)).failureHandler(Problem::answerFailure);
            }
        }
        router.get(PATH + "*").handler(client -> new Problem(404, "NOT_FOUND", "There is no such export.",
                "There are " + String.join(", ", paths) + ".").answer(client));
    }

    private void export(RoutingContext client, ExportedList list, String ending) {
        ListParameters.Wanted wanted;
        try {
            wanted = list.parameters().read(client.queryParams());
        } catch (BadParameter bad) {
            Problem.of(bad).answer(client);
            return;
        }
        boolean goesOn = wanted.variables().containsKey(ListParameters.AFTER);
        Lines lines = ending.equals(CSV) ? new CommaSeparated(list.columns(), !goesOn) : new JsonLines();
        client.response().putHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + list.name() + ending + "\"");
        answers.begin(client).ifPresentOrElse(answer -> start(client, list, wanted, lines, answer), () -> refuse(client));
    }

    private void start(RoutingContext client, ExportedList list, ListParameters.Wanted wanted, Lines lines, LongAnswer answer) {
        new Export(client, questions, list, wanted, lines, answer).start();
    }

    private void refuse(RoutingContext client) {
        new Problem(429, "TOO_MANY_EXPORTS", "Too many exports run at a time.",
                "Wait until one of your " + answers.perClient() + " exports has ended.").answer(client);
    }
}
