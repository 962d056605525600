package onrecord.extraction.people.naming;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import onrecord.extraction.people.name.NameParts;
import onrecord.extraction.people.name.NameSpelling;
import onrecord.extraction.people.name.PersonName;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.language.Countries;
import onrecord.language.Gazetteer;
import onrecord.language.NameKind;
import onrecord.language.Sentence;
import onrecord.language.Token;
import onrecord.text.WordSections;

/** The names of persons found so far in an article, to be found again where they stand alone or in capitals. */
final class KnownNames {

    private static final int LONGEST = 5;
    private static final Set<String> FUNCTION_WORDS =
            Set.of("DT", "IN", "PRP", "PRP$", "CC", "RB", "MD", "WP", "WRB", "EX", "TO", "PDT", "VBN", "VB", "JJ");

    private static final Set<String> ONE_OF_MANY = WordSections.read("people/not-persons.txt").set("before one of many");

    private final NameVotes votes = new NameVotes();
    private final NamedThings things = new NamedThings();
    private final TitlesOfWorks works = new TitlesOfWorks();
    private final StageParts parts = new StageParts();

    /** Folded surnames of full names, with the other words seen with them. */
    private final Map<String, Set<String>> givenBySurname = new HashMap<>();

    /** Folded first names of full names. */
    private final Set<String> firstNames = new HashSet<>();

    private final ShortTitles titles = new ShortTitles();

    /** Counts the tags of a sentence's words. */
    void count(Sentence sentence) {
        votes.count(sentence);
        things.read(sentence);
        works.read(sentence);
        parts.read(sentence);
    }

    /** A part somebody plays, or the title of a work. */
    boolean isFiction(PrintedName name, Sentence sentence) {
        return works.contain(sentence, name) || parts.contain(name.name());
    }

    void add(PrintedName printed, Sentence sentence) {
        PersonName name = printed.name();
        if (name.isFull() && !votes.isCompany(name) && !things.contain(name)) {
            Set<String> given = givenBySurname.computeIfAbsent(NameSpelling.fold(name.surname()), surname -> new HashSet<>());
            name.given().forEach(word -> given.add(NameSpelling.fold(word)));
            if (Gazetteer.isGivenName(name.given().get(0)) || Gazetteer.isSurname(name.surname()) || isBehindTrade(printed, sentence)) {
                firstNames.add(NameSpelling.fold(name.given().get(0)));
            }
            titles.read(sentence, printed);
            if (!name.particles().isEmpty()) {
                for (String particle : name.particles().split(" ")) {
                    given.add(NameSpelling.fold(particle));
                }
            }
        }
    }

    private static boolean isBehindTrade(PrintedName name, Sentence sentence) {
        return name.hasTitle() || name.from() > 0 && RoleNouns.of(sentence.token(name.from() - 1).form()) != null;
    }

    /** Whether the rest of the article lets these words be a person's name. */
    boolean confirms(PrintedName name, Sentence sentence, boolean headline) {
        if (votes.isCompany(name.name()) || isFiction(name, sentence)) {
            return false;
        }
        if (name.hasTitle()) {
            return !things.containTitled(sentence, name.from());
        }
        if (things.contain(name.name())) {
            return false;
        }
        String word = NameSpelling.fold(sentence.token(name.to() - 1).form());
        boolean surname = givenBySurname.containsKey(word);
        boolean several = name.to() - name.from() > 1;
        if (headline && !surname) {
            return several && Gazetteer.isGivenName(sentence.token(name.from()).form());
        }
        if (surname && !name.name().isFull()) {
            return true;
        }
        if (isWithArticle(name, sentence)) {
            return votes.forPerson(word) > 1 && name.modifies();
        }
        if (!several && isOneOfMany(name, sentence)) {
            return false;
        }
        boolean plural = sentence.token(name.from()).tag().equals("NNPS") || isFamily(name, sentence, word);
        return several || votes.isRatherPerson(word) && !plural && !isScore(name, sentence);
    }

    /** "<em>Rip Donald Trump</em>", "<em>Clinton Plan</em>", whose capitals hide a verb or a noun: a name of the article and another word. */
    boolean isReadWrong(PrintedName name, Sentence sentence) {
        Set<String> given = givenBySurname.get(NameSpelling.fold(sentence.token(name.to() - 1).form()));
        if (given != null) {
            return name.to() - name.from() > 2 && !allIn(given, sentence, name.from(), name.to() - 1);
        }
        for (int i = name.from(); i < name.to(); i++) {
            if (givenBySurname.containsKey(NameSpelling.fold(sentence.token(i).form()))) {
                return true;
            }
        }
        return false;
    }

