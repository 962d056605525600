package onrecord.extraction.events;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list of phrases in sections: a line {@code [verbs]} opens one, {@code #} a comment. */
final class PhraseFile {

    private final String name;
    private final Map<String, List<String>> sections = new HashMap<>();

    private PhraseFile(String name) {
        this.name = name;
    }

    /** @param name a resource under {@code phrases}, such as {@code "events/agree.txt"} */
    static PhraseFile read(String name) {
        try (InputStream bytes = PhraseFile.class.getResourceAsStream("/phrases/" + name)) {
            if (bytes == null) {
                throw new IllegalStateException("the phrases " + name + " are missing");
            }
            PhraseFile file = new PhraseFile(name);
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)).lines().forEach(file::add);
            return file;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<String> open = List.of();

    private void add(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        if (line.startsWith("[")) {
            open = sections.computeIfAbsent(line.substring(1, line.indexOf(']')), section -> new ArrayList<>());
        } else {
            open.add(line.strip());
        }
    }

    List<String> lines(String section) {
        List<String> lines = sections.get(section);
        if (lines == null) {
            throw new IllegalStateException("the phrases " + name + " have no section [" + section + "]");
        }
        return lines;
    }
}
