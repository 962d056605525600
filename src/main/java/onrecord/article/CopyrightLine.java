package onrecord.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Knows a copyright line: <em>© Copyright IBTimes 2024. All rights reserved.</em> It names the publisher; its year is no date of
 * publication.
 */
final class CopyrightLine implements LineRecognizer {

    private static final String YEARS = "(?:19|20)\\d\\d(?:\\s*[-–,]\\s*(?:(?:19|20)\\d\\d|\\d\\d))?";
    private static final Pattern MARK = Pattern.compile(
            "^(?:©|(?:\\(c\\)|copyrights?)\\s*(?:©|\\(c\\)|:|by\\b|" + YEARS + "|$))|^.{0,60}©\\s*(?:copyright\\b|" + YEARS
                    + ")|\\ball rights reserved\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_THE_NAME = Pattern.compile(
            "©|\\(c\\)|\\bcopyrights?\\b|" + YEARS + "|\\ball rights reserved\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile(
            "(?:by\\s+)?((?:The |the )?\\p{Lu}[\\p{L}\\d&.'’-]*(?:[ ,]+(?:\\p{Lu}[\\p{L}\\d&.'’-]*|of|the|and|for|&))*)");
    private static final Pattern COMPANY_FORM = Pattern.compile("(?:,? (?:LLC|L\\.L\\.C|Ltd|Limited|Inc|plc|PLC|LP|Pvt|GmbH|Co|Corp"
            + "|Corporation|Company)\\.?)+$");
    private static final Pattern PICTURE = Pattern.compile("^\\W*(?:photo|image|picture|video|illustration)", Pattern.CASE_INSENSITIVE);

    @Override
    public @Nullable Finding read(Line line, PagePart place) {
        boolean worthALook = line.text().indexOf('©') >= 0 || line.plain().contains("copyright")
                || line.plain().contains("all rights reserved")
                || line.text().startsWith("(c)") || line.text().startsWith("(C)");
        if (!worthALook || !MARK.matcher(line.text()).find() || line.text().contains("\"") || line.text().contains("“")) {
            return null;
        }
        return Finding.noiseOf(PICTURE.matcher(line.text()).find() ? null : owner(line.text()));
    }

    private static @Nullable String owner(String text) {
        String rest = NOT_THE_NAME.matcher(text).replaceAll(" ").strip().replaceAll("^[\\s,.:;|–-]+", "");
        Matcher name = NAME.matcher(rest);
        if (!name.lookingAt()) {
            return null;
        }
        String owner = name.group(1);
        int sentenceEnd = owner.indexOf(". ");
        if (sentenceEnd > 0 && owner.charAt(sentenceEnd - 1) != '.' && sentenceEnd > 3) {
            owner = owner.substring(0, sentenceEnd);
        }
        return COMPANY_FORM.matcher(owner).replaceAll("").replaceAll("[\\s.,&-]+$", "");
    }
}
