package onrecord.extraction.people.references;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import onrecord.extraction.people.naming.PrintedName;
import onrecord.extraction.people.roles.Ages;
import onrecord.language.Sentence;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/** Which of two who share a surname is called "the elder Marsh" or "Marsh junior". */
enum Generation {
    ELDER,
    YOUNGER;

    private static final WordSections WORDS = WordSections.read("people/generations.txt");
    private static final Set<String> ELDER_BEFORE = WORDS.set("elder");
    private static final Set<String> YOUNGER_BEFORE = WORDS.set("younger");
    private static final Set<String> ELDER_BEHIND = WORDS.set("elder behind the name");
    private static final Set<String> YOUNGER_BEHIND = WORDS.set("younger behind the name");
    private static final Set<String> ELDER_KIN = WORDS.set("elder kin");
    private static final Set<String> YOUNGER_KIN = WORDS.set("younger kin");
    private static final int UNKNOWN = -1;

    /** What the words beside a surname call its bearer, null where they do not; "the junior minister Marsh" is called by an office. */
    static @Nullable Generation of(Sentence in, PrintedName part) {
        int before = part.titled() - 1;
        boolean office = part.title() != null && part.title().office();
        if (before > 0 && !office && in.lower(before - 1).equals("the")) {
            Generation called = among(in.lower(before), ELDER_BEFORE, YOUNGER_BEFORE);
            if (called != null) {
                return called;
            }
        }
        boolean last = part.to() < in.size() && (part.to() + 1 == in.size() || !in.tagged(part.to() + 1, "NN"));
        return last ? among(in.token(part.to()).form(), ELDER_BEHIND, YOUNGER_BEHIND) : null;
    }

    private static @Nullable Generation among(String word, Set<String> elder, Set<String> younger) {
        return elder.contains(word) ? ELDER : younger.contains(word) ? YOUNGER : null;
    }

    /** Who of those that share the surname it is, by their ages or by what one is of the other; null where the article does not tell. */
    @Nullable
    PersonDraft among(List<PersonDraft> bearers, Function<PrintedName, Sentence> sentences) {
        PersonDraft best = null;
        int bound = UNKNOWN;
        boolean allAges = bearers.size() > 1;
        for (PersonDraft bearer : bearers) {
            int age = age(bearer, sentences);
            allAges &= age != UNKNOWN && age != bound;
            if (bound == UNKNOWN || this == ELDER && age > bound || this == YOUNGER && age < bound) {
                bound = age;
                best = bearer;
            }
        }
        return allAges ? best : bearers.size() == 2 ? byKin(bearers.get(0), bearers.get(1), sentences) : null;
    }

    private @Nullable PersonDraft byKin(PersonDraft one, PersonDraft other, Function<PrintedName, Sentence> sentences) {
        Generation first = byKin(one, sentences);
        Generation second = byKin(other, sentences);
        if (first == second) {
            return null;
        }
        boolean isFirst = first == null ? second != this : first == this;
        return isFirst ? one : other;
    }

    /** "His <em>son</em> Leo Marsh", "her <em>elder</em> sister, Ada Marsh". */
    private static @Nullable Generation byKin(PersonDraft person, Function<PrintedName, Sentence> sentences) {
        Sentence in = sentences.apply(person.firstName());
        int noun = person.firstName().titled() - 1;
        noun = noun > 0 && in.token(noun).form().equals(",") ? noun - 1 : noun;
        if (noun < 0) {
            return null;
        }
        Generation kin = among(in.lower(noun), ELDER_KIN, YOUNGER_KIN);
        return kin != null || noun == 0 ? kin : among(in.lower(noun - 1), ELDER_BEFORE, YOUNGER_BEFORE);
    }

    /** Years, as of "Leo Marsh, 41," and "Leo Marsh (41)". */
    private static int age(PersonDraft person, Function<PrintedName, Sentence> sentences) {
        Sentence in = sentences.apply(person.firstName());
        int age = person.firstName().to() + 1;
        boolean setOff = age + 1 < in.size() && Set.of(",", "(").contains(in.token(age - 1).form())
                && Set.of(",", ")", ".").contains(in.token(age + 1).form());
        return setOff ? Ages.years(in, age).orElse(UNKNOWN) : UNKNOWN;
    }
}
