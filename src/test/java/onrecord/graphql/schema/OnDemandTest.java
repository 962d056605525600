package onrecord.graphql.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OnDemandTest {

    @Test
    void theTextIsMadeOnceAndNotBeforeItIsAskedFor() {
        AtomicInteger made = new AtomicInteger();
        OnDemand schema = new OnDemand(() -> "type Query" + made.incrementAndGet());
        assertThat(made).hasValue(0);
        assertThat(schema.text()).isEqualTo("type Query1").isSameAs(schema.text());
    }
}
