package onrecord.resolution.persons;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import onrecord.extraction.people.name.PersonName;
import onrecord.language.Gazetteer;
import onrecord.resolution.names.FoldedName;
import onrecord.resolution.names.NameBuckets;
import onrecord.resolution.names.NameLikeness;
import org.jspecify.annotations.Nullable;

/** Joins those whose full names differ but may be one person's, the surest first: the less alike the names, the more support they need. */
final class NameVariants {

    /** As many persons of one full name are compared with those of another. */
    private static final int NAMESAKES = 6;

    /** By so much surer one must be than another whose name does not agree. */
    private static final double CLEARLY = 0.03;

    private final Bearers bearers;
    private final Set<UUID> open;
    private final Support.Finder support = new Support.Finder();

    NameVariants(Bearers bearers, Set<UUID> open) {
        this.bearers = bearers;
        this.open = open;
    }

    private record Candidate(Bearer one, Bearer other, NamedPerson first, NamedPerson second, Why why) {}

    /** @param byName appearances by folded full name */
    void join(TreeMap<String, List<NamedPerson>> byName) {
        List<Candidate> candidates = new ArrayList<>();
        Set<String> compared = new HashSet<>();
        List<PersonName> names = byName.values().stream().map(members -> members.get(0).name()).toList();
        new NameBuckets(names).forEachPair((one, other) -> {
            String a = FoldedName.of(one.text());
            String b = FoldedName.of(other.text());
            NameLikeness likeness = NameLikeness.of(one, other);
            if (likeness != NameLikeness.DIFFERENT && compared.add(a.compareTo(b) < 0 ? a + ' ' + b : b + ' ' + a)) {
                addCandidates(byName.getOrDefault(a, List.of()), byName.getOrDefault(b, List.of()), likeness, candidates);
            }
        });
        candidates.sort(Comparator.comparingDouble((Candidate candidate) -> candidate.why.confidence())
                .reversed()
                .thenComparing(candidate -> candidate.first.id())
                .thenComparing(candidate -> candidate.second.id()));
        Map<Bearer, List<Candidate>> byBearer = new IdentityHashMap<>();
        for (Candidate candidate : candidates) {
            byBearer.computeIfAbsent(candidate.one, key -> new ArrayList<>()).add(candidate);
            byBearer.computeIfAbsent(candidate.other, key -> new ArrayList<>()).add(candidate);
        }
        candidates.stream()
                .filter(candidate -> !isRivalled(candidate, candidate.one, byBearer.getOrDefault(candidate.one, List.of()))
                        && !isRivalled(candidate, candidate.other, byBearer.getOrDefault(candidate.other, List.of())))
                .toList()
                .forEach(this::join);
    }

    private void join(Candidate candidate) {
        Bearer one = bearers.of(candidate.first);
        Bearer other = bearers.of(candidate.second);
        if (one != other && mayBeOne(one, other)) {
            bearers.join(one, other, candidate.why);
        }
    }

    /** Whether one of the two is as likely somebody whose name does not agree with the other's. */
    private static boolean isRivalled(Candidate candidate, Bearer bearer, List<Candidate> all) {
        Bearer other = bearer == candidate.one ? candidate.other : candidate.one;
        return all.stream().anyMatch(rival -> {
            Bearer third = bearer == rival.one ? rival.other : rival.one;
            return third != other && rival.why.confidence() > candidate.why.confidence() - CLEARLY && !namesAgree(other, third);
        });
    }

    private void addCandidates(List<NamedPerson> some, List<NamedPerson> others, NameLikeness likeness, List<Candidate> candidates) {
        for (Bearer one : settled(some)) {
            for (Bearer other : settled(others)) {
                if (one == other || one.isApartFrom(other) || one.isOfOtherGenderThan(other)) {
                    continue;
                }
                Support found = support.between(one, other);
                Why why = why(likeness, found, one);
                if (why != null && (!one.contradicts(other) || found.isSameStory())) {
                    candidates.add(new Candidate(one, other, one.members().get(0), other.members().get(0), why));
                }
            }
        }
    }

    private List<Bearer> settled(List<NamedPerson> members) {
        return bearers.of(members).stream()
                .filter(bearer -> !open.contains(bearer.members().get(0).id()))
                .limit(NAMESAKES)
                .toList();
    }

    private static @Nullable Why why(NameLikeness likeness, Support support, Bearer one) {
        double sure = switch (likeness) {
            case SAME -> support.isSameStory() ? 0.97 : support.isSome() ? 0.94 : 0.85;
            case VARIANT -> support.isSameStory() ? 0.96 : support.isSome() ? 0.92 : isRare(one) ? 0.8 : 0;
            case SHORTENED -> support.isSameStory() ? 0.94 : support.isSome() ? 0.85 : 0;
            case NEARLY -> support.isSameStory() ? 0.9 : support.isSameMatter() || support.company() > 1 ? 0.82 : 0;
            case DIFFERENT -> 0;
        };
        if (sure == 0) {
            return null;
        }
        String reason = likeness == NameLikeness.NEARLY ? "nearly the same name" : likeness == NameLikeness.VARIANT
                ? "another spelling of the name" : "a shorter or longer form of the name";
        return new Why(support.isSome() ? reason + ", " + support.inWords() : reason, Math.min(0.99, sure + support.story() * 0.02));
    }

    private static boolean isRare(Bearer bearer) {
        return bearer.members().stream().limit(1).noneMatch(member -> Gazetteer.isSurname(member.name().surname()));
    }

    private static boolean mayBeOne(Bearer one, Bearer other) {
        return !one.isApartFrom(other) && !one.isOfOtherGenderThan(other) && namesAgree(one, other);
    }

    private static boolean namesAgree(Bearer one, Bearer other) {
        for (PersonName name : one.names()) {
            for (PersonName another : other.names()) {
                if (name.isFull() && another.isFull() && NameLikeness.of(name, another) == NameLikeness.DIFFERENT) {
                    return false;
                }
            }
        }
        return true;
    }
}
