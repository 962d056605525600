package onrecord.explorer;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of a list of those who are there most often, with how long its bar is.
 *
 * @param id of the person, null of something without an identity
 * @param share of the most frequent one's count, in per cent
 * @param note what else is told, null when nothing is
 */
@TemplateData
public record Rank(@Nullable String id, String name, int count, int share, @Nullable String note) {

    public Rank {
        if (count < 0 || share < 0 || share > 100) {
            throw new IllegalArgumentException(name + " cannot have the count " + count + " and the share " + share);
        }
    }

    /** Someone who is counted. */
    public record Counted(@Nullable String id, String name, int count, @Nullable String note) {}

    static List<Rank> of(List<Counted> counted) {
        int most = counted.stream().mapToInt(Counted::count).max().orElse(0);
        return counted.stream()
                .map(each -> new Rank(each.id, each.name, each.count, most == 0 ? 0 : each.count * 100 / most, each.note)).toList();
    }
}
