package onrecord.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a Java process holds.
 *
 * @param memory bytes of all objects that are still in use
 * @param files open files and connections
 * @param threads of the process
 */
record Footprint(long memory, long files, long threads) {

    private static final Pattern TOTAL = Pattern.compile("Total +\\d+ +(\\d+)");

    static Footprint of(ProcessHandle process) throws IOException {
        Path proc = Path.of("/proc", Long.toString(process.pid()));
        return new Footprint(memory(process), entries(proc.resolve("fd")), entries(proc.resolve("task")));
    }

    /** A histogram of the classes counts what a full collection leaves. */
    private static long memory(ProcessHandle process) throws IOException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process histogram = new ProcessBuilder(jcmd, Long.toString(process.pid()), "GC.class_histogram").redirectErrorStream(true).start();
        String classes = new String(histogram.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher total = TOTAL.matcher(classes);
        if (!total.find()) {
            throw new AssertionError(classes);
        }
        return Long.parseLong(total.group(1));
    }

    private static long entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.count();
        }
    }
}
