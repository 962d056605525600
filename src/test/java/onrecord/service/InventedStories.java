package onrecord.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes the news of several papers on a few stories: each paper tells each story in its own words, some name a person by the surname alone, and
 * some surnames are borne by two persons of different stories.
 */
final class InventedStories {

    /** What happens, where, and words that only this story has. */
    private record Story(String actor, String other, String deed, String town, String things) {}

    private static final List<Story> STORIES = List.of(
            new Story("Anna Harbeck", "Ole Danquart", "was arrested", "Oslo", "a forged violin, a cellist's ledger and a pawnbroker"),
            new Story("Peter Harbeck", "Mia Lorentz", "was shot dead", "Lisbon", "a lighthouse, a trawler and the lobster quota"),
            new Story("Clara Vossberg", "Jan Teunis", "resigned", "Vienna", "the ballet's ledgers, a tenor and the chandelier"),
            new Story("Edgar Vossberg", "Ruth Almeida", "met", "Prague", "the uranium mine, its turbines and a geologist"),
            new Story("Nadia Quist", "Simon Arkwell", "was killed", "Madrid", "an avalanche, a gondola and two snowploughs"),
            new Story("Boris Quist", "Lena Moroz", "accused", "Geneva", "the cheese cartel, a vineyard and its oak barrels"));

    static final int COUNT = STORIES.size();

    private static final List<String> DAYS = List.of("Monday", "Tuesday", "Wednesday");

    private InventedStories() {}

    /** Writes so many papers' articles on every story; the same seed writes the same. */
    static void writeTo(Path folder, int papers, long seed) throws IOException {
        Files.createDirectories(folder);
        Random random = new Random(seed);
        for (int paper = 0; paper < papers; paper++) {
            for (int i = 0; i < STORIES.size(); i++) {
                Files.writeString(folder.resolve(String.format(Locale.ROOT, "%02d-%d.txt", paper, i)),
                        article(STORIES.get(i), paper, random));
            }
        }
    }

    private static String article(Story story, int paper, Random random) {
        String surname = story.actor().substring(story.actor().indexOf(' ') + 1);
        String name = paper % 3 == 2 ? surname : story.actor();
        String day = DAYS.get(random.nextInt(DAYS.size()));
        String deed = story.deed().equals("met") || story.deed().equals("accused") ? story.deed() + " " + story.other() : story.deed();
        String first = name + " " + deed + " in " + story.town() + " on " + day + ", after weeks of talk about " + story.things() + ".";
        String second = story.other() + " said paper number " + paper + " had asked about " + story.things() + ".";
        String third = "“Nobody in " + story.town() + " had expected it,” " + story.other() + " said. Police in " + story.town()
                + " arrested " + (random.nextInt(4) + 2) + " people.";
        return "News from " + story.town() + ", paper " + paper + "\n\n"
                + (random.nextBoolean() ? first + "\n\n" + second : second + "\n\n" + first) + "\n\n" + third + "\n";
    }
}
