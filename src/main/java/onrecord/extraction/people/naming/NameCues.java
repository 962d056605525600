package onrecord.extraction.people.naming;

import java.util.Locale;
import java.util.Set;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.extraction.people.words.SpeakingVerbs;
import onrecord.extraction.people.words.Titles;
import onrecord.language.Countries;
import onrecord.language.Gazetteer;
import onrecord.language.Gender;
import onrecord.language.NameKind;
import onrecord.language.Sentence;
import onrecord.language.Token;
import onrecord.text.WordSections;

/**
 * Signs of a name that the tags have not seen: a title, initials, a given name, a place in a table. Each is asked of the token that a name
 * would begin with.
 */
final class NameCues {

    private static final int MOST_INITIALS = 3;
    private static final Set<String> OF_PERSONS = WordSections.read("people/name-parts.txt").set("of persons");

    private final Sentence sentence;
    private final NameWords words;

    NameCues(Sentence sentence, NameWords words) {
        this.sentence = sentence;
        this.words = words;
    }

    /** by <em>Ogun</em> Temizkanoglu: a capital in mid-sentence before the name, that nothing else explains. */
    boolean isUnknownGivenName(int at) {
        Token token = sentence.token(at);
        boolean before = at > 0 && words.isPerson(at + 1) && sentence.token(at + 1).beginsName() && token.name() == NameKind.NONE
                && token.tag().startsWith("NN") && !NameShape.isCapitalised(sentence.token(at - 1))
                && Character.isLetter(sentence.token(at - 1).form().charAt(0));
        return before && token.form().length() > 1 && !NameShape.isPrefix(token) && !NameShape.isOther(token);
    }

    /** A given name and another name, where the tags see nothing or two different things. */
    boolean isGivenNamePair(int at) {
        boolean likely = at + 1 < sentence.size() && NameShape.isCapitalised(sentence.token(at + 1))
                && sentence.token(at).tag().startsWith("NNP") && words.isLikelyGivenName(at);
        return likely && beginsPair(at) && (words.isUnclaimed(at) || isAfterPossessive(at))
                && (isAfterPossessive(at) || words.isSurnameLike(at + 1)) && isClaimedPairEnd(at + 1);
    }

    private boolean beginsPair(int at) {
        return at == 0 || !NameShape.isCapitalised(sentence.token(at - 1)) || NameShape.isPrefix(sentence.token(at - 1))
                || sentence.token(at - 1).tag().equals("POS")
                || sentence.token(at - 1).name() == NameKind.NONE && Gazetteer.genderOf(sentence.token(at).form()) != Gender.UNKNOWN;
    }

    /** Al Jazeera's <em>Kimberly Halkett</em>, taken for one name. */
    boolean isAfterPossessive(int at) {
        return at > 1 && sentence.token(at - 1).tag().equals("POS") && sentence.token(at).name() == sentence.token(at - 1).name();
    }

    /**
     * Supreme Court Justice <em>Frank Nervo</em>, taken for one name: the tree or a given name tells the office from whoever holds it. The
     * end of the name, {@code at} when it is none.
     */
    int officeHolderEnd(int at) {
        if (at < 2 || !isClaimed(at) || !isClaimed(at - 2)) {
            return at;
        }
        Token before = sentence.token(at - 1);
        Titles.Title title = Titles.of(before.form());
        boolean told = before.relation().equals("nmod:desc") && before.head() == at || words.isLikelyGivenName(at);
        int end = at + 1;
        while (end < sentence.size() && NameShape.isCapitalised(sentence.token(end))
                && (sentence.token(end).head() == at || isClaimed(end) && !sentence.token(end).beginsName())) {
            end++;
        }
        boolean name = told && end > at + 1 && !Gazetteer.isOrganisationWord(sentence.token(end - 1).form())
                && !Gazetteer.isPlaceWord(sentence.token(end - 1).form());
        boolean office = title != null && title.office() && !title.beforeGivenName();
        RoleNouns.RoleNoun role = office ? null : RoleNouns.of(before.form());
        boolean leads = role != null && role.isRole() && end == at + 2 && words.isLikelyGivenName(at)
                && Gazetteer.isSurname(sentence.token(at + 1).form());
        return name && (office || leads) ? end : at;
    }

