package onrecord.extraction.people.naming;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import onrecord.extraction.dates.words.Unit;
import onrecord.extraction.people.name.NameSpelling;
import onrecord.extraction.people.name.PersonName;
import onrecord.extraction.people.words.SpeakingVerbs;
import onrecord.language.Gazetteer;
import onrecord.language.NameKind;
import onrecord.language.Sentence;
import onrecord.language.Token;
import onrecord.text.WordSections;

/** What the tags of an article say of its capitalised words, taken together: whether they are rather a person's or something else's. */
final class NameVotes {

    private static final WordSections WORDS = WordSections.read("people/companies-and-places.txt");
    private static final Set<String> OF_COMPANIES = WORDS.set("of companies and things");
    private static final Set<String> OF_ANY_COMPANY = WORDS.set("of companies");
    private static final Set<String> PLACES = WORDS.set("kinds of places");
    private static final Set<String> PLACE_PREPOSITIONS = WORDS.set("before places");
    private static final Set<String> OFFICES = WORDS.set("offices");
    private static final Set<String> INTENDING = WORDS.set("after it");
    private static final Set<String> OF_FIRMS = WORDS.set("done by firms");
    private static final Set<String> OF_WEATHER = WORDS.set("without subject");
    private static final Set<String> BEFORE_IT = WORDS.set("before it");
    private static final int FARTHEST_IT = 7;
    private static final int[] NO_VOTES = new int[2];

    /** How often a single capitalised word was tagged as a person's name, and as another's. */
    private final Map<String, int[]> votes = new HashMap<>();

    /** Folded names of two words that only companies have. */
    private final Set<String> companies = new HashSet<>();

    /** Folded words of longer names of something else: "Jones" of Jones Medical Industries. */
    private final Set<String> partsOfOthers = new HashSet<>();

