package onrecord.export.asked;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The GraphQL documents in {@code src/main/resources/questions}. */
public final class QuestionText {

    private QuestionText() {}

    /** @param name of a file, without its ending */
    public static String named(String name) {
        try (InputStream file = QuestionText.class.getResourceAsStream("/questions/" + name + ".graphql")) {
            if (file == null) {
                throw new IllegalArgumentException("there is no question " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
