package onrecord.extraction.people.roles;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import onrecord.extraction.people.words.AgeNouns;
import onrecord.language.Gender;
import onrecord.language.Sentence;

/** Tells how old somebody is, as printed beside the name: <em>16-year-old Ann Keller</em>, <em>Ann Keller, 16,</em>. */
public final class Ages {

    /** Tokens of "16-year-old". */
    private static final int LENGTH = 5;

    /** Of "Ann Keller, 16" and "Ann Keller (16)". */
    private static final Set<String> BEFORE = Set.of(",", "(");
    private static final Set<String> BEHIND = Set.of(",", ")", ".", ";");

    private Ages() {}

    /**
     * In years; empty when none stands there.
     *
     * @param from the first token of the name
     * @param to the token after its last
     */
    public static OptionalInt beside(Sentence sentence, int from, int to) {
        int start = from;
        while (start > 0 && RolePhrases.isNominal(sentence.token(start - 1)) && !RolePhrases.is(sentence, start - 1, "old")) {
            start--;
        }
        OptionalInt before = at(sentence, start - LENGTH);
        return before.isPresent() ? before : after(sentence, to);
    }

    private static OptionalInt after(Sentence sentence, int comma) {
        int number = RolePhrases.is(sentence, comma + 1, "aged") ? comma + 2 : comma + 1;
        boolean setOff = number + 1 < sentence.size() && BEFORE.contains(sentence.token(comma).form())
                && BEHIND.contains(sentence.token(number + 1).form());
        return setOff ? years(sentence, number) : OptionalInt.empty();
    }

    /** The years of "16-year-old", where it begins with this token. */
    public static OptionalInt at(Sentence sentence, int index) {
        boolean age = index >= 0 && RolePhrases.is(sentence, index + 1, "-") && RolePhrases.is(sentence, index + 2, "year")
                && RolePhrases.is(sentence, index + 3, "-") && RolePhrases.is(sentence, index + 4, "old");
        return age ? years(sentence, index) : OptionalInt.empty();
    }

    /** Behind "16-year-old", if that stands here. */
    public static int end(Sentence sentence, int index) {
        return at(sentence, index).isPresent() ? index + LENGTH : index;
    }

    /** The years that this token is, if it may be somebody's age. */
    public static OptionalInt years(Sentence sentence, int index) {
        String form = sentence.token(index).form();
        boolean number = form.length() <= 3 && form.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? OptionalInt.of(Integer.parseInt(form)) : OptionalInt.empty();
    }

    /** All that somebody so old may be called: "the teenager", "the 16-year-old". */
    public static List<Role> called(int years) {
        List<Role> roles = new ArrayList<>();
        String age = AgeNouns.yearsOld(years);
        roles.add(role(age, age));
        AgeNouns.of(years).forEach(noun -> roles.add(role(noun.word(), age)));
        return roles;
    }

    /** No role, as everybody has an age; nor is it known that the 16-year-old is a boy. */
    private static Role role(String word, String age) {
        return new Role(word, word, "", Gender.UNKNOWN, Set.of(), Set.copyOf(List.of(word, age)), false);
    }
}
