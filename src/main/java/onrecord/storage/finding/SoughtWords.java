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
 * a word, and leaves out little words, of which <em>"not guilty"</em> is made.
 *
 * @param text what PostgreSQL reads
 * @param beginnings of words that have to be there besides
 * @param phrases quoted, of several words, each of which has to be there; none where there are alternatives
 */
record SoughtWords(String text, List<String> beginnings, List<String> phrases) {

    /** A quoted phrase, which is left as it is, or the beginning of a word. */
    private static final Pattern PHRASE_OR_BEGINNING = Pattern.compile("\"[^\"]*\"|(?<![\\p{L}\\p{N}-])([\\p{L}\\p{N}]{2,})\\*(?!\\S)");

    private static final Pattern PHRASE = Pattern.compile("(-?)\"([^\"]*)\"");
    private static final Pattern ALTERNATIVES = Pattern.compile("(?i)(?<!\\S)or(?!\\S)");

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
        return new SoughtWords(found.appendTail(text).toString(), List.copyOf(beginnings), phrases(sought));
    }

    private static List<String> phrases(String sought) {
        List<String> phrases = new ArrayList<>();
        Matcher found = PHRASE.matcher(sought);
        while (found.find()) {
            String words = Folding.spaced(found.group(2));
            if (found.group(1).isEmpty() && words.contains(" ") && phrases.size() < MOST) {
                phrases.add(words);
            }
        }
        return ALTERNATIVES.matcher(found.replaceAll("")).find() ? List.of() : List.copyOf(phrases);
    }

    /** Adds the condition that the words are in a column, and in the text it was made of, unless there are none to look for. */
    static Query in(Query rows, String column, String text, @Nullable String typed) {
        if (typed == null) {
            return rows;
        }
        SoughtWords words = of(typed);
        return words.literally(rows.where(column + " @@ ").add(words.query()).hasConditions(), text);
    }

    /** Adds the condition that phrases with little words, which no index has, stand in a text as they were typed, but for their case. */
    Query literally(Query rows, String text) {
        for (String phrase : phrases) {
            String[] words = phrase.split(" ");
            rows.where("(numnode(phraseto_tsquery('english', ?)) >= ? or " + text + " ~* ?)", phrase, 2 * words.length - 1,
                    "\\m" + String.join("\\W+", words) + "\\M");
        }
        return rows;
    }

    /** What PostgreSQL looks for. */
    Query query() {
        return beginnings.isEmpty() ? new Query("websearch_to_tsquery('english', ?)", text)
                : new Query("tsquery_and(websearch_to_tsquery('english', ?), to_tsquery('english', ?))", text,
                        beginnings.stream().map(beginning -> beginning + ":*").collect(Collectors.joining(" & ")));
    }
}
