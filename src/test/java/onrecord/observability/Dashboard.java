package onrecord.observability;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A dashboard of Grafana, as it is exported. */
record Dashboard(JsonNode json) {

    /** What is no metric in a query: labels that are matched or grouped by, texts, lengths of time, variables. */
    private static final Pattern NO_METRIC = Pattern.compile(
            "\"[^\"]*\"|\\{[^}]*}|\\[[^]]*]|\\b(?:by|without|on|ignoring|group_left|group_right)\\s*\\([^)]*\\)|\\$\\w+");

    private static final Pattern NAME = Pattern.compile("[a-zA-Z_:][a-zA-Z0-9_:]*(?!\\w)(?!\\s*\\()");
    private static final Set<String> OPERATORS = Set.of("and", "or", "unless", "bool", "offset");

    Dashboard(Path file) throws IOException {
        this(new ObjectMapper().readTree(file.toFile()));
    }

    List<String> queries() {
        return json.findValuesAsText("expr");
    }

    /** Names of the metrics that its queries name. */
    TreeSet<String> metrics() {
        TreeSet<String> names = new TreeSet<>();
        for (String query : queries()) {
            Matcher name = NAME.matcher(NO_METRIC.matcher(query).replaceAll(" "));
            while (name.find()) {
                names.add(name.group());
            }
        }
        names.removeAll(OPERATORS);
        return names;
    }
}
