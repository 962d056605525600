package onrecord.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What runs for an hour in a small heap, and does everything at once, answers all and holds in the end what it held once it was warm. */
@Timeout(value = 100, unit = TimeUnit.MINUTES)
class MixedLoadIT {

    private static final Duration WARM_UP = Duration.ofSeconds(Faults.times(15, 900));
    private static final Duration LOAD = Duration.ofSeconds(Faults.times(20, 2700));
    private static final String SMALL_HEAP = "256m";
    private static final int FILES = 100;

    private static final long FILES_THAT_COME_AND_GO = 40;
    private static final long THREADS_THAT_COME_AND_GO = 20;

    @TempDir
    Path folder;

    @Test
    void nothingGrowsUnderMixedLoad() throws Exception {
        new InventedArticles(1).writeTo(folder.resolve("seeds"), FILES);
        Map<String, String> settings = Map.of("ONRECORD_ACCESS_EDITOR_TOKEN", MixedLoad.TOKEN);
        try (RunningService service = RunningService.startIn(folder, settings, SMALL_HEAP)) {
            service.loaded();
            MixedLoad load = new MixedLoad(service.port());
            load.runFor(WARM_UP);
            Footprint warm = Footprint.of(service.handle());
            load.runFor(LOAD);
            Footprint after = Footprint.of(service.handle());
            System.out.printf("%d requests, %d articles; warm %s, after %s%n", load.asked(), load.sent(), warm, after);

            assertThat(load.failures()).isEmpty();
            assertThat(service.database().ask("SELECT count(*) FROM article")).containsExactly(String.valueOf(FILES + load.sent()));
            assertThat(service.database().ask(KilledWhileLoadingIT.WRONG_COUNTS)).isEmpty();
            assertThat(after.memory()).as("bytes in use").isLessThan(warm.memory() + warm.memory() / 4);
            assertThat(after.files()).as("open files").isLessThan(warm.files() + FILES_THAT_COME_AND_GO);
            assertThat(after.threads()).as("threads").isLessThan(warm.threads() + THREADS_THAT_COME_AND_GO);
            assertThat(service.log()).doesNotContain("ERROR", "OutOfMemoryError");
        }
    }
}