    /**
     * the killing of <em>Trayvon Carter</em>, which the tags take for a place: behind what is done to a person two words, the second of them a
     * surname. The end of the name, {@code at} when it is none.
     */
    int victimEnd(int at) {
        boolean victim = at > 1 && sentence.token(at - 1).form().equals("of") && OF_PERSONS.contains(sentence.token(at - 2).lemma());
        CapitalRun run = victim ? CapitalRun.at(sentence, at) : new CapitalRun(at, at);
        boolean name = run.size() == 2 && run.from() == at && Gazetteer.isSurname(sentence.token(at + 1).form())
                && !NameShape.SAINTS.contains(sentence.token(at).form()) && Countries.of(sentence.token(at).form()).isEmpty()
                && !Gazetteer.isPlaceWord(sentence.token(at).form()) && !Gazetteer.isOrganisationWord(sentence.token(at + 1).form())
                && !Gazetteer.isCity(sentence.token(at).form() + " " + sentence.token(at + 1).form());
        return name ? run.to() : at;
    }

    /** "Skipper <em>Joe Dunn</em> won", which the tags take for a club: behind a role that opens the sentence two words, a given name first. */
    int firstWordsEnd(int at) {
        RoleNouns.RoleNoun role = at == 1 && isClaimed(0) && isClaimed(1) ? RoleNouns.of(sentence.token(0).form()) : null;
        boolean pair = role != null && role.isRole() && at + 1 < sentence.size() && isClaimed(at + 1) && !sentence.token(at).beginsName()
                && isClaimedPairEnd(at + 1);
        return pair && Gazetteer.isGivenName(sentence.token(at).form()) && !Gazetteer.isPlaceWord(sentence.token(at + 1).form()) ? at + 2
                : at;
    }

    private boolean isClaimed(int index) {
        return sentence.token(index).name() == NameKind.ORGANISATION;
    }

    private boolean isClaimedPairEnd(int index) {
        boolean ends = index + 1 >= sentence.size() || sentence.token(index + 1).name() != sentence.token(index).name()
                || sentence.token(index + 1).beginsName();
        return ends && !Gazetteer.isOrganisationWord(sentence.token(index).form());
    }

    /** A word that can only be a name after "Mr" or "President". */
    boolean isTitled(int at) {
        Token token = sentence.token(at);
        Titles.Title title = at == 0 ? null : Titles.of(sentence.token(at - 1).form());
        if (title == null || !words.isUnclaimed(at) || !token.tag().startsWith("NNP") && token.name() == NameKind.NONE) {
            return false;
        }
        boolean name = Titles.of(token.form()) == null && Countries.of(token.form()).isEmpty();
        return name && (!title.office() || token.name() == NameKind.NONE && RoleNouns.of(token.form()) == null
                && !Gazetteer.isPlaceWord(token.form()));
    }

    /** However, <em>May</em> said: months neither speak nor meet. */
    boolean isMonthsNamesake(int at) {
        Token token = sentence.token(at);
        if (!sentence.is(at, "nsubj") || !token.tag().startsWith("NNP") || !Gazetteer.isCalendarWord(token.form())) {
            return false;
        }
        boolean dated = at > 0 && sentence.token(at - 1).tag().equals("IN") || at > 0 && sentence.token(at - 1).tag().equals("JJ");
        int verb = PersonSyntax.verbOf(sentence, at);
        return !dated && Gazetteer.isGivenName(token.form()) && verb > at && SpeakingVerbs.isPersonal(sentence.token(verb).lemma());
    }

