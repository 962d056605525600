package onrecord.extraction.people.naming;

import java.util.Set;
import onrecord.extraction.people.name.NameParts;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.extraction.people.words.Titles;
import onrecord.language.Countries;
import onrecord.language.Gazetteer;
import onrecord.language.NameKind;
import onrecord.language.Sentence;
import onrecord.language.Token;
import onrecord.text.WordSections;

/** What words can make a person's name, regardless of the tags. */
public final class NameShape {

    private static final WordSections WORDS = WordSections.read("people/not-persons.txt");
    /** Before these words a name is a place's. */
    static final Set<String> SAINTS = WORDS.set("before places");

    /** <em>Opposition</em> Jane Doe. */
    private static final Set<String> BEFORE_PERSONS = WordSections.read("people/name-parts.txt").set("before persons");

    /** N. <em>Korea</em>, W. <em>Virginia</em>. */
    private static final Set<String> REGIONS = WORDS.set("regions");

    /** What never lived, at least not under this name. */
    private static final Set<String> FIGURES = WORDS.set("figures", "named after persons", "characters");

    /** USS, Camp. */
    private static final Set<String> BEFORE_THINGS = WORDS.set("before things");
    private static final Set<String> BEHIND_NAMESAKES = WORDS.set("behind namesakes");

    /** "Award", "Utd": no person's name ends with these. */
    private static final Set<String> LAST_WORDS = WORDS.set("last words");

    /** Mount <em>Ellison</em>: of two words, of which the first is no given name. */
    private static final Set<String> LANDFORMS = WORDS.set("landforms");

    /** Preston <em>North</em> End, Harlan <em>State</em> Prison. */
    private static final Set<String> INNER_WORDS = WORDS.set("inner words");

    /** What the tagger often takes for persons. */
    private static final Set<String> THINGS = WORDS.set("things");

    private static final Set<String> STREETS = WORDS.set("streets");
    private static final Set<String> BEFORE_STREETS = WORDS.set("before streets");
    private static final Set<String> BEFORE_DAYS = WORDS.set("before days");

    private NameShape() {}

    public static boolean isCapitalised(Token token) {
        return Character.isUpperCase(token.form().charAt(0));
    }

    /** "J." of J. K. Rowling. */
    static boolean isInitial(Token token) {
        String form = token.form();
        return form.length() == 2 && form.charAt(1) == '.' && Character.isUpperCase(form.charAt(0))
                || form.length() == 4 && form.charAt(1) == '.' && form.charAt(3) == '.' && Character.isUpperCase(form.charAt(2));
    }

    /** A word that may stand inside a name but neither begins nor ends one: a hyphen, a small word. */
    static boolean isEdge(Token token) {
        char first = token.form().charAt(0);
        return !Character.isLetter(first) && first != '\'' || token.tag().equals("POS") || token.form().equals("'s")
                || token.form().equals("’s")
                || token.form().length() == 1 && Character.isLowerCase(first);
    }

    /** Whether a name cannot go on over this word: "and", "of", a comma. Particles and hyphens can be inside. */
    static boolean isBreak(Token token) {
        char first = token.form().charAt(0);
        if (Character.isLowerCase(first)) {
            return !NameParts.isParticle(token.form()) && !isWithParticle(token.form());
        }
        return !Character.isLetter(first) && !isHyphen(token) && first != '\'' && first != '’';
    }

    /** "de-Graft", "al-Amin" */
    static boolean isWithParticle(String form) {
        int hyphen = form.indexOf('-');
        return hyphen > 0 && hyphen + 1 < form.length() && NameParts.isParticle(form.substring(0, hyphen))
                && Character.isUpperCase(form.charAt(hyphen + 1));
    }

    static boolean isHyphen(Token token) {
        return token.form().equals("-") || token.form().equals("‑");
    }

    /** Words before a name that are no part of it: "President", "Russian", "striker". */
    static boolean isPrefix(Token token) {
        String form = token.form();
        return Titles.of(form) != null || Countries.ofDemonym(form).isPresent() && !Gazetteer.isGivenName(form) ||
                RoleNouns.of(form) != null && !Gazetteer.isSurname(form) && !Gazetteer.isGivenName(form)
                || Gazetteer.isCalendarWord(form) && !form.equals("May") && !form.equals("April") && !form.equals("June")
                || form.equals("The") || BEFORE_PERSONS.contains(form) || isAbbreviation(form);
    }

