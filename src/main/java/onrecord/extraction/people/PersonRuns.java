package onrecord.extraction.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onrecord.language.Countries;
import onrecord.language.Gazetteer;
import onrecord.language.Gender;
import onrecord.language.NameKind;
import onrecord.language.Sentence;
import onrecord.language.Token;

/**
 * The stretches of a sentence that may be persons' names: those tagged so, mended where the tags break a name in two, and those that
 * titles, initials or given names speak for.
 */
final class PersonRuns {

    /** Tokens {@code from} to {@code to}, exclusive. */
    record Run(int from, int to) {}

    private static final int LONGEST_NICKNAME = 6;
    private static final Set<String> SUFFIXES = Set.of("Jr.", "Jr", "Sr.", "Sr");
    private static final Set<String> SMALL_PARTICLES = Set.of("de", "del", "van", "von", "der", "den", "bin", "ibn", "di", "da", "dos", "du", "ter", "zu");
    private static final Set<String> NUMERALS =
            Set.of("II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI");

    private final Sentence sentence;
    private final List<Run> runs = new ArrayList<>();

    private PersonRuns(Sentence sentence) {
        this.sentence = sentence;
    }

    static List<Run> of(Sentence sentence) {
        PersonRuns found = new PersonRuns(sentence);
        boolean shouted = isShouted(sentence);
        int at = 0;
        while (at < sentence.size()) {
            int end = shouted ? found.shoutedEnd(at) : found.end(at);
            if (end > at) {
                found.add(at, end);
            }
            at = Math.max(end, at + 1);
        }
        return found.runs;
    }

    /** A headline in capitals, where tags mean little. */
    static boolean isShouted(Sentence sentence) {
        int words = 0;
        int capitals = 0;
        for (Token token : sentence.tokens()) {
            String form = token.form();
            if (form.length() > 1 && Character.isLetter(form.charAt(0)) && Character.isLetter(form.charAt(1))) {
                words++;
                capitals += Character.isUpperCase(form.charAt(0)) && Character.isUpperCase(form.charAt(1)) ? 1 : 0;
            }
        }
        return words > 2 && capitals * 10 >= words * 8;
    }

    /** A headline with capital letters on its words, where tags take many of them for names. */
    static boolean isTitleCase(Sentence sentence) {
        int words = 0;
        int capitals = 0;
        for (Token token : sentence.tokens()) {
            if (token.form().length() > 3 && Character.isLetter(token.form().charAt(0))) {
                words++;
                capitals += NameShape.isCapitalised(token) ? 1 : 0;
            }
        }
        boolean closed = sentence.token(sentence.size() - 1).form().equals(".");
        return words > 3 && capitals * 10 >= words * 9 && !closed;
    }

    /** In capitals only a given name before another word tells a person. */
    private int shoutedEnd(int at) {
        boolean pair = isLikelyGivenName(at) && at + 1 < sentence.size() && isUnclaimed(at + 1)
                && Gazetteer.isSurname(sentence.token(at + 1).form());
        return pair ? at + 2 : at;
    }

    /** The end of the name that begins here; the same index where none does. */
    private int end(int at) {
        if (isPerson(at)) {
            return withNickname(at, withMore(at, taggedEnd(at)));
        }
        if (!NameShape.isCapitalised(sentence.token(at))) {
            return at;
        }
        if (isPerson(at + 1) && sentence.token(at + 1).beginsName() && isLikelyGivenName(at) && isUnclaimed(at)) {
            return withMore(at, taggedEnd(at + 1));
        }
        if (isUnknownGivenName(at)) {
            return withMore(at, taggedEnd(at + 1));
        }
        if (NameShape.isInitial(sentence.token(at)) && isSurnameAfterInitials(at)) {
            return withMore(at, surnameAt(at) + 1);
        }
        if (isAfterState(at) || isGivenNamePair(at) && isAfterPossessive(at)) {
            return claimedEnd(at);
        }
        int ranked = rankedEnd(at);
        if (ranked > at) {
            return ranked;
        }
        if (isTitled(at) || isGivenNamePair(at) || isMonthsNamesake(at)) {
            return withMore(at, at + 1);
        }
        return at;
    }

