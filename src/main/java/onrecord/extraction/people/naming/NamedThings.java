package onrecord.extraction.people.naming;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import onrecord.extraction.people.name.NameSpelling;
import onrecord.extraction.people.name.PersonName;
import onrecord.extraction.people.words.SpeakingVerbs;
import onrecord.language.Gazetteer;
import onrecord.language.HeadlineCase;
import onrecord.language.Sentence;
import onrecord.text.WordSections;

/**
 * Remembers the ships, storms, companies, towns and animals that an article calls so beside their names, which may look like a person's: <em>the ferry
 * <b>Estella Marie</b></em>, <em>Hurricane <b>Fran</b></em>, <em>the firm, <b>Paeon</b>,</em>.
 */
final class NamedThings {

    private static final int LONGEST = 4;

    private static final WordSections WORDS = WordSections.read("people/not-persons.txt");
    private static final Set<String> KINDS = WORDS.set("kinds of things");
    private static final Set<String> NAMESAKES = WORDS.set("namesakes");
    private static final Set<String> MACHINES = WORDS.set("machines");
    private static final Set<String> SHIPS = WORDS.set("before ships");
    private static final Set<String> RENAMED = WORDS.set("renamed");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> MARKS = Set.of(",", ".", ";", ")");
    private static final int LONGEST_KIND = 5;
    private static final Set<String> STORMS = WORDS.set("storms");
    private static final Set<String> SHARES = WORDS.set("shares");
    private static final Set<String> PAPERS = WORDS.set("papers");
    private static final Set<String> PLACES = WORDS.set("places with names");
    private static final Set<String> IN_PLACES = WORDS.set("in places");
    private static final Set<String> ANIMALS = WORDS.set("animals");
    private static final Set<String> NAMING = WORDS.set("naming");

    /** Folded. */
    private final Set<String> names = new HashSet<>();

