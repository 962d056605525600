package onrecord.export.asked;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The GraphQL documents in {@code src/main/resources/questions}. A fragment that several of them need stands in {@code fragments}, in a file of its
 * name, and comes with each document that spreads it; it spreads no other one itself.
 */
public final class QuestionText {

    private static final Pattern SPREAD = Pattern.compile("\\.\\.\\.(?!on\\b)(\\w+)");

    private QuestionText() {}

    /** @param name of a file, without its ending */
    public static String named(String name) {
        String document = file(name);
        String fragments = SPREAD.matcher(document).results().map(spread -> spread.group(1)).distinct()
                .filter(fragment -> !document.contains("fragment " + fragment + " on "))
                .map(fragment -> "\n" + file("fragments/" + fragment))
                .collect(Collectors.joining());
        return document + fragments;
    }

    private static String file(String name) {
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
