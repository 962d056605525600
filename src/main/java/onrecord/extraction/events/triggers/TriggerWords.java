package onrecord.extraction.events.triggers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.extraction.events.clauses.Fillers;
import onrecord.text.EventDefinition;
import onrecord.text.EventType;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/** The words that report an event, from the lists in {@code phrases/event-types}; how these are written stands in {@code agree.txt}. */
public final class TriggerWords {

    /**
     * A verb that reports an event.
     *
     * @param words particles and prepositions that belong to it: {@code call off}
     * @param objects what must be its object
     * @param subjects what must be its subject
     * @param intransitive whether it must not have an object
     * @param weight the more a pattern asks for, the surer it is
     */
    record VerbPattern(EventKind kind, List<String> words, Fillers objects, Fillers subjects, boolean intransitive, int weight) {

        VerbPattern(EventKind kind, List<String> words, Fillers objects, Fillers subjects, boolean intransitive) {
            this(kind, words, objects, subjects, intransitive, weight(words, objects, subjects, intransitive));
        }

        private static int weight(List<String> words, Fillers objects, Fillers subjects, boolean intransitive) {
            int ofObject = objects.isAny() ? 0 : objects.isPrecise() ? 4 : 3;
            return 2 * words.size() + ofObject + (subjects.isAny() ? 0 : 2) + (intransitive ? 1 : 0);
        }
    }

    /**
     * A noun that reports an event.
     *
     * @param modifiers the words before it: {@code phone call}, {@code not guilty plea}
     * @param preposition the word after it: {@code strike on}
     * @param of what it must be the crash, the death, the theft of
     */
    record NounPattern(EventKind kind, List<String> modifiers, @Nullable String preposition, Fillers of) {

        int weight() {
            return 2 * modifiers.size() + (preposition == null ? 0 : 1) + (of.isAny() ? 0 : 1);
        }
    }

    private static final WordSections WORDS = WordSections.read("events/function-words.txt");
    private static final Set<String> PREPOSITIONS = WORDS.set("behind a noun");
    private static final String NO_OBJECT = "-";
    private static final String[] ENDINGS = {"", "d", "ed", "ing"};

    private final Map<String, List<VerbPattern>> verbs = new HashMap<>();
    private final Map<String, List<VerbPattern>> idioms = new HashMap<>();
    private final Map<String, List<NounPattern>> nouns = new HashMap<>();
    private final Map<String, List<VerbPattern>> otherVerbs = new HashMap<>();
    private final Map<String, List<NounPattern>> otherNouns = new HashMap<>();
    private final Map<String, EventKind> objects = new HashMap<>();

    public static TriggerWords load() {
        TriggerWords words = new TriggerWords();
        for (EventType type : EventType.all()) {
            WordSections file = EventDefinition.words(type);
            file.names().forEach(section -> words.add(section, new EventKind(type, EventDefinition.mode(section)), file.lines(section)));
        }
        WordSections.read("events/context.txt").lines("idioms")
                .forEach(line -> addVerbs(words.idioms, EventKind.of(EventType.OTHER), line));
        return words;
    }

    private void add(String section, EventKind kind, List<String> lines) {
        switch (section.split(":", 2)[0]) {
            case "verbs" -> lines.forEach(line -> addVerbs(verbs, kind, line));
            case "nouns" -> lines.forEach(line -> addNouns(nouns, kind, line));
            case "other verbs" -> lines.forEach(line -> addVerbs(otherVerbs, kind, line));
            case "other nouns" -> lines.forEach(line -> addNouns(otherNouns, kind, line));
            case "objects" -> lines.forEach(line -> commaSeparated(line).forEach(noun -> objects.putIfAbsent(noun, kind)));
            default -> {
                // What else the file says is no matter of words.
            }
        }
    }