    void read(Sentence sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            if (isFirm(sentence, i)) {
                add(sentence, i);
            }
            if (NameShape.isCapitalised(sentence.token(i))
                    && (isBesideKind(sentence, i) || isStorm(sentence, i - 1) || isExplained(sentence, i) || isNamesake(sentence, i)
                            || isMake(sentence, i) || isShip(sentence, i) || isRenamed(sentence, i))) {
                add(sentence, i);
            } else if (NameShape.isCapitalised(sentence.token(i)) && (isOfPlace(sentence, i) || isOfAnimal(sentence, i))) {
                CapitalRun.list(sentence, i).forEach(item -> names.add(item.folded(sentence)));
            }
        }
    }

    /** The cruise ship <em>Queen Anna</em>, whose first word may be a title. */
    boolean containTitled(Sentence sentence, int from) {
        return from > 0 && !names.isEmpty() && names.contains(NameSpelling.fold(words(sentence, from - 1)));
    }

    boolean contain(PersonName name) {
        return isShop(name.text()) || Arrays.stream(name.text().split(" ")).anyMatch(SHIPS::contains)
                || !names.isEmpty() && names.contains(NameSpelling.fold(name.text()));
    }

    /** "<em>Lowe’s</em> said": what has the genitive for its name is a firm. */
    private static boolean isShop(String name) {
        return name.endsWith("'s") || name.endsWith("’s");
    }

    /** "The town of <em>Anna Vik</em>", "<em>Anna Vik</em> communities". */
    private static boolean isOfPlace(Sentence sentence, int name) {
        boolean called = name > 1 && sentence.token(name - 1).form().equals("of") && PLACES.contains(sentence.token(name - 2).form());
        CapitalRun run = CapitalRun.at(sentence, name);
        boolean around = run.size() > 1 && run.to() < sentence.size() && IN_PLACES.contains(sentence.token(run.to()).form());
        return called || around;
    }

    /** "A dog (together) named <em>Anna</em>". */
    private static boolean isOfAnimal(Sentence sentence, int name) {
        int naming = name - 1;
        int noun = sentence.head(naming);
        return NAMING.contains(sentence.token(naming).form()) && noun >= 0 && noun < naming
                && ANIMALS.contains(sentence.token(noun).form());
    }

    /** "Shares in <em>Anna Vik</em> fell", "told the daily <em>Anna</em>". */
    private static boolean isFirm(Sentence sentence, int name) {
        if (!NameShape.isCapitalised(sentence.token(name))) {
            return false;
        }
        String before = sentence.lower(name - 1);
        boolean traded = name > 1 && (before.equals("in") || before.equals("of")) && SHARES.contains(sentence.lower(name - 2));
        return traded || name > 1 && PAPERS.contains(before) && sentence.lower(name - 2).equals("the");
    }

    /** "<em>Lady Anna</em>, a car ferry, sank." */
    private static boolean isExplained(Sentence sentence, int name) {
        int comma = nameEnd(sentence, name);
        boolean apposed = comma + 2 < sentence.size() && sentence.token(comma).form().equals(",")
                && ARTICLES.contains(sentence.token(comma + 1).form());
        int noun = comma + 2;
        while (apposed && noun + 1 < sentence.size() && noun - comma < LONGEST_KIND && sentence.tagged(noun + 1, "NN")) {
            noun++;
        }
        boolean whole = apposed && noun + 1 < sentence.size() && MARKS.contains(sentence.token(noun + 1).form());
        return whole && sentence.token(noun).tag().equals("NN") && KINDS.contains(sentence.token(noun).form());
    }

    /** "INS <em>Anvika</em>", in a sentence whose other words have small letters. */
    private static boolean isShip(Sentence sentence, int name) {
        boolean single = nameEnd(sentence, name) == name + 1 && !Gazetteer.isSurname(sentence.token(name).form());
        return single && SHIPS.contains(sentence.token(name - 1).form()) && !HeadlineCase.isShouted(sentence);
    }

    /** "Reed & Moss (now <em>Harlan Reed</em>)": a firm of partners is a firm under its new name. */
    private static boolean isRenamed(Sentence sentence, int name) {
        int open = name - 2;
        boolean renamed = open > 2 && sentence.token(open).form().equals("(") && RENAMED.contains(sentence.token(name - 1).form());
        return renamed && sentence.token(open - 2).form().equals("&");
    }

    /** "An armed <em>Chetak</em> helicopter". */
    private static boolean isMake(Sentence sentence, int name) {
        boolean single = nameEnd(sentence, name) == name + 1 && name + 1 < sentence.size();
        boolean led = single && (sentence.tagged(name - 1, "DT") || sentence.tagged(name - 1, "JJ") || sentence.tagged(name - 1, "CD"));
        return led && MACHINES.contains(sentence.token(name + 1).form());
    }

    /** "the <em>Anna Vik</em> telescope": two words with an article before what is often named after somebody. */
    private static boolean isNamesake(Sentence sentence, int name) {
        int end = nameEnd(sentence, name);
        boolean article = end - name > 1 && end < sentence.size() && sentence.token(name - 1).form().equalsIgnoreCase("the");
        return article && NAMESAKES.contains(sentence.token(end).form());
    }

    /** Not in "the company Ana Ruiz founded", where the name has a clause of its own beside the noun. */
    private static boolean isBesideKind(Sentence sentence, int name) {
        boolean comma = sentence.token(name - 1).form().equals(",");
        int kind = comma ? name - 2 : name - 1;
        if (kind < 1 || !KINDS.contains(sentence.token(kind).form()) || !sentence.token(kind).tag().equals("NN")) {
            return false;
        }
        if (comma) {
            int end = nameEnd(sentence, name);
            return sentence.token(kind - 1).tag().equals("DT") && end < sentence.size() && sentence.token(end).form().equals(",");
        }
        return !hasClause(sentence, name);
    }

    /** "The company <em>Ana Ruiz</em> founded": whether the name has a clause of its own beside the noun before it. */
    static boolean hasClause(Sentence sentence, int name) {
        int verb = clauseOf(sentence, name);
        return verb >= 0 && sentence.is(verb, "acl") || hasTwoVerbs(sentence, nameEnd(sentence, name));
    }

    /** "Founded was sold": the first verb belongs to a clause between the noun and its own verb. */
    private static boolean hasTwoVerbs(Sentence sentence, int from) {
        if (from >= sentence.size() || !sentence.isFinite(from) || SpeakingVerbs.contains(sentence.token(from).lemma())) {
            return false;
        }
        int i = from + 1;
        while (i < sentence.size() && Character.isLetter(sentence.token(i).form().charAt(0)) && !sentence.tagged(i, "CC")) {
            if (sentence.isFinite(i)) {
                return true;
            }
            i++;
        }
        return false;
    }

    /** The verb whose subject a word of the name is, -1 when there is none. */
    private static int clauseOf(Sentence sentence, int name) {
        for (int i = name; i < nameEnd(sentence, name); i++) {
            if (sentence.is(i, "nsubj")) {
                return sentence.head(i);
            }
        }
        return -1;
    }

    /** Hurricane <em>Fran</em>, Hurricanes Harvey and <em>Irma</em>. */
    private static boolean isStorm(Sentence sentence, int index) {
        boolean second = index > 1 && sentence.token(index).form().equals("and") && sentence.token(index - 2).form().endsWith("s");
        return STORMS.contains(sentence.token(second ? index - 2 : index).form());
    }

    private void add(Sentence sentence, int from) {
        String name = words(sentence, from);
        names.add(NameSpelling.fold(name));
        if (isStorm(sentence, from - 1)) {
            names.add(NameSpelling.fold(sentence.token(from - 1).form() + " " + name));
        }
    }

    private static String words(Sentence sentence, int from) {
        StringBuilder words = new StringBuilder(sentence.token(from).form());
        for (int i = from + 1; i < nameEnd(sentence, from); i++) {
            words.append(' ').append(sentence.token(i).form());
        }
        return words.toString();
    }

    private static int nameEnd(Sentence sentence, int from) {
        int end = from + 1;
        while (end < sentence.size() && end - from < LONGEST && NameShape.isCapitalised(sentence.token(end))) {
            end++;
        }
        return end;
    }
}
