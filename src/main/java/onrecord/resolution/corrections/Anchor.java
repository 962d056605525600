package onrecord.resolution.corrections;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.knowledge.EventReport;
import onrecord.knowledge.Statement;
import onrecord.knowledge.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * The words by which something in an article is found again, wherever they stand when the text is read again or has been changed. How they are
 * printed (case, punctuation, quotation marks, line breaks) does not matter.
 *
 * @param words of the thing itself
 * @param around what tells it from another of the same words
 */
public record Anchor(String words, String around) {

    /** UTF-16 code units of the words around that are kept on each side. */
    private static final int AROUND = 200;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** A person, by the name that the article prints; others of the name are told apart by what else it calls them. */
    public static Anchor of(String name, List<String> aliases, List<String> roles) {
        return new Anchor(name, String.join(" ", aliases) + " " + String.join(" ", roles));
    }

    /** A statement, by its words. */
    public static Anchor of(Statement statement) {
        TextSpan context = statement.context();
        List<TextSpan> spans = statement.spans();
        int start = Math.max(0, spans.get(0).start() - context.start());
        int end = Math.min(context.text().length(), spans.get(spans.size() - 1).end() - context.start());
        String before = context.text().substring(Math.max(0, start - AROUND), Math.min(start, context.text().length()));
        String after = end < 0 ? "" : context.text().substring(end, Math.min(context.text().length(), end + AROUND));
        return new Anchor(statement.text(), before + " " + after);
    }

    /** A report of an event, by its clause; others in the clause are told apart by the word that tells what happened. */
    public static Anchor of(EventReport report) {
        return of(report.span(), report.trigger());
    }

    /** As {@link #of(EventReport)}, before it is told which event is reported. */
    public static Anchor of(TextSpan clause, TextSpan trigger) {
        return new Anchor(clause.text(), trigger.text());
    }

    /**
     * The one that is meant; null when none is. Of several with these words it is the one with most of the words around, and of these the first.
     *
     * @param candidates in reading order
     */
    public @Nullable UUID among(Map<UUID, Anchor> candidates, AnchorSort sort) {
        UUID best = null;
        double most = -1;
        for (Map.Entry<UUID, Anchor> candidate : candidates.entrySet()) {
            double alike = likeness(words, candidate.getValue().words);
            double context = likeness(around, candidate.getValue().around);
            if (alike >= sort.leastWords() && context >= sort.leastAround() && 2 * alike + context > most) {
                best = candidate.getKey();
                most = 2 * alike + context;
            }
        }
        return best;
    }

    /** How many of the words of both are in both, 0 to 1 (Dice's coefficient). */
    private static double likeness(String one, String other) {
        Map<String, Integer> these = counted(one);
        Map<String, Integer> those = counted(other);
        int all = these.values().stream().mapToInt(Integer::intValue).sum() + those.values().stream().mapToInt(Integer::intValue).sum();
        if (all == 0) {
            return one.equals(other) ? 1 : 0;
        }
        int both = 0;
        for (Map.Entry<String, Integer> word : these.entrySet()) {
            both += Math.min(word.getValue(), those.getOrDefault(word.getKey(), 0));
        }
        return 2.0 * both / all;
    }

    private static Map<String, Integer> counted(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.splitAsStream(folded).filter(word -> !word.isEmpty())
                .collect(Collectors.toMap(word -> word, word -> 1, Integer::sum, HashMap::new));
    }
}
