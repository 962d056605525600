package onrecord.article;

import java.util.Set;
import java.util.regex.Pattern;
import onrecord.text.Phrases;

/** Tells the names of publishers from those of persons and places: <em>Reuters</em>, <em>The Harbour Review</em>, <em>example.com</em>. */
final class Publishers {

    private static final Set<String> AGENCIES = Phrases.set("agencies.txt");
    private static final Pattern NAME =
            Pattern.compile("(?:The )?\\p{Lu}[\\p{L}\\d.&'’-]*(?: (?:\\p{Lu}[\\p{L}\\d.&'’-]*|of|the|and)){0,4}");
    private static final Pattern KIND = Pattern.compile(
            "(?i).*\\s(?:news|times|post|press|review|gazette|courier|chronicle|standard|mirror|express|mail|herald|tribune|journal|daily"
                    + "|weekly|globe|record|observer|examiner|dispatch|echo|bulletin|inquirer|enquirer|sentinel|register|guardian|telegraph"
                    + "|independent|magazine|agency|radio|tv|broadcasting|media|monitor|wire|network|argus|advertiser|reporter|ledger"
                    + "|beacon|advocate|citizen|statesman|pioneer)(?:\\s(?:of|and)\\s.*)?");
    private static final Pattern SITE = Pattern.compile("(?i)[a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|in|news)");

    private Publishers() {}

    /** A known agency, or a name that ends in the word for a paper or a broadcaster; a <em>News Summary</em> is none. */
    static boolean isOne(String name) {
        return isAgency(name) || KIND.matcher(name).matches() && isName(name) || SITE.matcher(name).matches();
    }

    /** A news agency or a broadcaster as it signs its texts: <em>Reuters</em>, <em>AP</em>. */
    static boolean isAgency(String name) {
        return AGENCIES.contains(name);
    }

    /** Whether these are capitalised words, so that "published in" may precede them. */
    static boolean isName(String words) {
        return NAME.matcher(words).matches();
    }
}