    /** by <em>Ogun</em> Temizkanoglu: a capital in mid-sentence before the name, that nothing else explains. */
    private boolean isUnknownGivenName(int at) {
        Token token = sentence.token(at);
        boolean before = at > 0 && isPerson(at + 1) && sentence.token(at + 1).beginsName() && token.name() == NameKind.NONE
                && token.tag().startsWith("NN") && !NameShape.isCapitalised(sentence.token(at - 1)) && Character.isLetter(sentence.token(at - 1).form().charAt(0));
        return before && token.form().length() > 1 && !NameShape.isPrefix(token) && !NameShape.isOther(token);
    }

    private boolean isPerson(int index) {
        return index < sentence.size() && sentence.token(index).name() == NameKind.PERSON;
    }

    private int taggedEnd(int from) {
        int to = from + 1;
        while (isPerson(to) && !sentence.token(to).beginsName()) {
            to++;
        }
        while (to > from + 1 && (NameShape.isHyphen(sentence.token(to - 1)) || Character.isLowerCase(sentence.token(to - 1).form().charAt(0)))) {
            to--;
        }
        return to;
    }

    /** Goes on over what belongs to the name although the tags break off: further names, particles, hyphens. */
    private int withMore(int from, int to) {
        int end = to;
        int before = -1;
        while (end != before && end < sentence.size() && end - from < 7) {
            before = end;
            end = goesOn(from, end);
        }
        return end;
    }

    private int goesOn(int from, int end) {
        Token token = sentence.token(end);
        boolean open = NameShape.isCapitalised(sentence.token(end - 1)) && !isPossessive(end - 1);
        if (NameShape.isHyphen(token) && end + 1 < sentence.size() && isGlued(end) && Character.isLetter(sentence.token(end + 1).form().charAt(0))) {
            boolean name = NameShape.isCapitalised(sentence.token(end + 1)) ? isUnclaimed(end + 1) || isPerson(end + 1) : isParticleChain(end + 1);
            return name ? Math.max(end + 2, isPerson(end + 1) ? taggedEnd(end + 1) : 0) : end;
        }
        if (isPerson(end) && open) {
            return taggedEnd(end);
        }
        int after = particlesEnd(end);
        if (open && after > end && after < sentence.size() && NameShape.isCapitalised(sentence.token(after))
                && (isPerson(after) || isUnclaimed(after)) && !sentence.token(end).form().equals("y")) {
            return after + 1;
        }
        boolean given = end - from <= 2 && isGivenName(end - 1) || NameShape.isInitial(sentence.token(end - 1));
        boolean mixed = end - from == 1 && isPerson(from) && Gazetteer.isSurname(token.form()) && isUnclaimed(end);
        return open && (mixed || given && isSurnameLike(end) || end - from == 1 && isFamilyNameFirst(end - 1)) ? end + 1 : end;
    }

    /** <em>Xi</em> Jinping. */
    private boolean isFamilyNameFirst(int index) {
        return index + 1 < sentence.size() && isUnclaimed(index + 1) && isSurnameLike(index + 1)
                && FamilyNameFirst.test(List.of(sentence.token(index).form(), sentence.token(index + 1).form()));
    }

    private boolean isPossessive(int index) {
        return sentence.token(index).tag().equals("POS");
    }

    private boolean isGlued(int index) {
        return index > 0 && sentence.token(index).span().start() == sentence.token(index - 1).span().end()
                && sentence.token(index).span().end() == sentence.token(index + 1).span().start();
    }

    /** "so" of "In-so", "ur" of "Ata-ur-Rehman". */
    private boolean isParticleChain(int index) {
        String form = sentence.token(index).form();
        return form.length() <= 5 && (NameParts.isParticle(form) || FamilyNameFirst.isSyllabic(form));
    }

