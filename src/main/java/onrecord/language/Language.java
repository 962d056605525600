package onrecord.language;

import java.util.List;
import onrecord.text.Span;

/** Reads English sentences. Thread-safe; one instance serves all. */
public final class Language {

    private Language() {}

    /** Loads the models from the class path, in under a second. */
    public static Language load() {
        return new Language();
    }

    /**
     * The sentences of these paragraphs, in reading order, with tags, trees and names. No sentence runs over the end of a paragraph.
     */
    public List<Sentence> read(String text, List<Span> paragraphs) {
        throw new UnsupportedOperationException("not built yet");
    }
}
