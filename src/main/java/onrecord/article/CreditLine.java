package onrecord.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * Knows the line that says, beside the day, who published or wrote: <em>Harbour Review, 3 June 2021</em>, <em>June 3, 2021 / 4:15 PM / CBS
 * News</em>, <em>Jane Doe | June 3, 2021 | 5 min read</em>, <em>Published in Harbour Review on 3 June 2021</em>. All its
 * parts must be of that kind: a name, a section, a time.
 */
final class CreditLine implements LineRecognizer {

    private static final int LONGEST = 160;
    private static final int MOST_PARTS = 8;
    private static final String DAY = "\u0001";
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[|•·/]\\s*|\\s+[-–—]\\s+|\\s*,\\s+|\\s{2,}|\t");
    private static final Pattern LEAD = Pattern.compile(
            "^(?:this (?:article|story|report|piece) )?(?:was |is |has been )?(?:first |originally )?"
                    + "(?:(?:published|posted|printed|appeared|written|reported)(?: online)?(?: (?:in|by|on))?|by|in|on|from|source:)\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BY = Pattern.compile("\\b[Bb]y\\s");
    private static final WordSections WORDS = WordSections.read("article/share-buttons.txt");
    private static final Set<String> BUTTONS = WORDS.set("beside a day");
    private static final Pattern STAFF = Pattern.compile("(?i)\\s(?:staff|correspondent|reporter|bureau|desk|staff (?:writer|reporter))$");
    private static final Pattern PLACE = Pattern.compile("\\p{Lu}\\p{L}+");
    private static final Pattern PERSON = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|van|von|al|bin)){1,3}");
    private static final Pattern PUBLISHED_IN =
            Pattern.compile("\\b(?:published|appeared|printed)(?: online)? in\\s", Pattern.CASE_INSENSITIVE);

    @Override
    public @Nullable Finding read(Line line, PagePart place) {
        if (!place.isMargin() || line.text().length() > LONGEST || !line.hasDigit()) {
            return null;
        }
        PrintedDay day = PrintedDay.first(line.text());
        if (day == null) {
            return null;
        }
        String before = line.text().substring(0, day.span().start());
        String after = line.text().substring(day.span().end());
        PrintedDay second = PrintedDay.first(after);
        if (second != null && !PublicationLine.isUpdated(after)) {
            return null;
        }
        String rest = second == null ? after : after.substring(0, second.span().start()) + DAY + after.substring(second.span().end());
        return named(before + DAY + rest, day.day(), line.span().start() == 0, place == PagePart.TAIL);
    }

    /**
     * @param first whether it is the first line, which may as well be the headline
     * @param signs whether it stands below the article, where a single word may sign it: <em>Kurier, 16 May 2024</em>
     */
    private static @Nullable Finding named(String text, LocalDate day, boolean first, boolean signs) {
        List<String> authors = new ArrayList<>();
        String publisher = null;
        String[] parts = SEPARATOR.split(text, MOST_PARTS + 1);
        for (String part : parts) {
            String name = name(part);
            if (name.isEmpty() || isLabel(name)) {
                continue;
            }
            boolean person = PERSON.matcher(name).matches();
            if (Publishers.isOne(name) || PUBLISHED_IN.matcher(part).find() && Publishers.isName(name)) {
                publisher = publisher == null ? name : publisher;
            } else if (!person && !((signs || publisher != null) && PLACE.matcher(name).matches())) {
                return null;
            } else if (person && isAuthor(text, part)) {
                authors.add(name);
            }
        }
        boolean headline = first && publisher == null;
        return headline || parts.length > MOST_PARTS ? null : Finding.credit(publisher, authors, day);
    }

    private static boolean isLabel(String name) {
        String label = name.toLowerCase(Locale.ROOT);
        return NavigationLine.isMadeOfLabels(label) || BUTTONS.contains(label);
    }

    /** What is left of a part without the day, the time and "Published in". */
    private static String name(String part) {
        String bare = part.replace(DAY, " ").strip();
        if (PublicationLine.accompaniesADay(bare)) {
            return "";
        }
        for (int i = 0; i < 2; i++) {
            bare = LEAD.matcher(bare).replaceFirst("").strip();
        }
        String name = PublicationLine.withoutTime(bare).strip().replaceAll("^[\\s(\\[:]+|(?:\\s(?:on|at|in))?[\\s()\\[\\]:.]*$", "");
        return STAFF.matcher(name).replaceAll("");
    }

    /** Between bars, or after "by"; a name before a comma may as well be that of a town. */
    private static boolean isAuthor(String text, String part) {
        if (BY.matcher(part).find()) {
            return true;
        }
        int start = text.indexOf(part);
        String before = text.substring(0, start).strip();
        String after = text.substring(start + part.length()).strip();
        boolean opened = before.isEmpty() || isBar(before.charAt(before.length() - 1));
        boolean closed = after.isEmpty() || isBar(after.charAt(0));
        return opened && closed && !(before.isEmpty() && after.isEmpty());
    }

    private static boolean isBar(char c) {
        return "|•·/".indexOf(c) >= 0;
    }
}
