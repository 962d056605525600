package onrecord.explorer;

import io.quarkus.qute.TemplateData;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Another form of what a page shows.
 *
 * @param name as readers know it: {@code CSV}
 * @param address of it
 */
@TemplateData
public record Form(String name, String address) {

    /**
     * A whole list, to be taken away as JSON and as CSV.
     *
     * @param list of the schema: {@code statements}
     * @param filter as GraphQL has it, each field of which is a parameter of an export
     */
    static List<Form> ofList(String list, Map<String, ?> filter) {
        String parameters = filter.entrySet().stream().flatMap(Form::parameters).collect(Collectors.joining("&"));
        String query = parameters.isEmpty() ? "" : "?" + parameters;
        return List.of(new Form(list + " as JSON", "/export/" + list + ".jsonl" + query),
                new Form(list + " as CSV", "/export/" + list + ".csv" + query));
    }

    private static Stream<String> parameters(Map.Entry<String, ?> condition) {
        Stream<?> values = condition.getValue() instanceof Collection<?> several ? several.stream() : Stream.of(condition.getValue());
        return values.map(value -> PageWords.encoded(condition.getKey()) + "=" + PageWords.encoded(value));
    }
}
