package onrecord.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the word lists the engine ships with: one entry a line, {@code #} begins a comment, empty lines are skipped. */
public final class WordList {

    private WordList() {}

    /**
     * The entries in the order of the file.
     *
     * @param resource a path on the class path: {@code "/phrases/titles.txt"}
     */
    public static List<String> read(String resource) {
        InputStream stream = WordList.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalArgumentException("no word list " + resource + " on the class path");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().map(WordList::withoutComment).filter(line -> !line.isEmpty()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private static String withoutComment(String line) {
        int comment = line.indexOf('#');
        return (comment < 0 ? line : line.substring(0, comment)).strip();
    }
}
