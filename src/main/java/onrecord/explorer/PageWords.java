package onrecord.explorer;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import onrecord.export.asked.Fields;
import onrecord.text.EventMode;
import onrecord.text.EventType;
import onrecord.text.TextFragment;
import org.jspecify.annotations.Nullable;

/** What templates say in words, as {@code say:…}. */
@TemplateExtension(namespace = "say")
public final class PageWords {

    private PageWords() {}

    /** {@code 16 July 2018}, {@code summer 2017}: a date in the Extended Date/Time Format as people write it. */
    public static String date(@Nullable Object edtf) {
        return edtf == null ? "" : WrittenDate.of(edtf.toString());
    }

    /** {@code 1 article}, {@code 2,450 articles}. */
    public static String count(Number count, String noun) {
        return number(count) + " " + (count.longValue() == 1 ? noun : noun + "s");
    }

    static String number(Number number) {
        return NumberFormat.getNumberInstance(Locale.ROOT).format(number);
    }

    /** {@code 87 %} of 0.871. */
    static String percent(Number share) {
        return Math.round(share.doubleValue() * 100) + " %";
    }

    /** {@code not guilty}: a name of the schema, such as {@code NOT_GUILTY}, in small letters. */
    static String small(Object name) {
        return name.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** {@code Not guilty}. */
    static String capital(Object name) {
        String small = small(name);
        return small.isEmpty() ? small : small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
    }

    /** The address itself where it is one of the web, else nothing: what a file says of itself may be a script. */
    static String web(@Nullable Object address) {
        return address == null ? "" : TextFragment.link(address.toString(), List.of()).orElse("");
    }

    /** {@code Arrest}, {@code Talks}: what kind of event this is, in the words of readers. */
    static String happening(Map<?, ?> event) {
        Object mode = event.get("mode");
        return kind(Objects.requireNonNull(event.get("type"), "type"), mode == null ? null : new EventMode(mode.toString()));
    }

    /** The same of a type of events as a whole. */
    static String kind(Object type) {
        return kind(type, null);
    }

    private static String kind(Object type, @Nullable EventMode mode) {
        return EventType.stored(type.toString()).label(mode);
    }

    /** The day of an entry of a timeline, or the month or year: {@code 1990}. */
    static String when(Map<?, ?> entry) {
        return TimelineDay.written(new Fields(entry));
    }

    /** Where the words of a statement are printed first; null when no other article prints them. */
    static @Nullable Printing printing(Map<?, ?> statement) {
        return Printing.of(new Fields(statement)).orElse(null);
    }

    /** What namesakes share: the last word of a name. */
    public static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Whether a browser that is sent there stays with this service; to browsers a backslash is a slash. */
    public static boolean isOwn(String address) {
        return address.startsWith("/") && !address.startsWith("//") && address.chars().noneMatch(sign -> sign == '\\' || sign < ' ');
    }

    /** As part of an address. */
    public static String encoded(Object text) {
        return URLEncoder.encode(text.toString(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
