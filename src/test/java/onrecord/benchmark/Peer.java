package onrecord.benchmark;

import java.util.Locale;

/** Another GraphQL server that answers the questions of the benchmark. */
enum Peer {

    MERCURIUS("Mercurius with JIT, two processes", 2),
    POSTGRAPHILE("PostGraphile 5, two processes", 2),
    APOLLO("Apollo Server 5, one process", 1);

    private final String title;
    private final int workers;

    Peer(String title, int workers) {
        this.title = title;
        this.workers = workers;
    }

    /** For the table. */
    String title() {
        return title;
    }

    /** How many processes answer requests. */
    int workers() {
        return workers;
    }

    /** Its program, which prints the port it listens at. */
    String script() {
        return name().toLowerCase(Locale.ROOT) + ".js";
    }
}