    private int particlesEnd(int from) {
        int to = from;
        while (to < sentence.size() && to - from < 3 && Character.isLowerCase(sentence.token(to).form().charAt(0))
                && NameParts.isParticle(sentence.token(to).form())) {
            to++;
        }
        return to;
    }

    /** A capitalised word that no longer name of something else holds. */
    private boolean isUnclaimed(int index) {
        Token token = sentence.token(index);
        if (!NameShape.isCapitalised(token) || token.form().length() < 2) {
            return false;
        }
        boolean alone = token.name() == NameKind.NONE
                || token.beginsName() && (index + 1 == sentence.size() || sentence.token(index + 1).beginsName()
                        || sentence.token(index + 1).name() == NameKind.NONE || !NameShape.isCapitalised(sentence.token(index + 1)));
        return alone && !Gazetteer.isOrganisationWord(token.form()) && !Gazetteer.isCalendarWord(token.form());
    }

    private boolean isSurnameLike(int index) {
        Token token = sentence.token(index);
        boolean proper = token.tag().startsWith("NN") || token.name() != NameKind.NONE;
        return isUnclaimed(index) && proper && !Gazetteer.isPlaceWord(token.form()) && Countries.of(token.form()).isEmpty()
                && Titles.of(token.form()) == null;
    }

    private boolean isLikelyGivenName(int index) {
        String form = sentence.token(index).form();
        return !Gazetteer.isCity(form) && isGivenName(index) && NameShape.isCapitalised(sentence.token(index));
    }

    private boolean isGivenName(int index) {
        String form = sentence.token(index).form();
        return form.length() > 2 && Gazetteer.isGivenName(form) && Countries.of(form).isEmpty()
                && !Gazetteer.isOrganisationWord(form) && !Gazetteer.isPlaceWord(form) && !Gazetteer.isCalendarWord(form)
                && Titles.of(form) == null;
    }

    /** A given name and another name, where the tags see nothing or two different things. */
    private boolean isGivenNamePair(int at) {
        boolean begins = at == 0 || !NameShape.isCapitalised(sentence.token(at - 1)) || NameShape.isPrefix(sentence.token(at - 1))
                || sentence.token(at - 1).tag().equals("POS")
                || sentence.token(at - 1).name() == NameKind.NONE && Gazetteer.genderOf(sentence.token(at).form()) != Gender.UNKNOWN;
        return begins && at + 1 < sentence.size() && isLikelyGivenName(at) && sentence.token(at).tag().startsWith("NNP")
                && (isUnclaimed(at) || isAfterPossessive(at)) && isSurnameLike(at + 1) | isAfterPossessive(at) && isClaimedPairEnd(at + 1);
    }

    /** Al Jazeera's <em>Kimberly Halkett</em>, taken for one name. */
    private boolean isAfterPossessive(int at) {
        return at > 1 && sentence.token(at - 1).tag().equals("POS") && sentence.token(at).name() == sentence.token(at - 1).name();
    }

    private boolean isClaimedPairEnd(int index) {
        boolean ends = index + 1 >= sentence.size() || sentence.token(index + 1).name() != sentence.token(index).name()
                || sentence.token(index + 1).beginsName();
        return ends && NameShape.isCapitalised(sentence.token(index)) && !Gazetteer.isOrganisationWord(sentence.token(index).form());
    }

    /** A word that can only be a name after "Mr" or "President". */
    private boolean isTitled(int at) {
        Token token = sentence.token(at);
        Titles.Title title = at == 0 ? null : Titles.of(sentence.token(at - 1).form());
        if (title == null || !isUnclaimed(at) || !token.tag().startsWith("NNP") && token.name() == NameKind.NONE) {
            return false;
        }
        boolean name = Titles.of(token.form()) == null && Countries.of(token.form()).isEmpty();
        return name && (!title.office() || token.name() == NameKind.NONE && RoleNouns.of(token.form()) == null
                && !Gazetteer.isPlaceWord(token.form()));
    }

