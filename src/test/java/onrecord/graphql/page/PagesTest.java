package onrecord.graphql.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import onrecord.graphql.error.ApiException;
import onrecord.graphql.error.ErrorCode;
import onrecord.storage.page.PageRequest;
import onrecord.storage.page.Position;
import org.junit.jupiter.api.Test;

class PagesTest {

    private static final Position HERE = new Position("1234\nkey", "id");

    @Test
    void withoutAWordTheFirstTwentyAreMeant() {
        assertThat(page()).isEqualTo(PageRequest.first(20));
        assertThat(page("last", null, "first", null)).isEqualTo(PageRequest.first(20));
    }

    @Test
    void aPageGoesOnAfterACursor() {
        assertThat(page("first", 5, "after", Cursor.of(HERE))).isEqualTo(PageRequest.first(5, HERE));
    }

    @Test
    void aPageGoesBackFromACursor() {
        assertThat(page("last", 5, "before", Cursor.of(HERE))).isEqualTo(PageRequest.last(5, HERE));
        assertThat(page("last", 5)).isEqualTo(PageRequest.last(5, null));
        assertThat(page("before", Cursor.of(HERE))).isEqualTo(PageRequest.last(20, HERE));
    }

    @Test
    void bothEndsAtOnceMakeNoSense() {
        assertRefused(ErrorCode.BAD_PAGE, "first", 5, "last", 5);
        assertRefused(ErrorCode.BAD_PAGE, "first", 5, "before", Cursor.of(HERE));
        assertRefused(ErrorCode.BAD_PAGE, "last", 5, "after", Cursor.of(HERE));
    }

    @Test
    void aPageIsNeitherNegativeNorEndless() {
        assertRefused(ErrorCode.BAD_PAGE, "first", -1);
        assertRefused(ErrorCode.BAD_PAGE, "last", -1);
        assertRefused(ErrorCode.BAD_PAGE, "first", 101);
        assertThat(page("first", 0)).isEqualTo(PageRequest.first(0));
        assertThat(page("first", 100)).isEqualTo(PageRequest.first(100));
    }

    @Test
    void aCursorOfSomeoneElseIsRefused() {
        assertRefused(ErrorCode.BAD_CURSOR, "after", "***");
        assertRefused(ErrorCode.BAD_CURSOR, "after", "");
        assertRefused(ErrorCode.BAD_CURSOR, "before", "YWJj");
    }

    private static void assertRefused(ErrorCode code, Object... arguments) {
        assertThatThrownBy(() -> page(arguments))
                .isInstanceOfSatisfying(ApiException.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    /** Nothing that was sent beside the other end tells a default from a client's own twenty. */
    @Test
    void theDefaultOfOneEndIsNoWishForBoth() {
        assertThat(page("first", 20, "last", 5)).isEqualTo(PageRequest.last(5, null));
    }

    /** As SmallRye calls it: the schema gives {@code first} its default. */
    private static PageRequest page(Object... arguments) {
        Map<String, Object> given = new HashMap<>();
        given.put("first", 20);
        for (int i = 0; i < arguments.length; i += 2) {
            given.put((String) arguments[i], arguments[i + 1]);
        }
        return Pages.of((Integer) given.get("first"), (String) given.get("after"), (Integer) given.get("last"),
                (String) given.get("before"));
    }
}
