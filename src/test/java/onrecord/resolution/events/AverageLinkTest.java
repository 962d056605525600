package onrecord.resolution.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AverageLinkTest {

    private final AverageLink linkage = new AverageLink(4, 0.5);

    @Test
    void oneLikePairDoesNotJoinTwoClustersThatAreUnlikeOnAverage() {
        linkage.link(0, 1, 0.9);
        linkage.link(2, 3, 0.9);
        linkage.link(1, 2, 0.8);
        assertThat(linkage.clusters()).containsExactly(List.of(0, 1), List.of(2, 3));
    }

    @Test
    void aPairThatSpeaksAgainstItWeighsMoreThanOneThatIsNotLinked() {
        AverageLink without = new AverageLink(3, 0.4);
        AverageLink against = new AverageLink(3, 0.4);
        for (AverageLink some : List.of(without, against)) {
            some.link(0, 1, 0.9);
            some.link(1, 2, 0.85);
        }
        against.link(0, 2, -0.3);
        assertThat(without.clusters()).containsExactly(List.of(0, 1, 2));
        assertThat(against.clusters()).containsExactly(List.of(0, 1), List.of(2));
    }

    @Test
    void clustersThatAreLikeOnAverageAreJoined() {
        linkage.link(0, 1, 0.9);
        linkage.link(0, 2, 0.6);
        linkage.link(1, 2, 0.5);
        assertThat(linkage.clusters()).containsExactly(List.of(0, 1, 2), List.of(3));
    }

    @Test
    void whatIsKeptApartStaysSoInsideLargerClusters() {
        linkage.link(0, 1, 0.9);
        linkage.link(1, 2, 0.9);
        linkage.link(0, 2, 0.9);
        linkage.keepApart(0, 2);
        assertThat(linkage.clusters()).containsExactly(List.of(0, 1), List.of(2), List.of(3));
    }

    @Test
    void whatIsJoinedByDecisionStaysJoined() {
        linkage.join(0, 3);
        linkage.keepApart(0, 1);
        linkage.join(3, 1);
        assertThat(linkage.clusters()).containsExactly(List.of(0, 3), List.of(1), List.of(2));
    }

    @Test
    void ofTwoEquallyLikePairsTheOneWithTheSmallerNumbersIsJoined() {
        linkage.link(1, 2, 0.8);
        linkage.link(0, 1, 0.8);
        linkage.link(0, 2, 0.1);
        assertThat(linkage.clusters()).containsExactly(List.of(0, 1), List.of(2), List.of(3));
    }

    @Test
    void whatIsDecidedToBeOneIsOneThoughItIsKeptApartAndOthersJoinThePartTheyAreLike() {
        linkage.link(0, 2, 0.9);
        linkage.keepApart(0, 1);
        linkage.keepApart(1, 2);
        linkage.decideOne(0, 1);
        assertThat(linkage.clusters()).containsExactly(List.of(0, 2, 1), List.of(3));
    }

    @Test
    void whatIsDecidedToBeTwoStaysSoOverWhatIsDecidedToBeOne() {
        linkage.decideApart(1, 2);
        linkage.decideOne(0, 1);
        linkage.link(0, 2, 0.9);
        linkage.link(2, 3, 0.8);
        linkage.link(0, 3, 0.7);
        assertThat(linkage.clusters()).containsExactly(List.of(0, 1), List.of(2, 3));
    }

    @Test
    void alliesAreNotMadeOneByOthersThatAreDecidedToBeTwo() {
        linkage.link(0, 2, 0.9);
        linkage.link(1, 3, 0.8);
        linkage.decideApart(2, 3);
        linkage.decideOne(0, 1);
        assertThat(linkage.clusters()).containsExactly(List.of(0, 2, 1), List.of(3));
    }
}
