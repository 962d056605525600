package onrecord;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Subscription;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import onrecord.resolution.clusters.Cluster;
import onrecord.resolution.clusters.Decisions;
import onrecord.resolution.clusters.Member;
import onrecord.resolution.clusters.Partition;
import onrecord.resolution.clusters.Ruling;
import onrecord.resolution.copies.ArticleSketch;
import onrecord.resolution.copies.PrintedQuotation;
import onrecord.resolution.copies.QuotationKeys;
import onrecord.resolution.corrections.Anchor;
import onrecord.resolution.corrections.AnchorSort;
import onrecord.resolution.corrections.Anchors;
import onrecord.resolution.corrections.Edit;
import onrecord.resolution.corrections.EditedReading;
import onrecord.resolution.events.EventKeys;
import onrecord.resolution.events.EventMention;
import onrecord.resolution.events.JoinedEvent;
import onrecord.resolution.names.NameKeys;
import onrecord.resolution.nouns.ArticleReading;
import onrecord.resolution.nouns.PersonReading;
import onrecord.resolution.nouns.RecordedSpeaker;
import onrecord.resolution.nouns.RecordedStatement;
import onrecord.resolution.nouns.ReportedEvent;
import onrecord.resolution.persons.PersonAppearance;
import onrecord.resolution.topics.ArticleTopic;
import onrecord.storage.sql.DatabaseTrouble;
import onrecord.storage.writing.Correcting;
import onrecord.storage.writing.CorrectionRefused;
import onrecord.storage.writing.Draft;
import onrecord.storage.writing.Stored;
import onrecord.storage.writing.Submission;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Query;

