package onrecord.explorer;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import onrecord.export.asked.Fields;
import org.jspecify.annotations.Nullable;

/**
 * What articles call a person, and when they do: from the first day of their publication to the last.
 *
 * @param when in words, null where no day is known
 * @param start where its stretch begins in that of all roles of the person, in per cent
 * @param length of its stretch, in per cent
 */
@TemplateData
public record RoleTime(String title, int articles, @Nullable String when, int start, int length) {

    /** Of a picture of the stretch less could not be seen. */
    private static final int SHORTEST = 2;

    public RoleTime {
        if (start < 0 || length < 0 || start + length > 100) {
            throw new IllegalArgumentException(title + " cannot begin at " + start + " % and be " + length + " % long");
        }
    }

    /** @param person with all roles, and in {@code called} with those of articles that have a day */
    static List<RoleTime> of(Fields person) {
        Map<String, NavigableSet<LocalDate>> days = days(person.object("called").objects("nodes"));
        TreeSet<LocalDate> all = new TreeSet<>();
        days.values().forEach(all::addAll);
        return person.objects("roles").stream().map(role -> of(role, days.getOrDefault(key(role.text("title")), new TreeSet<>()), all))
                .toList();
    }

    private static RoleTime of(Fields role, NavigableSet<LocalDate> days, NavigableSet<LocalDate> all) {
        String title = role.text("title");
        int articles = role.number("articleCount");
        if (days.isEmpty()) {
            return new RoleTime(title, articles, null, 0, 0);
        }
        long whole = Math.max(1, ChronoUnit.DAYS.between(all.first(), all.last()));
        int start = (int) Math.min(100L - SHORTEST, ChronoUnit.DAYS.between(all.first(), days.first()) * 100 / whole);
        int length = (int) Math.max(SHORTEST, ChronoUnit.DAYS.between(days.first(), days.last()) * 100 / whole);
        return new RoleTime(title, articles, written(days.first(), days.last()), start, Math.min(length, 100 - start));
    }

    private static String written(LocalDate first, LocalDate last) {
        String from = month(first);
        return from.equals(month(last)) ? from : from + " to " + month(last);
    }

    private static String month(LocalDate day) {
        return WrittenDate.of(day.toString().substring(0, "2018-07".length()));
    }

    /** The days of the articles that say so, by what they say, whatever its case. */
    private static Map<String, NavigableSet<LocalDate>> days(Collection<Fields> appearances) {
        Map<String, NavigableSet<LocalDate>> days = new HashMap<>();
        for (Fields appearance : appearances) {
            String day = appearance.object("article").textOrNull("publishedOn");
            if (day != null) {
                appearance.texts("roles")
                        .forEach(role -> days.computeIfAbsent(key(role), any -> new TreeSet<>()).add(LocalDate.parse(day)));
            }
        }
        return days;
    }

    private static String key(String title) {
        return title.toLowerCase(Locale.ROOT);
    }
}
