package onrecord.benchmark;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/** Answers the questions of the benchmark the shortest way there is: one SQL statement each, whose result is the answer. */
@Singleton
class ByHand {

    static final List<Question> QUESTIONS = List.of(Question.PERSON, Question.STATEMENTS, Question.ARTICLES, Question.SEARCH,
            Question.SNIPPETS, Question.SAME_WORDS, Question.TIMELINE, Question.COUNTS, Question.NETWORK);

    private final Pool pool;

    ByHand(Pool pool) {
        this.pool = pool;
    }

    void open(@Observes Router router) {
        for (int i = 0; i < QUESTIONS.size(); i++) {
            Question question = QUESTIONS.get(i);
            router.post("/by-hand/" + i).handler(BodyHandler.create(false)).handler(request -> answer(question, request));
        }
    }

    private void answer(Question question, RoutingContext request) {
        JsonObject variables = request.body().asJsonObject().getJsonObject("variables");
        pool.preparedQuery(question.sql()).execute(question.values().apply(variables))
                .onSuccess(rows -> request.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, "application/graphql-response+json")
                        .end(rows.iterator().next().getString(0)))
                .onFailure(request::fail);
    }
}
