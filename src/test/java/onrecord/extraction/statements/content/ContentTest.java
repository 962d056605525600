package onrecord.extraction.statements.content;

import static org.assertj.core.api.Assertions.assertThat;

import onrecord.text.Span;
import org.junit.jupiter.api.Test;

/** The parts that a content is put together from. */
class ContentTest {

    private final Content content = new Content();

    @Test
    void partsStandInReadingOrder() {
        content.add(new Span(20, 30));
        content.add(new Span(0, 10));
        assertThat(content.parts()).containsExactly(new Span(0, 10), new Span(20, 30));
    }

    @Test
    void partsThatOverlapAreJoined() {
        content.add(new Span(0, 10));
        content.add(new Span(20, 30));
        content.add(new Span(5, 25));
        assertThat(content.parts()).containsExactly(new Span(0, 30));
    }

    @Test
    void whatStandsAtTheEndOrBehindItIsTakenBack() {
        content.add(new Span(0, 10));
        content.add(new Span(20, 30));
        content.endBefore(5);
        assertThat(content.parts()).containsExactly(new Span(0, 5));
        assertThat(content.overlaps(new Span(5, 30))).isFalse();
    }
}
