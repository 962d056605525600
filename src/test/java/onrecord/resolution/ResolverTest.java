package onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import onrecord.article.ParsedArticle;
import onrecord.extraction.Extraction;
import onrecord.extraction.events.ExtractedEvent;
import onrecord.extraction.events.Participant;
import onrecord.extraction.people.ExtractedPerson;
import onrecord.extraction.people.PersonMention;
import onrecord.text.Edtf;
import onrecord.text.EventType;
import onrecord.text.MentionKind;
import onrecord.text.ParticipantRole;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResolverTest {

    private static final Edtf MARCH_2014 = new Edtf("2014-03", LocalDate.of(2014, 3, 1), LocalDate.of(2014, 3, 31));
    private static final Edtf YEAR_2014 = new Edtf("2014", LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31));
    private static final Edtf YEAR_2015 = new Edtf("2015", LocalDate.of(2015, 1, 1), LocalDate.of(2015, 12, 31));

    @Test
    void theSameFullNameIsTheSamePerson() {
        assertMerged(person("Marta Lindqvist"), known("Marta Lindqvist"));
        assertMerged(person("Séan Ó Dálaigh"), known("Sean O Dalaigh"));
    }

    @Test
    void aSpellingIsTheSamePerson() {
        assertMerged(person("Dimitry Volkov"), known("Dmitry Volkov"));
        assertMerged(person("Mykhailo Zelinskyy"), known("Mykhailo Zelinsky"));
    }

    @Test
    void aMiddleNameMayBeLeftOut() {
        assertMerged(person("Anna Brandt Keller"), known("Anna Keller"));
    }

    @Test
    void fatherAndSonAreTwo() {
        assertApart(person("Harold Finch Jr."), known("Harold Finch"));
        assertApart(person("Harold Finch"), known("Harold Finch Jr."));
    }

    @Test
    void sharingASurnameIsNotEnough() {
        assertApart(person("Peter Novak"), known("Jana Novak"));
        assertApart(person("Novak"), known("Jana Novak"));
    }

    @Test
    void aSurnameWithTheSameOfficeIsEnough() {
        assertMerged(person("Novak", "Slovak foreign minister"), known("Jana Novak", "Slovak Foreign Minister"));
        assertApart(person("Novak", "Slovenian foreign minister"), known("Jana Novak", "Slovak Foreign Minister"));
    }

    @Test
    void aSurnameAloneMeansWhomEverybodyKnowsByIt() {
        KnownPerson jana = known(40, "Jana Novak");
        ExtractedPerson other = person("Marta Lindqvist");
        assertThat(persons(List.of(jana, known(4, "Peter Novak")), person("Novak"), other).get(0).known()).isEqualTo(jana.id());
        assertThat(persons(List.of(jana, known(5, "Peter Novak")), person("Novak"), other).get(0).known()).isNull();
        assertThat(persons(List.of(known(4, "Jana Novak")), person("Novak"), other).get(0).known()).isNull();
        assertThat(persons(List.of(jana), person("Novak"), person("Ann Lowe")).get(0).known()).isNull();
    }

    @Test
    void ratherWhoIsKnownInFullThanWhoIsNot() {
        KnownPerson jana = known("Jana Novak", "Slovak Foreign Minister");
        assertThat(persons(List.of(known("Novak", "foreign minister"), jana), person("Novak", "foreign minister")).get(0).known())
                .isEqualTo(jana.id());
    }

    @Test
    void anInitialNeedsTheSameOfficeOrCompany() {
        assertApart(person("J. Novak"), known("Jana Novak"));
        assertMerged(person("J. Novak", "minister"), known("Jana Novak", "Slovak Foreign Minister"));
        KnownPerson withCompany = known(1, "Jana Novak");
        assertThat(persons(List.of(withCompany), person("J. Novak"), person("Marta Lindqvist")).get(0).known()).isEqualTo(withCompany.id());
    }

    @Test
    void rolesThatContradictKeepTwoOfOneNameApart() {
        assertApart(person("Michael Stone", "striker"), known("Michael Stone", "US senator"));
        assertApart(person("Michael Stone", "Canadian prime minister"), known("Michael Stone", "Australian prime minister"));
        assertMerged(person("Michael Stone", "businessman"), known("Michael Stone", "US senator"));
    }

    @Test
    void ofTwoKnownByOneNameTheOneWithTheSameOfficeIsMeant() {
        KnownPerson striker = known("Michael Stone", "striker");
        KnownPerson senator = known("Michael Stone", "US senator");
        assertThat(persons(List.of(striker, senator), person("Michael Stone", "senator")).get(0).known()).isEqualTo(senator.id());
    }

    @Test
    void ofTwoKnownByOneNameNeitherIsMeantWhenNothingTells() {
        Identity identity =
                persons(List.of(known("Michael Stone", "striker"), known("Michael Stone", "senator")), person("Michael Stone")).get(0);
        assertThat(identity.known()).isNull();
        assertThat(identity.reason()).contains("nothing tells which");
    }

    @Test
    void twoPersonsOfOneArticleAreNeverTakenForOne() {
        KnownPerson known = known("Anna Keller");
        List<Identity> identities = persons(List.of(known), person("Anna B. Keller"), person("Anna Keller"));
        assertThat(identities.get(1).known()).isEqualTo(known.id());
        assertThat(identities.get(0).known()).isNull();
    }

    @Test
    void everyMergeSaysWhy() {
        assertThat(persons(List.of(known("Dmitry Volkov")), person("Dimitry Volkov")).get(0).reason())
                .isEqualTo("\"Dimitry Volkov\" is a spelling of \"Dmitry Volkov\"");
    }

    @Test
    void reportsOfOneTypeDateAndParticipantsAreOneEvent() {
        KnownEvent known = knownEvent(EventType.COERCE, MARCH_2014, "Russia", "Crimea");
        assertThat(event(known, EventType.COERCE, MARCH_2014, "Moscow", "Crimea").known()).isEqualTo(known.id());
        assertThat(event(known, EventType.COERCE, YEAR_2014, "Russia", "Crimea").known()).isEqualTo(known.id());
    }

    @Test
    void anotherTypeDateOrParticipantIsAnotherEvent() {
        KnownEvent known = knownEvent(EventType.COERCE, MARCH_2014, "Russia", "Crimea");
        assertThat(event(known, EventType.ASSAULT, MARCH_2014, "Russia", "Crimea").known()).isNull();
        assertThat(event(known, EventType.COERCE, YEAR_2015, "Russia", "Crimea").known()).isNull();
        assertThat(event(known, EventType.COERCE, MARCH_2014, "Russia", "Donbass").known()).isNull();
        assertThat(event(known, EventType.COERCE, MARCH_2014, "Russia").known()).isNull();
    }

    @Test
    void anEventWithoutADateIsTheSameOnlyWithinDays() {
        KnownEvent known = knownEvent(EventType.CONSULT, null, "Anna Keller", "Peter Novak");
        assertThat(event(known, EventType.CONSULT, null, "Anna Keller", "Peter Novak").known()).isNull();
        KnownEvent yesterday = new KnownEvent(
                UUID.randomUUID(), EventType.CONSULT, "text", null, Set.of("Anna Keller", "Peter Novak"), null, LocalDate.of(2020, 5, 3));
        Extraction today = extraction(LocalDate.of(2020, 5, 4), report(EventType.CONSULT, null, "Keller", "Novak"));
        assertThat(new Resolver().resolve(today, List.of(), List.of(yesterday)).events().get(0).known()).isEqualTo(yesterday.id());
    }

    @Test
    void demandsArePutTogetherOnlyWhenToldInLikeWords() {
        assertThat(
                demand("Keller called for the complete repeal of the tax.", "Anna Keller on Monday called for a repeal of the tax").known())
                .isNotNull();
        assertThat(demand("Keller called for a new bridge.", "Anna Keller on Monday called for a repeal of the tax").known()).isNull();
    }

    private static Identity demand(String report, String known) {
        ParsedArticle article = new ParsedArticle(report, "text", null, null, List.of(), null, null, "en", List.of(), List.of());
        ExtractedEvent event = new ExtractedEvent(EventType.REQUEST, new Span(0, report.length()), new Span(7, 13), MARCH_2014, null,
                List.of(new Participant(ParticipantRole.ACTOR, "Keller", -1)), false, 1);
        KnownEvent before =
                new KnownEvent(UUID.randomUUID(), EventType.REQUEST, known, MARCH_2014, Set.of("Anna Keller"), null, null);
        Extraction extraction = new Extraction(article, List.of(), List.of(), List.of(event), List.of());
        return new Resolver().resolve(extraction, List.of(), List.of(before)).events().get(0);
    }

    private static void assertMerged(ExtractedPerson person, KnownPerson known) {
        assertThat(persons(List.of(known), person).get(0).known()).isEqualTo(known.id());
    }

    private static void assertApart(ExtractedPerson person, KnownPerson known) {
        assertThat(persons(List.of(known), person).get(0).known()).isNull();
    }

    private static List<Identity> persons(List<KnownPerson> known, ExtractedPerson... persons) {
        Extraction extraction = new Extraction(article(null), List.of(persons), List.of(), List.of(), List.of());
        return new Resolver().resolve(extraction, known, List.of()).persons();
    }

    private static Identity event(KnownEvent known, EventType type, @Nullable Edtf date, String... participants) {
        return new Resolver().resolve(extraction(null, report(type, date, participants)), List.of(), List.of(known)).events().get(0);
    }

    private static Extraction extraction(@Nullable LocalDate publishedOn, ExtractedEvent event) {
        return new Extraction(article(publishedOn), List.of(), List.of(), List.of(event), List.of());
    }

    private static ParsedArticle article(@Nullable LocalDate publishedOn) {
        return new ParsedArticle("text", "text", null, null, List.of(), publishedOn, null, "en", List.of(), List.of());
    }

    private static ExtractedPerson person(String name, String... roles) {
        return new ExtractedPerson(name, List.of(), List.of(roles), List.of(new PersonMention(MentionKind.NAME, new Span(0, 1))));
    }

    private static KnownPerson known(String name, String... roles) {
        return new KnownPerson(UUID.randomUUID(), name, List.of(name), List.of(roles), Set.of(), 1);
    }

    private static KnownPerson known(int articles, String name) {
        return new KnownPerson(UUID.randomUUID(), name, List.of(name), List.of(), Set.of("Marta Lindqvist"), articles);
    }

    private static KnownEvent knownEvent(EventType type, @Nullable Edtf date, String... participants) {
        return new KnownEvent(UUID.randomUUID(), type, "text", date, Set.of(participants), null, null);
    }

    private static ExtractedEvent report(EventType type, @Nullable Edtf date, String... participants) {
        List<Participant> named = Arrays.stream(participants).map(name -> new Participant(ParticipantRole.ACTOR, name, -1)).toList();
        return new ExtractedEvent(type, new Span(0, 4), new Span(0, 4), date, null, named, false, 1);
    }
}
