package onrecord.extraction.events.summaries;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.language.NameKind;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * A name in which a noun says what it names: <em>“Velden Bible Church”</em>, <em>“the University of Brenk”</em>, <em>“Norra island”</em>.
 *
 * @param kind that noun, in lower case
 * @param words its words with a capital, in lower case
 * @param name as printed, with the article that stands before it
 * @param at where it begins in the text (UTF-16)
 * @param length how many words it has
 */
record NamedThing(String kind, Set<String> words, String name, int at, int length) {

    private static final WordSections WORDS = WordSections.read("events/lines.txt");
    private static final Set<String> KINDS = WORDS.set("named with it");
    private static final Set<String> COMPANIES = WORDS.set("company names");
    private static final String COMPANY = "company";
    private static final Set<String> ANYBODYS = WORDS.set("of anybody");
    private static final Set<String> TO_ANY = Set.of("to", "in", "at", "from", "into");
    private static final Set<NameKind> NAMES = EnumSet.of(NameKind.ORGANISATION, NameKind.PLACE, NameKind.OTHER);

    /** The name that begins with this word; null when none does, or it does not tell what it names. */
    static @Nullable NamedThing at(Clauses clauses, int from) {
        int last = endOfName(clauses, from);
        if (last < 0) {
            return null;
        }
        int of = last + 1 < clauses.size() && clauses.word(last + 1).equals("of") ? last + 1 : Clauses.NONE;
        int end = of < 0 || !KINDS.contains(clauses.word(last)) ? Clauses.NONE : endOfName(clauses, of + 1);
        if (end >= 0) {
            return of(clauses, from, end, last);
        }
        int within = from;
        while (within < last && !clauses.word(within + 1).equals("of")) {
            within++;
        }
        if (within < last && KINDS.contains(clauses.word(within))) {
            return of(clauses, from, last, within);
        }
        boolean island = last + 1 < clauses.size() && isKind(clauses, last + 1) && !opensWithOther(clauses, from)
                && clauses.phrases().headOf(last + 1) == last + 1;
        return island ? of(clauses, from, last + 1, last + 1) : of(clauses, from, last, last);
    }

    /** "<em>a</em> Velden island", "<em>her</em> Velden school": a description, and no name. */
    private static boolean opensWithOther(Clauses clauses, int from) {
        String tag = from == 0 ? "" : clauses.token(from - 1).tag();
        return tag.equals("PRP$") || tag.equals("DT") || tag.startsWith("JJ") || tag.equals("CD");
    }

    private static @Nullable NamedThing of(Clauses clauses, int from, int to, int kind) {
        String noun = to > from && COMPANIES.contains(clauses.word(to)) ? COMPANY : ofKind(clauses.word(kind));
        if (to == from || !KINDS.contains(noun)) {
            return null;
        }
        boolean article = kind == from || from > 0 && clauses.word(from - 1).equals("the");
        Set<String> words = new HashSet<>();
        StringBuilder name = new StringBuilder(article ? "the " : "");
        for (int word = from; word <= to; word++) {
            if (Character.isUpperCase(clauses.token(word).form().charAt(0))) {
                words.add(clauses.word(word));
            }
            boolean blank = word > from && clauses.token(word - 1).span().end() < clauses.token(word).span().start();
            name.append(blank ? " " : "").append(clauses.token(word).form());
        }
        return new NamedThing(noun, words, name.toString(), clauses.token(from).span().start(), to - from + 1);
    }

    /** The last word of the name that begins here; negative when none does. */
    static int endOfName(Clauses clauses, int from) {
        if (from >= clauses.size() || !clauses.token(from).beginsName() || !NAMES.contains(clauses.token(from).name())) {
            return Clauses.NONE;
        }
        int last = from;
        while (last + 1 < clauses.size() && clauses.token(last + 1).name() == clauses.token(from).name()
                && !clauses.token(last + 1).beginsName()) {
            last++;
        }
        return last;
    }

    /** Whether a noun here, with a small letter, is one that names end with. */
    static boolean isKind(Clauses clauses, int word) {
        return clauses.token(word).tag().equals("NN") && KINDS.contains(clauses.token(word).form());
    }

    /** "taken <em>to the hospital</em>": to any one. */
    static boolean isAnybodys(Clauses clauses, int noun) {
        return ANYBODYS.contains(clauses.word(noun)) && TO_ANY.contains(clauses.introducedBy(noun));
    }

    private static String ofKind(String noun) {
        return noun.equals("firm") ? COMPANY : noun;
    }

    boolean isOf(String noun) {
        return kind.equals(ofKind(noun));
    }

    boolean isCompany() {
        return kind.equals(COMPANY);
    }

    boolean isNamedWith(Set<String> other) {
        return other.stream().anyMatch(words::contains);
    }

    /** "Bible Church" and "Velden Bible Church". */
    boolean isSame(NamedThing other) {
        return words.containsAll(other.words) || other.words.containsAll(words);
    }

    boolean tellsMoreThan(NamedThing other) {
        return words.size() > other.words.size();
    }

    /** Whether one of these words is what tells it from others of its kind. */
    boolean isNamedIn(Set<String> printed) {
        return words.stream().anyMatch(word -> !word.equals(kind) && printed.contains(word));
    }
}
