package onrecord.resolution.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StorySimilarityTest {

    private static ArticleTopic topic(String day, Set<String> terms, Set<String> names, Set<String> places) {
        return new ArticleTopic(UUID.randomUUID(), day.isEmpty() ? null : LocalDate.parse(day), terms, names, places);
    }

    private static final Set<String> FERRY = Set.of("ferry", "capsized", "lifeboat", "harbour", "captain");
    private static final Set<String> BUDGET = Set.of("budget", "deficit", "pension", "treasury", "captain");

    @Test
    void anArticleTellsItsOwnStory() {
        ArticleTopic ferry = topic("2021-03-04", FERRY, Set.of("annlund"), Set.of("bergen"));
        assertThat(StorySimilarity.of(ferry, ferry)).isEqualTo(1);
    }

    @Test
    void theSameWordsNamesAndPlacesTellOneStory() {
        ArticleTopic one = topic("2021-03-04", FERRY, Set.of("annlund"), Set.of("bergen"));
        ArticleTopic other =
                topic("2021-03-05", Set.of("ferry", "capsized", "lifeboat", "diver", "inquiry"), Set.of("annlund"), Set.of("bergen"));
        assertThat(StorySimilarity.of(one, other)).isGreaterThan(StorySimilarity.SAME_STORY);
        assertThat(StorySimilarity.of(one, other)).isEqualTo(StorySimilarity.of(other, one));
    }

    @Test
    void oneWordIsNoStory() {
        ArticleTopic one = topic("2021-03-04", FERRY, Set.of("annlund"), Set.of("bergen"));
        ArticleTopic other = topic("2021-03-04", BUDGET, Set.of("oleberg"), Set.of("oslo"));
        assertThat(StorySimilarity.of(one, other)).isLessThan(StorySimilarity.SAME_STORY);
    }

    @Test
    void rareWordsTellMoreThanCommonOnes() {
        ArticleTopic one = topic("", Set.of("president", "minister", "capsized", "lifeboat"), Set.of(), Set.of());
        double common = StorySimilarity.of(one, topic("", Set.of("president", "minister", "deficit", "pension"), Set.of(), Set.of()));
        double rare = StorySimilarity.of(one, topic("", Set.of("deficit", "pension", "capsized", "lifeboat"), Set.of(), Set.of()));
        assertThat(rare).isGreaterThan(common * 1.5);
    }

    @Test
    void anotherYearIsAnotherStory() {
        ArticleTopic one = topic("2021-03-04", FERRY, Set.of(), Set.of());
        double aYearLater = StorySimilarity.of(one, topic("2022-03-04", FERRY, Set.of(), Set.of()));
        double undated = StorySimilarity.of(one, topic("", FERRY, Set.of(), Set.of()));
        assertThat(aYearLater).isLessThan(0.3);
        assertThat(undated).isCloseTo(1, within(1e-9));
    }

    @Test
    void theNameInQuestionIsLeftAside() {
        ArticleTopic one = topic("", Set.of("lund", "capsized", "lifeboat"), Set.of("annlund"), Set.of());
        ArticleTopic other = topic("", Set.of("lund", "deficit", "pension"), Set.of("annlund"), Set.of());
        assertThat(StorySimilarity.of(one, other)).isGreaterThan(0.2);
        assertThat(StorySimilarity.of(one, other, Set.of("lund", "annlund"))).isZero();
    }

    @Test
    void articlesWithoutWordsHaveNothingInCommon() {
        assertThat(StorySimilarity.of(topic("", Set.of(), Set.of(), Set.of()), topic("", Set.of(), Set.of(), Set.of()))).isZero();
    }

    @Test
    void anArticlesTraitsTellTheSame() {
        ArticleTopic one = topic("2021-03-04", FERRY, Set.of("annlund", "borisholt"), Set.of("bergen", "norway"));
        ArticleTopic other = topic("2021-05-05", Set.of("ferry", "captain", "inquiry"), Set.of("annlund", "evaroos"), Set.of("norway"));
        ArticleLikeness likeness = new ArticleTraits(one).with(new ArticleTraits(other));
        assertThat(likeness.story()).isEqualTo(StorySimilarity.of(one, other));
        assertThat(likeness.otherPlaces()).isFalse();
        assertThat(likeness.otherNames()).isFalse();
        assertThat(likeness.publishedTogether()).isFalse();
    }

    @Test
    void articlesThatNameOtherPlacesAndPersonsSaySo() {
        ArticleTopic one = topic("2021-03-04", FERRY, Set.of("annlund", "borisholt"), Set.of("bergen"));
        ArticleTopic other = topic("2021-03-05", BUDGET, Set.of("evaroos", "ninaquist"), Set.of("oslo"));
        ArticleLikeness likeness = new ArticleTraits(one).with(new ArticleTraits(other));
        assertThat(likeness.otherPlaces()).isTrue();
        assertThat(likeness.otherNames()).isTrue();
        assertThat(likeness.publishedTogether()).isTrue();
        assertThat(new ArticleTraits(one).with(new ArticleTraits(one)).story()).isEqualTo(1);
    }
}