    /** Counts the tags of a sentence's words. */
    void count(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (!token.beginsName()) {
                continue;
            }
            if (isPairOfCompany(sentence, i)) {
                companies.add(NameSpelling.fold(token.form() + " " + sentence.token(i + 1).form()));
            }
            if (token.name() == NameKind.ORGANISATION && i + 1 < sentence.size() && isInside(sentence.token(i + 1))) {
                partsOfOthers.add(NameSpelling.fold(token.form()));
            }
            addNamesake(sentence, i);
            if (isSingle(sentence, i)) {
                int[] vote = votes.computeIfAbsent(NameSpelling.fold(token.form()), word -> new int[2]);
                vote[token.name() == NameKind.PERSON ? 0 : 1]++;
                vote[1] += isOfCompany(sentence, i + 1) ? 3 : 0;
                vote[1] += isAfterPlaceWord(sentence, i) || isHomeOfPerson(sentence, i) ? 2 : 0;
                vote[1] += isBeforeOffice(sentence, i) ? 3 : 0;
                vote[0] += isSpeaker(sentence, i) ? 2 : 0;
                vote[1] += isCalledIt(sentence, i) ? 6 : 0;
            }
        }
    }

    /** University of <em>Jackson</em>, Aston <em>Villa</em>: what these are called for short. */
    private void addNamesake(Sentence sentence, int index) {
        boolean more = sentence.token(index).name() == NameKind.ORGANISATION && index + 1 < sentence.size();
        int last = more && sentence.token(index + 1).form().equals("of") ? index + 2 : index + 1;
        boolean named = more && last < sentence.size() && NameShape.isCapitalised(sentence.token(last)) && sentence.tagged(last, "NNP")
                && (last + 1 == sentence.size() || !NameShape.isCapitalised(sentence.token(last + 1)));
        boolean bare = named && last == index + 1 && sentence.token(last).name() == NameKind.NONE;
        boolean of = named && last == index + 2 && sentence.token(last).name() == NameKind.ORGANISATION
                && Gazetteer.isOrganisationWord(sentence.token(index).form());
        if (bare || of) {
            partsOfOthers.add(NameSpelling.fold(sentence.token(last).form()));
        }
    }

    /** <em>Wells Fargo</em> shares. */
    private static boolean isPairOfCompany(Sentence sentence, int index) {
        return index + 2 < sentence.size() && OF_ANY_COMPANY.contains(sentence.token(index + 2).form())
                && NameShape.isCapitalised(sentence.token(index + 1)) && sentence.token(index + 1).name() != NameKind.NONE;
    }

    private static boolean isSingle(Sentence sentence, int index) {
        return index + 1 == sentence.size() || sentence.token(index + 1).name() == NameKind.NONE || sentence.token(index + 1).beginsName();
    }

    /** Pirelli <em>shares</em>, Ericsson <em>spokesman</em>: persons have none. */
    private static boolean isOfCompany(Sentence sentence, int next) {
        return next < sentence.size() && OF_COMPANIES.contains(sentence.token(next).form());
    }

    /** The village of <em>Mahala</em>, near <em>Mahala</em>. */
    private static boolean isAfterPlaceWord(Sentence sentence, int index) {
        if (index == 0) {
            return false;
        }
        String before = sentence.token(index - 1).form();
        boolean of = index > 1 && before.equals("of") && PLACES.contains(sentence.token(index - 2).form());
        return of || PLACE_PREPOSITIONS.contains(before);
    }

    /** Mayor Colin Stubbs of <em>Jackson</em>. */
    private static boolean isHomeOfPerson(Sentence sentence, int index) {
        return index > 1 && sentence.token(index - 1).form().equals("of") && sentence.token(index - 2).name() == NameKind.PERSON;
    }

    /** <em>Dolna</em> mayor Colin Stubbs: persons have lawyers and aides, but no mayors. */
    private static boolean isBeforeOffice(Sentence sentence, int index) {
        return index + 2 < sentence.size() && OFFICES.contains(sentence.token(index + 1).form())
                && sentence.token(index + 2).name() == NameKind.PERSON;
    }

    /** Whether the word is the subject of what only persons do. */
    static boolean isSpeaker(Sentence sentence, int index) {
        int verb = sentence.is(index, "nsubj") ? PersonSyntax.verbOf(sentence, index) : -1;
        return verb >= 0 && SpeakingVerbs.isPersonal(sentence.token(verb).lemma());
    }

    /** <em>Stanford</em> said it would appeal: persons say "he" or "she". Not the "it" of the weather: "it would be", "it would take". */
    private static boolean isCalledIt(Sentence sentence, int index) {
        int it = index + 2;
        while (it < Math.min(sentence.size(), index + FARTHEST_IT) && tellsWhen(sentence, it)) {
            it++;
        }
        if (it + 2 >= sentence.size() || !isSpeaker(sentence, index) || !sentence.token(it).form().equals("it")) {
            return false;
        }
        return OF_FIRMS.contains(sentence.token(it + 1).form())
                || INTENDING.contains(sentence.token(it + 1).form()) && sentence.token(it + 2).tag().startsWith("V")
                        && !OF_WEATHER.contains(sentence.token(it + 2).lemma());
    }

    /** "that", "on Thursday that", "last week" */
    private static boolean tellsWhen(Sentence sentence, int index) {
        String form = sentence.token(index).form();
        return BEFORE_IT.contains(form) || Gazetteer.isCalendarWord(form) || Unit.of(form) != null;
    }

    private static boolean isInside(Token token) {
        return token.name() == NameKind.ORGANISATION && !token.beginsName() && NameShape.isCapitalised(token);
    }

    /** @param word folded */
    int forPerson(String word) {
        return votes.getOrDefault(word, NO_VOTES)[0];
    }

    /** Whether nothing speaks rather for something else. */
    boolean isRatherPerson(String word) {
        int[] vote = votes.getOrDefault(word, NO_VOTES);
        return vote[1] <= vote[0] && !partsOfOthers.contains(word);
    }

    /** Wells Fargo, whose shares the text mentions. */
    boolean isCompany(PersonName name) {
        return name.isFull() && companies.contains(NameSpelling.fold(name.text()));
    }
}
