package onrecord.extraction.people.roles;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import onrecord.extraction.people.naming.NameShape;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.language.Countries;
import onrecord.language.Gender;
import onrecord.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What a person is or does, as printed beside the name or instead of it.
 *
 * @param text as printed, without article
 * @param head its main noun, small: {@code "secretary"} of "US Secretary of State"
 * @param group of that noun, see {@link RoleNouns}; empty when it has none
 * @param countries that the words name: {@code "Russia"} for "Russian leader" and "Kremlin spokesman"
 * @param words all of them, small
 */
public record Role(String text, String head, String group, Gender gender, Set<String> countries, Set<String> words, boolean isRole) {

    public Role(String text, Sentence sentence, int from, int to, int head, RoleNouns.@Nullable RoleNoun noun) {
        this(
                text,
                sentence.token(head).form().toLowerCase(Locale.ROOT),
                noun == null ? "" : noun.group(),
                noun == null ? Gender.UNKNOWN : noun.gender(),
                countriesIn(sentence, from, to),
                wordsIn(sentence, from, to),
                noun == null || noun.isRole());
    }

    /** The same, of a man or a woman. */
    public Role of(Gender other) {
        return new Role(text, head, group, other, countries, words, isRole);
    }

    private static Set<String> countriesIn(Sentence sentence, int from, int to) {
        Set<String> countries = new HashSet<>();
        for (int i = from; i < to; i++) {
            if (!NameShape.isCapitalised(sentence.token(i))) {
                continue;
            }
            Countries.of(sentence.token(i).form()).ifPresent(countries::add);
            if (i + 1 < to) {
                Countries.of(sentence.token(i).form() + " " + sentence.token(i + 1).form()).ifPresent(countries::add);
            }
        }
        return countries;
    }

    private static Set<String> wordsIn(Sentence sentence, int from, int to) {
        Set<String> words = new HashSet<>();
        for (int i = from; i < to; i++) {
            words.add(sentence.token(i).form().toLowerCase(Locale.ROOT));
        }
        return words;
    }
}