/** What the packages and classes have promised one another. */
@AnalyzeClasses(packages = "onrecord", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** From a text to an answer about it. */
    private static final List<String> FLOW = List.of(
            "text", "article", "language", "extraction", "knowledge", "resolution", "storage", "ingestion", "graphql", "export", "explorer",
            "intake");

    private static final List<String> EXTRACTION = List.of("cuewords", "quotations", "numbers", "dates", "people", "statements", "events");

    /** From words to speakers; the finders at the root lead through them. */
    private static final List<String> STATEMENTS = List.of(
            "words", "page", "phrases", "readings", "cues", "sources", "content", "quoted", "layouts", "speakers");

    /** What of the parts of resolution others may use: what is compared, under which keys, and what is told of it. */
    private static final DescribedPredicate<JavaClass> RESOLVED = belongToAnyOf(
            ArticleReading.class, PersonReading.class, RecordedStatement.class, RecordedSpeaker.class, ReportedEvent.class,
            ArticleTopic.class, ArticleSketch.class, PersonAppearance.class, EventMention.class, PrintedQuotation.class,
            NameKeys.class, EventKeys.class, QuotationKeys.class,
            Cluster.class, Decisions.class, Ruling.class, Member.class, Partition.class, JoinedEvent.class,
            Anchor.class, AnchorSort.class, Anchors.class, Edit.class, EditedReading.class);

    /** What of the parts of storage others may use: the questions, what is brought to the archive, what became of it, and what may keep it from that. */
    private static final DescribedPredicate<JavaClass> ASKED_OR_BROUGHT =
            resideInAnyPackage("onrecord.storage.finding", "onrecord.storage.page", "onrecord.storage.jobs", "onrecord.storage.webhooks")
                    .or(belongToAnyOf(Submission.class, Stored.class, Draft.class, Correcting.Made.class, CorrectionRefused.class,
                            CorrectionRefused.Reason.class, DatabaseTrouble.class, DatabaseTrouble.Kind.class));

    private static final Set<String> TODAY = Set.of(
            "java.time.LocalDate", "java.time.LocalDateTime", "java.time.ZonedDateTime", "java.time.OffsetDateTime", "java.time.Instant");

    /** How types of the GraphQL schema are annotated: names and descriptions for a reader, no behaviour. */
    private static final DescribedPredicate<JavaClass> DESCRIPTIONS = resideInAnyPackage(
            "org.eclipse.microprofile.graphql..", "io.smallrye.graphql.api..");

    @ArchTest
    static void aPackageKnowsOnlyThoseBeforeItInTheFlow(JavaClasses classes) {
        checkOrder(classes, "onrecord.", FLOW);
    }

    @ArchTest
    static void extractionGoesFromDatesOverPeopleToStatementsAndEvents(JavaClasses classes) {
        checkOrder(classes, "onrecord.extraction.", EXTRACTION.subList(0, 6));
        checkOrder(classes, "onrecord.extraction.", List.of("cuewords", "quotations", "numbers", "dates", "people", "events"));
    }

    @ArchTest
    static void statementsGoFromWordsOverContentToSpeakers(JavaClasses classes) {
        checkOrder(classes, "onrecord.extraction.statements.", STATEMENTS);
    }

    @ArchTest
    static final ArchRule thePartsOfStatementsDoNotKnowTheirFinders = noClasses()
            .that().resideInAPackage("onrecord.extraction.statements.*..")
            .should().dependOnClassesThat().resideInAPackage("onrecord.extraction.statements");

    @ArchTest
    static final ArchRule whatStatementsAreMadeOfStaysInside = noClasses()
            .that().resideOutsideOfPackage("onrecord.extraction.statements..")
            .should().dependOnClassesThat().resideInAPackage("onrecord.extraction.statements.*..");

    @ArchTest
    static void datesGoFromWordsOverTenseToForms(JavaClasses classes) {
        checkOrder(classes, "onrecord.extraction.dates.", List.of("words", "tense", "forms"));
    }

    @ArchTest
    static void peopleGoFromWordsOverNamesToReferences(JavaClasses classes) {
        checkOrder(classes, "onrecord.extraction.people.", List.of("words", "name", "naming", "roles", "references"));
    }

    @ArchTest
    static final ArchRule thePartsOfDatesAndPeopleDoNotKnowTheirFinders = noClasses()
            .that().resideInAnyPackage("onrecord.extraction.dates.*..", "onrecord.extraction.people.*..")
            .should().dependOnClassesThat().resideInAnyPackage("onrecord.extraction.dates", "onrecord.extraction.people");

    @ArchTest
    static final ArchRule whatDatesAreMadeOfStaysInside = noClasses()
            .that().resideOutsideOfPackage("onrecord.extraction.dates..")
            .should().dependOnClassesThat().resideInAnyPackage("onrecord.extraction.dates.tense..", "onrecord.extraction.dates.forms..");

    @ArchTest
    static final ArchRule whatPeopleAreMadeOfStaysInside = noClasses()
            .that().resideOutsideOfPackage("onrecord.extraction.people..")
            .should().dependOnClassesThat().resideInAnyPackage(
                    "onrecord.extraction.people.naming..", "onrecord.extraction.people.roles..",
                    "onrecord.extraction.people.references..");

    @ArchTest
    static void theExecutableFindsEveryClassOfTheSchema(JavaClasses classes) {
        assertThat(classes.stream()
                .filter(each -> each.isAnnotatedWith(GraphQLApi.class) && !each.isAnnotatedWith(RegisterForReflection.class))
                .filter(each -> each.getMethods().stream().noneMatch(method -> method.isAnnotatedWith(Query.class)
                        || method.isAnnotatedWith(Mutation.class) || method.isAnnotatedWith(Subscription.class)))
                .map(JavaClass::getSimpleName))
                .as("classes without an operation of their own, which SmallRye does not register").isEmpty();
    }

    @ArchTest
    static void eventsGoFromWordsOverTriggersToSummaries(JavaClasses classes) {
        checkOrder(
                classes, "onrecord.extraction.events.",
                List.of("clauses", "trees", "triggers", "details", "reports", "references", "participants", "summaries"));
    }

    @ArchTest
    static final ArchRule thePartsOfEventsDoNotKnowTheirFinder = noClasses()
            .that().resideInAPackage("onrecord.extraction.events.*..")
            .should().dependOnClassesThat().resideInAPackage("onrecord.extraction.events");

    @ArchTest
    static final ArchRule whatEventsAreMadeOfStaysInside = noClasses()
            .that().resideOutsideOfPackage("onrecord.extraction.events..")
            .should().dependOnClassesThat().resideInAnyPackage(
                    "onrecord.extraction.events.clauses..", "onrecord.extraction.events.trees..", "onrecord.extraction.events.triggers..",
                    "onrecord.extraction.events.reports..", "onrecord.extraction.events.references..",
                    "onrecord.extraction.events.summaries..");

    @ArchTest
    static void resolutionGoesFromNamesOverTopicsToWhoAndWhatIsMeant(JavaClasses classes) {
        checkOrder(classes, "onrecord.resolution.",
                List.of("clusters", "names", "topics", "copies", "persons", "events", "nouns", "corrections"));
        checkOrder(classes, "onrecord.resolution.", List.of("clusters", "names", "topics", "events", "persons", "copies"));
    }

    @ArchTest
    static void storageGoesFromSqlOverRowsToDecidingAndWritingOrToFinding(JavaClasses classes) {
        checkOrder(classes, "onrecord.storage.",
                List.of("sql", "jobs", "webhooks", "rows", "blocks", "deciding", "writing", "page", "finding"));
        checkOrder(classes, "onrecord.storage.",
                List.of("page", "sql", "jobs", "webhooks", "blocks", "rows", "finding", "deciding", "writing"));
    }

    @ArchTest
    static final ArchRule thePartsOfResolutionDoNotKnowTheResolver = noClasses()
            .that().resideInAPackage("onrecord.resolution.*..")
            .should().dependOnClassesThat().resideInAPackage("onrecord.resolution");

    @ArchTest
    static final ArchRule thePartsOfStorageDoNotKnowTheArchive = noClasses()
            .that().resideInAPackage("onrecord.storage.*..")
            .should().dependOnClassesThat().resideInAPackage("onrecord.storage");

    @ArchTest
    static final ArchRule thePartsOfResolutionAndStorageKnowEachOtherInOneDirection =
            slices().matching("onrecord.(resolution|storage).(*)..")
                    .should().beFreeOfCycles();

    @ArchTest
    static final ArchRule whatResolutionIsMadeOfStaysInside = noClasses()
            .that().resideOutsideOfPackage("onrecord.resolution..")
            .should().dependOnClassesThat(resideInAPackage("onrecord.resolution.*..").and(not(RESOLVED)));

    @ArchTest
    static final ArchRule whatStorageIsMadeOfStaysInside = noClasses()
            .that().resideOutsideOfPackage("onrecord.storage..")
            .should().dependOnClassesThat(resideInAPackage("onrecord.storage.*..").and(not(ASKED_OR_BROUGHT)));

    @ArchTest
    static final ArchRule kafkaStaysInItsPackage = noClasses()
            .that().resideOutsideOfPackage("onrecord.ingestion.kafka..")
            .should().dependOnClassesThat().resideInAnyPackage("org.apache.kafka..", "io.smallrye.reactive.messaging..",
                    "org.eclipse.microprofile.reactive.messaging..");

    @ArchTest
    static final ArchRule theEngineKnowsNoFramework = classes()
            .that()
            .resideInAnyPackage("onrecord.text..", "onrecord.article..", "onrecord.language..", "onrecord.extraction..",
                    "onrecord.resolution..")
            .should().onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "onrecord..").or(DESCRIPTIONS));

    @ArchTest
    static final ArchRule theNounsKnowNoFramework = classes()
            .that().resideInAPackage("onrecord.knowledge..")
            .should().onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "onrecord..").or(DESCRIPTIONS));

    @ArchTest
    static final ArchRule onlyWordsAndNounsAreDescribedInTheEngine = noClasses()
            .that().resideInAnyPackage("onrecord.article..", "onrecord.language..", "onrecord.extraction..", "onrecord.resolution..")
            .should().dependOnClassesThat(DESCRIPTIONS);

    @ArchTest
    static final ArchRule storageRemembersWhatOthersHaveReadAndTold = noClasses()
            .that().resideInAPackage("onrecord.storage..")
            .should().dependOnClassesThat().resideInAnyPackage("onrecord.extraction..", "onrecord.article..")
            .because("ingestion drives extraction, resolution and storage, in this order");

    @ArchTest
    static final ArchRule onlyTheConfigurationKnowsWhereTheDatabaseIs = noClasses()
            .that().resideOutsideOfPackages("onrecord.database..", "onrecord.service..")
            .should().dependOnClassesThat().resideInAPackage("onrecord.database..");

    @ArchTest
    static final ArchRule casingNamesItsLocale = noClasses()
            .should().callMethod(String.class, "toLowerCase")
            .orShould().callMethod(String.class, "toUpperCase")
            .orShould().callMethod(String.class, "formatted", Object[].class)
            .orShould().callMethod(String.class, "format", String.class, Object[].class)
            .because("what a letter is must not depend on the machine: use Locale.ROOT");

    @ArchTest
    static final ArchRule todayComesFromAClock = noClasses()
            .should().callMethodWhere(describe("now() without a Clock", call -> call.getTarget().getName().equals("now")
                    && TODAY.contains(call.getTargetOwner().getFullName())
                    && call.getTarget().getRawParameterTypes().isEmpty()));

    @ArchTest
    static final ArchRule theServiceSpeaksThroughItsLog = noClasses()
            .should().accessField(System.class, "out")
            .orShould().accessField(System.class, "err")
            .orShould().callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule nothingWaitsForAReactiveAnswer = noClasses()
            .should().callMethodWhere(describe("await()", call -> call.getTarget().getName().equals("await")
                    && call.getTargetOwner().getName().startsWith("io.smallrye.mutiny")));

    /** A native executable without them would say so only when it starts. */
    @ArchTest
    static void whatTheNativeExecutableNeedsByNameIsThere(JavaClasses classes) {
        List<String> missing = classes.stream()
                .flatMap(each -> each.tryGetAnnotationOfType(RegisterForReflection.class).stream())
                .flatMap(registered -> Stream.of(registered.classNames()))
                .filter(name -> ArchitectureTest.class.getClassLoader().getResource(name.replace('.', '/') + ".class") == null)
                .toList();
        assertThat(missing).isEmpty();
    }

    @ArchTest
    static final ArchRule classesAreNamedAfterWhatTheyAre = noClasses()
            .should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|DTO|Data)");

    private static void checkOrder(JavaClasses classes, String parent, List<String> order) {
        for (int i = 0; i + 1 < order.size(); i++) {
            String[] later = order.subList(i + 1, order.size()).stream().map(name -> parent + name + "..").toArray(String[]::new);
            noClasses().that().resideInAPackage(parent + order.get(i) + "..")
                    .should().dependOnClassesThat().resideInAnyPackage(later)
                    .allowEmptyShould(true).check(classes);
        }
    }

    private static DescribedPredicate<JavaCall<?>> describe(String what, Predicate<JavaCall<?>> call) {
        return DescribedPredicate.describe(what, call);
    }
}
