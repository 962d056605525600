package onrecord.resolution.copies;

import static onrecord.resolution.Reports.id;
import static onrecord.resolution.Reports.shuffled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import onrecord.article.ArticleReader;
import onrecord.article.Metadata;
import onrecord.resolution.clusters.Partition;
import org.junit.jupiter.api.Test;

class CopyGroupsTest {

    private final CopyGroups groups = new CopyGroups();

    private static ArticleSketch sketch(String name, String headline, String... paragraphs) {
        return ArticleSketch.of(id(name), new ArticleReader().read(headline + "\n\n" + String.join("\n\n", paragraphs), Metadata.NONE));
    }

    /** A paragraph of 60 words that only this seed has. */
    private static String paragraph(long seed) {
        Random random = new Random(seed);
        StringBuilder words = new StringBuilder("The");
        for (int i = 0; i < 60; i++) {
            words.append(' ').append((char) ('a' + random.nextInt(26))).append((char) ('a' + random.nextInt(26)))
                    .append((char) ('a' + random.nextInt(26)));
        }
        return words + ".";
    }

    private int articles(ArticleSketch... sketches) {
        return groups.partition(List.of(sketches)).clusters().size();
    }

    private static final ArticleSketch ORIGINAL =
            sketch("original", "Harbour closed after collision", paragraph(1), paragraph(2), paragraph(3), paragraph(4));

    @Test
    void aWireCopyWithItsOwnHeadlineAndAChangedParagraphIsACopy() {
        assertThat(articles(ORIGINAL, sketch("copy", "Ships collide", paragraph(1), paragraph(2), paragraph(30), paragraph(4))))
                .isEqualTo(1);
    }

    @Test
    void anUpdatedVersionIsACopyOfTheEarlierOnes() {
        ArticleSketch second =
                sketch("second", "Harbour still closed", paragraph(5), paragraph(1), paragraph(2), paragraph(3), paragraph(4));
        ArticleSketch third = sketch("third", "Harbour opens", paragraph(6), paragraph(5), paragraph(1), paragraph(2), paragraph(3));
        assertThat(articles(ORIGINAL, second, third)).isEqualTo(1);
    }

    @Test
    void aCutIsACopyOfTheWholeArticle() {
        ArticleSketch cut = sketch("cut", "In brief", paragraph(1), paragraph(2));
        assertThat(articles(ORIGINAL, cut)).isEqualTo(1);
        assertThat(ORIGINAL.containment(cut) > 0.75).isTrue();
    }

    @Test
    void anotherArticleThatSharesAParagraphIsNone() {
        assertThat(articles(ORIGINAL,
                sketch("other", "Harbour closed after collision", paragraph(1), paragraph(11), paragraph(12), paragraph(13)))).isEqualTo(2);
        assertThat(groups.linked(ORIGINAL, sketch("short", "Harbour closed after collision", "Ships collided."))).isFalse();
    }

    @Test
    void theEstimateIsNearTheTrueResemblance() {
        ArticleSketch half = sketch("half", "Other", paragraph(1), paragraph(2), paragraph(20), paragraph(21));
        assertThat(ORIGINAL.resemblance(half)).isCloseTo(1 / 3.0, within(0.19));
        assertThat(ORIGINAL.resemblance(ORIGINAL)).isEqualTo(1);
    }

    @Test
    void theOrderMakesNoDifferenceAndCopiesShareAKey() {
        List<ArticleSketch> sketches = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            int story = i % 6;
            sketches.add(sketch("a" + i, "Headline " + i, paragraph(100 + story), paragraph(200 + story), paragraph(300 + i),
                    paragraph(400 + story)));
        }
        Partition expected = groups.partition(sketches);
        assertThat(expected.clusters().size()).isEqualTo(6);
        for (long seed = 0; seed < 10; seed++) {
            assertThat(groups.partition(shuffled(sketches, seed))).as("seed " + seed).isEqualTo(expected);
        }
    }

    @Test
    void aSketchHasSixtyFourMinima() {
        assertThatThrownBy(() -> new ArticleSketch(id("x"), List.of(1, 2), 2)).isInstanceOf(IllegalArgumentException.class);
        assertThat(ORIGINAL.keys().size()).isEqualTo(32);
    }
}
