package onrecord.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.article.Finding.DayKind;
import onrecord.text.Phrases;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * Knows the line that names the writers: <em>By Jane Doe, Reuters</em>, <em>By Jane Doe and John Roe | 3 March 2021</em>,
 * <em>(Reporting by Jane Doe; editing by John Roe)</em>. Editors are no authors.
 */
final class Byline implements LineRecognizer {

    private static final Pattern FIRST = Pattern.compile("by|with|words|story|article|report|writ|posted|published|author|additional"
            + "|extra|further|edit|compil|contrib|transl|this");
    private static final Pattern BY = Pattern.compile(
            "\\W{0,3}(?:(?:written|story|article|words|report|posted|published) by|by|authors?|written) ?:? ", Pattern.CASE_INSENSITIVE);
    private static final Pattern REPORTING = Pattern.compile(
            "^[(\\[]?(?:additional |with |extra |further )?(?:reporting|reported|writing|edited|editing|compiled|contributions?"
                    + "|translated|additional reporting)"
                    + " (?:for .{1,40} )?(?:and (?:writing|editing|reporting) )?(?:contributed )?(?:by|from) ",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WRITER_ROLE = Pattern.compile("(?i)^[(\\[]?(?:reporting|reported|writing|written)");
    private static final Pattern CONTRIBUTED = Pattern.compile(".{3,120} contributed to this (?:report|story|article)\\.?|this (?:story"
            + "|report|article) has been (?:published|edited) .{5,160}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WRITER_BREAK = Pattern.compile("\\s*(?:,|;|&|\\band\\b|\\bAND\\b)\\s*");
    /** A full stop ends them, unless it is an initial's: <em>J.O. Doe</em>. */
    private static final Pattern END_OF_NAMES = Pattern.compile(
            "\\s*(?:[|•·(/–—\\[;]|\\s-\\s|\\s(?:in|for|at|of|IN|For|FOR|is|from)\\s|@|<|(?<!\\b\\p{Lu}|\\bSt|\\b[JS]r)\\.\\s).*$");
    private static final Pattern FOR =
            Pattern.compile("\\s(?:for|For|FOR) (?:the |The |THE )?(\\p{Lu}[\\p{L}\\d.&'’-]*(?: (?:\\p{Lu}[\\p{L}\\d.&'’-]*|of|and)){0,4})"
                    + "\\s*(?:$|[|•·(/–—,;])");
    private static final Pattern NAME = Pattern.compile("(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|de|van|von|der|den|la|le|al|bin|ben|el|da|di|du"
            + "|dos|st\\.)(?: (?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|de|van|von|der|den|la|le|al|bin|ben|el|da|di|du|dos|st\\.)){0,4}");
    private static final Pattern NAMES = Pattern.compile(NAME.pattern() + "(?:(?:, | and | & )" + NAME.pattern() + "){0,4}");
    private static final int LONGEST_SIGNED = 120;
    private static final Set<String> NOT_A_WRITER = Phrases.set("article/not-a-writer.txt");
    private static final Set<String> DAYS_AND_MONTHS = WordSections.read("calendar-words.txt").set("days", "months");
    private static final Pattern AGENCY = Pattern.compile("\\p{Lu}.* (?:News|Agency|News Service|Network|Newspapers)");
    private static final int MOST_WORDS = 24;

    @Override
    public @Nullable Finding read(Line line, PagePart place) {
        Finding signed = signed(line);
        if (signed != null) {
            return signed;
        }
        if (!FIRST.matcher(line.plain()).lookingAt() && !line.plain().contains("contributed to this")) {
            return null;
        }
        if (CONTRIBUTED.matcher(line.text()).matches() || REPORTING.matcher(line.text()).find() && line.wordCount() <= 40) {
            return WRITER_ROLE.matcher(line.text()).find() ? reporting(line.text()) : edited(line.text());
        }
        Matcher by = BY.matcher(line.text());
        if (!by.lookingAt() || line.wordCount() > MOST_WORDS) {
            return null;
        }
        String rest = line.text().substring(by.end());
        PrintedDay day = PrintedDay.first(rest);
        String names = END_OF_NAMES.matcher(day == null ? rest : rest.substring(0, day.span().start())).replaceAll("").strip();
        Finding found = writers(names.replaceAll("[,:\\s]+(?:(?i)updated|published|posted|last|on)?[,:\\s]*$", ""), day);
        found = found == null ? null : writtenFor(rest, found);
        boolean time = day != null && (line.text().endsWith("a.m.") || line.text().endsWith("p.m."));
        boolean sentence = line.endsSentence() && line.wordCount() > 8 && !time;
        return sentence ? null : found;
    }

    /** By Jane Doe for <em>the Harbour Review</em>. */
    private static Finding writtenFor(String text, Finding found) {
        Matcher match = FOR.matcher(text);
        boolean told = found.publisher() == null && match.find() && (match.group(1).indexOf(' ') > 0 || Publishers.isOne(match.group(1)));
        return told ? Finding.credit(match.group(1), found.authors(), found.day()) : found;
    }

    /** "Jane Doe, CNN", "Jane Doe and John Roe | Associated Press". */
    private static @Nullable Finding signed(Line line) {
        int sign = Math.max(line.text().lastIndexOf(','), line.text().lastIndexOf('|'));
        boolean agency = sign > 0 && line.text().length() <= LONGEST_SIGNED
                && Publishers.isAgency(line.text().substring(sign + 1).strip()) && !BY.matcher(line.text()).lookingAt();
        String names = agency ? line.text().substring(0, sign).strip() : "";
        return names.indexOf(' ') > 0 && NAMES.matcher(names).matches() ? writers(names + ", " + line.text().substring(sign
                + 1).strip(), null) : null;
    }

    private static @Nullable Finding writers(String names, @Nullable PrintedDay day) {
        List<String> authors = new ArrayList<>();
        String publisher = null;
        boolean staff = false;
        for (String part : WRITER_BREAK.split(names)) {
            String name = part.strip();
            boolean post = Publishers.endsInPost(name);
            boolean first = authors.isEmpty() && publisher == null;
            if (name.isEmpty() || post) {
                staff |= post;
                publisher = post && publisher == null ? Publishers.withoutPost(name) : publisher;
                continue;
            }
            if (first && (!NAME.matcher(name).matches() || isNoWriter(name.split(" ")[0].toLowerCase(Locale.ROOT)))) {
                return null;
            }
            if (Publishers.isAgency(name) || AGENCY.matcher(name).matches() || !first && isOrganisation(name)) {
                publisher = publisher == null ? name : publisher;
            } else if (first || NAME.matcher(name).matches() && name.indexOf(' ') > 0) {
                authors.add(name);
            }
        }
        boolean nobody = authors.isEmpty() && publisher == null && !staff;
        return nobody ? null : Finding.credit(publisher, authors, day == null ? null : day.day());
    }

    /** "By then", "By Friday". */
    private static boolean isNoWriter(String word) {
        return NOT_A_WRITER.contains(word) || DAYS_AND_MONTHS.contains(word);
    }

    /** "Edited by Jane Doe, Updated: June 3, 2021 10:30 am". */
    private static Finding edited(String text) {
        PrintedDay day = PrintedDay.first(text);
        return day == null ? Finding.CREDIT : Finding.credit(null, List.of(), day.day(), DayKind.UPDATED);
    }

    private static boolean isOrganisation(String name) {
        return Publishers.isOne(name) || Publishers.namesStaff(name) && NAME.matcher(name).matches();
    }

    private static Finding reporting(String text) {
        String names = REPORTING.matcher(text).replaceFirst("").replaceAll("(?:;|\\. |\\)|\\s(?:in|for)\\s|\\b[Ee]diting\\b).*$", "");
        PrintedDay day = PrintedDay.first(names);
        String bare = day == null ? names : names.substring(0, day.span().start()).replaceAll("[,\\s]+(?:on)?\\s*$", "");
        Finding found = writers(bare.replaceAll("[.\\s]+$", ""), day);
        return found == null ? Finding.CREDIT : found;
    }
}
