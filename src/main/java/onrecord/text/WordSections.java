package onrecord.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A word list in sections: a line {@code [verbs]} opens one, {@code #} begins a comment. A rule that needs several sets of words keeps
 * them together in one such file.
 */
public final class WordSections {

    private final String name;
    private final Map<String, List<String>> sections = new LinkedHashMap<>();

    private WordSections(String name) {
        this.name = name;
    }

    /**
     * @param name a file under {@code phrases/} on the class path: {@code "event-types/agree.txt"}
     * @throws IllegalArgumentException when there is no such file, or a word stands before the first section
     */
    public static WordSections read(String name) {
        WordSections file = new WordSections(name);
        List<String> open = null;
        for (String line : Phrases.list(name)) {
            if (line.startsWith("[")) {
                open = file.sections.computeIfAbsent(line.substring(1, line.indexOf(']')), section -> new ArrayList<>());
            } else if (open == null) {
                throw new IllegalArgumentException("\"" + line + "\" stands before the first section of " + name);
            } else {
                open.add(line);
            }
        }
        return file;
    }

    /** The lines of a section in the order of the file. */
    public List<String> lines(String section) {
        List<String> lines = sections.get(section);
        if (lines == null) {
            throw new IllegalArgumentException("the word list " + name + " has no section [" + section + "]");
        }
        return lines;
    }

    /** The lines of a section, none where the file has no such section. */
    public List<String> optional(String section) {
        return sections.getOrDefault(section, List.of());
    }

    /** The sections in the order of the file. */
    public Set<String> names() {
        return Collections.unmodifiableSet(sections.keySet());
    }

    /** The words of some sections, which commas separate. */
    public Set<String> set(String... names) {
        return Arrays.stream(names).flatMap(section -> lines(section).stream())
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
