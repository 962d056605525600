package onrecord.extraction.people.naming;

import java.util.Optional;
import java.util.Set;
import onrecord.language.HeadlineCase;
import onrecord.extraction.people.words.SpeakingVerbs;
import onrecord.extraction.people.words.Titles;
import onrecord.language.Gazetteer;
import onrecord.language.NameKind;
import onrecord.language.Sentence;
import onrecord.language.Token;
import onrecord.text.WordSections;

/** Finds where a name exactly begins and ends. */
final class NameEdges {

    private static final WordSections WORDS = WordSections.read("people/name-parts.txt");
    private static final Set<String> GENERATIONS = WORDS.set("generations");
    private static final Set<String> BEHIND_NAMES = WORDS.set("behind names");
    private static final Set<String> SMALL_PARTICLES = WORDS.set("small particles");
    private static final Set<String> OPENINGS = WORDS.set("no parts");
    private static final Set<String> MODALS = WORDS.set("openings of questions");
    private static final Set<String> NUMERALS = WORDS.set("numerals");
    private static final Set<String> LETTERS_BEHIND = WORDS.set("letters behind");

    private final Sentence sentence;
    private final NameWords words;

    NameEdges(Sentence sentence, NameWords words) {
        this.sentence = sentence;
        this.words = words;
    }

    /** What is left without titles and marks at its edges, with the suffix behind it; empty when that is not a person's name. */
    Optional<PersonRuns.Run> trimmed(int from, int to) {
        int begin = from;
        int end = to;
        while (end > begin && (NameShape.isEdge(sentence.token(end - 1)) || end - begin > 1 && isForeign(sentence.token(end - 1)))) {
            end--;
        }
        while (end - begin > 1 && BEHIND_NAMES.contains(sentence.token(end - 1).form())) {
            end--;
        }
        while (begin < end && (NameShape.isEdge(sentence.token(begin)) || begin + 1 < end && NameShape.isPrefix(sentence.token(begin)))) {
            begin++;
        }
        if (begin + 1 < end && isOpening(begin)) {
            begin++;
            if (begin + 1 == end) {
                return Optional.empty();
            }
        }
        begin += isCode(begin, end) || isSaid(begin, end) ? 1 : 0;
        boolean former =
                end - begin > 4 && sentence.token(begin).form().equalsIgnoreCase("ex") && NameShape.isHyphen(sentence.token(begin + 1));
        begin += former ? 3 : 0;
        begin = withParticles(begin, end);
        if (begin > from && NameShape.isAbbreviation(sentence.token(begin - 1).form()) || isAcronym(begin, end)) {
            return Optional.empty();
        }
        if (isOfFoundation(begin, end)) {
            return Optional.empty();
        }
        boolean titled = begin > 0 && Titles.of(sentence.token(begin - 1).form()) != null;
        if (titled && end - begin == 1 && isHeadlineVerb(begin)) {
            return Optional.empty();
        }
        boolean name =
                begin < end && !isAbbreviation(begin, end) && !isLabel(begin, end) && !NameShape.isImpossible(sentence, begin, end, titled);
        return name ? Optional.of(new PersonRuns.Run(begin, withSuffix(withNumeral(begin, end)))) : Optional.empty();
    }

    /** <em>QB</em> Tom Reed: the letters of what somebody plays, before a whole name. */
    private boolean isCode(int from, int to) {
        String form = from < to ? sentence.token(from).form() : "";
        boolean letters = form.length() > 1 && form.length() < 4 && form.chars().allMatch(Character::isUpperCase);
        return letters && to - from > 2 && words.isGivenName(from + 1) && !words.isGivenName(from)
                && Gazetteer.isSurname(sentence.token(from + 2).form()) && !HeadlineCase.isShouted(sentence);
    }

    /** "<em>Had</em> Jane Doe known", "<em>Will</em> Norra invade?": a capital that only the beginning of the sentence gives. */
    private boolean isOpening(int index) {
        boolean first = index == 0 || index == 1 && words.isQuote(0) || index > 0 && sentence.token(index - 1).form().equals(":");
        String form = sentence.token(index).form();
        boolean question = sentence.token(sentence.size() - 1).form().equals("?");
        return first && (OPENINGS.contains(form) || question && MODALS.contains(form));
    }

    /** "<em>Said</em> Doe: “No.”": the verb in front of whoever speaks; but "Said Doe said: “No.”" */
    private boolean isSaid(int from, int to) {
        boolean opens = from == 0 || from == 1 && words.isQuote(0);
        return opens && from + 1 < to && sentence.token(from).form().equals("Said") && to < sentence.size()
                && sentence.token(to).form().equals(":");
    }

