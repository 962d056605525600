package onrecord.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import onrecord.resolution.Resolver;
import onrecord.storage.Archive;
import onrecord.storage.writing.Stored;
import org.junit.jupiter.api.Test;

/**
 * How many articles a second are stored, reading them apart: ten statements, six persons and three events each. Not run with the other
 * tests: {@code mvn test -Dtest=StoringBenchmark -Dbenchmark.articles=20000}.
 */
@QuarkusTest
class StoringBenchmark {

    private static final int ARTICLES = Integer.getInteger("benchmark.articles", 3000);
    private static final int STEP = 500;

    @Inject
    Archive archive;

    private final OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    @Test
    void articlesASecond() {
        for (int first = 0; first < ARTICLES; first += STEP) {
            long begun = System.nanoTime();
            long busy = machine.getProcessCpuTime();
            for (int i = first; i < first + STEP; i++) {
                Stored stored = archive.store(InventedNews.article(i), new Resolver()).await().atMost(Duration.ofMinutes(1));
                assertThat(stored.statements()).hasSize(10);
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            double cpu = (machine.getProcessCpuTime() - busy) / 1e6 / STEP;
            System.out.printf("%d stored, %.0f a second, %.1f ms of this process's CPU each%n", first + STEP, STEP / seconds, cpu);
        }
    }
}
