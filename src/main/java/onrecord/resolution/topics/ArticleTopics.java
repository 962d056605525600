package onrecord.resolution.topics;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.article.ParsedArticle;
import onrecord.extraction.Extraction;
import onrecord.extraction.people.ExtractedPerson;
import onrecord.extraction.people.name.NameSpelling;
import onrecord.extraction.people.name.PersonName;
import onrecord.language.Countries;
import onrecord.language.Gazetteer;
import onrecord.language.WordRarity;
import onrecord.resolution.names.FoldedName;
import onrecord.text.Span;

/** Makes an {@link ArticleTopic} of what was read in an article. */
public final class ArticleTopics {

    /** The most telling terms of an article; more tell no more of what it is about. */
    private static final int MOST_TERMS = 60;

    /** "President" has 11 bits; what is commoner is in articles on everything. */
    private static final double RARE_BITS = 10.5;

    /** A word used often counts more, but ten times as often is not ten times as telling. */
    private static final int OFTEN = 3;

    private static final int LONGEST_PLACE = 3;
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]*+");

    private ArticleTopics() {}

    public static ArticleTopic of(UUID articleId, Extraction extraction) {
        Map<String, Integer> counts = new HashMap<>();
        Set<String> places = new HashSet<>();
        ParsedArticle article = extraction.article();
        for (Span paragraph : article.paragraphs()) {
            List<String> words = WORD.matcher(paragraph.of(article.text())).results().map(word -> word.group()).toList();
            words.stream().filter(word -> !Gazetteer.isCalendarWord(word))
                    .forEach(word -> counts.merge(WordRarity.term(word), 1, Integer::sum));
            addPlaces(words.stream().map(ArticleTopics::withoutPossessive).toList(), places);
        }
        Set<String> names = extraction.persons().stream()
                .map(ExtractedPerson::name)
                .filter(name -> PersonName.parse(name).isFull())
                .map(FoldedName::of)
                .collect(Collectors.toSet());
        return new ArticleTopic(articleId, article.publishedOn(), rarest(counts), names, places);
    }

    /** A term of an article, and how much it tells of what the article is about. */
    private record Telling(String term, double bits, double telling) {

        static final Comparator<Telling> MOST_FIRST =
                Comparator.comparingDouble((Telling one) -> -one.telling).thenComparing(Telling::term);

        static Telling of(String term, int count) {
            double bits = WordRarity.bits(term);
            return new Telling(term, bits, Math.min(OFTEN, count) * bits);
        }
    }

    private static Set<String> rarest(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .filter(count -> isWord(count.getKey()))
                .map(count -> Telling.of(count.getKey(), count.getValue()))
                .filter(one -> one.bits >= RARE_BITS)
                .sorted(Telling.MOST_FIRST)
                .limit(MOST_TERMS)
                .map(Telling::term)
                .collect(Collectors.toSet());
    }

    /** Contractions ("they're") are common words, which are counted apart in the treebanks. */
    private static boolean isWord(String term) {
        return term.length() > 2 && term.indexOf('\'') < 0;
    }

    /** "Palermo's prison" is in Palermo. */
    private static String withoutPossessive(String word) {
        return POSSESSIVE.matcher(word).replaceFirst("");
    }

    private static void addPlaces(List<String> words, Set<String> places) {
        for (int i = 0; i < words.size(); i++) {
            for (int length = 1; length <= LONGEST_PLACE && i + length <= words.size(); length++) {
                if (!Character.isUpperCase(words.get(i + length - 1).charAt(0))) {
                    break;
                }
                String name = String.join(" ", words.subList(i, i + length));
                if (Gazetteer.isCity(name) || Countries.of(name).isPresent()) {
                    places.add(NameSpelling.fold(Countries.of(name).orElse(name)));
                }
            }
        }
    }
}