    /** 2. <em>Gete Wami</em> (Ethiopia): who has a place and a country in a table is a person. The end of the name. */
    int rankedEnd(int at) {
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
    boolean isAfterState(int at) {
        boolean state = at > 2 && sentence.token(at - 1).form().equals("State") && sentence.token(at - 2).form().equals("of")
                && Titles.of(sentence.token(at - 3).form()) != null;
        return state && NameShape.isCapitalised(sentence.token(at)) && sentence.token(at).tag().startsWith("NNP");
    }

    /** Governor <em>S M</em> Krishan: letters without stops, several or behind a title. The token after them, {@code at} when there are none. */
    int initialsEnd(int at) {
        int end = at;
        while (end < sentence.size() && end - at < MOST_INITIALS && isLetter(end)) {
            end++;
        }
        if (end == at) {
            return at;
        }
        boolean titled =
                at > 0 && (Titles.of(sentence.token(at - 1).form()) != null || RoleNouns.of(sentence.token(at - 1).form()) != null);
        boolean several = end - at > 1 && (at == 0 || !NameShape.isCapitalised(sentence.token(at - 1)));
        boolean surname = end < sentence.size() && sentence.token(end).tag().startsWith("NN") && isSurnameShaped(end)
                && !sentence.token(end).form().equals(sentence.token(end).form().toUpperCase(Locale.ROOT));
        return (titled || several) && surname ? end : at;
    }

    /** V M Kale <em>Patil</em>: the token behind one more surname, or the token itself. */
    int secondSurnameEnd(int at) {
        return at < sentence.size() && sentence.token(at).tag().startsWith("NNP") && isSurnameShaped(at) ? at + 1 : at;
    }

    /**
     * the actors Ana Moll and <em>Shiloh Marcheaux</em>: what follows somebody in a list of persons of one trade. The end of the name, {@code
     * at} when it is none.
     */
    int joinedEnd(int at) {
        boolean joined = at > 3 && (sentence.token(at - 1).form().equals("and") || sentence.token(at - 1).form().equals(","))
                && words.isPerson(at - 2);
        return joined && isTradeOfMany(at - 2) ? pairEnd(at) : at;
    }

    /** Whether the list of persons that ends here begins with a plural: "the actors". */
    private boolean isTradeOfMany(int last) {
        int at = last;
        while (at > 0 && (words.isPerson(at) || sentence.token(at).form().equals("and") || sentence.token(at).form().equals(","))) {
            at--;
        }
        return sentence.tagged(at, "NNS") && RoleNouns.of(sentence.token(at).lemma()) != null;
    }

    /** Two words in capitals that are no place's and no firm's. */
    private int pairEnd(int at) {
        CapitalRun run = CapitalRun.at(sentence, at);
        boolean pair = run.from() == at && run.size() == 2 && words.isNoPlaceOrFirm(at) && words.isNoPlaceOrFirm(at + 1);
        return pair ? run.to() : at;
    }

    /**
     * Lind Towers star <em>Prunella Scarfe</em>, taken for one name with the trade between, and <em>Georgia Stone</em> and Sam Lund, whose
     * given name is a place's too. The end of the name, {@code at} when it is none.
     */
    int hiddenEnd(int at) {
        if (at > 1 && isInsideOther(at) && isInsideOther(at - 1) && RoleNouns.of(sentence.token(at - 1).form()) != null
                && !NameShape.isCapitalised(sentence.token(at - 1))) {
            return pairEnd(at);
        }
        CapitalRun run = CapitalRun.at(sentence, at);
        boolean namesake = run.from() == at && run.size() == 2 && run.to() + 2 < sentence.size()
                && (at == 0 || !NameShape.isCapitalised(sentence.token(at - 1)))
                && Gazetteer.isGivenName(sentence.token(at).form()) && Gazetteer.isSurname(sentence.token(at + 1).form())
                && words.isNoPlaceOrFirm(at + 1);
        boolean joined = namesake && sentence.token(run.to()).form().equals("and") && words.isPerson(run.to() + 1)
                && words.taggedEnd(run.to() + 1) > run.to() + 2;
        return joined ? run.to() : at;
    }

    private boolean isInsideOther(int index) {
        return sentence.token(index).name() != NameKind.NONE && !sentence.token(index).beginsName();
    }

    private boolean isLetter(int index) {
        String form = sentence.token(index).form();
        return form.length() == 1 && Character.isUpperCase(form.charAt(0));
    }

    boolean isSurnameAfterInitials(int at) {
        int surname = words.surnameAt(at);
        if (surname >= sentence.size() || surname - at > 3) {
            return false;
        }
        boolean begins = at == 0 || !NameShape.isCapitalised(sentence.token(at - 1));
        return begins && isSurnameShaped(surname);
    }

    private boolean isSurnameShaped(int index) {
        Token token = sentence.token(index);
        return NameShape.isCapitalised(token) && token.form().length() > 2 && Countries.of(token.form()).isEmpty()
                && !Gazetteer.isOrganisationWord(token.form()) && !Gazetteer.isCalendarWord(token.form());
    }
}
