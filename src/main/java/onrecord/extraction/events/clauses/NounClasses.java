package onrecord.extraction.events.clauses;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import onrecord.language.Countries;
import onrecord.language.NameKind;
import onrecord.text.WordList;
import onrecord.text.WordSections;

/**
 * Tells what a noun names: a vehicle, a building, an illness. Common nouns are in {@code phrases/events/noun-classes.txt}; names, pronouns
 * and numbers are known by their kind.
 */
public final class NounClasses {

    private static final String MARK = "@";
    private static final Set<String> PERSONAL = Set.of("he", "she", "they", "him", "her", "them", "i", "we", "us", "me", "you", "who",
            "whom", "his", "their", "my", "our", "your", "whose");
    private static final Set<String> COUNTED = Set.of("others", "some", "many", "several", "all", "both", "most", "more", "those", "none");
    private static final Set<String> QUANTITIES = WordSections.read("events/parties.txt").set("quantities");

    /** The classes that a name of some kind may be in; a name of something else may be a work or a product. */
    private static final Map<NameKind, Set<String>> NAMES = Map.of(
            NameKind.PERSON, Set.of("person", "player"),
            NameKind.ORGANISATION, Set.of("organisation", "firm", "team", "group", "founded"),
            NameKind.PLACE, Set.of("place", "team", "group"),
            NameKind.OTHER, Set.of("work", "product", "award"));

    private static final Set<String> ANYBODY = Set.of("player", "organisation", "firm", "team", "group", "founded");

    /** By noun. Many nouns are in the same classes, which are there once. */
    private final Map<String, Set<String>> classes;

    private NounClasses(Map<String, Set<String>> classes) {
        Map<Set<String>, Set<String>> each = new HashMap<>();
        classes.replaceAll((noun, known) -> each.computeIfAbsent(Set.copyOf(known), once -> once));
        this.classes = Map.copyOf(classes);
    }

    public static NounClasses load() {
        Map<String, Set<String>> classes = new HashMap<>();
        WordSections file = WordSections.read("events/noun-classes.txt");
        for (String name : file.names()) {
            add(classes, file, name, name);
        }
        for (String role : WordList.read("/phrases/role-nouns.txt")) {
            classes.computeIfAbsent(role.split(" ", 2)[0], any -> new HashSet<>()).add("person");
        }
        return new NounClasses(classes);
    }

    private static void add(Map<String, Set<String>> classes, WordSections file, String from, String to) {
        for (String noun : file.set(from)) {
            if (noun.startsWith(MARK)) {
                add(classes, file, noun.substring(1), to);
            } else {
                classes.computeIfAbsent(noun, any -> new HashSet<>()).add(to);
            }
        }
    }

    /** Whether the phrase that this word heads names one of these: "dozens of buses" are vehicles. */
    public boolean isAnyOf(Clauses clauses, int word, Set<String> wanted) {
        if (wanted.isEmpty()) {
            return false;
        }
        if (isIn(clauses, word, wanted)) {
            return true;
        }
        int counted = QUANTITIES.contains(clauses.word(word)) ? clauses.child(word, "nmod") : Clauses.NONE;
        return counted >= 0 && isIn(clauses, counted, wanted);
    }

    private boolean isIn(Clauses clauses, int word, Set<String> wanted) {
        String tag = clauses.token(word).tag();
        NameKind kind = clauses.token(word).name();
        if (wanted.contains("person") && isPerson(clauses, word, tag) || wanted.contains("player") && PERSONAL.contains(clauses.word(word))
                || wanted.contains("group") && PartyNouns.isParty(clauses, word)) {
            return true;
        }
        if ((isUnknownName(clauses, word) || isPluralName(clauses, word)) && !Collections.disjoint(ANYBODY, wanted)) {
            return true;
        }
        boolean named = kind != NameKind.NONE && tag.startsWith("NNP");
        if (named && !Collections.disjoint(NAMES.getOrDefault(kind, Set.of()), wanted)) {
            return true;
        }
        Set<String> known = classes.getOrDefault(clauses.lemma(word), classes.getOrDefault(clauses.word(word), Set.of()));
        known = known.isEmpty() ? classes.getOrDefault(clauses.singular(word), Set.of()) : known;
        return !Collections.disjoint(known, wanted);
    }

    /** "the Comets": no work or product. */
    private static boolean isPluralName(Clauses clauses, int word) {
        return clauses.token(word).tag().equals("NNPS") && clauses.token(word).name() == NameKind.OTHER;
    }

    /** A name of which nothing is known may name anybody. */
    private static boolean isUnknownName(Clauses clauses, int word) {
        return clauses.token(word).tag().startsWith("NNP") && clauses.token(word).name() == NameKind.NONE
                && Character.isUpperCase(clauses.token(word).form().charAt(0));
    }

    /** "Maurice Cheeks": a noun with a capital behind a name is part of it. */
    private static boolean isSurname(Clauses clauses, int word) {
        return word > 0 && clauses.token(word - 1).name() == NameKind.PERSON && clauses.head(word - 1) == word
                && Character.isUpperCase(clauses.token(word).form().charAt(0));
    }

    /** "she", "three" of those killed, "Swedes", "campaigners". */
    private static boolean isPerson(Clauses clauses, int word, String tag) {
        if (tag.startsWith("PRP") || tag.startsWith("W")) {
            return PERSONAL.contains(clauses.word(word));
        }
        if (isUnknownName(clauses, word) || isSurname(clauses, word)) {
            return true;
        }
        boolean counted = tag.equals("CD") && !clauses.hasChild(word, "nmod") && !clauses.token(word).form().startsWith("$");
        boolean people = tag.endsWith("S") && Countries.ofDemonym(clauses.token(word).form()).isPresent();
        return counted || people || COUNTED.contains(clauses.word(word)) || PartyNouns.isAgent(clauses, word);
    }

    /** The classes among words: "vehicle" of "@vehicle". */
    static Set<String> marked(Set<String> words) {
        Set<String> marked = new HashSet<>();
        words.stream().filter(word -> word.startsWith(MARK)).forEach(word -> marked.add(word.substring(1)));
        return Set.copyOf(marked);
    }

    static Set<String> unmarked(Set<String> words) {
        return Set.copyOf(Arrays.asList(words.stream().filter(word -> !word.startsWith(MARK)).toArray(String[]::new)));
    }
}
