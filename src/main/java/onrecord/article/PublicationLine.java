package onrecord.article;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.article.Finding.DayKind;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Knows the line that says when an article came out, perhaps with the publisher before it: <em>(China Daily) Updated: 2017-05-12
 * 07:24</em>, <em>Published 3 March 2021</em>, <em>May 12, 2017, 7:24 a.m. EDT</em>. The day of publication wins over the day of an update
 * on the same line.
 */
final class PublicationLine implements LineRecognizer {

    private static final Pattern UPDATED = Pattern.compile("\\b(?:updated?|modified|revised|edited|update)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME = Pattern.compile("\\bago\\b|\\b(?:updated?|published|posted|modified|issued|release)\\b.*\\d",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK = Pattern.compile("\\d[:.]\\d\\d\\b|\\b\\d{1,2}\\s?[ap]\\.?m\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK_TIME = Pattern.compile(
            "\\b\\d{1,2}[:.]\\d\\d\\s?(?:[ap]\\.?m\\b\\.?)?\\s?(?:[A-Z]{2,4}\\b)?", Pattern.CASE_INSENSITIVE);
    /** Between "BST" and "Last modified", where a page had two lines. */
    private static final Pattern GLUED = Pattern.compile("(?<=\\p{L})(?=(?:Updated|Published|Last (?:updated|modified)|Modified)\\b)");
    /** 03/04/2021: an ambiguous day. */
    private static final Pattern DAY_OR_MONTH = Pattern.compile("\\b\\d{1,2}([/.-])\\d{1,2}\\1(?:19|20)?\\d\\d\\b");
    private static final int LONGEST = 160;
    private static final int MOST_WORDS_OF_TIME = 9;
    private static final Pattern IN_BRACKETS = Pattern.compile("^[(\\[](\\p{Lu}[\\p{L}\\d.&'’ -]{1,40})[)\\]]\\s*");
    /** "Published March 1, 2023 08:30 pm IST - KOLDA". */
    private static final Pattern PLACE_LAST = Pattern.compile("\\s[-–—]\\s\\p{Lu}[\\p{Lu}. ]{2,30}$");
    private static final Pattern PUBLISHED =
            Pattern.compile("\\b(?:published|posted|issued|created|for (?:immediate )?release)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ACCOMPANIES = Pattern.compile(
            "\\bfor (?:immediate )?release\\b|\\b\\d{1,2}\\s?(?:years?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?)\\s?ago\\b|\\b(?:last |first |originally |date "
                    + "|article |story |page |publication )?(?:last |first )?(?:publication date|published|updated?|posted|modified"
                    + "|issued|created|revised|edited|date|dated|release[d]?|time"
                    + "|added)\\b"
                    + "|\\bthis (?:article|story|report|post|page|content) (?:was|is|has been)\\b"
                    + "|\\b(?:uk|on|at|the|of|and|last|first|ago|about|local|time|by)\\b|\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri"
                    + "|sat(?:ur)?|sun)(?:day)?\\b\\.?"
                    + "|\\b\\d{1,2}[:.h] ?\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?\\s?(?:[ap]\\.?m\\b\\.?)?(?:hrs|hours)?"
                    + "|\\b\\d{1,2}\\s?[ap]\\.?m\\b\\.?"
                    + "|\\b\\d{4}\\s?(?:hrs|hours|gmt|utc|hkt|bst|est|edt|et|ist)\\b|T(?=\\d)"
                    + "|(?:gmt|utc|[a-z]{1,4}[sd]t|est|edt|et|bst|cet|cest|ist|eet|msk|z)\\b\\s?(?:[+-]\\d{1,2}(?::?\\d\\d)?)?"
                    + "|[+-]\\d\\d:?\\d\\d|\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?"
                    + "|\\b(?:hkt|jst|sgt|aest|pdt|pst|cst|mdt|mst)\\b"
                    + "|\\b\\d{1,2} min(?:ute)?s? read\\b|\\bA\\+ ?A(?: ?A-)?(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    @Override
    public @Nullable Finding read(Line line, PagePart place) {
        if (line.text().length() > LONGEST || !line.hasDigit()) {
            return null;
        }
        String text = unglued(line.text());
        PrintedDay first = PrintedDay.first(text);
        if (first == null) {
            boolean stamp = (place.isMargin() || line.wordCount() <= MOST_WORDS_OF_TIME) && isTimeOnly(text);
            return stamp ? Finding.CREDIT : null;
        }
        boolean says = TIME.matcher(text).find() || CLOCK.matcher(text).find();
        return place.isMargin() || says ? dated(text, first, says) : null;
    }

    /** Few lines have one of the words, which is told sooner than where they stand. */
    private static String unglued(String text) {
        boolean likely = text.contains("pdated") || text.contains("ublished") || text.contains("odified");
        return likely ? GLUED.matcher(text).replaceAll(" ") : text;
    }

    /** @param says whether it says that it is about the article, or at what time of the day */
    private static @Nullable Finding dated(String text, PrintedDay first, boolean says) {
        String before = text.substring(0, first.span().start());
        String after = text.substring(first.span().end());
        PrintedDay second = PrintedDay.first(after);
        if (second != null && !says) {
            return null;
        }
        if (second != null) {
            after = without(after, second.span());
        }
        after = says ? PLACE_LAST.matcher(after).replaceFirst("") : after;
        Matcher brackets = IN_BRACKETS.matcher(before);
        String publisher = brackets.lookingAt() ? brackets.group(1).strip() : null;
        String rest = ACCOMPANIES.matcher((publisher == null ? before : before.substring(brackets.end())) + " " + after).replaceAll(" ");
        if (rest.codePoints().anyMatch(Character::isLetterOrDigit)) {
            return null;
        }
        LocalDate day = published(before, first, text, second);
        return Finding.credit(publisher, List.of(), day, kind(text, second));
    }

    private static DayKind kind(String text, @Nullable PrintedDay second) {
        if (PUBLISHED.matcher(text).find()) {
            return DayKind.PUBLISHED;
        }
        return second == null && UPDATED.matcher(text).find() ? DayKind.UPDATED : DayKind.PRINTED;
    }

    static boolean isUpdated(String text) {
        return UPDATED.matcher(text).find();
    }

    /** Whether nothing stands here but what may stand beside a day: <em>Posted at 5:13 PM ET</em>. */
    static boolean accompaniesADay(String text) {
        return ACCOMPANIES.matcher(text).replaceAll(" ").codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** "CBS News" of "CBS News 4:15 PM EDT". */
    static String withoutTime(String text) {
        Matcher time = CLOCK_TIME.matcher(text);
        return time.find() ? text.substring(0, time.start()) + " " + text.substring(time.end()) : text;
    }

    /** "Updated 2 hours ago", "Posted at 5:13 PM ET": a time stamp without a day. */
    private static boolean isTimeOnly(String text) {
        return TIME.matcher(text).find() && !ACCOMPANIES.matcher(DAY_OR_MONTH.matcher(text).replaceAll(" ")).replaceAll(" ").codePoints()
                .anyMatch(Character::isLetterOrDigit);
    }

    private static String without(String text, Span span) {
        return text.substring(0, span.start()) + " " + text.substring(span.end());
    }

    private static LocalDate published(String before, PrintedDay first, String line, @Nullable PrintedDay second) {
        boolean laterOne = !PUBLISHED.matcher(before).find() && PUBLISHED.matcher(line.substring(first.span().end())).find();
        return second != null && laterOne ? second.day() : first.day();
    }
}
