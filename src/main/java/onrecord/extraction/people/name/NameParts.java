package onrecord.extraction.people.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.extraction.people.words.Titles.Title;
import onrecord.extraction.people.words.Titles;
import onrecord.text.WordList;
import onrecord.text.WordMap;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/** Takes a printed name apart. */
public final class NameParts {

    private static final WordMap<String> PARTICLES = WordMap.of(WordList.read("/phrases/surname-particles.txt"));
    private static final WordSections WORDS = WordSections.read("people/name-parts.txt");
    private static final Set<String> SUFFIXES = lowerCase(WORDS.set("generations", "further generations"));
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern SPACE_OR_SIGN = Pattern.compile(SPACE.pattern() + "|(?<=,)|(?<=\\p{Lu}\\.)(?=\\p{Lu}\\p{Ll})");
    /** Roberto <em>"Hands of Stone"</em> Duran. */
    private static final Pattern NICKNAME = Pattern.compile("[\"“”][^\"“”]{1,40}[\"“”]");

    private static final Pattern PREFIXED = Pattern.compile("(?i)(al|el|ad|as|ash|ar|an|at|az|ul)[-‑](\\p{L}.*)");

    /** Given names, or the first words of names, too: "Al Gore", "Ben Carson". */
    private static final Set<String> AMBIGUOUS_FIRST = WORDS.set("particles or given names");

    private NameParts() {}

    static PersonName of(String printed) {
        List<String> words = words(printed);
        boolean givenOnly = false;
        for (Title title = leadingTitle(words); title != null; title = leadingTitle(words)) {
            givenOnly = title.beforeGivenName();
            words.remove(0);
        }
        String text = String.join(" ", words);
        String suffix = takeSuffix(words);
        joinMc(words);
        if (words.size() == 1 && (givenOnly || !suffix.isEmpty())) {
            return new PersonName(text, words, "", "", suffix);
        }
        return FamilyNameFirst.test(words) ? familyFirst(text, words) : familyLast(text, words, suffix);
    }

    private static @Nullable Title leadingTitle(List<String> words) {
        return words.size() > 1 ? Titles.of(words.get(0)) : null;
    }

    private static List<String> words(String printed) {
        List<String> words = new ArrayList<>();
        boolean signs = printed.indexOf(',') >= 0 || printed.indexOf('.') >= 0;
        for (String word : (signs ? SPACE_OR_SIGN : SPACE).split(withoutNickname(printed).strip())) {
            String bare = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
            if (!bare.isEmpty()) {
                words.add(bare);
            }
        }
        if (words.isEmpty()) {
            throw new IllegalArgumentException("not a name: \"" + printed + "\"");
        }
        return words;
    }

    private static String withoutNickname(String printed) {
        boolean quoted = printed.indexOf('"') >= 0 || printed.indexOf('“') >= 0 || printed.indexOf('”') >= 0;
        return quoted ? NICKNAME.matcher(printed).replaceAll(" ") : printed;
    }

    private static String takeSuffix(List<String> words) {
        int last = words.size() - 1;
        boolean suffixed = last > 0 && SUFFIXES.contains(words.get(last).toLowerCase(Locale.ROOT));
        return suffixed ? words.remove(last) : "";
    }

    /** "Mc Connell" is one word that lost its shape. */
    private static void joinMc(List<String> words) {
        for (int i = words.size() - 2; i >= 0; i--) {
            if (words.get(i).equals("Mc")) {
                words.set(i, "Mc" + words.remove(i + 1));
            }
        }
    }

    private static PersonName familyFirst(String text, List<String> words) {
        return new PersonName(text, words.subList(1, words.size()), "", words.get(0), "");
    }

    private static PersonName familyLast(String text, List<String> words, String suffix) {
        int surname = words.size() - 1;
        int particle = surname;
        while (particle > 0 && isParticle(words.get(particle - 1), particle - 1 == 0 && particle < surname ? 1 : particle - 1)) {
            particle--;
        }
        List<String> particles = new ArrayList<>(words.subList(particle, surname));
        String bare = words.get(surname);
        var prefixed = PREFIXED.matcher(bare);
        if (prefixed.matches()) {
            particles.add(prefixed.group(1));
            bare = prefixed.group(2);
        }
        return new PersonName(text, words.subList(0, particle), String.join(" ", particles), bare, suffix);
    }

    private static Set<String> lowerCase(Set<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    public static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    /** A particle stands between names, or is written small: "Al Gore" and "Ben Carson" begin with given names. */
    private static boolean isParticle(String word, int index) {
        return isParticle(word)
                && (index > 0 || Character.isLowerCase(word.charAt(0)) || !AMBIGUOUS_FIRST.contains(word.toLowerCase(Locale.ROOT)));
    }
}
