package onrecord.text;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a type of events beside its words, from the sections of its file; how these are written stands in
 * {@code phrases/event-types/agree.txt}.
 *
 * @param description one line for readers of the schema
 * @param modes what each mode means, for readers of the schema
 * @param labels what readers of pages see instead of a name that is a term of the field: of the type under the empty word, of modes under theirs
 * @param announced what an event that is still to come counts as
 * @param aside prepositions behind which nobody takes part: named <em>to the board</em>, scored <em>for Rovers</em>
 * @param roles of those who take part, by their place in the sentence: {@code "subject"}, {@code "object"}, {@code "owner"} for
 *     "Russia's invasion", or a preposition behind the noun; what is not there is as usual
 */
public record EventDefinition(
        String description,
        EventCategory category,
        Set<EventTrait> traits,
        Map<EventMode, String> modes,
        Map<String, String> labels,
        AnnouncedAs announced,
        Set<String> aside,
        Map<String, ParticipantRole> roles) {

    private static final String FOLDER = "event-types/";
    private static final String ENDING = ".txt";
    private static final Map<EventType, EventDefinition> ALL = load();
    private static final List<EventType> TYPES = List.copyOf(ALL.keySet());
    private static final Set<EventMode> MODES =
            ALL.values().stream().flatMap(definition -> definition.modes().keySet().stream()).collect(Collectors.toUnmodifiableSet());
    private static final EventDefinition OF_OTHERS = new EventDefinition(
            "Of a kind that is no longer told apart; it gets another type when its article is read again.",
            EventCategory.OTHER, Set.of(), Map.of(), Map.of(), AnnouncedAs.PLANNED, Set.of(), Map.of());

    public EventDefinition {
        if (description.isBlank()) {
            throw new IllegalArgumentException("a type of events is described");
        }
        traits = Set.copyOf(traits);
        modes = new TreeMap<>(modes);
        labels = Map.copyOf(labels);
        aside = Set.copyOf(aside);
        roles = Map.copyOf(roles);
    }

    private static Map<EventType, EventDefinition> load() {
        Map<EventType, EventDefinition> all = new TreeMap<>();
        for (String file : ShippedFiles.in("phrases/" + FOLDER)) {
            if (file.endsWith(ENDING)) {
                String name = file.substring(0, file.length() - ENDING.length()).toUpperCase(Locale.ROOT).replace('-', '_');
                EventType type = new EventType(name);
                all.put(type, read(type));
            }
        }
        return new LinkedHashMap<>(all);
    }

    /** The words of a type, in the sections {@code verbs}, {@code nouns} and {@code objects}, each also for single modes: {@code verbs: ban}. */
    public static WordSections words(EventType type) {
        return WordSections.read(FOLDER + type.name().toLowerCase(Locale.ROOT).replace('_', '-') + ENDING);
    }

    private static EventDefinition read(EventType type) {
        WordSections file = words(type);
        return new EventDefinition(
                String.join(" ", file.lines("definition")),
                EventCategory.valueOf(String.join(" ", file.lines("category"))),
                traits(file.optional("traits")),
                modes(file.optional("modes")),
                labels(file.optional("labels")),
                AnnouncedAs.read(file.optional("announced")),
                words(file.optional("aside")),
                roles(file.optional("roles")));
    }

    private static Set<EventTrait> traits(List<String> lines) {
        Set<EventTrait> traits = EnumSet.noneOf(EventTrait.class);
        lines.stream().flatMap(line -> Arrays.stream(line.split(",")))
                .forEach(word -> traits.add(EventTrait.valueOf(word.strip().toUpperCase(Locale.ROOT).replace(' ', '_'))));
        return traits;
    }

    private static Set<String> words(List<String> lines) {
        return lines.stream().flatMap(line -> Arrays.stream(line.split(","))).map(String::strip).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<EventMode, String> modes(List<String> lines) {
        Map<EventMode, String> modes = new LinkedHashMap<>();
        lines.forEach(line -> modes.put(EventMode.written(before(line)), behind(line)));
        return modes;
    }

    private static Map<String, String> labels(List<String> lines) {
        Map<String, String> labels = new LinkedHashMap<>();
        lines.forEach(line -> labels.put(line.contains(":") ? EventMode.written(before(line)).name() : "",
                line.contains(":") ? behind(line) : line.strip()));
        return labels;
    }

    private static Map<String, ParticipantRole> roles(List<String> lines) {
        Map<String, ParticipantRole> roles = new LinkedHashMap<>();
        lines.forEach(line -> roles.put(before(line), ParticipantRole.valueOf(behind(line).toUpperCase(Locale.ROOT))));
        return roles;
    }

    private static String before(String line) {
        return line.substring(0, colon(line)).strip();
    }

    private static String behind(String line) {
        return line.substring(colon(line) + 1).strip();
    }

    private static int colon(String line) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("a colon is missing in \"" + line + "\"");
        }
        return colon;
    }

    /** The mode that a section of words is for: {@code ban} of {@code verbs: ban}; null when it is for any. */
    public static @Nullable EventMode mode(String section) {
        return section.contains(":") ? EventMode.written(behind(section)) : null;
    }

    static List<EventType> all() {
        return TYPES;
    }

    static boolean isKnown(EventType type) {
        return ALL.containsKey(type);
    }

    static boolean isKnown(EventMode mode) {
        return MODES.contains(mode);
    }

    static EventDefinition of(EventType type) {
        EventDefinition definition = ALL.get(type);
        if (definition == null && type.equals(EventType.OTHER)) {
            return OF_OTHERS;
        }
        if (definition == null) {
            throw new IllegalArgumentException("there is no file of the type of events " + type);
        }
        return definition;
    }

    /**
     * What readers of pages see: {@code Arrest}, {@code Talks}, {@code Crash}.
     *
     * @param name of the type or one of its modes
     */
    String label(String name, boolean isMode) {
        String label = labels.get(isMode ? name : "");
        return label != null ? label : name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether nobody takes part whom this preposition leads to. */
    public boolean isAside(String preposition) {
        return aside.contains(preposition);
    }

    public ParticipantRole role(String place, ParticipantRole usual) {
        return roles.getOrDefault(place, usual);
    }
}
