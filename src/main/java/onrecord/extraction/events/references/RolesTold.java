package onrecord.extraction.events.references;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import onrecord.extraction.events.clauses.DeedWords;
import onrecord.extraction.people.AgeWords;
import onrecord.extraction.people.PersonIndex;
import onrecord.extraction.people.PersonIndex.Mention;
import onrecord.language.Sentence;
import onrecord.text.Span;

/** What the article says that its persons are: <em>banker</em>, <em>elder brother</em>, <em>16-year-old</em>. */
final class RolesTold {

    /** What an office is for stands behind these. */
    private static final String COMPLEMENT = " (?:of|for|at|in|from|to|on|with) |,";

    private final PersonIndex persons;
    private final MentionGrammar grammar;
    /** By person, once somebody has asked. */
    private final Map<Integer, Set<String>> ages = new HashMap<>();
    private boolean aged;

    RolesTold(PersonIndex persons, MentionGrammar grammar) {
        this.persons = persons;
        this.grammar = grammar;
    }

    /** Who may be called by this noun: a "deputy prosecutor" is a prosecutor and no deputy. */
    List<Integer> having(String noun) {
        return IntStream.range(0, persons.size()).filter(one -> isCalled(one, noun)).boxed().toList();
    }

    private boolean isCalled(int person, String noun) {
        return ages(person).contains(noun) || persons.roles(person).stream().anyMatch(role -> isNounOf(role, noun));
    }

    private static boolean isNounOf(String role, String noun) {
        String office = role.toLowerCase(Locale.ROOT).split(COMPLEMENT, 2)[0];
        return Arrays.stream(office.split(" and "))
                .anyMatch(one -> one.equals(noun) || one.endsWith(" " + noun) || one.endsWith("-" + noun));
    }

    /** The words of all roles that the article gives a person, small, and what somebody of that age is called. */
    Set<String> of(int person) {
        Set<String> words = new HashSet<>(ages(person));
        persons.roles(person).forEach(role -> words.addAll(Arrays.asList(role.toLowerCase(Locale.ROOT).split("[\\s-]+"))));
        return words;
    }

    private Set<String> ages(int person) {
        if (!aged) {
            aged = true;
            persons.within(new Span(0, Integer.MAX_VALUE)).stream().filter(Mention::isName).forEach(this::readAge);
        }
        return ages.getOrDefault(person, Set.of());
    }

    private void readAge(Mention name) {
        Sentence sentence = grammar.sentenceOf(name.span());
        int from = MentionGrammar.wordAt(sentence, name.span().start());
        int to = MentionGrammar.wordAt(sentence, name.span().end() - 1) + 1;
        AgeWords.beside(sentence, from, to)
                .forEach(called -> ages.computeIfAbsent(name.person(), any -> new HashSet<>()).add(called));
    }

    boolean speaksOfOthers(int person) {
        return of(person).stream().anyMatch(DeedWords.SPEAKS_OF_OTHERS::contains);
    }
}
