package onrecord.extraction.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import onrecord.language.Countries;
import onrecord.language.NameKind;
import onrecord.language.Sentence;
import onrecord.language.Token;

/** The names of persons found so far in an article, to be found again where they stand alone or in capitals. */
final class KnownNames {

    /** Folded surnames of full names, with the given names seen with them. */
    private final Map<String, Set<String>> givenBySurname = new HashMap<>();

    void add(PersonName name) {
        if (name.isFull()) {
            Set<String> given = givenBySurname.computeIfAbsent(Spelling.fold(name.surname()), surname -> new HashSet<>());
            name.given().forEach(word -> given.add(Spelling.fold(word)));
        }
    }

    /** The end of a known person's name that begins with this token: a surname, or given names and a surname; the token itself if none. */
    int longestAt(Sentence sentence, int from) {
        int end = from;
        while (end < sentence.size() && end - from < 4 && isWord(sentence.token(end))) {
            Set<String> given = givenBySurname.get(Spelling.fold(sentence.token(end).form()));
            if (given != null && allIn(given, sentence, from, end)) {
                return stands(sentence, from, end + 1) ? end + 1 : from;
            }
            end++;
        }
        return from;
    }

    private static boolean isWord(Token token) {
        return NameFinder.isCapitalised(token) && Character.isLetter(token.form().charAt(0));
    }

    private static boolean allIn(Set<String> given, Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!given.contains(Spelling.fold(sentence.token(i).form()))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words are the person's name here, and not a part of another name: "Clinton Foundation", "Lake Jackson". */
    private static boolean stands(Sentence sentence, int from, int to) {
        Token first = sentence.token(from);
        boolean partOfOther = first.name() != NameKind.NONE
                && (!first.beginsName() || to < sentence.size() && sentence.token(to).name() == first.name() && !sentence.token(to).beginsName());
        boolean ordinary = to - from == 1 && !first.tag().startsWith("NNP") && first.name() == NameKind.NONE && from == 0;
        return !partOfOther && !ordinary && Countries.of(first.form()).isEmpty();
    }
}
