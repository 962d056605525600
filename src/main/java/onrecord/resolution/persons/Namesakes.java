package onrecord.resolution.persons;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells apart those who bear one full name. Where nothing speaks against it they are one person; where roles exclude one another, or editors or
 * an article tell two of them apart, each goes where its story, roles or company are.
 */
final class Namesakes {

    private final Bearers bearers;
    private final Set<UUID> open;

    /** @param open gets those of whom nothing tells who they are */
    Namesakes(Bearers bearers, Set<UUID> open) {
        this.bearers = bearers;
        this.open = open;
    }

    /** @param members all appearances of one full name, in the order of their ids */
    void settle(List<NamedPerson> members) {
        if (mayAllBeOne(members)) {
            Bearer all = bearers.of(members.get(0));
            for (NamedPerson member : members) {
                all = bearers.join(all, bearers.of(member), new Why("the only person of this full name", 0.97));
            }
            return;
        }
        new StoryLinks(bearers).join(members, "same full name");
        List<Bearer> persons = new ArrayList<>();
        List<Bearer> silent = new ArrayList<>();
        for (Bearer bearer : bearers.of(members)) {
            (isSilent(bearer) ? silent : persons).add(bearer);
        }
        if (persons.isEmpty()) {
            persons.add(silent.remove(0));
        }
        joinSilent(silent, joinRoles(persons));
    }

    /** Whether nothing but its article tells who it is. */
    private static boolean isSilent(Bearer bearer) {
        return bearer.roles().isEmpty() && !bearer.isToldApart();
    }

    private boolean mayAllBeOne(List<NamedPerson> members) {
        Map<Roles, Bearer> facets = new HashMap<>();
        for (NamedPerson member : members) {
            Bearer facet = new Bearer(member, Set.of());
            Bearer known = facets.putIfAbsent(member.roles(), facet);
            if (known != null) {
                known.absorb(facet);
            }
        }
        List<Bearer> all = List.copyOf(facets.values());
        boolean rolesAgree = all.stream().noneMatch(one -> all.stream().anyMatch(one::contradicts));
        return rolesAgree && !shareAnArticle(members) && !areToldApart(members);
    }

    private boolean shareAnArticle(List<NamedPerson> members) {
        Set<UUID> articles = new HashSet<>();
        int all = 0;
        for (Bearer bearer : bearers.of(members)) {
            all += bearer.size();
            bearer.members().forEach(member -> articles.add(member.articleId()));
        }
        return articles.size() < all;
    }

    private boolean areToldApart(List<NamedPerson> members) {
        List<Bearer> all = bearers.of(members).stream().filter(Bearer::isToldApart).toList();
        return all.stream().anyMatch(one -> all.stream().anyMatch(one::isToldApartFrom));
    }

    private List<Bearer> joinRoles(List<Bearer> persons) {
        List<Bearer> settled = new ArrayList<>();
        for (Bearer person : persons) {
            Bearer best = settled.stream()
                    .filter(other -> !person.isApartFrom(other) && !person.contradicts(other))
                    .filter(other -> !person.roles().isEmpty() || support(person, other) > 0)
                    .max(Comparator.comparingInt((Bearer other) -> support(person, other)).thenComparing(Bearer.LARGEST.reversed()))
                    .orElse(null);
            if (best == null) {
                settled.add(person);
            } else {
                boolean office = person.roles().agreeWith(best.roles());
                settled.remove(best);
                settled.add(bearers.join(best, person, office
                        ? new Why("same full name, and the same office", 0.95)
                        : new Why("same full name, and roles that agree", 0.9)));
            }
        }
        return settled;
    }

    private static int support(Bearer person, Bearer other) {
        return (person.roles().agreeWith(other.roles()) ? 2 : 0) + Math.min(2, Support.sharedCompany(person, other));
    }

    private void joinSilent(List<Bearer> silent, List<Bearer> persons) {
        Map<Bearer, Bearer> whose = new LinkedHashMap<>();
        for (Bearer one : silent) {
            List<Bearer> possible = persons.stream()
                    .filter(person -> !one.isApartFrom(person) && !one.isOfOtherGenderThan(person))
                    .toList();
            Bearer best = best(one, possible);
            if (best != null) {
                whose.put(one, best);
            } else {
                one.members().forEach(member -> open.add(member.id()));
            }
        }
        whose.forEach((one, best) -> {
            Bearer person = bearers.of(best.members().get(0));
            if (!person.isApartFrom(one)) {
                bearers.join(person, one, new Why("same full name, and most likely meant", 0.85));
            }
        });
    }

    private static @Nullable Bearer best(Bearer one, List<Bearer> possible) {
        if (possible.size() == 1) {
            return possible.get(0);
        }
        List<Bearer> byCompany = possible.stream()
                .sorted(Comparator.comparingInt((Bearer person) -> Support.sharedCompany(one, person)).reversed()
                        .thenComparing(Bearer.LARGEST))
                .toList();
        boolean clear =
                byCompany.size() > 1 && Support.sharedCompany(one, byCompany.get(0)) > 2 * Support.sharedCompany(one, byCompany.get(1));
        return clear ? byCompany.get(0) : Dominance.among(possible);
    }
}
