package onrecord.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class GzipTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "gzip", "GZIP", "deflate, gzip", "deflate, gzip;q=0.5", "br,GZIP", "gzip; q=0.001", "gzip;q=0.5, br", "br,gzip;q=1.0"})
    void isTakenByWhoNamesIt(String header) {
        assertThat(Gzip.isTaken(header)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "identity", "br", "gzip;q=0", "gzip;q=0.0, br", "gzip; q=0.00", "xgzip"})
    void isNotTakenByAnybodyElse(String header) {
        assertThat(Gzip.isTaken(header)).isFalse();
    }
}
