package onrecord.storage.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.storage.sql.Folding;
import onrecord.storage.sql.Query;
import org.jspecify.annotations.Nullable;

/**
 * Words as typed into a search engine: <em>"in quotes" or -without sanct*</em>. PostgreSQL reads all of that but the star, which stands for any end of
 * a word.
 *
 * @param text what PostgreSQL reads
 * @param beginnings of words that have to be there besides
 */
record SoughtWords(String text, List<String> beginnings) {

    /** A quoted phrase, which is left as it is, or the beginning of a word. */
    private static final Pattern PHRASE_OR_BEGINNING = Pattern.compile("\"[^\"]*\"|(?<![\\p{L}\\p{N}-])([\\p{L}\\p{N}]{2,})\\*(?!\\S)");

    private static final int MOST = 10;

    static SoughtWords of(String typed) {
        String sought = Folding.sought(typed);
        StringBuilder text = new StringBuilder();
        List<String> beginnings = new ArrayList<>();
        Matcher found = PHRASE_OR_BEGINNING.matcher(sought);
        while (found.find()) {
            String beginning = found.group(1);
            boolean kept = beginning == null || beginnings.size() == MOST;
            found.appendReplacement(text, kept ? Matcher.quoteReplacement(found.group()) : " ");
            if (beginning != null && !kept) {
                beginnings.add(beginning);
            }
        }
        return new SoughtWords(found.appendTail(text).toString(), List.copyOf(beginnings));
    }

    /** Adds the condition that the words are in a column, unless there are none to look for. */
    static Query in(Query rows, String column, @Nullable String typed) {
        return typed == null ? rows : rows.where(column + " @@ ").add(of(typed).query()).hasConditions();
    }

    /** What PostgreSQL looks for. */
    Query query() {
        return beginnings.isEmpty() ? new Query("websearch_to_tsquery('english', ?)", text)
                : new Query("tsquery_and(websearch_to_tsquery('english', ?), to_tsquery('english', ?))", text,
                        beginnings.stream().map(beginning -> beginning + ":*").collect(Collectors.joining(" & ")));
    }
}
