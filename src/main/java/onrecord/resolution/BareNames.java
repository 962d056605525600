package onrecord.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import onrecord.extraction.people.NameMatch;
import onrecord.extraction.people.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * Gives those of whom only a surname or a given name is printed to whoever is named in full in the same story, else in the same company, else to
 * whoever is much better known than anybody else of the name. Of the rest, those of one story are one person.
 */
final class BareNames {

    /** Once given to somebody, an article helps to give others. */
    private static final int ROUNDS = 2;

    /** The story of the next best must be less alike by this factor. */
    private static final double CLEARLY = 1.3;

    /** As many of the bearers that have somebody in their company are looked at. */
    private static final int COMPANY = 64;

    private final Bearers bearers;
    private final Set<UUID> open;

    BareNames(Bearers bearers, Set<UUID> open) {
        this.bearers = bearers;
        this.open = open;
    }

    /**
     * @param bare appearances without full name, by the folded name
     * @param full appearances with a full name, in the order of their ids
     */
    void settle(TreeMap<String, List<NamedPerson>> bare, List<NamedPerson> full) {
        for (int round = 0; round < ROUNDS && !bare.isEmpty() && !full.isEmpty(); round++) {
            Known known = new Known(full, bare.values());
            List<Choice> choices = new ArrayList<>();
            for (List<NamedPerson> members : bare.values()) {
                for (NamedPerson member : members) {
                    Choice choice = bearers.of(member).hasFullName() ? null : known.choose(member);
                    if (choice != null) {
                        choices.add(choice);
                    }
                }
            }
            choices.sort(Comparator.comparingDouble((Choice choice) -> choice.why.confidence())
                    .reversed()
                    .thenComparing(choice -> choice.member.id()));
            choices.forEach(this::join);
        }
        bare.values().forEach(this::joinAmongThemselves);
    }

    private record Choice(NamedPerson member, NamedPerson person, Why why) {}

    private void join(Choice choice) {
        Bearer one = bearers.of(choice.member);
        Bearer person = bearers.of(choice.person);
        if (one != person && !one.isApartFrom(person)) {
            bearers.join(person, one, choice.why);
        }
    }

    /** The persons that may be meant. */
    private final class Known {

        private final Map<String, List<Bearer>> byWord = new HashMap<>();
        private final Map<String, List<Bearer>> byCompany = new HashMap<>();
        private final StoryIndex stories = new StoryIndex();

        Known(List<NamedPerson> full, Collection<List<NamedPerson>> bare) {
            for (Bearer bearer : bearers.of(full)) {
                if (open.contains(bearer.members().get(0).id())) {
                    continue;
                }
                words(bearer).distinct().forEach(word -> add(byWord, word, bearer, Integer.MAX_VALUE));
                bearer.company().forEach(name -> add(byCompany, name, bearer, COMPANY));
            }
            full.stream().filter(person -> !open.contains(person.id())).forEach(stories::add);
            bare.forEach(members -> members.stream().filter(member -> bearers.of(member).hasFullName()).forEach(stories::add));
        }

        private Stream<String> words(Bearer bearer) {
            List<String> words = new ArrayList<>();
            bearer.names().forEach(name -> name.words().forEach(word -> words.add(Spelling.sound(word))));
            return words.stream();
        }

        private void add(Map<String, List<Bearer>> map, String key, Bearer bearer, int most) {
            List<Bearer> all = map.computeIfAbsent(key, k -> new ArrayList<>());
            if (all.size() < most) {
                all.add(bearer);
            }
        }

