package onrecord.extraction.events;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The words around an event that tell how it stands, from {@code phrases/event-frames.txt}; each set is explained there. */
record Frames(
        Set<String> doing,
        Set<String> happening,
        Set<String> telling,
        Set<String> coming,
        Set<String> achieving,
        Set<String> refusing,
        Set<String> open,
        Set<String> wanting,
        Set<String> silence,
        Set<String> suffered,
        Set<String> words,
        Set<String> accidents) {

    static Frames load() {
        PhraseFile file = PhraseFile.read("event-frames.txt");
        return new Frames(
                words(file, "doing"),
                words(file, "happening"),
                words(file, "telling"),
                words(file, "coming"),
                words(file, "achieving"),
                words(file, "refusing"),
                words(file, "open"),
                words(file, "wanting"),
                words(file, "silence"),
                words(file, "suffered"),
                words(file, "words"),
                words(file, "accidents"));
    }

    private static Set<String> words(PhraseFile file, String section) {
        return file.lines(section).stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