    /** However, <em>May</em> said: months neither speak nor meet. */
    private boolean isMonthsNamesake(int at) {
        Token token = sentence.token(at);
        if (!Gazetteer.isCalendarWord(token.form()) || !token.tag().startsWith("NNP") || !Syntax.isSubject(token)) {
            return false;
        }
        boolean dated = at > 0 && sentence.token(at - 1).tag().equals("IN") || at > 0 && sentence.token(at - 1).tag().equals("JJ");
        int verb = Syntax.verbOf(sentence, at);
        return !dated && Gazetteer.isGivenName(token.form()) && verb > at && SpeakingVerbs.isPersonal(sentence.token(verb).lemma());
    }

    /** 2. <em>Gete Wami</em> (Ethiopia): who has a place and a country in a table is a person. The end of the name. */
    private int rankedEnd(int at) {
        boolean ranked = at > 1 && at < 5 && sentence.token(0).form().length() < 4 && Character.isDigit(sentence.token(0).form().charAt(0));
        int end = at;
        while (ranked && end < sentence.size() && end - at < 5 && NameShape.isCapitalised(sentence.token(end))
                && !Gazetteer.isOrganisationWord(sentence.token(end).form())) {
            end++;
        }
        boolean country = end - at > 1 && end + 2 < sentence.size() && sentence.token(end).form().equals("(")
                && sentence.token(end + 2).form().equals(")") && Countries.of(sentence.token(end + 1).form()).isPresent();
        return country ? end : at;
    }

    /** Secretary of State <em>Rex Tillerson</em>. */
    private boolean isAfterState(int at) {
        boolean state = at > 2 && sentence.token(at - 1).form().equals("State") && sentence.token(at - 2).form().equals("of")
                && Titles.of(sentence.token(at - 3).form()) != null;
        return state && NameShape.isCapitalised(sentence.token(at)) && sentence.token(at).tag().startsWith("NNP");
    }

    /** The end of the words that another name has taken over. */
    private int claimedEnd(int from) {
        int to = from + 1;
        while (to < sentence.size() && to - from < 3 && NameShape.isCapitalised(sentence.token(to)) && !sentence.token(to).beginsName()
                && sentence.token(to).name() == sentence.token(from).name()) {
            to++;
        }
        return to == from + 1 ? withMore(from, to) : to;
    }

    private boolean isSurnameAfterInitials(int at) {
        int surname = surnameAt(at);
        if (surname >= sentence.size() || surname - at > 3) {
            return false;
        }
        Token token = sentence.token(surname);
        boolean begins = at == 0 || !NameShape.isCapitalised(sentence.token(at - 1));
        return begins && NameShape.isCapitalised(token) && token.form().length() > 2 && Countries.of(token.form()).isEmpty()
                && !Gazetteer.isOrganisationWord(token.form()) && !Gazetteer.isCalendarWord(token.form());
    }

    private int surnameAt(int initial) {
        int at = initial;
        while (at < sentence.size() && NameShape.isInitial(sentence.token(at))) {
            at++;
        }
        return at;
    }

    /** Roberto "Hands of Stone" Duran: a name in marks within the name. */
    private int withNickname(int from, int to) {
        if (to >= sentence.size() || !isQuote(to) || to - from > 2 || !Gazetteer.isGivenName(sentence.token(to - 1).form())) {
            return to;
        }
        int close = to + 1;
        while (close < sentence.size() && close - to < LONGEST_NICKNAME && !isQuote(close)) {
            close++;
        }
        boolean goesOn = close > to + 1 && close + 1 < sentence.size() && isQuote(close) && isSurnameLike(close + 1)
                || close + 1 < sentence.size() && isPerson(close + 1);
        return goesOn ? close + 2 : to;
    }

    private boolean isQuote(int index) {
        String tag = sentence.token(index).tag();
        return tag.equals("``") || tag.equals("''");
    }

