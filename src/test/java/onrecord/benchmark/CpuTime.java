package onrecord.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The CPU time of a process on this machine and of those it has started, as Linux tells it in {@code /proc}. */
final class CpuTime {

    /** The same on every Linux. */
    private static final int TICKS_A_SECOND = 100;

    private static final int PARENT = 1;
    private static final int OWN = 11;
    private static final int OF_ENDED_CHILDREN = 13;

    private final String first;

    /** @param process the one that has started the others */
    CpuTime(long process) {
        this.first = String.valueOf(process);
    }

    /** @param connection the process of one connection to a PostgreSQL, as {@code pg_backend_pid()} tells it */
    static CpuTime ofDatabase(int connection) {
        return new CpuTime(Long.parseLong(stat(Path.of("/proc", String.valueOf(connection))).get(PARENT)));
    }

    /** Of all its processes so far, in milliseconds. */
    double millis() {
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            return processes.filter(process -> process.getFileName().toString().matches("\\d+")).mapToLong(this::ticks).sum() * 1000.0
                    / TICKS_A_SECOND;
        } catch (IOException noLinux) {
            throw new AssertionError(noLinux);
        }
    }

    private long ticks(Path process) {
        List<String> stat = stat(process);
        boolean itself = process.getFileName().toString().equals(first);
        if (!itself && !(stat.size() > PARENT && stat.get(PARENT).equals(first))) {
            return 0;
        }
        return two(stat, OWN) + (itself ? two(stat, OF_ENDED_CHILDREN) : 0);
    }

    /** In user mode and in the kernel. */
    private static long two(List<String> stat, int first) {
        return Long.parseLong(stat.get(first)) + Long.parseLong(stat.get(first + 1));
    }

    /** What follows the name of the program, which may have any signs; nothing of a process that has ended. */
    private static List<String> stat(Path process) {
        try {
            String stat = Files.readString(process.resolve("stat"));
            return List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
        } catch (IOException ended) {
            return List.of();
        }
    }
}
