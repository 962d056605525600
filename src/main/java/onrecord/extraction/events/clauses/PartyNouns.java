package onrecord.extraction.events.clauses;

import java.util.HashSet;
import java.util.Set;
import onrecord.extraction.people.words.OrganisationNouns;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.language.Countries;
import onrecord.language.NameKind;
import onrecord.text.WordList;
import onrecord.text.WordSections;

/** The words that name or describe who can take part in an event. */
public final class PartyNouns {

    private static final Set<String> NOUNS = nouns();
    private static final WordSections WORDS = WordSections.read("events/parties.txt");
    private static final Set<String> AGENTS = WORDS.set("agent endings");
    private static final Set<String> NO_AGENTS = WORDS.set("not agents");
    private static final Set<String> NO_PEOPLE = WORDS.set("no people");
    private static final Set<String> NAMED_THINGS = WORDS.set("named things");

    private static final Set<String> IN_TWO_WORDS = WORDS.set("people in two words");
    private static final Set<String> FEASTS = WORDS.set("feasts");
    private static final Set<String> OCCASIONS = WORDS.set("occasions");
    private static final Set<String> SPEAKERS = WordSections.read("events/lines.txt").set("speakers");

    private PartyNouns() {}

    private static Set<String> nouns() {
        Set<String> nouns = new HashSet<>(WordList.read("/phrases/actor-nouns.txt"));
        nouns.addAll(OrganisationNouns.all());
        WordList.read("/phrases/role-nouns.txt").forEach(line -> nouns.add(line.split(" ", 2)[0]));
        return nouns;
    }

    /** Whether a noun names or describes someone. */
    public static boolean isParty(Clauses clauses, int head) {
        boolean name = clauses.token(head).tag().startsWith("NNP");
        if (!name && NO_PEOPLE.contains(clauses.word(head)) || isFeast(clauses, head)) {
            return false;
        }
        if (isName(clauses, head) || NOUNS.contains(clauses.lemma(head)) || NOUNS.contains(clauses.word(head))
                || clauses.isCommonNoun(head) && isHuman(clauses, head)) {
            return true;
        }
        return Countries.of(clauses.token(head).form()).isPresent() || isAgent(clauses, head);
    }

    /** "the office <em>Christmas party</em>": people gather there, and it does nothing. */
    private static boolean isFeast(Clauses clauses, int head) {
        return head > 0 && FEASTS.contains(clauses.lemma(head)) && OCCASIONS.contains(clauses.word(head - 1));
    }

    /** Whether a noun names or describes a human being or several. */
    public static boolean isHuman(Clauses clauses, int head) {
        return isPersonName(clauses, head) || isPeopleOfCountry(clauses, head) || isInTwoWords(clauses, head)
                || clauses.isCommonNoun(head) && !NO_PEOPLE.contains(clauses.word(head))
                        && (isPeople(clauses.lemma(head)) || isPeople(clauses.word(head)) || isAgent(clauses, head));
    }

    /** "her <em>loved ones</em>". */
    private static boolean isInTwoWords(Clauses clauses, int head) {
        return head > 0 && IN_TWO_WORDS.contains(clauses.word(head - 1) + ' ' + clauses.word(head));
    }

    /** "seven <em>Norwegians</em>". */
    private static boolean isPeopleOfCountry(Clauses clauses, int word) {
        return clauses.token(word).tag().endsWith("S") && Countries.ofDemonym(clauses.token(word).form()).isPresent();
    }

    /** "driver", "others"; of "ex-girlfriend" its last part tells. */
    private static boolean isPeople(String noun) {
        int hyphen = noun.lastIndexOf('-');
        return RoleNouns.of(noun) != null || DeedWords.PEOPLE.contains(noun) || hyphen > 0 && isPeople(noun.substring(hyphen + 1));
    }

    /** Whether a noun describes one human being: "gunman", "burglar", "nurse". */
    public static boolean describesOne(String noun) {
        return isPeople(noun) || NOUNS.contains(noun) && !OrganisationNouns.isListed(noun);
    }

    public static boolean isPersonName(Clauses clauses, int word) {
        return clauses.token(word).name() == NameKind.PERSON;
    }

    /** Nouns for who does something by trade or conviction: "campaigners", "separatists", "firemen". */
    static boolean isAgent(Clauses clauses, int head) {
        String noun = clauses.word(head);
        return clauses.token(head).tag().equals("NNS") && AGENTS.stream().anyMatch(noun::endsWith) && !NO_AGENTS.contains(noun);
    }

    public static boolean isName(Clauses clauses, int word) {
        if (NAMED_THINGS.contains(clauses.word(word))) {
            return false;
        }
        NameKind kind = clauses.token(word).name();
        return kind == NameKind.PERSON || kind == NameKind.ORGANISATION || kind == NameKind.PLACE
                || clauses.token(word).tag().startsWith("NNP");
    }

    public static boolean isNationality(Clauses clauses, int word) {
        return Countries.of(clauses.token(word).form()).isPresent();
    }

    /** "we", "<em>my</em> brother": who speaks, or is spoken to. */
    public static boolean isSpeaker(Clauses clauses, int word) {
        return clauses.token(word).tag().startsWith("PRP") && SPEAKERS.contains(clauses.word(word));
    }
}
