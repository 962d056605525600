package onrecord.resolution.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnchorTest {

    private static final UUID FIRST = new UUID(1, 1);
    private static final UUID SECOND = new UUID(1, 2);

    private static UUID found(AnchorSort sort, Anchor anchor, Anchor... candidates) {
        Map<UUID, Anchor> all = new LinkedHashMap<>();
        for (int i = 0; i < candidates.length; i++) {
            all.put(new UUID(1, i + 1), candidates[i]);
        }
        return anchor.among(all, sort);
    }

    @Test
    void howWordsArePrintedDoesNotMatter() {
        Anchor anchor = new Anchor("“The weir’s gates are shut,” and stay so.", "");
        assertThat(found(AnchorSort.STATEMENT, anchor, new Anchor("\"The weir's\ngates are  shut\" and stay so", ""))).isEqualTo(FIRST);
    }

    @Test
    void aStatementWithASlipMendedIsTheSame() {
        Anchor anchor = new Anchor("The lampreys have come back to the upper weir agian", "");
        assertThat(found(AnchorSort.STATEMENT, anchor, new Anchor("Sturgeons never came", ""),
                new Anchor("The lampreys have come back to the upper weir again", ""))).isEqualTo(SECOND);
    }

    @Test
    void otherWordsAreAnotherStatement() {
        Anchor anchor = new Anchor("The lampreys have come back to the upper weir", "");
        assertThat(found(AnchorSort.STATEMENT, anchor, new Anchor("The sturgeons will never return to the lower lock", ""))).isNull();
    }

    @Test
    void ofTheSameWordsTwiceThoseAroundTell() {
        Anchor anchor = new Anchor("Yes", "asked about the weir, Tjarksen said");
        assertThat(found(AnchorSort.STATEMENT, anchor, new Anchor("Yes", "asked about the opera, Tjarksen said"),
                new Anchor("Yes", "asked about the weir, Tjarksen said"))).isEqualTo(SECOND);
    }

    @Test
    void aPersonIsFoundByTheVeryName() {
        Anchor anchor = new Anchor("Wiebke Tjarksen", "the warden");
        assertThat(found(AnchorSort.PERSON, anchor, new Anchor("Onno Tjarksen", "the warden"))).isNull();
        assertThat(found(AnchorSort.PERSON, anchor, new Anchor("Wiebke Tjarksen", ""))).isEqualTo(FIRST);
    }

    @Test
    void ofTwoOfOneNameWhatElseTheyAreCalledTells() {
        Anchor anchor = new Anchor("Tjarksen", "the younger Tjarksen");
        assertThat(found(AnchorSort.PERSON, anchor, new Anchor("Tjarksen", "the elder Tjarksen"),
                new Anchor("Tjarksen", "the younger Tjarksen"))).isEqualTo(SECOND);
    }

    @Test
    void anEventIsFoundByItsClauseAndTheWordThatTellsIt() {
        Anchor anchor = new Anchor("a landslide killed three miners and injured nine", "injured");
        assertThat(found(AnchorSort.EVENT, anchor, new Anchor("a landslide killed three miners and injured nine", "killed"))).isNull();
        assertThat(found(AnchorSort.EVENT, anchor, new Anchor("a landslide killed three miners and injured nine", "killed"),
                new Anchor("a landslide killed four miners and injured nine", "injured"))).isEqualTo(SECOND);
    }
}
