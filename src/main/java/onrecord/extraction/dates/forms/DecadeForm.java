package onrecord.extraction.dates.forms;

import java.util.List;
import java.util.Set;
import onrecord.extraction.dates.words.CalendarNames;
import onrecord.extraction.dates.words.ParagraphWords;
import onrecord.text.Edtf;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/** Ten years or a hundred: <em>the 1990s</em>, <em>the late '80s</em>, <em>the nineties</em>, <em>the 20th century</em>. */
final class DecadeForm implements DateForm {

    private static final Set<String> BEGINNINGS =
            CalendarNames.ordinals(Set.of(NUMBER, "twenty", "twenties", "thirties", "forties", "fifties",
                    "sixties", "seventies", "eighties", "nineties"));

    private static final List<String> SPOKEN = List.of("twenties", "thirties", "forties", "fifties", "sixties", "seventies",
            "eighties", "nineties");
    private static final Set<String> AGED = WordSections.read("dates/years-and-counts.txt").set("owners of an age");
    private static final int FIRST_SPOKEN = 1920;

    @Override
    public Set<String> beginnings() {
        return BEGINNINGS;
    }

    @Override
    public @Nullable Found read(ParagraphWords words, int at, DateContext reading) {
        int number = words.number(at);
        int sAt = words.is(at + 1, "'", "’") && words.isGlued(at + 1) ? at + 2 : at + 1;
        boolean plural = words.isGlued(sAt) && words.is(sAt, "s");
        if (plural && words.digits(at) == 4 && number % 10 == 0 && number >= 1400 && number <= 2090) {
            return new Found(sAt + 1, number % 100 == 0 && number < 2000 ? Edtf.century(number) : Edtf.decade(number));
        }
        if (plural && words.digits(at) == 2 && number % 10 == 0 && number >= 20 && words.is(at - 1, "'", "’", "‘") && words.isGlued(at)) {
            return new Found(sAt + 1, Edtf.decade(1900 + number));
        }
        int spoken = SPOKEN.indexOf(words.at(at));
        boolean age = AGED.contains(words.at(at - 2));
        if (spoken >= 0 && words.is(at - 1, "the", "early", "late", "nineteen", "mid", "-")
                && (words.is(at - 1, "the") || !age && !words.is(at - 2, "in"))) {
            return age ? null : new Found(at + 1, Edtf.decade(FIRST_SPOKEN + 10 * spoken));
        }
        return century(words, at, number);
    }

    private static @Nullable Found century(ParagraphWords words, int at, int number) {
        boolean digits = words.isOrdinalEnding(at + 1);
        int nth = digits ? number : words.is(at, "twenty") && words.isDash(at + 1) && words.is(at + 2, "first") ? 21
                : CalendarNames.ordinal(words.at(at));
        int wordAt = digits ? at + 2 : nth == 21 ? at + 3 : at + 1;
        wordAt += words.isDash(wordAt) ? 1 : 0;
        boolean before = words.is(wordAt + 1, "bc", "bce") || words.is(wordAt + 1, "b") && words.is(wordAt + 3, "c");
        return nth >= 5 && nth <= 21 && words.is(wordAt, "century") && !before ? new Found(wordAt + 1, Edtf.century(100 * (nth - 1)))
                : null;
    }
}
