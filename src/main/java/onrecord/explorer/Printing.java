package onrecord.explorer;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.export.asked.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Where the words of a statement were printed first, and how many print them.
 *
 * @param day the first day, null when no day is known
 * @param here whether the statement's own article is of that day
 * @param others the other articles of that day, as far as they were asked for
 * @param several how many articles are of that day, none of which can be told to be the first: {@code two}; empty when one is
 * @param extent how many print the words: {@code 3 papers}, or {@code 3 articles} where one of them has no publisher
 * @param later how much later than the first its own article was: {@code a day later}; empty where that is none or not known
 */
@TemplateData
public record Printing(@Nullable String day, boolean here, List<Elsewhere> others, String several, String extent, String later) {

    private static final List<String> FEW = List.of("no", "one", "two", "three", "four", "five");

    public Printing {
        others = List.copyOf(others);
    }

    /**
     * The same words in another article.
     *
     * @param name of the paper, or else the title
     */
    @TemplateData
    public record Elsewhere(String statement, String article, String name) {

        static Elsewhere of(Fields statement) {
            Fields article = statement.object("article");
            return new Elsewhere(statement.text("id"), article.text("id"),
                    Objects.requireNonNullElse(article.textOrNull("publisher"), article.text("title")));
        }
    }

    /**
     * Nothing when no other article prints the words.
     *
     * @param statement as the fragment {@code Printed} asks for it
     */
    public static Optional<Printing> of(Fields statement) {
        Fields same = statement.object("sameWords");
        String own = statement.object("article").text("id");
        Map<String, Fields> byArticle = new LinkedHashMap<>();
        same.objects("nodes").forEach(other -> byArticle.putIfAbsent(other.object("article").text("id"), other));
        byArticle.remove(own);
        if (byArticle.isEmpty()) {
            return Optional.empty();
        }
        List<Fields> others = List.copyOf(byArticle.values());
        String day = Stream.concat(Stream.of(statement), others.stream()).map(Printing::day).filter(Objects::nonNull).sorted().findFirst()
                .orElse(null);
        String today = day(statement);
        boolean here = day != null && day.equals(today);
        List<Elsewhere> first = others.stream().filter(other -> day != null && day.equals(day(other))).map(Elsewhere::of).toList();
        int unread = same.number("totalCount") - same.objects("nodes").size();
        int ofTheDay = first.size() + (here ? 1 : 0);
        boolean more = unread > 0 && first.size() == others.size();
        return Optional.of(new Printing(day, here, first, ofTheDay < 2 ? "" : more ? "many" : few(ofTheDay),
                extent(statement, others, 1 + others.size() + unread),
                here || day == null || today == null ? "" : later(LocalDate.parse(day), LocalDate.parse(today))));
    }

    private static @Nullable String day(Fields statement) {
        return statement.object("article").textOrNull("publishedOn");
    }

    private static String extent(Fields statement, List<Fields> others, int articles) {
        boolean known = Papers.areKnown(Stream.concat(Stream.of(statement), others.stream()));
        int papers = statement.number("printedBy");
        return known && papers > 1 ? PageWords.count(papers, "paper") : PageWords.count(articles, "article");
    }

    private static String later(LocalDate first, LocalDate here) {
        long days = ChronoUnit.DAYS.between(first, here);
        return days == 1 ? "a day later" : PageWords.count(days, "day") + " later";
    }

    private static String few(int number) {
        return number < FEW.size() ? FEW.get(number) : Integer.toString(number);
    }
}
