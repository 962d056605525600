package onrecord.resolution.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import onrecord.language.Gender;
import org.junit.jupiter.api.Test;

class PersonClusteringTest {

    private static final String[] FERRY = {"ferry", "capsized", "lifeboat", "harbour", "mooring"};
    private static final String[] OPERA = {"soprano", "libretto", "rehearsal", "conductor", "overture"};
    private static final String[] BUDGET = {"deficit", "pension", "treasury", "levy", "subsidy"};
    private static final String[] GLACIER = {"glacier", "crevasse", "meltwater", "moraine", "sledge"};

    private final Newsroom news = new Newsroom();

    @Test
    void aFullNameThatOnlyOneBearsIsThatPerson() {
        news.article("a", FERRY).names("Tomas Arriaga", "harbour master").done();
        news.article("b", OPERA).names("Tomas Arriaga").done();
        assertThat(news.areOne("a/Tomas Arriaga", "b/Tomas Arriaga")).isTrue();
        assertThat(news.member("b/Tomas Arriaga").reason()).isEqualTo("the only person of this full name");
    }

    @Test
    void namesakesWhoseRolesExcludeOneAnotherStayApart() {
        news.article("a", OPERA).names("Colin Farrow", "actor").done();
        news.article("b", FERRY).names("Colin Farrow", "county attorney").done();
        assertThat(news.areOne("a/Colin Farrow", "b/Colin Farrow")).isFalse();
    }

    @Test
    void namesakesGoWhereTheirStoryIs() {
        news.article("a", OPERA).names("Colin Farrow", "actor").done();
        news.article("b", FERRY).names("Colin Farrow", "county attorney").done();
        news.article("c", FERRY).names("Colin Farrow").done();
        news.article("d", OPERA).names("Colin Farrow").done();
        assertThat(news.areOne("b/Colin Farrow", "c/Colin Farrow")).isTrue();
        assertThat(news.areOne("a/Colin Farrow", "d/Colin Farrow")).isTrue();
        assertThat(news.areOne("c/Colin Farrow", "d/Colin Farrow")).isFalse();
    }

    @Test
    void aNamesakeOfWhomNothingTellsIsOpen() {
        news.article("a", OPERA).names("Colin Farrow", "actor").done();
        news.article("b", FERRY).names("Colin Farrow", "county attorney").done();
        news.article("c", GLACIER).names("Colin Farrow").done();
        assertThat(news.member("c/Colin Farrow").provisional()).isTrue();
        assertThat(news.member("a/Colin Farrow").provisional()).isFalse();
        assertThat(news.persons(news.partition())).hasSize(3);
    }

    @Test
    void anotherRoleInTheSameStoryIsTheSamePerson() {
        news.article("a", OPERA).names("Mira Voss", "singer").done();
        news.article("b", OPERA).names("Mira Voss", "suspect").done();
        assertThat(news.areOne("a/Mira Voss", "b/Mira Voss")).isTrue();
    }

    @Test
    void rolesChangeOverTheYears() {
        news.article("a", LocalDate.parse("1994-02-03"), OPERA).names("Mira Voss", "actress").done();
        news.article("b", LocalDate.parse("2015-06-07"), BUDGET).names("Mira Voss", "governor").done();
        assertThat(news.areOne("a/Mira Voss", "b/Mira Voss")).isTrue();
    }

    @Test
    void rolesOfTheSameTimeExcludeOneAnother() {
        news.article("a", LocalDate.parse("2015-02-03"), OPERA).names("Mira Voss", "actress").done();
        news.article("b", LocalDate.parse("2015-06-07"), BUDGET).names("Mira Voss", "governor").done();
        assertThat(news.areOne("a/Mira Voss", "b/Mira Voss")).isFalse();
    }

    @Test
    void theSameOfficeOfTwoCountriesIsHeldByTwo() {
        news.article("a", BUDGET).names("Nora Berg", "Norwegian foreign minister").done();
        news.article("b", FERRY).names("Nora Berg", "Canadian foreign minister").done();
        assertThat(news.areOne("a/Nora Berg", "b/Nora Berg")).isFalse();
    }

    @Test
    void aCoupleStaysTwo() {
        news.article("a", FERRY).names("Ida Lund", Gender.FEMALE).names("Knut Lund", Gender.MALE).done();
        news.article("b", FERRY).names("Ida Lund", Gender.FEMALE).done();
        news.article("c", FERRY).names("Lund", Gender.MALE).done();
        news.article("d", FERRY).names("Lund", Gender.FEMALE).done();
        assertThat(news.areOne("a/Ida Lund", "a/Knut Lund")).isFalse();
        assertThat(news.areOne("a/Ida Lund", "b/Ida Lund")).isTrue();
        assertThat(news.areOne("a/Knut Lund", "c/Lund")).isTrue();
        assertThat(news.areOne("a/Ida Lund", "d/Lund")).isTrue();
    }

