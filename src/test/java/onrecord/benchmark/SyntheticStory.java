package onrecord.benchmark;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A story that several papers tell: the same persons, places, day and happenings, in each article in other sentences, with other details and,
 * now and then, with the same words of the same speaker.
 */
final class SyntheticStory {

    private static final int MATTERS = 14;
    private static final int QUOTATIONS = 4;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);

    /** A, B and C are persons, P a place, N a noun of the story. */
    private static final List<String> HAPPENINGS = List.of(
            "A met B in P on W to discuss the N", "A accused B of ignoring the N", "A and B signed an agreement on the N in P",
            "Thousands of people protested in P on W against the N", "Two people were killed in an attack near P on W",
            "A was arrested in P on W over the N", "A rejected a demand by B for a new N",
            "A promised to support B in the dispute over the N",
            "The government imposed sanctions on the N traders of P", "A called on B to resign over the N", "A visited P on W",
            "Police evacuated the N district of P on W", "A sent aid worth three million dollars to P", "A warned B of a strike over the N",
            "Soldiers withdrew from P on W", "A bomb exploded at the N market in P and injured eleven people", "A praised B for the N",
            "Workers in P went on strike on W over the N", "A sued B over the N", "A announced talks with B about the N in P");

    private static final List<String> CUES =
            List.of("said", "said", "said", "told reporters", "added", "said in P", "wrote", "told a news conference");

    private static final List<String> SUBJECTS =
            List.of("the N", "our N", "every N", "that N", "the N of the N", "nobody with a N", "the people of P");

    private static final List<String> BACKGROUND = List.of(
            "The N of P will V the N before the N can V.", "A N near the N could V the N and the N.",
            "There is a N in the N, and it must V the N.",
            "In the N of P the N may V, although the N should V a N.", "Many had hoped that the N would V the N after the N.",
            "No N has done more for the N than the N of P.", "It was the third N in P since the N began to V the N.",
            "Whether the N will V the N depends on the N and on the N.", "The N, which used to V the N, is now a N.",
            "Years ago the N tried to V the N in P, and the N did not V.", "A N and a N stood where the N had been.");

    private final SyntheticWords words;
    private final String city;
    private final List<String> places;
    private final LocalDate day;
    private final List<SyntheticPeople.Person> persons = new ArrayList<>();
    private final List<String> matters = new ArrayList<>();
    private final List<String> happenings = new ArrayList<>();
    private final List<String> quotations = new ArrayList<>();

    SyntheticStory(SyntheticWords words, SyntheticPeople people, Frequencies<String> cities, LocalDate day, Random random) {
        this.words = words;
        this.city = cities.draw(random);
        this.places = List.of(city, city, cities.draw(random));
        this.day = day;
        for (int i = 0; i < MATTERS; i++) {
            matters.add(random.nextBoolean() ? words.rare(random) : words.noun(random));
        }
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            persons.add(people.known(random));
        }
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            persons.add(people.anybody(random));
        }
        for (int i = 2 + random.nextInt(4); i > 0; i--) {
            happenings.add(any(HAPPENINGS, random));
        }
        for (int i = 0; i < QUOTATIONS; i++) {
            quotations.add(clause(random) + ", and " + clause(random));
        }
    }

    LocalDate day() {
        return day;
    }

    /** One more article on it, of 300 to 600 words; the headline is the first line, the day the second. */
    String article(SyntheticPeople people, Random random) {
        List<SyntheticPeople.Person> named = new ArrayList<>(persons);
        if (random.nextInt(3) == 0) {
            named.add(people.anybody(random));
        }
        List<String> paragraphs = new ArrayList<>();
        boolean[] introduced = new boolean[named.size()];
        int length = 300 + random.nextInt(300);
        paragraphs.add(city.toUpperCase(Locale.ROOT) + " — " + happening(named, introduced, random));
        for (int written = 0; written < length;) {
            String paragraph = paragraph(named, introduced, random);
            paragraphs.add(paragraph);
            written += paragraph.split(" ").length;
        }
        String title =
                capital(named.get(0).surname() + " and the " + noun(random) + ": " + noun(random) + " of " + city + " in " + noun(random));
        return title + "\n" + day.plusDays(random.nextInt(2)).format(DAY) + "\n\n" + String.join("\n\n", paragraphs) + "\n";
    }

    private String paragraph(List<SyntheticPeople.Person> named, boolean[] introduced, Random random) {
        int kind = random.nextInt(10);
        int speaker = random.nextInt(named.size());
        if (kind < 3) {
            String words = random.nextInt(4) == 0 ? any(quotations, random) : clause(random) + ", and " + clause(random);
            String cue = filled(any(CUES, random), random);
            return "“" + capital(words) + ",” " + call(named, introduced, speaker, random) + " " + cue + ". “" + capital(clause(random))
                    + ".”";
        }
        if (kind < 5) {
            return capital(call(named, introduced, speaker, random)) + " said that " + clause(random) + ". " + background(random);
        }
        return kind < 7 ? happening(named, introduced, random) + " " + background(random)
                : background(random) + " " + background(random) + " " + background(random);
    }

    private String happening(List<SyntheticPeople.Person> named, boolean[] introduced, Random random) {
        int one = random.nextInt(named.size());
        int other = (one + 1 + random.nextInt(Math.max(1, named.size() - 1))) % named.size();
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        StringBuilder sentence = new StringBuilder();
        for (String word : any(happenings, random).split(" ")) {
            String filled = switch (word) {
                case "A" -> call(named, introduced, one, random);
                case "B" -> call(named, introduced, other, random);
                case "W" -> weekday;
                default -> filled(word, random);
            };
            sentence.append(sentence.isEmpty() ? "" : " ").append(filled);
        }
        return capital(sentence.toString()) + ".";
    }

    /** By role and full name at first, by surname or pronoun afterwards. */
    private static String call(List<SyntheticPeople.Person> named, boolean[] introduced, int who, Random random) {
        SyntheticPeople.Person person = named.get(who);
        if (introduced[who]) {
            return person.surname();
        }
        introduced[who] = true;
        return Character.isUpperCase(person.role().charAt(0)) ? person.role() + " " + person.name()
                : person.name() + ", a " + person.role() + ",";
    }

    private String clause(Random random) {
        return filled(
                any(SUBJECTS, random) + " " + any(List.of("will", "must", "can", "should", "would", "may"), random) + " V the N and the N",
                random);
    }

    private String background(Random random) {
        return capital(filled(any(BACKGROUND, random), random));
    }

    /** Puts words in the place of letters that stand for them. */
    private String filled(String pattern, Random random) {
        StringBuilder text = new StringBuilder();
        for (String word : pattern.split(" ")) {
            String bare = word.replaceAll("[.,]$", "");
            String filled = switch (bare) {
                case "N" -> noun(random);
                case "V" -> words.verb(random);
                case "P" -> any(places, random);
                default -> bare;
            };
            text.append(text.isEmpty() ? "" : " ").append(filled).append(word.substring(bare.length()));
        }
        return text.toString();
    }

    private String noun(Random random) {
        int kind = random.nextInt(20);
        return kind < 4 ? any(matters, random) : kind == 4 ? words.rare(random) : words.noun(random);
    }

    private static String any(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
