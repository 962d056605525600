package onrecord.extraction.events.clauses;

import java.util.Set;

/**
 * What may fill a place in a frame, as the lists of event types write it: nouns, classes of nouns, {@code someone} for anybody who can
 * act, and {@code ?} where nothing needs to be named.
 *
 * @param nouns by their lemmas
 * @param classes of {@link NounClasses}
 * @param someone a person, a group, a country
 * @param unnamed whether the place may stay empty
 * @param self whether "himself" may stand there
 */
public record Fillers(Set<String> nouns, Set<String> classes, boolean someone, boolean unnamed, boolean self) {

    private static final String SOMEONE = "someone";
    private static final String UNNAMED = "?";
    private static final String SELF = "self";

    public static final Fillers ANY = of(Set.of());

    public Fillers {
        nouns = Set.copyOf(nouns);
        classes = Set.copyOf(classes);
    }

    public static Fillers of(Set<String> words) {
        Set<String> classes = NounClasses.marked(words);
        return new Fillers(
                NounClasses.unmarked(words), classes, words.contains(SOMEONE), words.contains(UNNAMED), classes.contains(SELF));
    }

    /** Whether anything will do. */
    public boolean isAny() {
        return nouns.isEmpty() && classes.isEmpty();
    }

    /** Whether it asks for two words each: "nuclear weapon". */
    public boolean isPrecise() {
        return classes.isEmpty() && nouns.stream().allMatch(noun -> noun.contains(" "));
    }

    /** Whether a participant fills the place, so that it does not itself name the event. */
    public boolean isParticipant(Clauses clauses, NounClasses classesOfNouns, int noun) {
        return someone && PartyNouns.isParty(clauses, noun) || someone && isPerson(clauses, noun)
                || self && isReflexive(clauses, noun) || classesOfNouns.isAnyOf(clauses, noun, classes);
    }

    public boolean isNamed(Clauses clauses, int noun) {
        return clauses.names(noun, nouns);
    }

    private static boolean isPerson(Clauses clauses, int noun) {
        return clauses.token(noun).tag().equals("PRP") && !clauses.word(noun).equals("it");
    }

    static boolean isReflexive(Clauses clauses, int noun) {
        return clauses.word(noun).endsWith("self") || clauses.word(noun).endsWith("selves");
    }
}