    @Test
    void aSurnameOfACoupleIsOpenWhenNothingTellsWhoIsMeant() {
        news.article("a", FERRY).names("Ida Lund").names("Knut Lund").done();
        news.article("b", FERRY).names("Lund").done();
        assertThat(news.member("b/Lund").provisional()).isTrue();
    }

    @Test
    void fatherAndSonAreTwo() {
        news.article("a", FERRY).names("Henry Colt").done();
        news.article("b", FERRY).names("Henry Colt Jr.").done();
        news.article("c", FERRY).names("Henry Colt III").done();
        assertThat(news.persons(news.partition())).hasSize(3);
    }

    @Test
    void theElderIsWhoHasNoGeneration() {
        news.article("a", FERRY).names("Henry Colt").done();
        news.article("b", FERRY).names("Henry Colt Sr.").done();
        assertThat(news.areOne("a/Henry Colt", "b/Henry Colt Sr.")).isTrue();
    }

    @Test
    void siblingsAreTwo() {
        news.article("a", FERRY).names("Daniel Reyes").names("Daniela Reyes").done();
        news.article("b", FERRY).names("Daniel Reyes").done();
        news.article("c", FERRY).names("Daniela Reyes").done();
        assertThat(news.persons(news.partition())).hasSize(2);
    }

    @Test
    void aMarriedNameIsTheSameWomans() {
        news.article("a", BUDGET).names("Sara Holt", Gender.FEMALE, "senator").done();
        news.article("b", BUDGET).names("Sara Holt Brandt", Gender.FEMALE, "senator").done();
        assertThat(news.areOne("a/Sara Holt", "b/Sara Holt Brandt")).isTrue();
    }

    @Test
    void aMiddleInitialIsNoOtherPerson() {
        news.article("a", BUDGET).names("Paul Keane", "mayor").done();
        news.article("b", FERRY).names("Paul R. Keane").done();
        assertThat(news.areOne("a/Paul Keane", "b/Paul R. Keane")).isTrue();
    }

    @Test
    void anotherMiddleInitialIs() {
        news.article("a", BUDGET).names("Paul S. Keane").done();
        news.article("b", FERRY).names("Paul R. Keane").done();
        news.article("c", OPERA).names("Paul Keane").done();
        assertThat(news.persons(news.partition())).as("of two nobody knows which").hasSize(3);
        news.article("d", OPERA).names("Paul R. Keane").done();
        assertThat(news.areOne("c/Paul Keane", "d/Paul R. Keane")).as("the story tells").isTrue();
        assertThat(news.areOne("a/Paul S. Keane", "b/Paul R. Keane")).isFalse();
    }

    @Test
    void aPetNameAndAnInitialMeanTheSamePersonWithSupport() {
        news.article("a", BUDGET).names("Joseph R. Marlow Jr.", "senator").done();
        news.article("b", BUDGET).names("Joe Marlow Jr.", "senator").done();
        news.article("c", BUDGET).names("J. Marlow Jr.").done();
        assertThat(news.persons(news.partition())).hasSize(1);
    }

    @Test
    void anInitialWithoutSupportIsSomebodyElse() {
        news.article("a", BUDGET).names("Joseph Marlow").done();
        news.article("b", FERRY).names("J. Marlow").done();
        assertThat(news.areOne("a/Joseph Marlow", "b/J. Marlow")).isFalse();
    }

    @Test
    void transliterationsAreOneName() {
        news.article("a", BUDGET).names("Yevgeny Bortsov", "minister").done();
        news.article("b", BUDGET).names("Yevgeniy Bortsov").done();
        news.article("c", BUDGET).names("Evgeny Bortsov").done();
        news.article("d", FERRY).names("Yevgenii Bortsov", "minister").done();
        assertThat(news.persons(news.partition())).hasSize(1);
    }

    @Test
    void particlesMayBeJoined() {
        news.article("a", FERRY).names("Vincenzo Del Monte").done();
        news.article("b", FERRY).names("Vincenzo DelMonte").done();
        assertThat(news.persons(news.partition())).hasSize(1);
    }

    @Test
    void aSlipOfThePenIsForgivenInTheSameStoryOnly() {
        news.article("a", FERRY).names("Gerlinde Lindqvist").done();
        news.article("b", FERRY).names("Gerlimde Lindqvist").done();
        news.article("c", OPERA).names("Gerlinge Lindqvist").done();
        assertThat(news.areOne("a/Gerlinde Lindqvist", "b/Gerlimde Lindqvist")).isTrue();
        assertThat(news.areOne("a/Gerlinde Lindqvist", "c/Gerlinge Lindqvist")).isFalse();
    }

