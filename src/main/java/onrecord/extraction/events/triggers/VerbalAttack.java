package onrecord.extraction.events.triggers;

import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.NounClasses;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.extraction.events.clauses.Subjects;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.language.NameKind;
import onrecord.text.WordSections;

/**
 * Tells an attack in words from blows: <em>“Senator Hale attacked the minister over taxes”</em>. Where somebody is named who attacks persons
 * or a body, nothing in the sentence tells of weapons or injuries and the story is not one of crime or war, it is taken for words: who is
 * said to have struck somebody has to be sure.
 */
final class VerbalAttack {

    private static final WordSections CONTEXT = WordSections.read("events/context.txt");
    private static final Set<String> ON_A_TOPIC = Set.of("over", "about", "as", "for");
    private static final Set<String> SPEAKERS = CONTEXT.set("attacks in words");
    private static final Set<String> SAYINGS = CONTEXT.set("words");
    private static final Set<String> BLOWS = CONTEXT.set("blows");
    private static final Set<String> WEAPONS = Set.of("weapon", "injury");
    private static final Set<String> SOLID = Set.of("body", "animal", "vehicle", "vessel", "building", "place", "branch", "thing");
    private static final Set<String> IN_THE_MIND = Set.of("abstract", "law", "decision", "report", "work");

    private final Clauses clauses;
    private final NounClasses classes;
    private final StoryTopics topics;

    VerbalAttack(Clauses clauses, NounClasses classes, StoryTopics topics) {
        this.clauses = clauses;
        this.classes = classes;
        this.topics = topics;
    }

    /** @param verb "attacked" */
    boolean isOne(int verb) {
        int agent = VerbFrame.agent(clauses, verb);
        boolean passive = VerbFrame.isPassive(clauses, verb);
        int attacker = passive ? agent : Subjects.of(clauses, verb);
        int target = passive ? clauses.child(verb, "nsubj:pass") : clauses.child(verb, "obj");
        if (isPhysical() || target >= 0 && isPlaceOrThing(target)) {
            return false;
        }
        for (int child : clauses.children(verb)) {
            boolean topic = clauses.is(child, "obl") && ON_A_TOPIC.contains(clauses.introducedBy(child));
            if (topic && target >= 0 && (classes.isAnyOf(clauses, child, IN_THE_MIND) || isSpeaker(attacker))) {
                return true;
            }
        }
        return target >= 0 && isSpeaker(attacker) && !topics.isViolent();
    }

    /**
     * "<em>his attacks</em> on a judge".
     *
     * @param noun "attacks"
     */
    boolean isOneOf(int noun) {
        int owner = clauses.child(noun, "nmod:poss");
        int on = noun + 1;
        int target = on < clauses.size() && clauses.word(on).equals("on") ? clauses.head(on) : Clauses.NONE;
        boolean known =
                target > on && !isPlaceOrThing(target) && (owner >= 0 ? isSpeaker(owner) : PartyNouns.isHuman(clauses, target) && isSaid());
        return known && !isPhysical() && !topics.isViolent();
    }

    /** "with attacks on the mayor, including a tweet". */
    private boolean isSaid() {
        for (int word = 0; word < clauses.size(); word++) {
            if (SAYINGS.contains(clauses.lemma(word))) {
                return true;
            }
        }
        return false;
    }

    private boolean isSpeaker(int word) {
        if (word < 0) {
            return false;
        }
        String tag = clauses.token(word).tag();
        boolean pronoun = tag.startsWith("PRP") && !clauses.word(word).equals("it") && !clauses.word(word).equals("they");
        boolean named = PartyNouns.isPersonName(clauses, word) || clauses.is(word, "nmod:poss") && tag.startsWith("NNP");
        boolean office = clauses.isCommonNoun(word) && SPEAKERS.contains(clauses.lemma(word));
        return pronoun || named || office || RoleNouns.of(clauses.word(word)) != null && clauses.hasChild(word, "appos");
    }

    private boolean isPlaceOrThing(int word) {
        return PartyNouns.isNationality(clauses, word) || clauses.token(word).name() == NameKind.PLACE
                || classes.isAnyOf(clauses, word, SOLID);
    }

    /** "with a knife", "injuring two", "in the street". */
    private boolean isPhysical() {
        for (int word = 0; word < clauses.size(); word++) {
            boolean blow = BLOWS.contains(clauses.lemma(word)) || clauses.isNoun(word) && classes.isAnyOf(clauses, word, WEAPONS);
            if (blow) {
                return true;
            }
        }
        return false;
    }
}
