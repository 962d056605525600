package onrecord.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows a line that credits a news agency or a source: <em>Xinhua</em>, <em>(AP)</em>, <em>Source: Al Jazeera</em>. */
final class AgencyCredit implements LineRecognizer {

    private static final int LONGEST = 90;
    private static final Pattern SOURCE = Pattern
            .compile("(?i:sources?|via|courtesy)\\s?[:|–-]\\s?(\\p{Lu}[\\p{L}\\d.&'’ -]{1,40}?)(?:/\\p{Ll}{2,3}(?:\\(\\p{Ll}{2,3}\\))?)?");
    private static final Pattern AND_AGENCIES = Pattern.compile("(?i)(?:\\s?(?:and|&|/|,))?\\s?\\b(?:(?:news )?agenc(?:ies|y)|wires?)$");
    private static final Pattern INPUTS = Pattern.compile(
            "(?:with|from|based on) (?:additional )?(?:inputs?|agenc(?:y|ies)|agency inputs?|wires?|wire reports?|files?"
                    + "|reports?)\\b.{0,60}"
                    + "|(?:agencies|wire services?|combined reports?|news wires?|staff and agencies)");

    @Override
    public @Nullable Finding read(Line line, PagePart place) {
        if (line.text().length() > LONGEST) {
            return null;
        }
        if (INPUTS.matcher(line.plain()).matches()) {
            return Finding.CREDIT;
        }
        String name = withoutSigns(line.text());
        Matcher source = SOURCE.matcher(name);
        if (source.matches() && line.wordCount() <= 6) {
            String named = AND_AGENCIES.matcher(source.group(1)).replaceAll("").strip();
            return Finding.credit(named.isEmpty() ? null : named, List.of(), null);
        }
        return place.isMargin() && areAgencies(name) ? Finding.credit(name, List.of(), null) : null;
    }

    private static String withoutSigns(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && " \t([/*–—-".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " \t)]/*.–—-".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean areAgencies(String names) {
        for (String name : names.split("\\s?[/,&]\\s?|\\sand\\s|-")) {
            if (!Publishers.isAgency(name)) {
                return false;
            }
        }
        return true;
    }
}
