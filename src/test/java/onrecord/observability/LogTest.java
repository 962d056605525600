package onrecord.observability;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static onrecord.graphql.Asking.send;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collections;
import java.util.HashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What texts say and what proves who somebody is does not get into the log, however much is logged. */
@QuarkusTest
@TestProfile(LogTest.Talkative.class)
class LogTest {

    private static final String CANARY = "Quillbright heronry";
    private static final String SAID = "Herons return\n\n“The " + CANARY + " is full,” Warden Ilse Marrow said on Monday. ";
    private static final String WRONG_TOKEN = "not-the-token-but-near-to-it";

    /** Everything of ours is logged, and what Hibernate says of its statements. */
    public static final class Talkative implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(new WithEditor().getConfigOverrides());
            settings.put("quarkus.log.category.\"onrecord\".level", "DEBUG");
            settings.put("quarkus.log.category.\"org.hibernate.SQL\".level", "DEBUG");
            return settings;
        }
    }

    private static final class Log extends Handler {

        private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void publish(LogRecord record) {
            StringWriter line = new StringWriter();
            line.append(record.getLoggerName()).append(": ").append(record.getMessage());
            if (record.getParameters() != null) {
                line.append(List.of(record.getParameters()).toString());
            }
            if (record.getThrown() != null) {
                record.getThrown().printStackTrace(new PrintWriter(line));
            }
            lines.add(line.toString());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private final Log log = new Log();

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(log);
    }

    @AfterEach
    void stop() {
        Logger.getLogger("").removeHandler(log);
    }

    @Test
    void anArticleThatIsTakenInIsNotInTheLog() {
        WithEditor.submit(SAID);
        assertThat(log.lines).anyMatch(line -> line.startsWith("org.hibernate.SQL"));
        assertSilent();
    }

    @Test
    void aTextThatIsRefusedIsNotInTheLog() {
        send("mutation { ingestArticle(input: {text: \"" + CANARY + "\"}) { created } }", Map.of());
        send("{ extract(input: {text: \"" + CANARY + "\"}) { nosuchfield } }", Map.of());
        send("{ extract(input: {text: \"" + CANARY, Map.of());
        String extract = "query ($text: String!) { extract(input: {text: $text}) { title statements { text } } }";
        send(extract, Map.of("text", SAID));
        send(extract, Map.of("text", List.of(CANARY)));
        send(extract, Map.of("text", CANARY + "\0"));
        send("{ search(query: \"" + CANARY + "\", first: 3) { totalCount } }", Map.of());
        assertSilent();
    }

    @Test
    void aTokenIsNotInTheLogWhetherItIsAcceptedOrNot() {
        for (String token : List.of(WithEditor.TOKEN, WRONG_TOKEN)) {
            given().auth().oauth2(token).contentType("application/json").body(Map.of("query", "{ articles { totalCount } }"))
                    .post("/graphql");
            given().auth().oauth2(token).contentType("text/plain").body("nonsense").post("/graphql");
            given().auth().oauth2(token).get("/nowhere");
        }
        get("/q/health");
        assertSilent();
    }

    private void assertSilent() {
        assertThat(log.lines).noneMatch(line -> line.contains(CANARY) || line.contains(WithEditor.TOKEN) || line.contains(WRONG_TOKEN));
    }
}
