package onrecord.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.text.Phrases;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/** Tells the names of publishers from those of persons and places: <em>Reuters</em>, <em>The Harbour Review</em>, <em>example.com</em>. */
final class Publishers {

    private static final Set<String> AGENCIES = Phrases.set("agencies.txt");
    private static final Pattern NAME =
            Pattern.compile("(?:The )?\\p{Lu}[\\p{L}\\d.&'’-]*(?: (?:\\p{Lu}[\\p{L}\\d.&'’-]*|of|the|and)){0,4}");
    private static final WordSections WORDS = WordSections.read("article/publisher-nouns.txt");
    private static final String PAPERS = String.join("|", WORDS.set("papers and broadcasters"));
    private static final Pattern KIND = Pattern.compile("(?i).*\\s(?:" + PAPERS + ")(?:\\s(?:of|and)\\s.*)?");
    private static final Pattern STAFF = Pattern.compile("(?i).*\\b(?:" + PAPERS + "|" + String.join("|", WORDS.set("staff")) + ")\\b.*");
    private static final Pattern DAILY = Pattern.compile("(?:The )?(?:" + String.join("|", WORDS.set("papers of a time"))
            + ") (?:" + String.join("|", WORDS.set("papers of a name")) + ")", Pattern.CASE_INSENSITIVE);
    private static final Pattern POST = Pattern.compile("(?i)(?:.*\\s)?(?:" + String.join("|", WORDS.set("posts")) + ")");
    private static final Pattern SITE = Pattern.compile("(?i)[a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|in|news)");

    private Publishers() {}

    /** A known agency, or a name that ends in the word for a paper or a broadcaster; a <em>News Summary</em> is not one. */
    static boolean isOne(String name) {
        return isAgency(name) || DAILY.matcher(name).matches() || KIND.matcher(name).matches() && isName(name)
                || SITE.matcher(name).matches();
    }

    /** A news agency or a broadcaster as it signs its texts: <em>Reuters</em>, <em>AP</em>. */
    static boolean isAgency(String name) {
        return AGENCIES.contains(name);
    }

    /** Whether a word of the name is that of a paper, a broadcaster or its staff: <em>Foreign Desk</em>. */
    static boolean namesStaff(String name) {
        return STAFF.matcher(name).matches();
    }

    /** <em>Staff Writer</em>, <em>Political Editor</em>: what somebody is who works there. */
    static boolean endsInPost(String words) {
        return POST.matcher(words).matches();
    }

    /** The publisher for whom somebody works: <em>Harbour Review</em> of <em>Harbour Review Staff</em>; null for a <em>Sports Editor</em>. */
    static @Nullable String withoutPost(String name) {
        String bare = name;
        while (endsInPost(bare)) {
            int last = bare.lastIndexOf(' ');
            bare = last < 0 ? "" : bare.substring(0, last).strip();
        }
        return bare.equals(name) || isOne(bare) ? bare : null;
    }

    /** A section of a paper, <em>Sports</em>, is none, though a page may print it where its publisher could stand. */
    static boolean isPlausible(String name) {
        return isAgency(name) || !NavigationLine.isMadeOfLabels(name.toLowerCase(Locale.ROOT)) && withoutPost(name) != null;
    }

    /** Whether these are capitalised words, so that "published in" may precede them. */
    static boolean isName(String words) {
        return NAME.matcher(words).matches();
    }
}
