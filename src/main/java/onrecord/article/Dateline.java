package onrecord.article;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.text.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * The place a story was filed from, printed before its first words: <em>WASHINGTON - </em>, <em>LONDON (Reuters) — </em>,
 * <em>LOS ANGELES, Sept. 28 (UPI) — </em>, <em>BERLIN 2016-08-30</em>.
 *
 * @param place as printed
 * @param agency as printed
 * @param authors named before it: <em>(Adds details) By Jane Doe LONDON, May 3 (Reuters) - </em>
 * @param monthDay the day where it is printed, with or without its year
 * @param length how much of the line it takes, the space after it included
 */
record Dateline(String place, @Nullable String agency, List<String> authors, @Nullable LocalDate day, @Nullable MonthDay monthDay,
        int length) {

    private static final int LONGEST = 120;
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}'’.-]*(?: \\p{Lu}[\\p{Lu}'’.-]*){0,3}";
    private static final String MIXED = "\\p{Lu}[\\p{L}'’.-]*(?: (?:\\p{Lu}[\\p{L}'’.-]*|de|of|the|al|la)){0,3}";
    private static final String REGION = "(?:, ?" + MIXED + "){0,2}";
    private static final String PLACES = "(?:/" + CAPITALS + "){0,3}";
    private static final String AGENCY = "[(\\[/](\\p{L}[\\p{L}\\d .&/’'-]{1,40}?)[)\\]/]";
    private static final String DAY = ",? (?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.?|(?:19"
            + "|20)\\d\\d-\\d\\d-\\d\\d)(?:,? (?:19|20)\\d\\d)?\\.?";
    private static final String DASH = "\\s?(?:--?|[–—―‒_]{1,2}|:)\\s?_?\\s?";
    private static final Pattern WITH_AGENCY =
            Pattern.compile("(" + MIXED + "(?:/" + MIXED + "){0,3}" + REGION + ")(?:" + DAY + ")?,? ?" + AGENCY + "(?:" + DAY
                    + ")?(?:" + DASH + "| ?\\.? ?)(?=\\S)");
    private static final Pattern IN_CAPITALS =
            Pattern.compile("(" + CAPITALS + PLACES + REGION + ")(?:" + DAY + ")?(?:\\s(?:--?|[–—―‒_])\\s|[—―_]\\s?|\\s?--\\s)(?=\\S)");
    /** <em>(NEW YORK) — </em> */
    private static final Pattern IN_BRACKETS = Pattern.compile("\\((" + CAPITALS + REGION + ")\\)\\s?(?:--?|[–—―])\\s?(?=\\S)");
    private static final Pattern WITH_DAY = Pattern.compile("(" + CAPITALS + PLACES + REGION + ")(" + DAY + ")(?:" + DASH + "|\\s?$)");
    private static final int LONGEST_LEAD = 400;
    private static final String WRITER = "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{Ll}.'’-][\\p{L}.'’-]*|\\p{Lu}\\.|de|van|von|al|bin)){1,3}";
    private static final Pattern LEAD = Pattern.compile("(?:\\((?:\\p{Lu}[^()]{3,200})\\)\\s{1,3})?"
            + "(?:[Bb]y (" + WRITER + "(?:(?:, | and )" + WRITER + "){0,3}),?\\s{1,3})?(?:\\p{Lu}{4,}: )?");
    private static final Pattern AND = Pattern.compile(", | and ");
    private static final Pattern WITH_COLON =
            Pattern.compile("(\\p{Lu}{4,}(?:[ /]\\p{Lu}{3,}){0,2}|\\p{Lu}{3}(?: \\p{Lu}{3,}){1,2}):\\s(?=[\"“']?\\p{Lu})");
    /** Words of somebody who speaks, so that what stands before the colon is a name. */
    private static final Pattern SPOKEN = Pattern.compile("\\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Yy]ou|[Yy]our)\\b");
    private static final Pattern MONTH =
            Pattern.compile("(?i)\\b(?:" + String.join("|", PrintedDay.MONTHS) + ")\\p{L}{0,6}\\.? \\d{1,2}\\b|\\b\\d{1,2} (?:"
                    + String.join("|", PrintedDay.MONTHS) + ")\\p{L}{0,6}");
    /** Has every day that any year has. */
    private static final String LEAP_YEAR = ", 2000";
    private static final Set<String> NO_PLACE = Phrases.set("article/not-a-dateline.txt");

    /** <em>KOLDA: </em>, <em>NEW KOLDA: </em> where no other paragraph begins so; in a transcript the words before a colon speak. */
    static @Nullable Dateline withColon(String paragraph) {
        Matcher match = WITH_COLON.matcher(paragraph.substring(0, Math.min(LONGEST, paragraph.length())));
        boolean place = match.lookingAt() && !SPOKEN.matcher(paragraph).find()
                && paragraph.chars().skip(match.end()).anyMatch(Character::isLowerCase);
        return place ? dateline(match, null, List.of(), 0) : null;
    }

    /** Whether the paragraph begins with words in capitals and a colon. */
    static boolean hasColon(String paragraph) {
        return WITH_COLON.matcher(paragraph).lookingAt();
    }

    /** The dateline a paragraph begins with, perhaps behind an agency's note and its writer; null when it begins with none. */
    static @Nullable Dateline of(String paragraph) {
        Matcher lead = LEAD.matcher(paragraph.substring(0, Math.min(LONGEST_LEAD, paragraph.length())));
        if (!lead.lookingAt() || lead.end() == 0) {
            return at(paragraph, List.of(), 0);
        }
        List<String> authors = lead.group(1) == null ? List.of() : List.of(AND.split(lead.group(1)));
        Dateline behind = at(paragraph.substring(lead.end()), authors, lead.end());
        return behind != null ? behind : at(paragraph, List.of(), 0);
    }

    private static @Nullable Dateline at(String paragraph, List<String> authors, int lead) {
        String start = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
        Matcher match = WITH_AGENCY.matcher(start);
        if (hasBracket(start) && match.lookingAt() && isFiledBy(match.group(2), match.group(1))) {
            return dateline(match, match.group(2), authors, lead);
        }
        match = IN_BRACKETS.matcher(start);
        if (match.lookingAt()) {
            return dateline(match, null, authors, lead);
        }
        match = IN_CAPITALS.matcher(start);
        boolean dated = match.lookingAt() && MONTH.matcher(match.group()).find();
        if (match.lookingAt() && (dated || paragraph.chars().skip(match.end()).anyMatch(Character::isLowerCase))) {
            return dateline(match, null, authors, lead);
        }
        match = WITH_DAY.matcher(start);
        return match.lookingAt() && PrintedDay.first(match.group()) != null ? dateline(match, null, authors, lead) : null;
    }

    /** Whether a sign stands here that may open the name of an agency. */
    private static boolean hasBracket(String start) {
        return start.indexOf('(') >= 0 || start.indexOf('/') >= 0 || start.indexOf('[') >= 0;
    }

    /**
     * A known agency, or anyone in brackets after a place in capitals; not the senator of <em>Jane Doe (D-Ohio)</em>, nor the stage direction of
     * <em>DOE (on camera):</em>
     */
    private static boolean isFiledBy(String agency, String place) {
        return Publishers.isAgency(agency) || Character.isUpperCase(agency.codePointAt(0))
                && place.split(",")[0].chars().noneMatch(Character::isLowerCase) && !agency.contains(". ");
    }

    private static @Nullable Dateline dateline(Matcher match, @Nullable String agency, List<String> authors, int lead) {
        String place = match.group(1).strip();
        if (NO_PLACE.contains(place.split("[ ,/]")[0].replaceAll("\\W", ""))) {
            return null;
        }
        PrintedDay day = PrintedDay.first(match.group());
        return new Dateline(place, agency, authors, day == null ? null : day.day(), monthDay(match.group()), lead + match.end());
    }

    /** "Sept. 28" of LOS ANGELES, Sept. 28 (UPI). */
    private static @Nullable MonthDay monthDay(String words) {
        Matcher match = MONTH.matcher(words);
        PrintedDay day = match.find() ? PrintedDay.first(match.group() + LEAP_YEAR) : null;
        return day == null ? null : MonthDay.from(day.day());
    }
}
