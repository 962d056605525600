package onrecord.extraction.dates.forms;

import java.time.LocalDate;
import java.util.Set;
import onrecord.extraction.dates.words.CalendarNames;
import onrecord.extraction.dates.words.ParagraphWords;
import onrecord.text.Edtf;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * A year: <em>in 2014</em>, <em>fiscal 1989</em>, <em>nineteen ninety-one</em>; and years joined by a dash: <em>from 2016-19</em>. Numbers
 * that count something are not years: <em>1998 votes</em>, <em>2,000</em>, <em>$2015</em>.
 */
final class YearForm implements DateForm {

    private static final Set<String> BEGINNINGS = Set.of(NUMBER, "fiscal", "financial", "fy", "year", "two", "nineteen", "eighteen");

    private static final int EARLIEST_BARE = 1900;
    private static final int EARLIEST = 1400;
    private static final int LATEST = 2100;
    private static final WordSections WORDS = WordSections.read("dates/years-and-counts.txt");
    private static final Set<String> COUNTED = WORDS.set("counted");
    private static final Set<String> BEFORE_COUNTS = WORDS.set("before counts");
    private static final String[] OPENING = {"\"", "“", "‘", "'"};
    private static final String[] CLOSING = {"\"", "”", "’", "'"};
    private static final String[] SIGNS_BEFORE_COUNTS = {"$", "£", "€", "¥", "#", "±", "+", "*"};
    private static final Set<String> BEFORE_OLD_YEARS = WORDS.set("before old years");
    private static final Set<String> BEFORE_SHORT_YEARS = WORDS.set("before short years");
    private static final Set<String> BEFORE_DASHES = WORDS.set("before dashes");
    private static final Set<String> SIZES = WORDS.set("sizes");
    private static final Set<String> STREETS = WORDS.set("streets");

    @Override
    public Set<String> beginnings() {
        return BEGINNINGS;
    }

    @Override
    public @Nullable Found read(ParagraphWords words, int at, DateContext reading) {
        int yearAt = words.is(at, "fiscal", "financial") ? (words.is(at + 1, "year") ? at + 2 : at + 1) : words.is(at, "year") ? at + 1
                : at;
        int year = yearAt(words, yearAt);
        if (words.digits(at) == 2 && words.is(at - 1, "'", "’", "‘") && words.isGlued(at)) {
            return isShortened(words, at) ? shortened(words, at, reading.published()) : null;
        }
        if (words.is(at, "fy")) {
            return ofFiscalYear(words, at + 1, reading.published());
        }
        if (year == 0) {
            return words.isWord(yearAt) ? inWords(words, yearAt) : null;
        }
        if (!isYear(words, yearAt, year, yearAt > at)) {
            return null;
        }
        boolean joined = words.isDash(yearAt + 1) || words.is(yearAt + 1, "/") && words.isGlued(yearAt + 1);
        if (joined && words.digits(yearAt + 2) > 0) {
            return upTo(words, yearAt, year);
        }
        return new Found(yearAt + 1, Edtf.year(year));
    }

    /** "in '89", "the '92 campaign"; not "the '90s", nor a quotation that begins with a number. */
    private static boolean isShortened(ParagraphWords words, int at) {
        boolean goesOn = words.isGlued(at + 1) && (words.isWord(at + 1) || words.is(at + 1, "'", "’", "%"));
        boolean led = BEFORE_SHORT_YEARS.contains(words.at(at - 2));
        boolean ofYear = words.is(at - 2, "the") && words.isWord(at + 1) && !words.isCapitalised(at + 1);
        boolean second = words.is(at - 2, "and") && words.is(at - 4, "'", "’", "‘") && words.digits(at - 3) == 2;
        return !goesOn && (led || ofYear || second);
    }

    private static @Nullable Found shortened(ParagraphWords words, int at, @Nullable LocalDate published) {
        if (published == null) {
            return null;
        }
        return new Found(at + 1, Edtf.year(ofFigures(words.number(at), published)));
    }

    /** Of the years that end in these two figures, the one nearest to the article's. */
    static int ofFigures(int figures, LocalDate published) {
        int now = published.getYear();
        int year = now / 100 * 100 + figures;
        return year > now + 10 ? year - 100 : year;
    }

    /** "FY2016", "FY16", "FY 2016-17". */
    private static @Nullable Found ofFiscalYear(ParagraphWords words, int at, @Nullable LocalDate published) {
        if (words.digits(at) == 2 && words.isGlued(at)) {
            return shortened(words, at, published);
        }
        int year = words.digits(at) == 4 ? words.number(at) : 0;
        return year < EARLIEST_BARE || year > LATEST ? null : words.isDash(at + 1) && words.digits(at + 2) > 0
                ? upTo(words, at, year) : new Found(at + 1, Edtf.year(year));
    }

