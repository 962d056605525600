package onrecord.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tables of what servers did with the same questions: all figures, and how the service stands beside the others. */
final class Comparison {

    private final StringBuilder figures = new StringBuilder("""
            | question | | requests/s | of the rounds | p50 ms | p99 ms | CPU ms | of PostgreSQL |
            |---|---|---|---|---|---|---|---|
            """);

    private final StringBuilder shares = new StringBuilder("""
            | question | of SQL by hand | of the fastest peer |
            |---|---|---|
            """);

    /**
     * @param rounds of SQL by hand, of the service, and of any number of peers, in this order
     * @return what is new in the table of figures
     */
    String add(Question question, Map<Server, List<Round>> rounds) {
        int start = figures.length();
        List<Double> medians = new ArrayList<>();
        rounds.forEach((server, of) -> {
            Round median = Round.median(of);
            figures.append(String.format(Locale.ROOT, "| %s | %s | %.0f | %.0f to %.0f | %.1f | %.1f | %.2f | %.2f |%n",
                    medians.isEmpty() ? question.name() : "", server.name(), median.perSecond(),
                    of.stream().mapToDouble(Round::perSecond).min().orElseThrow(),
                    of.stream().mapToDouble(Round::perSecond).max().orElseThrow(),
                    median.p50(), median.p99(), median.cpuMillis(), median.databaseMillis()));
            medians.add(median.perSecond());
        });
        double service = medians.get(1);
        shares.append(String.format(Locale.ROOT, "| %s | %.0f %% |", question.name(), 100 * service / medians.get(0)));
        medians.stream().skip(2).max(Double::compare).ifPresentOrElse(
                fastest -> shares.append(String.format(Locale.ROOT, " %.2f |%n", service / fastest)), () -> shares.append(" |\n"));
        return figures.substring(start);
    }

    String table() {
        return figures + "\n" + shares;
    }
}