    /** "U.N." before a title and a name. */
    static boolean isAbbreviation(String form) {
        return form.length() >= 4 && form.length() <= 6 && form.indexOf('.') == 1 && form.endsWith(".") && Countries.of(form).isPresent()
                || form.equals("U.N.") || form.equals("UN") || form.equals("E.U.") || form.equals("EU");
    }

    /** Whether these words cannot be a person's name. */
    static boolean isImpossible(Sentence sentence, int from, int to, boolean titled) {
        Token last = sentence.token(to - 1);
        if (!hasWord(sentence, from, to)) {
            return true;
        }
        if (isThing(sentence, from, to) || !Character.UnicodeScript.of(last.form().codePointAt(0)).equals(Character.UnicodeScript.LATIN)) {
            return true;
        }
        if (isFigure(sentence, from, to)
                || (to - from > 1 || last.form().endsWith(".")) && isLastOfOther(last.form())) {
            return true;
        }
        if (to - from == 1) {
            boolean saint = from > 0 && SAINTS.contains(sentence.token(from - 1).form());
            return !titled && isOther(last) || saint;
        }
        Token first = sentence.token(from);
        if (isInitial(first) && (Countries.of(last.form()).isPresent() || REGIONS.contains(last.form()))) {
            return true;
        }
        boolean club = to - from == 2 && isClub(first.form(), last.form()) && !titled
                && !(from > 0 && RoleNouns.of(sentence.token(from - 1).form()) != null);
        boolean otherWord = Gazetteer.isOrganisationWord(last.form()) || Gazetteer.isPlaceWord(last.form());
        boolean surname = Gazetteer.isSurname(last.form()) || to - from > 3 && isHyphen(sentence.token(to - 2));
        if (otherWord && !(Gazetteer.isGivenName(first.form()) && surname)) {
            return true;
        }
        boolean inner = to - from > 2 && INNER_WORDS.contains(sentence.token(to - 2).form());
        if (inner || LANDFORMS.contains(first.form())) {
            return true;
        }
        boolean country = Countries.of(first.form()).isPresent() && !Gazetteer.isGivenName(first.form());
        return country || club || isCountry(sentence, from, to);
    }

    /** "Bayer Leverkusen": a city as the last word, and no given name before it. */
    private static boolean isClub(String first, String last) {
        return first.indexOf('.') < 0 && Gazetteer.isCity(last) && !Gazetteer.isSurname(last) && !Gazetteer.isGivenName(first)
                && !Gazetteer.isGivenName(last);
    }

    /** "Sportsmanship <em>Award</em>", "Hill <em>Rovers</em>". */
    static boolean isLastOfOther(String word) {
        return LAST_WORDS.contains(word);
    }

    private static boolean isFigure(Sentence sentence, int from, int to) {
        int first = to - 2;
        return first >= 0 && first <= from && FIGURES.contains(sentence.token(first).form() + " " + sentence.token(first + 1).form());
    }

    /** What its neighbours tell: KELLER (<em>Weir</em>):, USS <em>Harlan Reed</em>, <em>John Roe</em> International Airport, Dolce &amp; <em>Gabbana</em>, <em>Macy</em>'s. */
    private static boolean isThing(Sentence sentence, int from, int to) {
        boolean namesake = to < sentence.size() && BEHIND_NAMESAKES.contains(sentence.token(to).form());
        boolean prefix = from > 0 && BEFORE_THINGS.contains(sentence.token(from - 1).form());
        boolean constituency = from > 0 && sentence.token(from - 1).form().equals("(") && to + 1 < sentence.size()
                && sentence.token(to).form().equals(")") && sentence.token(to + 1).form().equals(":");
        return namesake || prefix || constituency || isStreet(sentence, from, to) || isDay(sentence, from, to)
                || isNamedLaw(sentence, from, to)
                || isPartner(sentence, from, to) || isBrand(sentence, to);
    }

    /** A man of <em>Moss Lane</em>. */
    private static boolean isStreet(Sentence sentence, int from, int to) {
        return to - from == 2 && from > 0 && STREETS.contains(sentence.token(to - 1).form())
                && BEFORE_STREETS.contains(sentence.token(from - 1).form()) && !Gazetteer.isGivenName(sentence.token(from).form());
    }