    /** "the Barvikha sanatorium", "the Carl Vinson": persons have no article, unless they are many. */
    private static boolean isWithArticle(PrintedName name, Sentence sentence) {
        return name.from() > 0 && sentence.token(name.from() - 1).form().equalsIgnoreCase("the")
                && !sentence.token(name.to() - 1).form().endsWith("s") && name.name().suffix().isEmpty();
    }

    /** the <em>Dunns</em>, where the article has a Dunn */
    private boolean isFamily(PrintedName name, Sentence sentence, String word) {
        return name.from() > 0 && sentence.token(name.from() - 1).form().equalsIgnoreCase("the") && word.endsWith("s")
                && givenBySurname.containsKey(word.substring(0, word.length() - 1));
    }

    /** An <em>Oscar</em>, his <em>Bentley</em>: what somebody may have is no single person. */
    private static boolean isOneOfMany(PrintedName name, Sentence sentence) {
        boolean ends = name.to() == sentence.size() || !NameShape.isCapitalised(sentence.token(name.to()))
                && !sentence.tagged(name.to(), "NN");
        return ends && name.from() > 0 && ONE_OF_MANY.contains(sentence.token(name.from() - 1).form().toLowerCase(Locale.ROOT));
    }

    /** A line of a table that begins with one word and goes on with figures is a team's more often than a person's. */
    private static boolean isScore(PrintedName name, Sentence sentence) {
        boolean figure = name.to() < sentence.size() && sentence.token(name.to()).tag().equals("CD");
        boolean chain = name.to() + 1 < sentence.size() && NameShape.isHyphen(sentence.token(name.to() + 1));
        return figure && !chain;
    }

    /** The end of a known person's name that begins with this token: a surname, or given names and a surname; the token itself if none. */
    int longestAt(Sentence sentence, int from, boolean capitalised) {
        if (!isWord(sentence.token(from))) {
            return from;
        }
        int end = from;
        while (end < sentence.size() && end - from < LONGEST && (isWord(sentence.token(end)) || end > from && isInner(sentence, end))) {
            Set<String> given = givenBySurname.get(surnameOf(sentence.token(end)));
            if (given != null && allIn(given, sentence, from, end)) {
                return stands(sentence, from, end + 1, capitalised) ? end + 1 : from;
            }
            end++;
        }
        return isFirstNameOfSpeaker(sentence, from) ? from + 1 : from;
    }

    /** <em>Georgia</em> said, where the article has a Georgia Miller. */
    private boolean isFirstNameOfSpeaker(Sentence sentence, int index) {
        boolean alone = (sentence.token(index).beginsName() || sentence.token(index).name() == NameKind.NONE)
                && (index + 1 == sentence.size() || !NameShape.isCapitalised(sentence.token(index + 1)));
        return alone && NameVotes.isSpeaker(sentence, index) && firstNames.contains(NameSpelling.fold(sentence.token(index).form()));
    }

    /** "Clintons" are several of the name. */
    private String surnameOf(Token token) {
        String folded = NameSpelling.fold(token.form());
        boolean several = token.tag().equals("NNPS") && folded.endsWith("s") && !givenBySurname.containsKey(folded);
        return several ? folded.substring(0, folded.length() - 1) : folded;
    }

    private static boolean isWord(Token token) {
        return NameShape.isCapitalised(token) && token.form().length() > 1;
    }

    private static boolean isInner(Sentence sentence, int index) {
        return NameShape.isHyphen(sentence.token(index)) || NameParts.isParticle(sentence.token(index).form());
    }

    private static boolean allIn(Set<String> given, Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = NameSpelling.fold(sentence.token(i).form());
            if (!word.isEmpty() && !given.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words are the person's name here, and not a part of another name: "Clinton Foundation", "Lake Jackson". */
    private boolean stands(Sentence sentence, int from, int to, boolean capitalised) {
        Token first = sentence.token(from);
        boolean partOfOther = !(capitalised && first.name() == NameKind.PERSON) && first.name() != NameKind.NONE
                && (!first.beginsName()
                        || to < sentence.size() && sentence.token(to).name() == first.name() && !sentence.token(to).beginsName());
        boolean ordinary = to - from == 1 && FUNCTION_WORDS.contains(first.tag()) && first.name() == NameKind.NONE && from == 0;
        boolean country = to - from == 1 && Countries.of(first.form()).isPresent() && isPlaceHere(sentence, from);
        boolean saint = from > 0 && NameShape.SAINTS.contains(sentence.token(from - 1).form());
        return (!partOfOther || titles.standBefore(sentence, from, to)) && !ordinary && !country && !saint;
    }

    private static boolean isPlaceHere(Sentence sentence, int index) {
        return sentence.token(index).name() == NameKind.PLACE && index > 0 && sentence.token(index - 1).tag().equals("IN");
    }
}