    private static List<String> commaSeparated(String line) {
        return Arrays.stream(line.split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    private static void addVerbs(Map<String, List<VerbPattern>> verbs, EventKind kind, String line) {
        int bar = line.indexOf('|');
        Fillers subjects = bar < 0 ? Fillers.ANY : fillers(line.substring(bar + 1));
        String predicate = bar < 0 ? line : line.substring(0, bar);
        int colon = predicate.indexOf(':');
        Fillers objects = colon < 0 ? Fillers.ANY : fillers(predicate.substring(colon + 1));
        boolean intransitive = objects.nouns().contains(NO_OBJECT);
        for (String verb : commaSeparated(colon < 0 ? predicate : predicate.substring(0, colon))) {
            List<String> words = List.of(verb.split(" "));
            VerbPattern pattern =
                    new VerbPattern(kind, words.subList(1, words.size()), intransitive ? Fillers.ANY : objects, subjects, intransitive);
            verbs.computeIfAbsent(words.get(0), any -> new ArrayList<>()).add(pattern);
        }
    }

    private static Fillers fillers(String commaSeparated) {
        return Fillers.of(new HashSet<>(commaSeparated(commaSeparated)));
    }

    private static void addNouns(Map<String, List<NounPattern>> nouns, EventKind kind, String line) {
        int colon = line.indexOf(':');
        Fillers of = colon < 0 ? Fillers.ANY : fillers(line.substring(colon + 1));
        commaSeparated(colon < 0 ? line : line.substring(0, colon)).forEach(noun -> addNoun(nouns, kind, noun, of));
    }

    private static void addNoun(Map<String, List<NounPattern>> nouns, EventKind kind, String phrase, Fillers of) {
        String[] words = phrase.split(" ");
        int last = words.length - 1;
        boolean preposition = last > 0 && PREPOSITIONS.contains(words[last]);
        int noun = preposition ? last - 1 : last;
        NounPattern pattern =
                new NounPattern(kind, List.of(words).subList(0, noun), preposition ? words[last] : null, of);
        nouns.computeIfAbsent(words[noun], any -> new ArrayList<>()).add(pattern);
    }

    /** The patterns of a verb, by its lemma or, where the lemma is not known, by its form: "upgraded", "willing". */
    List<VerbPattern> verb(String lemma, String form) {
        List<VerbPattern> known = verbs.get(lemma);
        for (int i = 0; known == null && i < ENDINGS.length; i++) {
            known = form.endsWith(ENDINGS[i]) ? verbs.get(form.substring(0, form.length() - ENDINGS[i].length())) : null;
        }
        return known == null ? List.of() : known;
    }

    /** The patterns of a verb that report no event, regardless of its other patterns: "seized upon". */
    List<VerbPattern> idioms(String lemma) {
        return idioms.getOrDefault(lemma, List.of());
    }

    /** The patterns with which a verb reports no event of their type: "stole the show" is no theft. */
    List<VerbPattern> otherVerbs(String lemma) {
        return otherVerbs.getOrDefault(lemma, List.of());
    }

    /** The patterns with which a noun reports no event of their type: "a flood of letters". */
    List<NounPattern> otherNouns(String lemma) {
        return otherNouns.getOrDefault(lemma, List.of());
    }

    List<NounPattern> noun(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    /** The kind of a noun that reports an event as what is done: "rally" in "staged a rally". */
    @Nullable
    EventKind object(String lemma) {
        return objects.get(lemma);
    }

    /** Whether a noun may name an event of this type without a word before it: "fire", but not "bomb", though "car bomb" does. */
    boolean isNamed(EventType type, String lemma) {
        return noun(lemma).stream().anyMatch(pattern -> pattern.kind().type().equals(type) && pattern.modifiers().isEmpty());
    }

    /** Whether this type has a verb, for the guard that every type can be found. */
    public boolean knows(EventType type) {
        return verbs.values().stream().flatMap(List::stream).anyMatch(pattern -> pattern.kind().type().equals(type));
    }
}