    /** Cuts at words no name goes over; each part is a name of its own. */
    private void add(int from, int to) {
        boolean nickname = false;
        for (int i = from + 1; i < to - 1; i++) {
            nickname |= isQuote(i);
        }
        int begin = from;
        for (int i = from; i <= to; i++) {
            if (i < to && i > begin && SUFFIXES.contains(sentence.token(i).form())) {
                addTrimmed(begin, i);
                begin = i + 1;
            }
            if (i == to || !nickname && NameShape.isBreak(sentence.token(i)) && !(i > from && NameShape.isHyphen(sentence.token(i - 1)))) {
                addTrimmed(begin, i);
                begin = i + 1;
            }
        }
    }

    private void addTrimmed(int from, int to) {
        int begin = from;
        int end = to;
        while (end > begin && (NameShape.isEdge(sentence.token(end - 1)) || end - begin > 1 && isDay(sentence.token(end - 1)))) {
            end--;
        }
        while (begin < end && (NameShape.isEdge(sentence.token(begin)) || begin + 1 < end && NameShape.isPrefix(sentence.token(begin)))) {
            begin++;
        }
        boolean former = end - begin > 4 && sentence.token(begin).form().equalsIgnoreCase("ex") && NameShape.isHyphen(sentence.token(begin + 1));
        begin += former ? 3 : 0;
        begin = withParticles(begin, end);
        if (begin > from && NameShape.isAbbreviation(sentence.token(begin - 1).form()) || isAcronym(begin)) {
            return;
        }
        boolean titled = begin > 0 && Titles.of(sentence.token(begin - 1).form()) != null;
        if (begin < end && !isAbbreviation(begin, end) && !isLabel(begin, end) && !NameShape.isImpossible(sentence, begin, end, titled)) {
            runs.add(new Run(begin, withSuffix(withNumeral(begin, end))));
        }
    }

    /** <em>de</em> Silva, <em>Danie van</em> Schalkwyk. */
    private int withParticles(int begin, int end) {
        int first = begin;
        while (begin < end && first > 0 && begin - first < 3 && isSmallParticle(sentence.token(first - 1).form())) {
            first--;
        }
        boolean given = first < begin && first > 0 && isUnclaimed(first - 1) && sentence.token(first - 1).tag().startsWith("NNP")
                && !NameShape.isPrefix(sentence.token(first - 1)) && !isPerson(first - 1);
        return given ? first - 1 : first;
    }

    private static boolean isSmallParticle(String word) {
        return SMALL_PARTICLES.contains(word);
    }

    /** "OFK", "AXE" among words in small letters. */
    private boolean isAcronym(int index) {
        String form = index < sentence.size() ? sentence.token(index).form() : "";
        return form.length() > 2 && form.length() < 5 && form.chars().allMatch(Character::isUpperCase) && !isShouted(sentence);
    }

    /** Jane Doe <em>Monday</em> told reporters. */
    private static boolean isDay(Token token) {
        return Gazetteer.isCalendarWord(token.form()) && token.form().endsWith("day");
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

    /** Donald Trump <em>Jr.</em>; Martin Luther King<em>, Jr.</em> */
    private int withSuffix(int end) {
        int suffix = end + 1 < sentence.size() && sentence.token(end).form().equals(",") ? end + 1 : end;
        boolean follows = suffix < sentence.size() && SUFFIXES.contains(sentence.token(suffix).form());
        return follows ? suffix + 1 : end;
    }

    /** Elizabeth <em>II</em>. */
    private int withNumeral(int from, int end) {
        boolean numeral = end < sentence.size() && NUMERALS.contains(sentence.token(end).form());
        boolean first = end < sentence.size() && sentence.token(end).form().equals("I") && from > 0 && isRegnal(sentence.token(from - 1).form())
                && end - from == 1;
        return numeral && end - from <= 2 || first ? end + 1 : end;
    }

    private static boolean isRegnal(String word) {
        Titles.Title title = Titles.of(word);
        return title != null && title.office() && title.beforeGivenName();
    }
}
