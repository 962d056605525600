package onrecord.explorer.desk;

import io.quarkus.qute.TemplateData;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import onrecord.export.asked.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Something to be reviewed.
 *
 * @param item as the question asked for it
 * @param leastSure of a person the appearance that is least certain to be theirs; null for anything else
 */
@TemplateData
public record Reviewed(Map<?, ?> item, @Nullable Map<?, ?> leastSure) {

    static Reviewed of(Fields item) {
        Fields node = item.object("node");
        List<Fields> appearances = node.text("__typename").equals("Person") ? node.object("appearances").objects("nodes") : List.of();
        return new Reviewed(item.values(),
                appearances.stream().min(Comparator.comparingDouble(Reviewed::confidence)).<Map<?, ?>>map(Fields::values).orElse(null));
    }

    private static double confidence(Fields appearance) {
        return appearance.value("confidence") instanceof Number number ? number.doubleValue() : 1;
    }
}
