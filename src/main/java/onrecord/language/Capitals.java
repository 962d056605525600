package onrecord.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.text.Phrases;
import onrecord.text.Span;

/**
 * Gives a text that is printed in capitals throughout, as teletypes print, the small letters it would have elsewhere: common words are small, names of
 * persons, places and days, and what no list knows, begin with a capital. The text keeps its length, so that places in one are places in the
 * other.
 */
public final class Capitals {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’']*(?:\\.\\p{L})*");
    private static final int FEWEST_LETTERS = 60;
    /** Of a thousand letters; the rest may be a repaired word or a unit. */
    private static final int FEWEST_CAPITALS = 950;
    private static final Set<String> TITLES =
            Phrases.list("titles.txt").stream().map(line -> line.split("\\s")[0]).collect(Collectors.toSet());
    private static final int LONGEST_ACRONYM = 5;

    private final String text;
    private final StringBuilder recased;
    private boolean afterGivenName;
    private boolean afterTitle;
    private boolean begins = true;
    private int end;

    private Capitals(String text) {
        this.text = text;
        this.recased = new StringBuilder(text);
    }

    /** The same text where these paragraphs have small letters. */
    public static String recased(String text, List<Span> paragraphs) {
        return areCapitals(text, paragraphs) ? new Capitals(text).recase(paragraphs) : text;
    }

    private static boolean areCapitals(String text, List<Span> paragraphs) {
        int capitals = 0;
        int letters = 0;
        for (Span paragraph : paragraphs) {
            for (int i = paragraph.start(); i < paragraph.end(); i++) {
                letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
                capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            }
            if ((letters - capitals) * 1000L > text.length() * (1000L - FEWEST_CAPITALS)) {
                return false;
            }
        }
        return letters >= FEWEST_LETTERS && capitals * 1000 >= letters * FEWEST_CAPITALS;
    }

    private String recase(List<Span> paragraphs) {
        for (Span paragraph : paragraphs) {
            begins = true;
            end = paragraph.start();
            Matcher words = WORD.matcher(text).region(paragraph.start(), paragraph.end());
            while (words.find()) {
                String between = text.substring(end, words.start());
                begins |= between.chars().anyMatch(c -> ".!?:\"“".indexOf(c) >= 0);
                afterGivenName &= between.equals(" ");
                afterTitle &= between.isBlank();
                recase(words.group(), words.start());
                end = words.end();
            }
        }
        return recased.toString();
    }

    private void recase(String word, int start) {
        String small = word.toLowerCase(Locale.ROOT);
        if (small.length() != word.length() || word.indexOf('.') > 0) {
            return;
        }
        boolean name = isName(word, small, start + word.length());
        int kept = name || begins ? 1 : 0;
        if (begins || !name || !isAcronym(word)) {
            recased.replace(start + kept, start + word.length(), small.substring(kept));
        }
        afterGivenName = name && Gazetteer.isGivenName(word);
        afterTitle = TITLES.contains(small);
        begins = false;
    }

    /** Short names that are on no list: "NATO", "FBI". */
    private boolean isAcronym(String word) {
        String name = word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
        return word.length() <= LONGEST_ACRONYM && !afterGivenName && !afterTitle && !Gazetteer.isSurname(word)
                && !Gazetteer.isGivenName(word)
                && !Gazetteer.isCity(word) && !Gazetteer.isCalendarWord(word) && Countries.of(name).isEmpty()
                && Countries.ofDemonym(name).isEmpty();
    }

    /** What the lexicon knows by no other tag than that of a name; and what it knows as both, where a name is likely. */
    private boolean isName(String word, String small, int wordEnd) {
        if (small.equals("i") || small.startsWith("i'") || small.startsWith("i’") || !isCommon(small)) {
            return true;
        }
        String name = word.charAt(0) + small.substring(1);
        if (Countries.ofDemonym(name).isPresent() || Countries.of(name).isPresent()) {
            return true;
        }
        boolean surname = Gazetteer.isSurname(word);
        return surname && (afterGivenName || afterTitle) || Gazetteer.isGivenName(word) && isBeforeSurname(wordEnd);
    }

    private static boolean isCommon(String small) {
        String bare = small.endsWith("'s") || small.endsWith("’s") ? small.substring(0, small.length() - 2) : small;
        return bare.indexOf('\'') > 0 || bare.indexOf('’') > 0 || Lexicon.tagSet(Words.ENGLISH.entry(Lexicon.hash(bare))) != 0;
    }

    private boolean isBeforeSurname(int wordEnd) {
        Matcher next = WORD.matcher(text).region(wordEnd, text.length());
        boolean beside = next.find() && next.start() == wordEnd + 1 && text.charAt(wordEnd) == ' ';
        return beside && (!isCommon(next.group().toLowerCase(Locale.ROOT)) || Gazetteer.isSurname(next.group()));
    }
}
