package onrecord.resolution.persons;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import onrecord.resolution.clusters.Decisions;
import org.jspecify.annotations.Nullable;

/** Who is who so far in a block: at first everybody is somebody else, then one joins another, never against an editor's decision. */
final class Bearers {

    private final Map<UUID, Bearer> byMember = new LinkedHashMap<>();
    private final Map<UUID, Why> why = new HashMap<>();

    /** @param members in the order of their ids */
    Bearers(List<NamedPerson> members, Decisions decisions) {
        Map<UUID, Set<UUID>> apart = apart(decisions.different());
        for (NamedPerson member : members) {
            byMember.put(member.id(), new Bearer(member, apart.getOrDefault(member.id(), Set.of())));
        }
        decisions.same().stream()
                .sorted(Comparator.comparing(Decisions.Pair::first).thenComparing(Decisions.Pair::second))
                .filter(pair -> byMember.containsKey(pair.first()) && byMember.containsKey(pair.second()))
                .forEach(this::decided);
    }

    private void decided(Decisions.Pair pair) {
        Why because = new Why("an editor has said so", 1);
        join(of(pair.first()), of(pair.second()), because);
        why.put(pair.first(), because);
        why.put(pair.second(), because);
    }

    private static Map<UUID, Set<UUID>> apart(Set<Decisions.Pair> different) {
        Map<UUID, Set<UUID>> apart = new HashMap<>();
        for (Decisions.Pair pair : different) {
            apart.computeIfAbsent(pair.first(), id -> new HashSet<>()).add(pair.second());
            apart.computeIfAbsent(pair.second(), id -> new HashSet<>()).add(pair.first());
        }
        return apart;
    }

    Bearer of(UUID member) {
        return Objects.requireNonNull(byMember.get(member), "not a member of this block");
    }

    Bearer of(NamedPerson member) {
        return of(member.id());
    }

    /** Those of some members, each once, the largest first. */
    List<Bearer> of(Collection<NamedPerson> members) {
        return members.stream().map(this::of).distinct().sorted(Bearer.LARGEST).toList();
    }

    List<Bearer> all() {
        return byMember.values().stream().distinct().sorted(Bearer.LARGEST).toList();
    }

    /** Whether editors have told it apart from anybody of the block. */
    boolean areToldApart(Bearer bearer) {
        return bearer.isToldApart() && byMember.values().stream().anyMatch(bearer::isToldApartFrom);
    }

    /** What was found for a member, null when nothing was joined by it. */
    @Nullable
    Why why(NamedPerson member) {
        return why.get(member.id());
    }

    /** Makes one of two; the reason is that of the members of the smaller, or of the one whose full name nobody prints. */
    Bearer join(Bearer one, Bearer other, Why because) {
        if (one == other) {
            return one;
        }
        boolean keepsOne = one.hasFullName() == other.hasFullName() ? Bearer.LARGEST.compare(one, other) <= 0 : one.hasFullName();
        Bearer larger = keepsOne ? one : other;
        Bearer smaller = keepsOne ? other : one;
        for (NamedPerson member : smaller.members()) {
            byMember.put(member.id(), larger);
            why.merge(member.id(), because, Why::and);
        }
        larger.absorb(smaller);
        return larger;
    }
}
