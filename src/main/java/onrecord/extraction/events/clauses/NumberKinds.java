package onrecord.extraction.events.clauses;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import onrecord.text.EventNumberKind;
import onrecord.text.WordList;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/** Tells by the words around a number what it counts: who is <em>killed</em>, the <em>dead</em>, a <em>sentence</em> of twelve years. */
public final class NumberKinds {

    private static final WordSections WORDS = WordSections.read("events/numbers.txt");
    private static final WordSections NUMBERS = WordSections.read("numbers.txt");
    private static final WordSections AGENTS = WordSections.read("events/parties.txt");

    private static final Map<String, EventNumberKind> DEEDS = fates("kill", "injure", "vanish", "displace", "arrest");
    private static final Map<String, EventNumberKind> STATES = fates("dead", "injured", "missing", "displaced", "arrests");
    private static final Set<String> OF_SUBJECT = WORDS.set("of their subject");
    private static final Set<String> LEAVING = WORDS.set("leaving");
    private static final Set<String> LIVES = WORDS.set("lives");
    private static final Set<String> VOTING = WORDS.set("voting");
    private static final Set<String> VOTES = WORDS.set("votes");
    private static final Set<String> CONTESTS = WORDS.set("contests");
    private static final Set<String> LASTING = WORDS.set("lasting");
    private static final Set<String> NOT_PEOPLE = WORDS.set("not people");
    private static final Set<String> TIME = NUMBERS.set("time");
    private static final Set<String> MEASURES = NUMBERS.set("measures");
    private static final Set<String> AGENT_ENDINGS = AGENTS.set("agent endings");
    private static final Set<String> NOT_AGENTS = AGENTS.set("not agents");
    private static final Set<String> PEOPLE = people();

    private NumberKinds() {}

    private static Map<String, EventNumberKind> fates(String killed, String injured, String missing, String displaced, String arrested) {
        Map<String, EventNumberKind> fates = new HashMap<>();
        WORDS.set(killed).forEach(word -> fates.put(word, EventNumberKind.KILLED));
        WORDS.set(injured).forEach(word -> fates.put(word, EventNumberKind.INJURED));
        WORDS.set(missing).forEach(word -> fates.put(word, EventNumberKind.MISSING));
        WORDS.set(displaced).forEach(word -> fates.put(word, EventNumberKind.DISPLACED));
        WORDS.set(arrested).forEach(word -> fates.put(word, EventNumberKind.ARRESTED));
        return Map.copyOf(fates);
    }

    private static Set<String> people() {
        Set<String> people = new HashSet<>(WordList.read("/phrases/actor-nouns.txt"));
        WordList.read("/phrases/role-nouns.txt").forEach(line -> people.add(line.split(" ", 2)[0]));
        people.addAll(WORDS.set("people"));
        people.removeAll(NOT_PEOPLE);
        return Set.copyOf(people);
    }

    /** What becomes of those of whom this word tells; null when it tells no fate. */
    public static @Nullable EventNumberKind fate(Clauses clauses, int word) {
        EventNumberKind deed = clauses.isVerb(word) ? DEEDS.get(clauses.lemma(word)) : null;
        EventNumberKind state = deed == null ? STATES.get(clauses.word(word)) : deed;
        return state == null && !clauses.isVerb(word) ? STATES.get(clauses.lemma(word)) : state;
    }

    /** "12 people died", where the subject suffers it. */
    public static boolean isOfSubject(Clauses clauses, int verb) {
        return OF_SUBJECT.contains(clauses.lemma(verb));
    }

    public static boolean leaves(Clauses clauses, int verb) {
        return LEAVING.contains(clauses.lemma(verb));
    }

    public static boolean isLives(Clauses clauses, int noun) {
        return LIVES.contains(clauses.lemma(noun));
    }

    public static boolean isVoting(Clauses clauses, int word) {
        return VOTING.contains(clauses.lemma(word));
    }

    public static boolean isVotes(Clauses clauses, int noun) {
        return VOTES.contains(clauses.lemma(noun));
    }

    public static boolean isContest(Clauses clauses, int word) {
        return CONTESTS.contains(clauses.lemma(word));
    }

    /** "sentenced to ten years", "a ten-year ban". */
    public static boolean lasts(Clauses clauses, int word) {
        return LASTING.contains(clauses.lemma(word));
    }

    public static boolean isTime(Clauses clauses, int noun) {
        return TIME.contains(clauses.lemma(noun));
    }

    public static boolean isMeasure(Clauses clauses, int noun) {
        return MEASURES.contains(clauses.lemma(noun)) || MEASURES.contains(clauses.word(noun));
    }

    /** Whether people are counted: "soldiers", "Canadians", "demonstrators". */
    public static boolean isPeople(Clauses clauses, int noun) {
        String lemma = clauses.lemma(noun);
        boolean agents = clauses.token(noun).tag().equals("NNS") && !NOT_AGENTS.contains(clauses.word(noun))
                && AGENT_ENDINGS.stream().anyMatch(clauses.word(noun)::endsWith);
        return !NOT_PEOPLE.contains(lemma) && (PEOPLE.contains(lemma) || PEOPLE.contains(clauses.word(noun)) || agents
                || clauses.token(noun).tag().equals("NNPS") || PartyNouns.isNationality(clauses, noun));
    }

    public static boolean isNoPeople(Clauses clauses, int noun) {
        return NOT_PEOPLE.contains(clauses.lemma(noun));
    }
}
