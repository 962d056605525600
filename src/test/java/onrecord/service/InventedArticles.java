package onrecord.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Writes any number of articles that nobody has printed, the same ones every time, about few enough people that they meet again. */
final class InventedArticles {

    private static final List<String> GIVEN =
            List.of("Anna", "Boris", "Carla", "David", "Elena", "Frank", "Grace", "Henry", "Irina", "John");
    private static final List<String> FAMILY = List.of("Adler", "Brandt", "Castillo", "Dvorak", "Eriksen", "Fontaine", "Gruber", "Hoffman");
    private static final List<String> ROLE = List.of("Foreign Minister", "President", "Senator", "Defence Secretary", "Prime Minister");
    private static final List<String> CITY = List.of("Vienna", "Oslo", "Madrid", "Prague", "Geneva", "Lisbon");
    private static final List<String> WORDS = List.of(
            "We will not sign an agreement that nobody can keep",
            "The talks were open and they will go on",
            "This is the most difficult winter we have had in years",
            "There is no alternative to a ceasefire",
            "Our neighbours know where we stand");

    private final Random random;

    InventedArticles(long seed) {
        this.random = new Random(seed);
    }

    /** Writes so many articles as {@code 000.txt}, {@code 001.txt} and so on. */
    void writeTo(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < count; i++) {
            Files.writeString(folder.resolve(String.format(Locale.ROOT, "%03d.txt", i)), article(i));
        }
    }

    /** The next article; each has a title of its own. */
    String article(int number) {
        String minister = person();
        String senator = person();
        String city = any(CITY);
        return minister + " meets " + senator + " in " + city + ", round " + number + "\n\n"
                + city.toUpperCase(Locale.ROOT) + ", March " + (1 + number % 28) + " - " + any(ROLE) + " " + minister + " met "
                + any(ROLE) + " " + senator + " in " + city + " on Monday for round " + number + " of their talks.\n\n"
                + "“" + any(WORDS) + ",” " + family(minister) + " said after the meeting.\n\n"
                + family(senator) + " told reporters that the two sides would meet again in " + any(CITY) + " next month. “" + any(WORDS)
                + ",” he added.\n\n"
                + "“" + any(WORDS) + ",” said " + person() + ", a spokesman for the ministry. “" + any(WORDS) + ".”\n\n"
                + "Thousands protested in " + any(CITY) + " on Sunday, according to the police.\n";
    }

    /** A paragraph of a long report on talks. */
    String paragraph(int number) {
        String senator = person();
        String city = any(CITY);
        return city + ", where delegates met for the " + number + "th time, heard Senator " + senator + " speak on Monday. “"
                + "We will not sign an agreement number " + number + " that nobody can keep,” " + family(senator)
                + " said after the meeting in "
                + city + ". Thousands protested in " + any(CITY)
                + " on Sunday, according to the police, and three people were arrested.\n\n";
    }

    /** A paragraph that is one short quotation. */
    String quotation(int number) {
        return "“We will not sign an agreement number " + number + " that nobody can keep,” " + person() + " said in " + any(CITY)
                + ".\n\n";
    }

    private String person() {
        return any(GIVEN) + " " + any(FAMILY);
    }

    private static String family(String name) {
        return name.substring(name.indexOf(' ') + 1);
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
