package onrecord.export.webhooks;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import onrecord.export.asked.ListQuestion;
import onrecord.export.asked.QuestionText;
import onrecord.graphql.http.Questions;
import onrecord.graphql.identity.GlobalId;
import onrecord.graphql.identity.NodeKind;
import onrecord.storage.webhooks.Reached;

/** Makes messages of statements: each tells what an export tells of it. */
@Singleton
final class Messages {

    private final Questions questions;
    private final String document = ListQuestion.byIds(QuestionText.named("statements"), NodeKind.STATEMENT.typeName());

    Messages(Questions questions) {
        this.questions = questions;
    }

    /** In the same order; nothing where a statement is gone by now. */
    Uni<List<Optional<Message>>> of(List<Reached> statements) {
        if (statements.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        List<String> ids = statements.stream().map(one -> new GlobalId(NodeKind.STATEMENT, one.statement()).toString()).toList();
        return questions.ask(document, Map.of("ids", ids))
                .map(data -> messages(statements, Objects.requireNonNull((Collection<?>) data.get("nodes"))));
    }

    private static List<Optional<Message>> messages(List<Reached> statements, Collection<?> nodes) {
        List<Optional<Message>> messages = new ArrayList<>();
        for (Object node : nodes) {
            Instant takenIn = Instant.EPOCH.plus(statements.get(messages.size()).position(), ChronoUnit.MICROS);
            messages.add(node instanceof Map<?, ?> statement ? Optional.of(Message.of(statement, takenIn)) : Optional.empty());
        }
        return messages;
    }
}
