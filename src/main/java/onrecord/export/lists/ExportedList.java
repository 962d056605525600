package onrecord.export.lists;

import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import onrecord.export.asked.ListParameters;
import onrecord.export.asked.QuestionText;

/**
 * A list of the schema that can be taken away as a whole.
 *
 * @param pageSize how many are asked for at a time
 */
record ExportedList(String name, String document, ListParameters parameters, Columns columns, int pageSize) {

    /** Articles are taken away with their texts: few at a time, since all of a page are in memory. */
    private static final Map<String, Integer> PAGE_SIZES = Map.of("articles", 10, "persons", 100, "statements", 100, "events", 50);

    static final List<String> NAMES = PAGE_SIZES.keySet().stream().sorted().toList();

    static ExportedList named(String name, GraphQLSchema schema) {
        String document = QuestionText.named(name);
        return new ExportedList(name, document, new ListParameters(schema.getQueryType().getFieldDefinition(name)), new Columns(document),
                Objects.requireNonNull(PAGE_SIZES.get(name), name));
    }
}
