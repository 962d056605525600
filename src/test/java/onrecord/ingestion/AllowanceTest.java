package onrecord.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private final Allowance allowance = new Allowance(100, 10);

    @Test
    void whatFitsIsLetInAtOnceAndTheRestAsRoomIsLeft() {
        assertThat(enter(60)).isCompleted();
        assertThat(enter(40)).isCompleted();
        CompletableFuture<Void> third = enter(30);
        assertThat(third).isNotDone();
        allowance.leave(40);
        assertThat(third).isCompleted();
    }

    @Test
    void nobodyOvertakes() {
        enter(60);
        CompletableFuture<Void> large = enter(90);
        CompletableFuture<Void> small = enter(1);
        assertThat(small).isNotDone();
        allowance.leave(60);
        assertThat(large).isCompleted();
        assertThat(small).isCompleted();
    }

    @Test
    void oneThatIsLongerThanAllowedComesInAlone() {
        CompletableFuture<Void> longest = enter(500);
        CompletableFuture<Void> next = enter(1);
        assertThat(longest).isCompleted();
        assertThat(next).isNotDone();
        allowance.leave(500);
        assertThat(next).isCompleted();
    }

    @Test
    void whatIsLittleKeepsNobodyOut() {
        enter(10);
        assertThat(enter(500)).isCompleted();
        assertThat(enter(1)).isNotDone();
    }

    private CompletableFuture<Void> enter(long bytes) {
        return allowance.enter(bytes).subscribeAsCompletionStage();
    }
}
