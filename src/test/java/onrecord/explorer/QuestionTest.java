package onrecord.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class QuestionTest {

    @Test
    void itIsAskedInThePlaygroundAtTheSameAddressEachTime() {
        Map<String, Object> filter = Map.of("to", "2024-05-10", "from", "2024-05-01", "minConfidence", 0.8);
        Question question = new Question("query Q { __typename }", Map.of("words", "fog", "filter", filter, "first", 5));
        assertThat(question.playground()).isEqualTo("/graphiql/#query=query%20Q%20%7B%20__typename%20%7D&variables="
                + PageWords.encoded(
                        "{\"filter\":{\"from\":\"2024-05-01\",\"minConfidence\":0.8,\"to\":\"2024-05-10\"},\"first\":5,\"words\":\"fog\"}"));
        assertThat(question.with("words", null).variables()).containsOnlyKeys("filter", "first");
    }
}
