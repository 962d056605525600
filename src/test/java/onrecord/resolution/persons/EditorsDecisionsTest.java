package onrecord.resolution.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import onrecord.resolution.clusters.Decisions;
import onrecord.resolution.clusters.Partition;
import org.junit.jupiter.api.Test;

class EditorsDecisionsTest {

    private final Newsroom news = new Newsroom();

    private static Set<Decisions.Pair> pair(String one, String other) {
        return Set.of(new Decisions.Pair(Newsroom.id(one), Newsroom.id(other)));
    }

    @Test
    void anEditorMakesOneOfTwo() {
        news.article("a", "ferry").names("Rosa Blum").done();
        news.article("b", "opera").names("Rose Feld").done();
        Partition partition = news.partition(new Decisions(pair("a/Rosa Blum", "b/Rose Feld"), Set.of()));
        assertThat(news.areOne(partition, "a/Rosa Blum", "b/Rose Feld")).isTrue();
        assertThat(partition.clusters().get(0).members()).anyMatch(member -> member.reason().equals("an editor has said so"));
    }

    @Test
    void anEditorMakesOneOfTwoPersonsOfOneArticle() {
        news.article("a", "ferry").names("Rosa Blum").names("Rosa B. Blum").done();
        assertThat(news.areOne("a/Rosa Blum", "a/Rosa B. Blum")).isFalse();
        Decisions decisions = new Decisions(pair("a/Rosa Blum", "a/Rosa B. Blum"), Set.of());
        assertThat(news.areOne(news.partition(decisions), "a/Rosa Blum", "a/Rosa B. Blum")).isTrue();
    }

    @Test
    void whatEditorsMadeOneDrawsOthersOfBothNames() {
        news.article("a", "ferry").names("Rosa Blum").done();
        news.article("b", "opera").names("Rosa Feld").done();
        news.article("c", "pension").names("Rosa Feld").done();
        Partition partition = news.partition(new Decisions(pair("a/Rosa Blum", "b/Rosa Feld"), Set.of()));
        assertThat(news.areOne(partition, "a/Rosa Blum", "c/Rosa Feld")).isTrue();
    }

    @Test
    void anEditorMakesTwoOfOne() {
        news.article("a", "ferry").names("Rosa Blum").done();
        news.article("b", "ferry").names("Rosa Blum").done();
        Decisions decisions = new Decisions(Set.of(), pair("a/Rosa Blum", "b/Rosa Blum"));
        assertThat(news.areOne("a/Rosa Blum", "b/Rosa Blum")).isTrue();
        assertThat(news.areOne(news.partition(decisions), "a/Rosa Blum", "b/Rosa Blum")).isFalse();
    }

    @Test
    void thoseWhoWereMadeTwoKeepWhoIsLikeThem() {
        String[] ferry = {"ferry", "capsized", "lifeboat"};
        String[] opera = {"soprano", "libretto", "overture"};
        news.article("a", ferry).names("Rosa Blum").done();
        news.article("b", opera).names("Rosa Blum").done();
        news.article("c", ferry).names("Rosa Blum").done();
        news.article("d", opera).names("Blum").done();
        Partition partition = news.partition(new Decisions(Set.of(), pair("a/Rosa Blum", "b/Rosa Blum")));
        assertThat(news.areOne(partition, "a/Rosa Blum", "c/Rosa Blum")).isTrue();
        assertThat(news.areOne(partition, "b/Rosa Blum", "d/Blum")).isTrue();
        assertThat(news.areOne(partition, "a/Rosa Blum", "b/Rosa Blum")).isFalse();
    }

    @Test
    void aSurnameThatAnEditorTookAwayGoesToNobodyElseByChance() {
        String[] ferry = {"ferry", "capsized", "lifeboat"};
        news.article("a", ferry).names("Rosa Blum").done();
        news.article("b", ferry).names("Blum").done();
        Partition partition = news.partition(new Decisions(Set.of(), pair("a/Rosa Blum", "b/Blum")));
        assertThat(news.areOne(partition, "a/Rosa Blum", "b/Blum")).isFalse();
    }

    @Test
    void decisionsOnAppearancesOfOtherBlocksDoNotMatter() {
        news.article("a", "ferry").names("Rosa Blum").done();
        Partition partition = news.partition(new Decisions(pair("x/X", "y/Y"), pair("a/Rosa Blum", "y/Y")));
        assertThat(partition).isEqualTo(news.partition());
    }
}
