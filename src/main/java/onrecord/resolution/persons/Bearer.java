package onrecord.resolution.persons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import onrecord.extraction.people.name.PersonName;
import onrecord.language.Gender;
import org.jspecify.annotations.Nullable;

/** Appearances taken for one person so far, and what they say together. Bearers of a block have an order of their own: that of their ids. */
final class Bearer {

    /** The larger first; of equals the one with the smallest id. */
    static final Comparator<Bearer> LARGEST =
            Comparator.comparingInt((Bearer bearer) -> bearer.articles.size()).reversed().thenComparing(bearer -> bearer.first);

    /** Roles change over the years; those printed longer ago contradict nothing. */
    private static final int YEARS_OF_A_ROLE = 8;

    private UUID first;
    private final List<NamedPerson> members = new ArrayList<>();
    private final Set<UUID> articles = new HashSet<>();
    private final Map<String, PersonName> names = new TreeMap<>();
    private final Map<String, Integer> company = new HashMap<>();
    private final Set<UUID> others = new HashSet<>();
    private final int[] genders = new int[Gender.values().length];
    private Roles roles = Roles.NONE;
    private @Nullable LocalDate earliest;
    private @Nullable LocalDate latest;
    private boolean undatedRole;

    /** @param others with whom editors say it is not one */
    Bearer(NamedPerson member, Set<UUID> others) {
        first = member.id();
        add(member);
        this.others.addAll(others);
    }

    private void add(NamedPerson member) {
        members.add(member);
        articles.add(member.articleId());
        names.putIfAbsent(member.folded(), member.name());
        member.company().forEach(name -> company.merge(name, 1, Integer::sum));
        genders[member.appearance().gender().ordinal()]++;
        roles = roles.with(member.roles());
        LocalDate published = member.publishedOn();
        if (member.roles().isEmpty()) {
            return;
        }
        undatedRole |= published == null;
        if (published != null) {
            earliest = earliest == null || published.isBefore(earliest) ? published : earliest;
            latest = latest == null || published.isAfter(latest) ? published : latest;
        }
    }

    /** Takes all that another has. */
    void absorb(Bearer other) {
        other.members.forEach(this::add);
        others.addAll(other.others);
        first = first.compareTo(other.first) <= 0 ? first : other.first;
    }

    List<NamedPerson> members() {
        return members;
    }

    Set<String> foldedNames() {
        return names.keySet();
    }

    Iterable<PersonName> names() {
        return names.values();
    }

    boolean hasFullName() {
        return names.values().stream().anyMatch(PersonName::isFull);
    }

    UUID first() {
        return first;
    }

    /** In how many articles it appears. */
    int size() {
        return articles.size();
    }

    Roles roles() {
        return roles;
    }

    /** In how many of its articles this full name is printed too. */
    int articlesWith(String name) {
        return company.getOrDefault(name, 0);
    }

    Set<String> company() {
        return company.keySet();
    }

    /** What most of the articles say; unknown when as many say one as the other. */
    Gender gender() {
        int women = genders[Gender.FEMALE.ordinal()];
        int men = genders[Gender.MALE.ordinal()];
        return women > 2 * men ? Gender.FEMALE : men > 2 * women ? Gender.MALE : Gender.UNKNOWN;
    }

    /** Two persons of one article, and those editors told apart, are two. */
    boolean isApartFrom(Bearer other) {
        Bearer smaller = articles.size() <= other.articles.size() ? this : other;
        Bearer larger = smaller == this ? other : this;
        return smaller.articles.stream().anyMatch(larger.articles::contains) || isToldApartFrom(other) || other.isToldApartFrom(this);
    }

    /** Whether editors have told it apart from anybody. */
    boolean isToldApart() {
        return !others.isEmpty();
    }

    /** Whether editors have said of a member of the other that it is not this one. */
    boolean isToldApartFrom(Bearer other) {
        return !others.isEmpty() && other.members.stream().anyMatch(member -> others.contains(member.id()));
    }

    /** Whether one is a man and the other a woman. */
    boolean isOfOtherGenderThan(Bearer other) {
        return !gender().agreesWith(other.gender());
    }

    /** Whether roles exclude one another at the same time. */
    boolean contradicts(Bearer other) {
        return roles.contradict(other.roles) && !isLongBefore(other) && !other.isLongBefore(this);
    }

    private boolean isLongBefore(Bearer other) {
        return !undatedRole && !other.undatedRole && latest != null && other.earliest != null
                && latest.plusYears(YEARS_OF_A_ROLE).isBefore(other.earliest);
    }
}
