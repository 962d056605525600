package onrecord.article;

import java.util.Set;
import java.util.regex.Pattern;
import onrecord.text.Phrases;
import onrecord.text.WordSections;

/** Tells the names of publishers from those of persons and places: <em>Reuters</em>, <em>The Harbour Review</em>, <em>example.com</em>. */
final class Publishers {

    private static final Set<String> AGENCIES = Phrases.set("agencies.txt");
    private static final Pattern NAME =
            Pattern.compile("(?:The )?\\p{Lu}[\\p{L}\\d.&'’-]*(?: (?:\\p{Lu}[\\p{L}\\d.&'’-]*|of|the|and)){0,4}");
    private static final WordSections WORDS = WordSections.read("article/publisher-nouns.txt");
    private static final String PAPERS = String.join("|", WORDS.set("papers and broadcasters"));
    private static final Pattern KIND = Pattern.compile("(?i).*\\s(?:" + PAPERS + ")(?:\\s(?:of|and)\\s.*)?");
    private static final Pattern STAFF = Pattern.compile("(?i).*\\b(?:" + PAPERS + "|" + String.join("|", WORDS.set("staff")) + ")\\b.*");
    private static final Pattern SITE = Pattern.compile("(?i)[a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|in|news)");

    private Publishers() {}

    /** A known agency, or a name that ends in the word for a paper or a broadcaster; a <em>News Summary</em> is not one. */
    static boolean isOne(String name) {
        return isAgency(name) || KIND.matcher(name).matches() && isName(name) || SITE.matcher(name).matches();
    }

    /** A news agency or a broadcaster as it signs its texts: <em>Reuters</em>, <em>AP</em>. */
    static boolean isAgency(String name) {
        return AGENCIES.contains(name);
    }

    /** Whether a word of the name is that of a paper, a broadcaster or its staff: <em>Foreign Desk</em>. */
    static boolean namesStaff(String name) {
        return STAFF.matcher(name).matches();
    }

    /** Whether these are capitalised words, so that "published in" may precede them. */
    static boolean isName(String words) {
        return NAME.matcher(words).matches();
    }
}