    /** The year in four digits that stands here, as far as the number itself and what follows tell; else 0. */
    static int yearAt(ParagraphWords words, int at) {
        if (words.digits(at) != 4 || words.isGlued(at) && words.isWord(at - 1)) {
            return 0;
        }
        int number = words.number(at);
        boolean decimals = words.isGlued(at + 1) && words.is(at + 1, ",", ".", ":") && words.isGlued(at + 2) && words.digits(at + 2) > 0;
        boolean letters = words.isGlued(at + 1) && words.isWord(at + 1);
        boolean size = words.isDash(at + 1) && SIZES.contains(words.at(at + 2));
        boolean counted = COUNTED.contains(words.at(at + 1)) || words.is(at + 1, "%", "°");
        return number >= EARLIEST && number <= LATEST && !decimals && !letters && !counted && !size && !isAddressOrEra(words, at) ? number
                : 0;
    }

    /** "2012 Elm Street", "1500 B.C.". */
    private static boolean isAddressOrEra(ParagraphWords words, int at) {
        boolean street = words.isCapitalised(at + 1) && STREETS.contains(words.at(at + 2)) && words.isCapitalised(at + 2);
        return street || words.is(at + 1, "b") && words.is(at + 2, ".") && words.is(at + 3, "c");
    }

    private static boolean isYear(ParagraphWords words, int at, int year, boolean named) {
        String before = words.at(at - 1);
        if (named) {
            return true;
        }
        if (isDesignation(words, at) || isTitle(words, at)) {
            return false;
        }
        if (BEFORE_COUNTS.contains(before) || words.is(at - 1, SIGNS_BEFORE_COUNTS) || before.equals(".") && words.is(at - 2, "no", "nos")
                || words.isGlued(at) && words.is(at - 1, ",", ".", ":", "/", "-", "$", "£", "€", "#", "@",
                        "_", "=", "&", "?")
                        && !(words.is(at - 1, "-") && BEFORE_DASHES.contains(words.at(at - 2)))) {
            return false;
        }
        before = before.equals(".") ? words.at(at - 2) : before;
        return year >= EARLIEST_BARE ? !before.equals("at") : BEFORE_OLD_YEARS.contains(before);
    }

    /** "the asteroid 2004 MN4" */
    private static boolean isDesignation(ParagraphWords words, int at) {
        return words.isCapitalised(at + 1) && words.at(at + 1).length() == 2 && words.isGlued(at + 2) && words.digits(at + 2) > 0;
    }

    /** "“1984” is his best book" */
    private static boolean isTitle(ParagraphWords words, int at) {
        return words.is(at - 1, OPENING) && words.isGlued(at) && words.is(at + 1, CLOSING) && words.isGlued(at + 1);
    }

    private static @Nullable Found upTo(ParagraphWords words, int at, int first) {
        int digits = words.digits(at + 2);
        int last = words.number(at + 2);
        last = digits == 2 ? first / 100 * 100 + last : digits == 4 ? last : 0;
        boolean goesOn = words.isGlued(at + 3) && (words.isDash(at + 3) || words.is(at + 3, "/")) && words.digits(at + 4) > 0;
        if (goesOn || last <= first || last > LATEST) {
            return goesOn || digits != 2 ? null : new Found(at + 1, Edtf.year(first));
        }
        return new Found(at + 3, Edtf.range(Edtf.year(first), Edtf.year(last)));
    }

    /** "nineteen ninety-one", "two thousand four", as speech is written down. */
    private static @Nullable Found inWords(ParagraphWords words, int at) {
        if (words.is(at, "two") && words.is(at + 1, "thousand") && words.is(at - 1, "year", "in")) {
            int i = words.is(at + 2, "and") ? at + 3 : at + 2;
            int rest = CalendarNames.number(words.at(i));
            return rest > 0 && !COUNTED.contains(words.at(i + 1)) ? new Found(i + 1, Edtf.year(2000 + rest)) : words.is(at - 1, "year")
                    ? new Found(at + 2, Edtf.year(2000)) : null;
        }
        int tens = words.is(at, "nineteen", "eighteen") ? CalendarNames.number(words.at(at + 1)) : -1;
        if (tens < 10) {
            return null;
        }
        int unitAt = words.isDash(at + 2) ? at + 3 : at + 2;
        int unit = tens >= 20 ? CalendarNames.number(words.at(unitAt)) : -1;
        int year = 100 * CalendarNames.number(words.at(at)) + tens;
        return unit > 0 && unit < 10 ? new Found(unitAt + 1, Edtf.year(year + unit)) : new Found(at + 2, Edtf.year(year));
    }
}
