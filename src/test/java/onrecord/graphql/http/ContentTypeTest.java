package onrecord.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentTypeTest {

    @Test
    void parametersAreNoPartOfTheType() {
        assertThat(ContentType.of("Application/JSON ; charset=UTF-8")).isEqualTo(ContentType.of("application/json;charset=\"utf-8\""));
        assertThat(ContentType.of("text/csv; header=present").type()).isEqualTo("text/csv");
        assertThat(ContentType.of("application/jsonl").isJson()).isFalse();
        assertThat(ContentType.of("application/json").isJson()).isTrue();
    }

    @Test
    void whatIsNotSaidIsNothingAndInUtf8() {
        assertThat(ContentType.of(null).type()).isEmpty();
        assertThat(ContentType.of("").isJson()).isFalse();
        assertThat(ContentType.of(";;;;;;;;").type()).isEmpty();
        assertThat(ContentType.of("application/json").isUtf8()).isTrue();
        assertThat(ContentType.of("application/json; charset=latin1").isUtf8()).isFalse();
    }
}
