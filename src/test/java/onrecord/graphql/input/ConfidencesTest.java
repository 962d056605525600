package onrecord.graphql.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onrecord.graphql.error.ApiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidencesTest {

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, 80, Double.NaN})
    void aConfidenceIsNoughtToOne(double confidence) {
        assertThatThrownBy(() -> Confidences.checkedOrNull("minConfidence", confidence)).isInstanceOf(ApiException.class)
                .hasMessageContaining("'minConfidence' must be 0 to 1");
    }

    @Test
    void theEndsAreTakenAndNoneIsNone() {
        assertThat(Confidences.checkedOrNull("minConfidence", 0.0)).isEqualTo(0.0);
        assertThat(Confidences.checkedOrNull("minConfidence", 1.0)).isEqualTo(1.0);
        assertThat(Confidences.checkedOrNull("minConfidence", null)).isNull();
    }
}
