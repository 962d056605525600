package onrecord.resolution.persons;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import onrecord.extraction.people.name.NameMatch;
import onrecord.extraction.people.name.PersonName;
import onrecord.language.Gazetteer;
import onrecord.resolution.topics.StorySimilarity;
import org.jspecify.annotations.Nullable;

/**
 * Those of a block who are named in full, and whom of them a surname or a given name alone means: whoever is in the same story, else in the same
 * company, else of the same office, else whoever is much better known than anybody else of the name.
 */
final class KnownBearers {

    /** The story or company of the next best must be less alike by this factor. */
    private static final double CLEARLY = 1.3;

    /** As many of the bearers who have somebody in their company, or an office, are looked at. */
    private static final int MOST = 64;

    private final Bearers bearers;
    private final Map<String, Bearer> bestKnown = new HashMap<>();
    private final Map<String, List<Bearer>> byCompany = new HashMap<>();
    private final Map<String, List<Bearer>> byOffice = new HashMap<>();
    private final StoryIndex stories = new StoryIndex();

    /**
     * @param full appearances with a full name
     * @param given appearances without, of whom it is known who is meant
     */
    KnownBearers(Bearers bearers, List<NamedPerson> full, List<NamedPerson> given) {
        this.bearers = bearers;
        Map<String, List<Bearer>> bySurname = new HashMap<>();
        for (Bearer bearer : bearers.of(full)) {
            surnames(bearer).forEach(surname -> bySurname.computeIfAbsent(surname, key -> new ArrayList<>()).add(bearer));
            bearer.company().forEach(name -> add(byCompany, name, bearer));
            bearer.roles().offices().forEach(office -> add(byOffice, office, bearer));
        }
        bySurname.forEach((surname, all) -> {
            Bearer best = Dominance.among(all);
            if (best != null) {
                bestKnown.put(surname, best);
            }
        });
        full.forEach(stories::add);
        given.forEach(stories::add);
    }

    private static TreeSet<String> surnames(Bearer bearer) {
        TreeSet<String> surnames = new TreeSet<>();
        bearer.names().forEach(name -> surnames.add(name.key()));
        return surnames;
    }

    private static void add(Map<String, List<Bearer>> map, String key, Bearer bearer) {
        List<Bearer> all = map.computeIfAbsent(key, k -> new ArrayList<>());
        if (all.size() < MOST) {
            all.add(bearer);
        }
    }

    /** Who is meant: an appearance of theirs, and why. */
    record Meant(NamedPerson person, Why why) {}

    /** Null when nothing tells. */
    @Nullable
    Meant meantBy(NamedPerson member) {
        Map<Bearer, Double> stories = stories(member);
        Bearer inStory = best(stories, StorySimilarity.SAME_STORY);
        if (inStory != null) {
            return meant(inStory, "in the same story", 0.95);
        }
        Bearer inCompany = best(company(member), 1);
        if (inCompany != null) {
            return meant(inCompany, "in the same company", 0.88);
        }
        Bearer onMatter = best(stories, StorySimilarity.SAME_MATTER);
        if (onMatter != null) {
            return meant(onMatter, "on the same matter", 0.85);
        }
        Bearer inOffice = best(office(member), 1);
        if (inOffice != null) {
            return meant(inOffice, "with the same office", 0.85);
        }
        Bearer bestKnown = bestKnown(member);
        return bestKnown == null ? null : meant(bestKnown, "by far the best known of the name", 0.9);
    }

    private static Meant meant(Bearer bearer, String support, double confidence) {
        NamedPerson person = bearer.members().get(0);
        return new Meant(person, new Why("short for \"" + person.name().text() + "\", " + support, confidence));
    }

    private Map<Bearer, Double> stories(NamedPerson member) {
        Map<Bearer, Double> found = new IdentityHashMap<>();
        for (StoryIndex.Near near : stories.near(member)) {
            Bearer bearer = bearers.of(near.person());
            if (mayBe(member, bearer)) {
                found.merge(bearer, near.similarity(), Math::max);
            }
        }
        return found;
    }

    private Map<Bearer, Double> company(NamedPerson member) {
        Map<Bearer, Double> found = new IdentityHashMap<>();
        for (String name : member.company()) {
            count(byCompany.getOrDefault(name, List.of()), member, found);
        }
        return found;
    }

    private Map<Bearer, Double> office(NamedPerson member) {
        Map<Bearer, Double> found = new IdentityHashMap<>();
        for (String office : member.roles().offices()) {
            count(byOffice.getOrDefault(office, List.of()), member, found);
        }
        return found;
    }

    private void count(List<Bearer> some, NamedPerson member, Map<Bearer, Double> found) {
        for (Bearer bearer : some) {
            if (mayBe(member, bearer) && !bearers.of(member).contradicts(bearer)) {
                found.merge(bearer, 1.0, Double::sum);
            }
        }
    }

    private static @Nullable Bearer best(Map<Bearer, Double> evidence, double least) {
        List<Map.Entry<Bearer, Double>> sorted = evidence.entrySet().stream()
                .sorted(Map.Entry.<Bearer, Double>comparingByValue().reversed().thenComparing(Map.Entry::getKey, Bearer.LARGEST))
                .limit(2)
                .toList();
        boolean enough = !sorted.isEmpty() && sorted.get(0).getValue() >= least;
        boolean clear = enough && (sorted.size() < 2 || sorted.get(0).getValue() >= CLEARLY * sorted.get(1).getValue());
        return clear ? sorted.get(0).getKey() : null;
    }

    /** A surname that is a given name too ("Charles") may mean anybody. */
    private @Nullable Bearer bestKnown(NamedPerson member) {
        if (Gazetteer.isGivenName(member.name().text())) {
            return null;
        }
        Bearer best = bestKnown.get(member.name().key());
        return best != null && mayBe(member, best) && !bearers.of(member).contradicts(best) ? best : null;
    }

    private boolean mayBe(NamedPerson member, Bearer bearer) {
        Bearer one = bearers.of(member);
        return !one.isApartFrom(bearer) && !one.isOfOtherGenderThan(bearer) && isShortFor(member, bearer);
    }

    private static boolean isShortFor(NamedPerson member, Bearer bearer) {
        for (PersonName name : bearer.names()) {
            if (name.isFull() && member.name().compare(name) == NameMatch.PARTIAL) {
                return true;
            }
        }
        return false;
    }
}
