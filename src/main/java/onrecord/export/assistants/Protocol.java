package onrecord.export.assistants;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.graphql.http.Questions;
import onrecord.graphql.http.ResponseJson;
import onrecord.graphql.http.Unanswered;
import org.jspecify.annotations.Nullable;

/**
 * The Model Context Protocol in the revisions that begin with {@code initialize}, as far as a server without sessions speaks it: tools, and nothing that a
 * server would send by itself.
 */
final class Protocol {

    /** The newest first. */
    static final List<String> REVISIONS = List.of("2025-11-25", "2025-06-18", "2025-03-26");

    private final Questions questions;
    private final String version;
    private final Tools tools = new Tools();

    /** @param version of the service */
    Protocol(Questions questions, String version) {
        this.questions = questions;
        this.version = version;
    }

    /** The answer to a message that has one. */
    Uni<Map<String, Object>> answer(RoutingContext client, Message message) {
        return switch (message.method()) {
            case "initialize" -> Uni.createFrom().item(message.answer(initialized(message.params().get("protocolVersion"))));
            case "ping" -> Uni.createFrom().item(message.answer(Map.of()));
            case "tools/list" -> Uni.createFrom().item(message.answer(Map.of("tools", tools.all().stream().map(Tool::described).toList())));
            case "tools/call" -> call(client, message);
            default -> Uni.createFrom().item(Message.error(message.id(), Message.METHOD_NOT_FOUND,
                    "Only initialize, ping, tools/list and tools/call are understood."));
        };
    }

    private Map<String, Object> initialized(@Nullable Object wanted) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("protocolVersion", wanted instanceof String revision && REVISIONS.contains(revision) ? revision : REVISIONS.get(0));
        result.put("capabilities", Map.of("tools", Map.of("listChanged", false)));
        result.put("serverInfo", Map.of("name", "onrecord", "title", "OnRecord", "version", version));
        result.put("instructions", Tools.INSTRUCTIONS);
        return result;
    }

    /** What the assistant has done wrong is a result, too, so that it reads it and tries again. */
    private Uni<Map<String, Object>> call(RoutingContext client, Message message) {
        Optional<Tool> tool = message.params().get("name") instanceof String name ? tools.named(name) : Optional.empty();
        if (tool.isEmpty()) {
            String known = String.join(", ", tools.all().stream().map(Tool::name).toList());
            return Uni.createFrom()
                    .item(Message.error(message.id(), Message.INVALID_PARAMS, "There is no such tool. There are " + known + "."));
        }
        Tool.Question question;
        try {
            question = tool.get().question(message.param("arguments"));
        } catch (Message.Malformed noObject) {
            return Uni.createFrom().item(Message.error(message.id(), Message.INVALID_PARAMS, "The arguments are no object."));
        } catch (Argument.Unusable unusable) {
            return Uni.createFrom().item(message.answer(failed(unusable.explanation())));
        }
        return questions.ask(client, question.document(), question.variables())
                .map(data -> message.answer(told(data)))
                .onFailure(Unanswered.class).recoverWithItem(failure -> message.answer(failed(failure.getMessage())));
    }

    /** Once for programs, and once for assistants that read nothing but text. */
    private static Map<String, Object> told(Map<String, Object> data) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("content", List.of(Map.of("type", "text", "text", ResponseJson.string(data))));
        result.put("structuredContent", data);
        result.put("isError", false);
        return result;
    }

    private static Map<String, Object> failed(@Nullable String why) {
        return Map.of("content", List.of(Map.of("type", "text", "text", String.valueOf(why))), "isError", true);
    }
}
