package onrecord.resolution.persons;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import onrecord.resolution.topics.StorySimilarity;

/** Joins appearances of one name whose articles are alike, the most alike first. */
final class StoryLinks {

    private final Bearers bearers;

    StoryLinks(Bearers bearers) {
        this.bearers = bearers;
    }

    private record Link(NamedPerson one, NamedPerson other, double similarity) {}

    /** @param name for the reason: {@code "same full name"} */
    void join(List<NamedPerson> members, String name) {
        for (Link link : links(members)) {
            Bearer one = bearers.of(link.one);
            Bearer other = bearers.of(link.other);
            if (one != other && !one.isApartFrom(other)) {
                bearers.join(one, other, link.similarity >= StorySimilarity.SAME_STORY
                        ? new Why(name + ", in the same story", 0.97) : new Why(name + ", on the same matter", 0.92));
            }
        }
    }

    private static List<Link> links(List<NamedPerson> members) {
        StoryIndex index = new StoryIndex();
        members.forEach(index::add);
        List<Link> links = new ArrayList<>();
        for (NamedPerson member : members) {
            index.near(member).stream()
                    .filter(near -> near.similarity() >= StorySimilarity.SAME_MATTER)
                    .forEach(near -> links.add(new Link(member, near.person(), near.similarity())));
        }
        links.sort(Comparator.comparingDouble(Link::similarity)
                .reversed()
                .thenComparing(link -> link.one.id())
                .thenComparing(link -> link.other.id()));
        return links;
    }
}
