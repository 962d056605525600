package onrecord.graphql;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import onrecord.graphql.counts.Counting;
import onrecord.graphql.counts.StatementCounts;
import onrecord.graphql.page.Pages;
import onrecord.knowledge.Statement;
import onrecord.knowledge.counts.PrintedCount;
import onrecord.knowledge.counts.WordCount;
import onrecord.storage.finding.StatementWords;
import onrecord.storage.finding.Statements;
import onrecord.storage.finding.Top;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** What statements have in common: the same words in several papers, the same word on several days. */
@GraphQLApi
@RegisterForReflection // SmallRye registers only classes with an operation of their own
public class StatementWordsApi {

    private final Statements statements;
    private final StatementWords words;

    StatementWordsApi(Statements statements, StatementWords words) {
        this.statements = statements;
        this.words = words;
    }

    @NonNull
    @Description("Quotations that several papers print, those in most papers first. For example which paper had them first: "
            + "`printed(atLeast: 3) { publisherCount statement { text firstPrinted { article { publisher } } } }`.")
    public Uni<List<List<@NonNull PrintedCount>>> printed(
            @Source List<StatementCounts> counts,
            @DefaultValue(Pages.SIZE) @Description("How many, those in most papers first: at most 100.") @Nullable Integer first,
            @DefaultValue("2") @Description("Only those that at least so many publishers print.") @Nullable Integer atLeast) {
        Top top = Counting.top(first, atLeast);
        return Counting.each(counts, one -> words.printed(one.filter(), top));
    }

    @NonNull
    @Description("Words that several statements have in common, with these statements side by side, the oldest first; words such as \"the\" are "
            + "left out, and of very many statements the newest 2000 are looked at. For example how somebody spoke of one thing over time: "
            + "`statementCounts(filter: { speakerId: \"…\" }) { words(atLeast: 3) { word statements { text saidOn { edtf } } } }`.")
    public Uni<List<List<@NonNull WordCount>>> words(
            @Source List<StatementCounts> counts,
            @DefaultValue(Pages.SIZE) @Description(Counting.FIRST) @Nullable Integer first,
            @DefaultValue("2") @Description(Counting.AT_LEAST) @Nullable Integer atLeast) {
        Top top = Counting.top(first, atLeast);
        return Counting.each(counts, one -> words.shared(one.filter(), top));
    }

    @NonNull
    @Description("One of the statements that have these words: the one that was printed first, by the day of publication.")
    public Uni<List<@Nullable Statement>> statement(@Source List<PrintedCount> counts) {
        return Batch.of(counts, PrintedCount::statementId).one(statements::byIds);
    }

    @NonNull
    @Name("statements")
    @Description("Statements that have it, the oldest first.")
    public Uni<List<List<@NonNull Statement>>> sideBySide(
            @Source List<WordCount> counts,
            @DefaultValue("5") @Description("How many: at most 20.") @Nullable Integer first) {
        int size = Math.min(Pages.size("first", first), StatementWords.SIDE_BY_SIDE);
        Set<UUID> wanted = new LinkedHashSet<>();
        counts.forEach(count -> wanted.addAll(oldest(count, size)));
        return statements.byIds(wanted).map(found -> counts.stream()
                .map(count -> oldest(count, size).stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList()).toList());
    }

    private static Collection<UUID> oldest(WordCount count, int size) {
        return count.statementIds().subList(0, Math.min(size, count.statementIds().size()));
    }
}