        /** Null when nothing tells. */
        @Nullable
        Choice choose(NamedPerson member) {
            Bearer one = bearers.of(member);
            Map<Bearer, Double> story = new IdentityHashMap<>();
            for (StoryIndex.Near near : stories.near(member)) {
                Bearer bearer = bearers.of(near.person());
                if (mayBe(one, member, bearer)) {
                    story.merge(bearer, near.similarity(), Math::max);
                }
            }
            Choice byStory = best(story, member, StorySimilarity.SAME_STORY, "in the same story", 0.95);
            if (byStory != null) {
                return byStory;
            }
            Map<Bearer, Double> company = new IdentityHashMap<>();
            for (String name : member.company()) {
                for (Bearer bearer : byCompany.getOrDefault(name, List.of())) {
                    if (mayBe(one, member, bearer) && !one.contradicts(bearer)) {
                        company.merge(bearer, 1.0, Double::sum);
                    }
                }
            }
            Choice byCompany = best(company, member, 1, "in the same company", 0.88);
            if (byCompany != null) {
                return byCompany;
            }
            Choice byMatter = best(story, member, StorySimilarity.SAME_MATTER, "on the same matter", 0.85);
            return byMatter != null ? byMatter : bestKnown(member, one);
        }

        private @Nullable Choice best(Map<Bearer, Double> evidence, NamedPerson member, double least, String words, double confidence) {
            List<Map.Entry<Bearer, Double>> sorted = evidence.entrySet().stream()
                    .sorted(Map.Entry.<Bearer, Double>comparingByValue().reversed().thenComparing(Map.Entry::getKey, Bearer.LARGEST))
                    .limit(2)
                    .toList();
            boolean enough = !sorted.isEmpty() && sorted.get(0).getValue() >= least;
            boolean clear = enough && (sorted.size() < 2 || sorted.get(0).getValue() >= CLEARLY * sorted.get(1).getValue());
            return clear ? choice(member, sorted.get(0).getKey(), words, confidence) : null;
        }

        private Choice choice(NamedPerson member, Bearer bearer, String words, double confidence) {
            NamedPerson person = bearer.members().get(0);
            return new Choice(member, person, new Why("short for \"" + person.name().text() + "\", " + words, confidence));
        }

        private @Nullable Choice bestKnown(NamedPerson member, Bearer one) {
            List<Bearer> all = byWord.getOrDefault(Spelling.sound(member.name().words().get(0)), List.of());
            Bearer best = Dominance.among(all);
            return best != null && mayBe(one, member, best) && !one.contradicts(best)
                    ? choice(member, best, "by far the best known of the name", 0.9) : null;
        }

        private boolean mayBe(Bearer one, NamedPerson member, Bearer bearer) {
            return !one.isApartFrom(bearer) && one.gender().agreesWith(bearer.gender()) && isShortFor(member, bearer);
        }

        private boolean isShortFor(NamedPerson member, Bearer bearer) {
            for (var name : bearer.names()) {
                if (name.isFull() && member.name().compare(name) == NameMatch.PARTIAL) {
                    return true;
                }
            }
            return false;
        }
    }

    private void joinAmongThemselves(List<NamedPerson> members) {
        List<NamedPerson> rest = members.stream().filter(member -> !bearers.of(member).hasFullName()).toList();
        StoryIndex index = new StoryIndex();
        rest.forEach(index::add);
        record Link(NamedPerson one, NamedPerson other, double similarity) {}
        List<Link> links = new ArrayList<>();
        for (NamedPerson member : rest) {
            index.near(member).stream()
                    .filter(near -> near.similarity() >= StorySimilarity.SAME_STORY)
                    .forEach(near -> links.add(new Link(member, near.person(), near.similarity())));
        }
        links.sort(Comparator.comparingDouble(Link::similarity)
                .reversed()
                .thenComparing(link -> link.one().id())
                .thenComparing(link -> link.other().id()));
        for (Link link : links) {
            Bearer one = bearers.of(link.one());
            Bearer other = bearers.of(link.other());
            if (one != other && !one.isApartFrom(other) && !one.contradicts(other)) {
                bearers.join(one, other, new Why("same name, in the same story", 0.9));
            }
        }
        rest.stream().filter(member -> bearers.of(member).members().size() == 1).forEach(member -> open.add(member.id()));
    }
}
