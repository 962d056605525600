package onrecord.resolution.persons;

import java.util.IdentityHashMap;
import java.util.Map;
import onrecord.resolution.topics.StorySimilarity;

/**
 * What supports that two bearers are one, besides their names.
 *
 * @param story how alike their most alike stories are, 0 to 1
 * @param company how many full names are printed in articles of both
 * @param office whether both hold the same office
 */
record Support(double story, int company, boolean office) {

    boolean isSameStory() {
        return story >= StorySimilarity.SAME_STORY;
    }

    boolean isSameMatter() {
        return story >= StorySimilarity.SAME_MATTER;
    }

    /** Anything that one meets more often with one person than with two. */
    boolean isSome() {
        return isSameMatter() || company > 0 || office;
    }

    String inWords() {
        return isSameStory() ? "in the same story" : office ? "with the same office" : company > 0 ? "in the same company"
                : "on the same matter";
    }

    /** Finds the support for pairs of bearers; each bearer's articles are indexed once. */
    static final class Finder {

        /** As many articles of the smaller bearer are compared; somebody in more has other support. */
        private static final int ARTICLES = 24;

        private final Map<Bearer, StoryIndex> indexes = new IdentityHashMap<>();

        Support between(Bearer one, Bearer other) {
            boolean oneIsSmaller = Bearer.LARGEST.compare(one, other) > 0;
            Bearer smaller = oneIsSmaller ? one : other;
            Bearer larger = oneIsSmaller ? other : one;
            StoryIndex index = indexes.computeIfAbsent(larger, Finder::index);
            double story = smaller.members().stream()
                    .limit(ARTICLES)
                    .flatMap(member -> index.near(member).stream())
                    .mapToDouble(StoryIndex.Near::similarity)
                    .max()
                    .orElse(0);
            return new Support(story, sharedCompany(smaller, larger), one.roles().agreeWith(other.roles()));
        }

        private static StoryIndex index(Bearer bearer) {
            StoryIndex index = new StoryIndex();
            bearer.members().forEach(index::add);
            return index;
        }
    }

    /** How many full names are printed in articles of both. */
    static int sharedCompany(Bearer one, Bearer other) {
        Bearer smaller = one.company().size() <= other.company().size() ? one : other;
        Bearer larger = smaller == one ? other : one;
        return (int) smaller.company().stream().filter(name -> larger.articlesWith(name) > 0).count();
    }
}
