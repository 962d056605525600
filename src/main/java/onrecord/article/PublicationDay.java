package onrecord.article;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.article.Finding.DayKind;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the day an article was published from those that its page prints: one that is called so, one below the headline, the dateline's, one in
 * an address, one above the headline, one of a change, one in the name of the file. The day over a menu is the reader's <em>today</em>, not the article's.
 */
final class PublicationDay {

    private final LabelledLines page;
    private final int headline;
    private final @Nullable Dateline dateline;
    private final @Nullable LocalDate opening;

    /**
     * @param headline where it stands, null when it is not printed
     * @param opening the day the story begins with, null when it begins with none
     */
    PublicationDay(LabelledLines page, @Nullable Span headline, @Nullable Dateline dateline, @Nullable LocalDate opening) {
        this.page = page;
        this.headline = headline == null ? 0 : page.lineAt(headline.start());
        this.dateline = dateline;
        this.opening = opening;
    }

    /** Null when neither the text nor what is known of it says so. */
    @Nullable
    LocalDate find(Metadata known) {
        if (known.publishedOn() != null) {
            return known.publishedOn();
        }
        int end = page.lines().size();
        return Stream.of(
                days(0, end, DayKind.PUBLISHED),
                days(headline, end, DayKind.PRINTED),
                Stream.of(dateline).filter(Objects::nonNull).map(Dateline::day),
                Stream.ofNullable(opening),
                Stream.ofNullable(WebAddress.dayIn(known.url())),
                days(0, page.firstProse(), DayKind.ADDRESS),
                days(belowMenu(), headline, DayKind.PRINTED),
                days(0, end, DayKind.UPDATED),
                Stream.ofNullable(FileName.dayIn(known.source(), dateline == null ? null : dateline.monthDay())))
                .flatMap(days -> days)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Stream<@Nullable LocalDate> days(int from, int to, DayKind kind) {
        Predicate<@Nullable Finding> wanted = finding -> finding != null && finding.isDay(kind);
        return IntStream.range(from, to).mapToObj(page::finding).filter(wanted).map(Finding::day);
    }

    /** The line after the last one above the headline that belongs to a menu. */
    private int belowMenu() {
        int line = headline;
        while (line > 0 && !isMenu(line - 1)) {
            line--;
        }
        return line;
    }

    private boolean isMenu(int line) {
        Finding finding = page.finding(line);
        return finding != null && finding.isNoise() && finding.day() == null;
    }
}
