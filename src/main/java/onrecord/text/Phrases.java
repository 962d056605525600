package onrecord.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists under {@code phrases/} on the class path: one phrase a line, {@code #} begins a comment line. */
public final class Phrases {

    private Phrases() {}

    /** The phrases of a list in the order of the file, trimmed. */
    public static List<String> list(String name) {
        try (InputStream in = Phrases.class.getResourceAsStream("/phrases/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no word list phrases/" + name);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The phrases of a list, for asking whether one is among them. */
    public static Set<String> set(String name) {
        return Set.copyOf(list(name).stream().distinct().toList());
    }
}
