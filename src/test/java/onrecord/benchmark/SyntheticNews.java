package onrecord.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import onrecord.language.Gazetteer;

/**
 * Articles nobody wrote, one after the other as news comes: stories of one to twenty articles, told side by side over the days, by persons whose
 * names are as common and as rare as real ones. One article in ten is a copy of another one of its story, cut and with a headline of its own;
 * no others are near-copies. The same seed gives the same articles, and the first of many are those of few.
 */
public final class SyntheticNews {

    private static final int MOST_ARTICLES = 20;
    private static final int TOLD_SIDE_BY_SIDE = 40;
    private static final int STORIES_A_DAY = 8;

    /** One in so many articles copies one that is there of its story; many stories have none yet. */
    private static final int COPIED = 7;

    private static final int CITIES = 2000;
    private static final double OFFSET = 10;
    private static final LocalDate FIRST_DAY = LocalDate.of(2012, 1, 2);

    /** A story that is being told. */
    private static final class Told {
        final SyntheticStory story;
        final List<String> articles = new ArrayList<>();
        int left;

        Told(SyntheticStory story, int articles) {
            this.story = story;
            this.left = articles;
        }
    }

    private final Random random;
    private final SyntheticWords words;
    private final SyntheticPeople people;
    private final Frequencies<String> cities;
    private final List<Told> telling = new ArrayList<>();
    private int stories;

    public SyntheticNews(long seed) {
        this.random = new Random(seed);
        this.words = new SyntheticWords(random);
        this.people = new SyntheticPeople(random);
        List<String> names = new ArrayList<>(new TreeSet<>(Gazetteer.cities().toList()));
        names.removeIf(name -> !name.matches("[A-Z][a-z]{3,}") || Gazetteer.isSurname(name) || Gazetteer.isGivenName(name));
        Collections.shuffle(names, random);
        this.cities = new Frequencies<>(names.subList(0, CITIES), OFFSET);
    }

    /** The next article: headline, day, paragraphs. */
    public String next() {
        while (telling.size() < TOLD_SIDE_BY_SIDE) {
            LocalDate day = FIRST_DAY.plusDays(stories++ / STORIES_A_DAY);
            telling.add(new Told(new SyntheticStory(words, people, cities, day, random), size()));
        }
        int which = random.nextInt(telling.size());
        Told told = telling.get(which);
        boolean copies = !told.articles.isEmpty() && random.nextInt(COPIED) == 0;
        String article = copies ? copy(told.articles.get(random.nextInt(told.articles.size()))) : told.story.article(people, random);
        told.articles.add(article);
        if (--told.left == 0) {
            telling.remove(which);
        }
        return article;
    }

    /** Half of all stories are told once, a third in three articles or more, one in twenty in as many as any. */
    private int size() {
        return (int) Math.min(MOST_ARTICLES, 1 / (1 - random.nextDouble()));
    }

    private String copy(String article) {
        List<String> lines = new ArrayList<>(Arrays.asList(article.split("\n")));
        lines.set(0, "Report: " + lines.get(0).replaceFirst(":.*", "") + ", " + words.noun(random));
        int last = lines.size() - random.nextInt(3);
        return String.join("\n", lines.subList(0, last)) + "\n";
    }

    /** Writes so many more articles, as {@code 000001.txt} and so on. */
    public static void write(Path folder, long seed, int first, int count) throws IOException {
        Files.createDirectories(folder);
        SyntheticNews news = new SyntheticNews(seed);
        for (int number = 1; number < first + count; number++) {
            String article = news.next();
            if (number >= first) {
                Files.writeString(folder.resolve(String.format(Locale.ROOT, "%06d.txt", number)), article);
            }
        }
    }
}