    @Test
    void aSurnameGoesToWhoIsNamedInFullInTheSameStory() {
        news.article("a", FERRY).names("Tomas Arriaga").done();
        news.article("b", OPERA).names("Elena Arriaga").done();
        news.article("c", FERRY).names("Arriaga").done();
        assertThat(news.areOne("a/Tomas Arriaga", "c/Arriaga")).isTrue();
        assertThat(news.member("c/Arriaga").reason()).isEqualTo("short for \"Tomas Arriaga\", in the same story");
    }

    @Test
    void aSurnameGoesToWhoKeepsTheSameCompany() {
        news.article("a", FERRY).names("Tomas Arriaga").names("Ida Lund").done();
        news.article("b", OPERA).names("Elena Arriaga").names("Mira Voss").done();
        news.article("c", GLACIER).names("Arriaga").names("Mira Voss").done();
        assertThat(news.areOne("b/Elena Arriaga", "c/Arriaga")).isTrue();
    }

    @Test
    void aSurnameAloneIsOpenUntilEvidenceComes() {
        news.article("a", FERRY).names("Arriaga").done();
        assertThat(news.member("a/Arriaga").provisional()).isTrue();
        news.article("b", FERRY).names("Tomas Arriaga").done();
        assertThat(news.member("a/Arriaga").provisional()).isFalse();
        assertThat(news.areOne("a/Arriaga", "b/Tomas Arriaga")).isTrue();
    }

    @Test
    void whoIsByFarBestKnownIsMeantByTheSurnameAlone() {
        for (int i = 0; i < 20; i++) {
            news.article("full " + i, "speech" + i, "summit" + i).names("Bela Orosz", "president").done();
        }
        news.article("rival", GLACIER).names("Agnes Orosz").done();
        for (int i = 0; i < 23; i++) {
            news.article("bare " + i, "decree" + i, "protest" + i).names("Orosz").done();
        }
        assertThat(news.persons(news.partition())).hasSize(2);
        assertThat(news.member("bare 7/Orosz").reason()).isEqualTo("short for \"Bela Orosz\", by far the best known of the name");
    }

    @Test
    void amongEquallyKnownNobodyIsMeantByTheSurnameAlone() {
        for (int i = 0; i < 8; i++) {
            news.article("one " + i, "speech" + i, "summit" + i).names("Bela Orosz", "president").done();
            news.article("other " + i, "aria" + i, "stage" + i).names("Agnes Orosz", "singer").done();
        }
        news.article("bare", GLACIER).names("Orosz").done();
        assertThat(news.member("bare/Orosz").provisional()).isTrue();
    }

    @Test
    void whoIsOpenIsNobodysRival() {
        news.article("a", FERRY).names("Colin Farrow", "county attorney").done();
        news.article("b", OPERA).names("Colin Farrow", "actor").done();
        for (int i = 0; i < 5; i++) {
            news.article("open " + i, "speech" + i, "summit" + i).names("Colin Farrow").done();
            news.article("bare " + i, "decree" + i, "protest" + i).names("Farrow").done();
        }
        news.article("c", FERRY).names("Farrow").done();
        assertThat(news.areOne("a/Colin Farrow", "c/Farrow")).isTrue();
        assertThat(news.member("c/Farrow").provisional()).isFalse();
    }

    @Test
    void surnamesOfOneStoryAreOnePersonThoughNobodySaysWho() {
        news.article("a", FERRY).names("Arriaga").done();
        news.article("b", FERRY).names("Arriaga").done();
        news.article("c", OPERA).names("Arriaga").done();
        assertThat(news.areOne("a/Arriaga", "b/Arriaga")).isTrue();
        assertThat(news.areOne("a/Arriaga", "c/Arriaga")).isFalse();
    }

    @Test
    void wireCopiesAgree() {
        for (String paper : Set.of("Herald", "Courier", "Gazette")) {
            news.article(paper, FERRY).names("Tomas Arriaga", "captain").names("Ida Lund").names("Berg").done();
        }
        assertThat(news.persons(news.partition())).hasSize(3);
    }

    @Test
    void twoPersonsOfOneArticleAreNeverOne() {
        news.article("a", FERRY).names("Jon Berg").names("John Berg").done();
        news.article("b", FERRY).names("Jon Berg").done();
        assertThat(news.areOne("a/Jon Berg", "a/John Berg")).isFalse();
    }

    @Test
    void everybodyHasAReasonAndAConfidence() {
        news.article("a", FERRY).names("Tomas Arriaga").names("Lund").done();
        news.article("b", FERRY).names("Arriaga").names("Ida Lund").done();
        assertThat(news.partition().clusters()).allSatisfy(cluster -> assertThat(cluster.members()).allSatisfy(member -> {
            assertThat(member.reason()).isNotBlank();
            assertThat(member.confidence()).isBetween(0.5, 0.99);
        }));
    }
}
