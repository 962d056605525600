package onrecord.graphql;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.stream.IntStream;
import onrecord.graphql.identity.NodeKind;
import onrecord.graphql.input.StatementFilterInput;
import onrecord.graphql.input.StatementOrderInput;
import onrecord.graphql.page.ConnectionPage;
import onrecord.graphql.page.FilterNotes;
import onrecord.graphql.page.Pages;
import onrecord.graphql.page.StatementConnection;
import onrecord.knowledge.Article;
import onrecord.knowledge.Person;
import onrecord.knowledge.Speaker;
import onrecord.knowledge.Statement;
import onrecord.storage.finding.Articles;
import onrecord.storage.finding.Misspelt;
import onrecord.storage.finding.People;
import onrecord.storage.finding.StatementFilter;
import onrecord.storage.finding.Statements;
import onrecord.text.SpeakerKind;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Statements: what is asked about them, and where they lead. */
@GraphQLApi
public class StatementApi {

    private static final String SAME_WORDS =
            "The same words of the same speaker in other articles, the earliest published first. Case, punctuation and "
                    + "quotation marks make no difference, and longer and shorter cuts of a quotation that tells enough belong "
                    + "together. Exactly the same eight words or more are the same whenever they were printed, if they are not all "
                    + "everyday words; what anybody might say again, like \"The mayor lied to us\", has to be printed within a day, and "
                    + "a stock phrase, like \"No comment\", within three days and in the same story.";

    private static final String FIRST_PRINTED =
            "The statement that printed these words first, by the day of publication: itself when no earlier "
                    + "paper has them. Null when no day is known, or two articles printed them on the first day.";

    private final Articles articles;
    private final People people;
    private final Statements statements;
    private final Misspelt misspelt;

    StatementApi(Articles articles, People people, Statements statements, Misspelt misspelt) {
        this.articles = articles;
        this.people = people;
        this.statements = statements;
        this.misspelt = misspelt;
    }

    @Query
    @Description("A statement, by its id; null when there is none with this id.")
    public Uni<@Nullable Statement> statement(@NonNull @Id @Description("The id of a statement.") String id) {
        return Batch.one(id, NodeKind.STATEMENT, statements::byIds);
    }

    @Query
    @NonNull
    @Description("What was said, or what of it matches a filter.")
    public Uni<StatementConnection> statements(
            @Description("Which statements are wanted; all when left out.") @Nullable StatementFilterInput filter,
            @Description("How they are sorted; the latest first when left out.") @Nullable StatementOrderInput orderBy,
            @DefaultValue(Pages.SIZE) @Description(Pages.FIRST) @Nullable Integer first,
            @Description(Pages.AFTER) @Nullable String after,
            @Description(Pages.LAST) @Nullable Integer last,
            @Description(Pages.BEFORE) @Nullable String before) {
        StatementFilter wanted = StatementFilterInput.filter(filter);
        return statements.page(wanted, StatementOrderInput.order(orderBy), Pages.of(first, after, last, before))
                .map(slice -> new StatementConnection(new ConnectionPage<>(slice, statements.count(wanted)),
                        new FilterNotes(Undated.count(wanted.ofUndated(), statements::count), misspelt.in(wanted))));
    }

    @NonNull
    @Description("The article that reports it.")
    public Uni<List<@Nullable Article>> article(@Source List<Statement> some) {
        return Batch.of(some, Statement::articleId).one(articles::byIds);
    }

    @NonNull
    @Description("The sentence or sentences around the words.")
    public List<String> context(@Source List<Statement> some) {
        return some.stream().map(statement -> statement.context().text()).toList();
    }

    @Description("The person, where one speaks and is a person. Of several who speak together, `speakers` has each.")
    public Uni<List<@Nullable Person>> speaker(@Source List<Statement> some) {
        return Batch.of(some, Statement::speakerId).one(people::byIds);
    }

    @NonNull
    @Description("Each of those it is credited to, in the order of the text: one, or several who speak together.")
    public Uni<List<List<@NonNull Speaker>>> speakers(@Source List<Statement> some) {
        return Batch.of(some, statement -> statement.speakerKind() == SpeakerKind.SEVERAL ? statement.id() : null)
                .list(statements::speakersTogether)
                .map(together -> IntStream.range(0, some.size())
                        .mapToObj(i -> together.get(i).isEmpty() ? List.of(some.get(i).onlySpeaker()) : together.get(i)).toList());
    }

    @Description("The person, where it is one.")
    public Uni<List<@Nullable Person>> person(@Source List<Speaker> speakers) {
        return Batch.of(speakers, Speaker::personId).one(people::byIds);
    }

    @NonNull
    @Description("Persons mentioned in the words.")
    public Uni<List<List<@NonNull Person>>> about(@Source List<Statement> some) {
        return Batch.of(some, Statement::id).list(people::aboutStatements);
    }

    @NonNull
    @Description(SAME_WORDS)
    public Uni<List<StatementConnection>> sameWords(
            @Source List<Statement> some,
            @DefaultValue(Pages.SIZE) @Description(Pages.FIRST) @Nullable Integer first,
            @Description(Pages.AFTER) @Nullable String after) {
        return Batch.of(some, Statement::id).pages(Pages.of(first, after), statements::sameWords, statements::countsOfSameWords,
                page -> new StatementConnection(page, FilterNotes.NONE));
    }

    @NonNull
    @Description("How many publishers are known to print these words, this one included: the publishers of `sameWords`. Copies of one article count "
            + "once; articles whose publisher nobody knows are not counted, so it is 0 where no publisher is known.")
    public Uni<List<@NonNull Integer>> printedBy(@Source List<Statement> some) {
        return Batch.of(some, Statement::id).number(0, statements::printedBy);
    }

    @Description(FIRST_PRINTED)
    public Uni<List<@Nullable Statement>> firstPrinted(@Source List<Statement> some) {
        return Batch.of(some, Statement::id).one(statements::firstPrinted);
    }
}
