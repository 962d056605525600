package onrecord.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTypeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json                                            | JSON
            application/graphql-response+json                           | GRAPHQL_RESPONSE
            text/event-stream                                           | EVENT_STREAM
            */*                                                         | JSON
            application/*                                               | JSON
            application/json;q=0.5, application/graphql-response+json   | GRAPHQL_RESPONSE
            text/html, application/xhtml+xml, */*;q=0.8                 | JSON
            APPLICATION/JSON; charset=UTF-8                             | JSON
            application/json; charset="utf-8"                           | JSON
            """)
    void whatTheClientLikesBestIsGiven(String accept, MediaType expected) {
        assertThat(MediaType.wanted(accept)).contains(expected);
    }

    @ParameterizedTest
    @NullAndEmptySource
    void jsonIsGivenToWhoDoesNotSay(String accept) {
        assertThat(MediaType.wanted(accept)).contains(MediaType.JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "text/html", "application/json;charset=nope", "application/json;q=0", "application/json;q=x", ";;;,,,", "q=1", "application",
        "*/json"
    })
    void whatNobodyCanGiveIsNotAcceptable(String accept) {
        assertThat(MediaType.wanted(accept)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 100_000})
    void aHeaderMayBeLong(int parts) {
        assertThat(MediaType.wanted("text/html,".repeat(parts))).isEmpty();
    }
}
