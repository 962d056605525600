package onrecord.ingestion.kafka;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onrecord.settings.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokerAddressesTest {

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:many", "localhost:9092;127.0.0.1:9092", "host.invalid:9092"})
    void anAddressThatNoBrokerCanHaveIsNamed(String addresses) {
        assertThatThrownBy(() -> BrokerAddresses.check(addresses)).isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("onrecord.kafka.bootstrap-servers is \"" + addresses + "\": write host:9092");
    }

    @Test
    void oneAddressOfSeveralHasToBeKnown() {
        assertThatCode(() -> BrokerAddresses.check(" localhost:9092 , host.invalid:9092")).doesNotThrowAnyException();
    }
}
