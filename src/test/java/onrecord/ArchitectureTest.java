package onrecord;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What the packages and classes have promised one another. */
@AnalyzeClasses(packages = "onrecord", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** From a text to an answer about it. */
    private static final List<String> FLOW = List.of(
            "text", "article", "language", "extraction", "knowledge", "resolution", "storage", "ingestion", "graphql");

    private static final List<String> EXTRACTION = List.of("cuewords", "quotations", "numbers", "dates", "people", "statements", "events");

    /** From words to speakers; the finders at the root lead through them. */
    private static final List<String> STATEMENTS = List.of(
            "words", "page", "phrases", "readings", "cues", "sources", "content", "quoted", "layouts", "speakers");

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
            .that().resideOutsideOfPackage("onrecord.database..")
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
