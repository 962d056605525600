package onrecord.text;

import java.util.List;
import java.util.Set;

/** The word lists under {@code phrases/} on the class path: one phrase a line, read as every {@link WordList}. */
public final class Phrases {

    private Phrases() {}

    /** The phrases of a list in the order of the file, trimmed. */
    public static List<String> list(String name) {
        return WordList.read("/phrases/" + name);
    }

    /** The phrases of a list, for asking whether one is among them. */
    public static Set<String> set(String name) {
        return Set.copyOf(list(name).stream().distinct().toList());
    }
}
