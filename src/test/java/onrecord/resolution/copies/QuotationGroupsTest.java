package onrecord.resolution.copies;

import static onrecord.resolution.Reports.article;
import static onrecord.resolution.Reports.id;
import static onrecord.resolution.Reports.shuffled;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import onrecord.resolution.clusters.Cluster;
import onrecord.resolution.clusters.Member;
import onrecord.resolution.clusters.Partition;
import onrecord.resolution.topics.ArticleTopic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class QuotationGroupsTest {

    private static final String BRIDGE = "bridge ferry engineer estuary pylon mayor";
    private static final String WHOLE =
            "We will rebuild the bridge before winter, and no ferry passenger will pay a penny while the engineers are at work";

    private final QuotationGroups groups = new QuotationGroups();

    private static ArticleTopic story(String paper, @Nullable String published, String terms) {
        return article(paper, published, terms, Set.of(), Set.of());
    }

    private static PrintedQuotation said(ArticleTopic article, @Nullable String person, String name, String words) {
        return new PrintedQuotation(id(article.articleId() + words), article, person == null ? null : id(person), name, words);
    }

    private int groups(PrintedQuotation... quotations) {
        return groups.partition(List.of(quotations)).clusters().size();
    }

    @Test
    void theSameWordsInTwoPapersAreOne() {
        assertThat(groups(
                said(story("post", "2021-05-04", BRIDGE), "Ada Lunt", "Ada Lunt", WHOLE),
                said(story("herald", "2021-05-20", "budget council"), "Ada Lunt", "Mayor Lunt", WHOLE.replace(", and", " and"))))
                .isEqualTo(1);
    }

    @Test
    void differentCutsOfOneQuotationBelongTogether() {
        PrintedQuotation whole = said(story("post", null, BRIDGE), "Ada Lunt", "Ada Lunt", WHOLE);
        PrintedQuotation begin =
                said(story("herald", null, BRIDGE + " herald"), "Ada Lunt", "Ada Lunt", "We will rebuild the bridge before winter");
        PrintedQuotation end = said(story("times", null, BRIDGE + " times"), null, "Lunt",
                "no ferry passenger will pay a penny while the engineers are at work");
        assertThat(groups(whole, begin, end)).isEqualTo(1);
        assertThat(groups(begin, end)).isEqualTo(2);
    }

    @Test
    void aWordChangedOrLeftOutMakesNoOther() {
        assertThat(groups(
                said(story("post", null, BRIDGE), "Ada Lunt", "Ada Lunt", WHOLE),
                said(story("herald", null, "council"), "Ada Lunt", "Ada Lunt", WHOLE.replace("rebuild", "build").replace("a penny ", ""))))
                .isEqualTo(1);
    }

    @Test
    void twoPersonsSayTheirOwnWords() {
        ArticleTopic post = story("post", "2021-05-04", BRIDGE);
        ArticleTopic herald = story("herald", "2021-05-04", BRIDGE + " herald");
        assertThat(groups(said(post, "Ada Lunt", "Ada Lunt", "No comment"), said(herald, "Tom Prewitt", "Tom Prewitt", "No comment")))
                .isEqualTo(2);
        assertThat(groups(said(post, "Ada Lunt", "Ada Lunt", "We will win"), said(herald, "Tom Prewitt", "Tom Prewitt", "We will win")))
                .isEqualTo(2);
        assertThat(groups(said(post, "Ada Lunt", "Ada Lunt", WHOLE), said(herald, "Tom Prewitt", "Tom Prewitt", WHOLE))).isEqualTo(2);
    }

    @Test
    void aFewCommonWordsOfOnePersonAreOneOnlyInOneStory() {
        PrintedQuotation rally = said(story("post", "2021-05-04", BRIDGE), "Ada Lunt", "Ada Lunt", "We will win");
        PrintedQuotation sameRally = said(story("herald", "2021-05-05", BRIDGE + " herald"), "Ada Lunt", "Ada Lunt", "We will win");
        PrintedQuotation monthsLater = said(story("times", "2021-09-05", BRIDGE + " times"), "Ada Lunt", "Ada Lunt", "We will win");
        PrintedQuotation elsewhere = said(story("globe", "2021-05-04", "stadium goalkeeper"), "Ada Lunt", "Ada Lunt", "We will win");
        assertThat(groups(rally, sameRally)).isEqualTo(1);
        assertThat(groups(rally, monthsLater)).isEqualTo(2);
        assertThat(groups(rally, elsewhere)).isEqualTo(2);
    }

    private int groups(String words, String person, String day, String otherWords, String otherPerson,
            @Nullable String otherDay) {
        return groups(
                said(story("post", day, BRIDGE), person, person, words),
                said(story("globe", otherDay, "stadium goalkeeper"), otherPerson, otherPerson, otherWords));
    }

    private int groups(String words, String day, @Nullable String otherDay) {
        return groups(words, "Ada Lunt", day, words, "Ada Lunt", otherDay);
    }

    @Test
    void whatNobodySaysTwiceIsTheSameWheneverItIsPrinted() {
        assertThat(groups("The pier is safer than it has been in thirty years", "2021-05-04", "2022-05-20")).isEqualTo(1);
        assertThat(groups("The ropes are fine, the anchors are not", "2021-05-04", "2021-06-12")).isEqualTo(1);
        assertThat(groups("The ropes are fine, the anchors are not", "Ada Lunt", "2021-05-04",
                "“the Ropes are fine – the anchors  are NOT”", "Ada Lunt", "2021-05-05")).isEqualTo(1);
    }

    @Test
    void whatAnybodySaysIsSaidAgain() {
        for (String formula : List.of(
                "No comment", "We are very pleased", "We are very pleased with the result", "I have done nothing wrong",
                "Our thoughts and prayers are with the families", "I am very happy to be here today", "We have a lot of work to do",
                "We do not comment on individual cases", "We're going to take it one game at a time")) {
            assertThat(groups(formula, "2021-05-04", "2021-05-20")).as(formula).isEqualTo(2);
        }
        assertThat(groups("No comment", "2021-05-04", "2021-05-04")).isEqualTo(2);
        assertThat(groups("We are very pleased", "2021-05-04", "2021-05-04")).isEqualTo(2);
    }

    @Test
    void wordsForAnOccasionAreTheSameOnNeighbouringDays() {
        assertThat(groups("The mayor lied to us", "2021-05-04", "2021-05-05")).isEqualTo(1);
        assertThat(groups("The mayor lied to us", "2021-05-04", "2021-05-06")).isEqualTo(2);
        assertThat(groups("The mayor lied to us", "2021-05-04", null)).isEqualTo(2);
    }

    @Test
    void wordsThatAreNearlyTheSameMayBeSaidOnAnotherDay() {
        assertThat(groups("The ropes are fine, the anchors are not", "Ada Lunt", "2021-05-04",
                "The ropes are fine, the anchors are fine", "Ada Lunt", "2021-06-12")).isEqualTo(2);
    }

    @Test
    void theSameWordsOfTwoPersonsOrOfficesAreTwo() {
        String words = "The ropes are fine, the anchors are not";
        assertThat(groups(words, "Ada Lunt", "2021-05-04", words, "Tom Prewitt", "2021-05-04")).isEqualTo(2);
        String office = "We are aware of the incident and are investigating";
        assertThat(groups(
                said(story("post", "2021-05-04", BRIDGE), null, "police", office),
                said(story("globe", "2022-06-12", "stadium goalkeeper"), null, "police", office))).isEqualTo(2);
    }

    @Test
    void aPaperThatDoesNotNameTheSpeakerPrintsTheSameWords() {
        assertThat(groups(
                said(story("post", "2021-05-04", BRIDGE), "Ada Lunt", "Ada Lunt", WHOLE),
                said(story("herald", "2021-05-04", BRIDGE + " herald"), null, "a city official", WHOLE))).isEqualTo(1);
    }

    @Test
    void theOrderMakesNoDifferenceAndAllAreFoundByTheirKeys() {
        List<PrintedQuotation> quotations = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String words = i % 4 == 0 ? "No comment" : WHOLE.substring(i % 3 == 0 ? 0 : WHOLE.indexOf(i % 3 == 1 ? "before" : "no ferry"));
            quotations.add(said(story("paper" + i, "2021-05-0" + (i % 5 + 1), BRIDGE + " p" + i), i % 7 == 0 ? null : "Ada Lunt",
                    "Ada Lunt", words));
        }
        Partition expected = groups.partition(quotations);
        for (long seed = 0; seed < 10; seed++) {
            assertThat(groups.partition(shuffled(quotations, seed))).as("seed " + seed).isEqualTo(expected);
        }
        for (Cluster cluster : expected.clusters()) {
            Set<UUID> members = Set.copyOf(cluster.members().stream().map(Member::id).toList());
            List<PrintedQuotation> group = quotations.stream().filter(quotation -> members.contains(quotation.id())).toList();
            for (PrintedQuotation quotation : group) {
                boolean meets = group.stream()
                        .anyMatch(other -> other != quotation
                                && !Collections.disjoint(QuotationKeys.of(quotation), QuotationKeys.of(other)));
                assertThat(meets).as(quotation.toString()).isEqualTo(group.size() > 1);
            }
        }
    }

    @Test
    @Tag("slow")
    void quotationsOfDifferentWordsAreNotEvenCompared() {
        List<PrintedQuotation> quotations = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            String words = "the road " + word(i) + " and the field " + word(i + 1) + " are closed until " + word(i * 7 + 3);
            quotations.add(said(story("paper" + i, null, "road " + word(i)), null, word(i), words));
        }
        long begin = System.nanoTime();
        assertThat(groups.partition(quotations).clusters().size()).isEqualTo(20_000);
        assertThat(System.nanoTime() - begin < 20_000_000_000L).isTrue();
        assertThat(groups.linked(quotations.get(0), quotations.get(1))).isFalse();
    }

    /** A word that no other number has. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder("K");
        for (int rest = number, i = 0; i < 7; i++, rest /= 10) {
            word.append("bdfgklmnrt".charAt(rest % 10)).append(i % 2 == 0 ? 'a' : 'o');
        }
        return word.toString();
    }

    @Test
    void onlyThoseLinkedToTheOnesAskedAboutAreTold() {
        PrintedQuotation whole = said(story("post", null, BRIDGE), "Ada Lunt", "Ada Lunt", WHOLE);
        PrintedQuotation begin =
                said(story("herald", null, BRIDGE + " herald"), "Ada Lunt", "Ada Lunt", "We will rebuild the bridge before winter");
        PrintedQuotation end = said(story("times", null, BRIDGE + " times"), "Ada Lunt", "Lunt",
                "no ferry passenger will pay a penny while the engineers are at work");
        PrintedQuotation another =
                said(story("echo", null, "budget council"), "Ben Orr", "Ben Orr", "The council budget is a disgrace to us all");
        List<PrintedQuotation> all = List.of(whole, begin, end, another);
        Partition told = groups.partition(all, Set.of(begin.id()));
        assertThat(told.clusters()).singleElement().satisfies(cluster -> assertThat(cluster.members()).extracting(Member::id)
                .containsExactlyInAnyOrder(whole.id(), begin.id(), end.id()));
        assertThat(groups.partition(all).clusters()).hasSize(2).contains(told.clusters().get(0));
        assertThat(groups.partition(all, Set.of(another.id())).clusters()).hasSize(1);
    }
}
