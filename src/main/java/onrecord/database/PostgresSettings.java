package onrecord.database;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;

/** What PostgreSQL is told about the machine it runs on; of itself it takes it for one of the year 2000. */
final class PostgresSettings {

    private static final long MEGABYTE = 1 << 20;

    /** The service has its heap in the same memory, and the system keeps files there. */
    private static final int SHARE = 8;
    private static final long LEAST = 128;
    private static final long MOST = 4096;

    private PostgresSettings() {}

    /** For the memory of this machine, or of the container. */
    static List<String> here() {
        return of(ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize());
    }

    /**
     * As words of a command line. A page out of order costs hardly more than the next one, on any disk without moving parts and in memory: else whole
     * tables are read where an index is at hand.
     *
     * @param memory in bytes
     */
    static List<String> of(long memory) {
        long shared = Math.min(MOST, Math.max(LEAST, memory / SHARE / MEGABYTE));
        return List.of("-c", "shared_buffers=" + shared + "MB", "-c", "random_page_cost=1.1");
    }
}