    /** <em>Black</em> Friday. */
    private static boolean isDay(Sentence sentence, int from, int to) {
        return to - from == 1 && to < sentence.size() && BEFORE_DAYS.contains(sentence.token(from).form())
                && isWeekday(sentence.token(to));
    }

    static boolean isWeekday(Token token) {
        return token.form().endsWith("day") && Gazetteer.isCalendarWord(token.form());
    }

    /** Dolce &amp; <em>Gabbana</em>; not <em>Anna</em> &amp; <em>Tom</em>, whose first names stand together. */
    private static boolean isPartner(Sentence sentence, int from, int to) {
        int before = from - 2;
        boolean second = before >= 0 && sentence.token(from - 1).form().equals("&") && isCapitalised(sentence.token(before));
        boolean first = to + 1 < sentence.size() && sentence.token(to).form().equals("&") && isCapitalised(sentence.token(to + 1));
        int partner = second ? before : to + 1;
        boolean couple = (first || second) && to - from == 1 && Gazetteer.isGivenName(sentence.token(from).form())
                && Gazetteer.isGivenName(sentence.token(partner).form()) && !isOwner(sentence, second ? to : to + 2);
        return (first || second) && !couple;
    }

    private static boolean isOwner(Sentence sentence, int next) {
        return next < sentence.size() && sentence.token(next).tag().equals("POS");
    }

    /** <em>Macy</em>'s rose, <em>Macy</em>'s, which makes toys: what a shop is called has a genitive and nothing that it owns. */
    private static boolean isBrand(Sentence sentence, int to) {
        if (isOwner(sentence, to) && to + 2 < sentence.size() && sentence.token(to + 1).form().equals(",")
                && sentence.token(to + 2).form().equals("which")) {
            return true;
        }
        boolean verb = isOwner(sentence, to) && to + 1 < sentence.size() && sentence.token(to + 1).tag().matches("VBD|VBZ|MD");
        return verb && !(to + 2 < sentence.size() && sentence.token(to + 2).tag().matches("NN.*|JJ.*"));
    }

    /** <em>Megan</em>'s <em>Law</em>. */
    private static boolean isNamedLaw(Sentence sentence, int from, int to) {
        boolean law =
                to - from == 1 && sentence.token(from).form().equals("Law") && from > 0 && sentence.token(from - 1).tag().equals("POS");
        boolean owner = to + 1 < sentence.size() && sentence.token(to).tag().equals("POS") && sentence.token(to + 1).form().equals("Law");
        return law || owner;
    }

    /** Letters alone are columns of a table: "W D L G". */
    private static boolean hasWord(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            String form = sentence.token(i).form();
            if (form.length() > 1 && Character.isLetter(form.charAt(0)) && !isInitial(sentence.token(i))
                    && isCapitalised(sentence.token(i))) {
                return true;
            }
        }
        return false;
    }

    /** A single word that names something else by itself. */
    static boolean isOther(Token token) {
        String form = token.form();
        boolean place = Gazetteer.isCity(form) && !Gazetteer.isSurname(form) && !Gazetteer.isGivenName(form);
        boolean common = Gazetteer.isOrganisationWord(form) || Gazetteer.isPlaceWord(form);
        boolean date = Gazetteer.isCalendarWord(form) && !(form.equals("May") && token.tag().equals("NNP"));
        return Countries.of(form).isPresent() || place || common || date || Titles.of(form) != null && RoleNouns.of(form) != null
                || form.length() == 1 || form.equals("I") || isAcronyms(form) || THINGS.contains(form);
    }

    /** "PACs", "MPs". */
    private static boolean isAcronyms(String form) {
        int last = form.length() - 1;
        return last > 1 && form.charAt(last) == 's' && form.chars().limit(last).allMatch(Character::isUpperCase);
    }

    private static boolean isCountry(Sentence sentence, int from, int to) {
        StringBuilder phrase = new StringBuilder(sentence.token(from).form());
        for (int i = from + 1; i < Math.min(to, from + 4); i++) {
            phrase.append(isHyphen(sentence.token(i)) || isHyphen(sentence.token(i - 1)) ? "" : " ").append(sentence.token(i).form());
        }
        String words = phrase.toString();
        String cased = NameCase.capitalised(words);
        return Countries.of(words).isPresent() || !cased.equals(words) && Countries.of(cased).isPresent()
                || Gazetteer.isCity(words) && sentence.token(from).name() != NameKind.PERSON;
    }
}
