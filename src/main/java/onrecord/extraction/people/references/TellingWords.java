package onrecord.extraction.people.references;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import onrecord.language.Countries;
import onrecord.language.Sentence;
import onrecord.language.Token;
import onrecord.text.WordSections;

/**
 * Reads the words of a description that tell the person from others of the same trade: "defence" of <em>the defence minister</em>, "museum"
 * of <em>the director of the museum</em>. Countries are left out: descriptions keep them apart.
 */
final class TellingWords {

    private static final int LONGEST_COMPLEMENT = 8;

    private static final WordSections WORDS = WordSections.read("people/descriptions.txt");
    private static final Set<String> FREE = WORDS.set("telling nothing");
    private static final Set<String> LINKS = WORDS.set("links");

    private TellingWords() {}

    /**
     * @param from the first word behind the article
     * @param head its main noun
     */
    static Set<String> of(Sentence sentence, int from, int head) {
        Set<String> words = new HashSet<>();
        for (int i = from; i < head; i++) {
            add(words, sentence.token(i));
        }
        int at = isComplement(sentence, head) ? head + 2 : sentence.size();
        for (int i = at; i < sentence.size() && i - at < LONGEST_COMPLEMENT && isInside(sentence, i); i++) {
            add(words, sentence.token(i));
        }
        return words;
    }

    /** "Director of the museum"; other words than "of" only where the tree has them beside the noun, and not beside the verb. */
    private static boolean isComplement(Sentence sentence, int head) {
        if (head + 2 >= sentence.size() || !LINKS.contains(sentence.token(head + 1).form())) {
            return false;
        }
        int noun = sentence.head(head + 1);
        return sentence.token(head + 1).form().equals("of") || noun > head && sentence.head(noun) == head && sentence.is(noun, "nmod");
    }

    private static boolean isInside(Sentence sentence, int index) {
        return sentence.tagged(index, "N") || sentence.tagged(index, "J") || sentence.tagged(index, "DT") || sentence.tagged(index, "POS")
                || sentence.tagged(index, "CC") || sentence.tagged(index, "PRP$") || sentence.token(index).form().equals("of");
    }

    private static void add(Set<String> words, Token token) {
        String word = token.form().toLowerCase(Locale.ROOT);
        boolean content = (token.tag().startsWith("N") || token.tag().startsWith("J")) && Character.isLetter(word.codePointAt(0));
        boolean state = word.endsWith("ed") || word.endsWith("ing") && token.tag().startsWith("J") || word.endsWith("-old");
        if (content && !state && !FREE.contains(word) && Countries.of(token.form()).isEmpty()) {
            words.add(word);
        }
    }
}