    /** <em>de</em> Silva, <em>Danie van</em> Schalkwyk. */
    private int withParticles(int begin, int end) {
        int first = begin;
        while (begin < end && first > 0 && begin - first < 3 && isSmallParticle(sentence.token(first - 1).form())) {
            first--;
        }
        boolean given = first < begin && first > 0 && words.isUnclaimed(first - 1) && sentence.token(first - 1).tag().startsWith("NNP")
                && !NameShape.isPrefix(sentence.token(first - 1)) && !words.isPerson(first - 1);
        return given ? first - 1 : first;
    }

    private static boolean isSmallParticle(String word) {
        return SMALL_PARTICLES.contains(word);
    }

    /** "OFK", "AXE" among words in small letters; not "JANE DOE:", which names whoever speaks. */
    private boolean isAcronym(int from, int to) {
        boolean several = to - from > 1 && isInCapitals(from + 1) && words.isGivenName(from);
        return from < sentence.size() && !several && isInCapitals(from) && sentence.token(from).form().length() < 5
                && !HeadlineCase.isShouted(sentence);
    }

    private boolean isInCapitals(int index) {
        String form = sentence.token(index).form();
        return form.length() > 2 && form.chars().allMatch(Character::isUpperCase);
    }

    /** Jane Doe <em>QC</em>. Jane Doe <em>Monday</em> told reporters. Help Is Near, Jane Doe <em>Says</em>. */
    private static boolean isForeign(Token token) {
        return LETTERS_BEHIND.contains(token.form()) || NameShape.isWeekday(token) || SpeakingVerbs.isHeadlineForm(token.form());
    }

    /** Mayor <em>Slams</em> Delays, with capitals throughout. */
    private boolean isHeadlineVerb(int index) {
        String form = sentence.token(index).form();
        int next = index + 1 < sentence.size() && words.isQuote(index + 1) ? index + 2 : index + 1;
        boolean goesOn = next < sentence.size() && NameShape.isCapitalised(sentence.token(next));
        return goesOn && SpeakingVerbs.isCapitalForm(form) && !Gazetteer.isSurname(form);
    }

    /** <em>Extras</em> (lb-3): a single word at the beginning of a line, before a bracket or a colon. */
    private boolean isLabel(int from, int to) {
        boolean line = from == 0 && to == 1 && to + 1 < sentence.size();
        return line && (sentence.token(to).form().equals(":") && sentence.token(to + 1).tag().equals("CD")
                || sentence.token(to).form().equals("(") && !Character.isDigit(sentence.token(to + 1).form().charAt(0)));
    }

    /** Islamic State (<em>Isis</em>). */
    private boolean isAbbreviation(int from, int to) {
        boolean alone = to - from == 1 && from > 1 && to < sentence.size() && sentence.token(from - 1).form().equals("(")
                && sentence.token(to).form().equals(")");
        return alone && sentence.token(from - 2).tag().startsWith("NNP") && sentence.token(from - 2).name() != NameKind.PERSON;
    }

    /** Albert and <em>Joan</em> Marsh Foundation: the given name of one of two in the name of what they gave. */
    private boolean isOfFoundation(int from, int to) {
        boolean joined = to - from == 1 && from > 1 && sentence.token(from - 1).tag().equals("CC")
                && NameShape.isCapitalised(sentence.token(from - 2));
        CapitalRun rest = joined && to < sentence.size() && sentence.token(to).beginsName() ? CapitalRun.at(sentence, to)
                : new CapitalRun(to, to);
        return !rest.isEmpty() && sentence.token(to).name() == NameKind.ORGANISATION
                && Gazetteer.isOrganisationWord(sentence.token(rest.to() - 1).form());
    }

    /** Donald Trump <em>Jr.</em>; Martin Luther King<em>, Jr.</em> */
    private int withSuffix(int end) {
        int suffix = end + 1 < sentence.size() && sentence.token(end).form().equals(",") ? end + 1 : end;
        boolean follows = suffix < sentence.size() && isGeneration(sentence.token(suffix).form());
        return follows ? suffix + 1 : end;
    }

    static boolean isGeneration(String word) {
        return GENERATIONS.contains(word);
    }

    static boolean isNumeral(String word) {
        return NUMERALS.contains(word);
    }

    /** Elizabeth <em>II</em>. */
    private int withNumeral(int from, int end) {
        boolean numeral = end < sentence.size() && isNumeral(sentence.token(end).form());
        boolean first =
                end < sentence.size() && sentence.token(end).form().equals("I") && from > 0 && isRegnal(sentence.token(from - 1).form())
                        && end - from == 1;
        return numeral && end - from <= 2 || first ? end + 1 : end;
    }

    private static boolean isRegnal(String word) {
        Titles.Title title = Titles.of(word);
        return title != null && title.office() && title.beforeGivenName();
    }
}
