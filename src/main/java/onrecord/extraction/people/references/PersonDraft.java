package onrecord.extraction.people.references;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import onrecord.extraction.people.name.NameMatch;
import onrecord.extraction.people.name.PersonName;
import onrecord.extraction.people.naming.NameCase;
import onrecord.extraction.people.naming.PrintedName;
import onrecord.extraction.people.roles.Role;
import onrecord.extraction.people.words.AgeNouns;
import onrecord.language.Gazetteer;
import onrecord.language.Gender;
import onrecord.text.MentionKind;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/** A person while the article is being read: what is known so far. */
public final class PersonDraft {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    /** By the offset of their first letter. */
    private final NavigableMap<Integer, PrintedName> names = new TreeMap<>();
    private final Map<String, Role> roles = new LinkedHashMap<>();
    /** "his Russian counterpart", "wife": no roles, but the person may be called so again. */
    private final Map<String, Role> relations = new LinkedHashMap<>();

    private final Map<Span, MentionKind> mentions = new TreeMap<>();
    private final Map<PersonName, NameMatch> matches = new HashMap<>();
    private final Set<Integer> sentences = new HashSet<>();
    private PersonName fullest;
    private Gender gender = Gender.UNKNOWN;

    PersonDraft(PersonName name) {
        this.fullest = name;
    }

    PersonName name() {
        return fullest;
    }

    Gender gender() {
        return gender;
    }

    /** Whether the name stands alone somewhere, and not only in "the Biden administration". */
    public boolean isNamedAlone() {
        return names.values().stream().anyMatch(name -> !name.modifies());
    }

    boolean isNamed() {
        return !names.isEmpty();
    }

    /** Whether the article calls this person "Miss Lund", with no given name. */
    boolean isCalledByTitle() {
        return names.values().stream().anyMatch(name -> name.gender() != Gender.UNKNOWN && !name.name().isFull());
    }

    /** As printed, in reading order. */
    List<PrintedName> names() {
        return List.copyOf(names.values());
    }

    int timesNamed() {
        return names.size();
    }

    /** How often given name and surname are printed. */
    long timesNamedInFull() {
        return names.values().stream().filter(name -> name.name().isFull()).count();
    }

    PrintedName firstName() {
        return names.firstEntry().getValue();
    }

    /** Where given name and surname are first printed; the first name where they never are. */
    PrintedName firstInFull() {
        return names.values().stream().filter(name -> name.name().isFull()).findFirst().orElseGet(this::firstName);
    }

    /** The last name printed before this offset, null when there is none. */
    @Nullable
    PrintedName lastNameBefore(int offset) {
        Map.Entry<Integer, PrintedName> before = names.lowerEntry(offset);
        return before == null ? null : before.getValue();
    }

    /** Roles and relations: all the person may be called by. */
    List<Role> descriptions() {
        List<Role> all = new ArrayList<>(roles.values());
        all.addAll(relations.values());
        return all;
    }

    /** Whether the article says that the person is so many years old. */
    boolean isAged(int years) {
        return relations.containsKey(AgeNouns.yearsOld(years));
    }

    void add(PrintedName name) {
        names.put(name.span().start(), name);
        mentions.put(name.span(), MentionKind.NAME);
        sentences.add(name.sentence());
        if (isFuller(name.name())) {
            rename(name.name());
        }
        learn(name.gender());
    }

    /** Adds the names of another, who has turned out to be the same person; the name that is used more is kept. */
    void takeOver(PersonDraft other) {
        if (other.timesNamed() > timesNamed()) {
            rename(other.fullest);
        }
        names.putAll(other.names);
        mentions.putAll(other.mentions);
        sentences.addAll(other.sentences);
        learn(other.gender);
        other.fullest.given().stream().limit(1).map(Gazetteer::genderOf).forEach(this::learn);
    }

    private boolean isFuller(PersonName other) {
        boolean more = other.isFull() && !fullest.isFull() || other.isFull() == fullest.isFull() && words(other) > words(fullest);
        boolean better = words(other) == words(fullest) && isShouted(fullest.text()) && !isShouted(other.text());
        return more || better;
    }

    private static int words(PersonName name) {
        return name.given().size() + (name.surname().isEmpty() ? 0 : 1);
    }

    private static boolean isShouted(String name) {
        return name.length() > 3 && name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** A later, surer sign does not overrule the first. */
    void learn(Gender other) {
        if (gender == Gender.UNKNOWN) {
            gender = other;
        }
    }

    public void learnFromGivenName() {
        if (!fullest.given().isEmpty()) {
            learn(Gazetteer.genderOf(fullest.given().get(0)));
        }
    }

    /** How the fullest name compares with another. Names come again and again: what was found is kept. */
    NameMatch compare(PersonName other) {
        return matches.computeIfAbsent(other, fullest::compare);
    }

    void rename(PersonName name) {
        matches.clear();
        fullest = name;
    }

    public void add(Role role) {
        learn(role.gender());
        (role.isRole() ? roles : relations).putIfAbsent(role.text().toLowerCase(Locale.ROOT), role);
    }

    void add(MentionKind kind, Span span, int sentence) {
        mentions.putIfAbsent(span, kind);
        sentences.add(sentence);
    }

    /** Whether the article has shown them together: "Putin's spokesman, Dag Lund", "he hired a lawyer, Dag Lund". */
    boolean belongsTo(PersonDraft owner) {
        return owner.sentences.contains(firstName().sentence());
    }

    /** The places that mean the person, in reading order. */
    public Map<Span, MentionKind> mentions() {
        return mentions;
    }

    /** "President" says nothing beside "US President". */
    public List<String> rolesAsPrinted() {
        List<String> texts = new ArrayList<>();
        for (Role role : roles.values()) {
            if (!endsAnother(" " + role.text())) {
                texts.add(role.text());
            }
        }
        return texts;
    }

    private boolean endsAnother(String ending) {
        for (Role role : roles.values()) {
            if (role.text().endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    public String display() {
        return isShouted(fullest.text()) ? NameCase.capitalised(fullest.text()) : fullest.text();
    }

    public List<String> aliases(String text) {
        Set<String> aliases = new LinkedHashSet<>();
        for (PrintedName name : names.values()) {
            String bare = name.name().text();
            aliases.add(isShouted(bare) ? NameCase.capitalised(bare) : bare);
            if (name.isWholeTitle()) {
                aliases.add(WHITE_SPACE.matcher(name.titledSpan().of(text)).replaceAll(" "));
            }
        }
        aliases.remove(display());
        return List.copyOf(aliases);
    }
}
