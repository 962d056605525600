package onrecord.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.text.Abbreviations;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What an article is called.
 *
 * @param span where it stands, null when it is the beginning of a paragraph
 * @param publisher the name behind or before it, as in <em>Talks resume | Northern Courier</em>
 */
record Headline(String text, @Nullable Span span, @Nullable String publisher) {

    private static final int LONGEST = 250;
    private static final int LONGEST_BEGINNING = 160;
    /** What both of the following have. */
    private static final Pattern SEPARATED = Pattern.compile("[|–—-] ");
    private static final Pattern PUBLISHER_LAST = Pattern.compile("(.{12,}\\S) ([|–—-]) ([^|]{2,40})");
    private static final Pattern PUBLISHER_FIRST = Pattern.compile("([^|:–—-]{2,30}) [|–—-] (\\S.{12,})");
    private static final Pattern NAME = Pattern.compile("(?:The )?\\p{Lu}[\\p{L}\\d.&'’-]*(?: (?:\\p{Lu}[\\p{L}\\d.&'’-]*|of|the|and"
            + "|&)){0,4}");

    /** The line is the headline, but for one so long, or of so many sentences, that it must be a paragraph: its beginning has to do. */
    static Headline of(Line line) {
        int end = firstSentence(line.text());
        boolean paragraph = line.text().length() > LONGEST || end < line.text().length() && line.text().length() > LONGEST_BEGINNING;
        return paragraph ? new Headline(beginning(line.text()), null, null) : withoutPublisher(line);
    }

    private static Headline withoutPublisher(Line line) {
        if (!SEPARATED.matcher(line.text()).find()) {
            return new Headline(line.text(), line.span(), null);
        }
        Matcher match = PUBLISHER_LAST.matcher(line.text());
        Matcher first = PUBLISHER_FIRST.matcher(line.text());
        if (first.matches() && Publishers.isAgency(first.group(1))) {
            int begin = line.span().start();
            return new Headline(first.group(2), new Span(begin + first.start(2), begin + first.end(2)), first.group(1));
        }
        boolean named = match.matches() && (Publishers.isAgency(match.group(3)) || match.group(2).equals("|")
                && NAME.matcher(match.group(3)).matches());
        if (!named) {
            return new Headline(line.text(), line.span(), null);
        }
        int start = line.span().start();
        return new Headline(match.group(1), new Span(start, start + match.end(1)), match.group(3));
    }

    /** The first sentence of running text, or its first words where that is long. */
    static String beginning(String paragraph) {
        String sentence = paragraph.substring(0, firstSentence(paragraph.substring(0, Math.min(paragraph.length(), 2 * LONGEST))));
        if (sentence.length() <= LONGEST) {
            return sentence;
        }
        int cut = sentence.lastIndexOf(' ', LONGEST_BEGINNING);
        int end = cut > 0 ? cut : LONGEST_BEGINNING;
        return sentence.substring(0, Character.isHighSurrogate(sentence.charAt(end - 1)) ? end - 1 : end).strip() + "…";
    }

    private static int firstSentence(String text) {
        for (int i = 1; i + 2 < text.length(); i++) {
            if (".!?".indexOf(text.charAt(i)) < 0 || text.charAt(i) == '.' && isAbbreviation(text, i)) {
                continue;
            }
            int end = i + 1;
            while (end < text.length() && "\"”’'»)".indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            if (end + 1 < text.length() && Character.isWhitespace(text.charAt(end)) && !Character.isLowerCase(text.charAt(end + 1))) {
                return end;
            }
        }
        return text.length();
    }

    private static boolean isAbbreviation(String text, int dot) {
        int start = dot;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return dot - start == 1
                || Abbreviations.contains(text.substring(start, dot + 1)) && !Abbreviations.isSentenceStarter(wordAt(text, dot + 2));
    }

    private static String wordAt(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return start < end ? text.substring(start, end) : "";
    }
}
