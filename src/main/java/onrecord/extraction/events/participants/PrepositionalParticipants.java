package onrecord.extraction.events.participants;

import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.DeedWords;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.extraction.events.triggers.Trigger;
import onrecord.language.NameKind;
import onrecord.language.NounChunks;
import onrecord.text.EventCategory;
import onrecord.text.EventTrait;
import onrecord.text.EventType;
import onrecord.text.ParticipantRole;
import onrecord.text.WordSections;

/**
 * Finds who takes part behind prepositions: <em>“sanctions against <u>Iran</u>”</em>, <em>“the killing of <u>tourists</u> by <u>rebels</u>”</em>.
 */
final class PrepositionalParticipants {

    private static final WordSections WORDS = WordSections.read("events/function-words.txt");
    private static final Set<String> TOWARDS = WORDS.set("towards");
    private static final Set<String> LOOSE = WORDS.set("loose");
    private static final Set<String> MEETING = WORDS.set("meeting");
    private static final Set<String> AT_SOMEBODY = WORDS.set("at somebody");
    private static final EventType ELECTION = new EventType("ELECTION");
    private static final EventType FIRE = new EventType("FIRE");
    private static final Set<String> WHERE = Set.of("at", "in");
    private static final Set<String> INTO = Set.of("into", "against");
    private static final int INFINITIVE_NEAR = 12;
    /** Words that tell when and where between a deed and whom it is done to. */
    private static final int CIRCUMSTANCES = 8;
    private static final EventType TRIAL = new EventType("TRIAL");
    private static final Set<String> LETTING_GO = WordSections.read("events/deeds.txt").set("letting go");

    private final Deed deed;
    private final Clauses clauses;
    private final NounChunks phrases;
    private final EventType type;
    private final Trigger trigger;
    private final ParticipantList cast;

    PrepositionalParticipants(Deed deed) {
        this.deed = deed;
        this.clauses = deed.clauses();
        this.phrases = deed.phrases();
        this.type = deed.type();
        this.trigger = deed.trigger();
        this.cast = deed.cast();
    }

    /** The phrase right behind the trigger's preposition, wherever the tree attaches it: "a telephone call with Petro Poroshenko". */
    void after() {
        int preposition = clauses.isPreposition(trigger.to()) ? trigger.to() : trigger.to() + 1;
        if (preposition < clauses.size() && clauses.isPreposition(preposition)) {
            int word = phrases.after(preposition);
            addBy(clauses.word(preposition), word);
            if (word >= 0 && trigger.noun() >= 0) {
                afterThat(phrases.to(word) + 1);
            }
        }
        boolean open = trigger.isNominal() && !cast.hasRecipient()
                && DeedWords.UNDERGONE_BY_OWNER.contains(clauses.lemma(trigger.noun()));
        int whom = open ? behindCircumstance() : Clauses.NONE;
        if (whom >= 0) {
            addBy("of", whom);
        }
    }

    /** "the shooting on May 6 in Velden of <em>Aris Holm</em>": who is named behind when and where; {@link Clauses#NONE} without one. */
    private int behindCircumstance() {
        int to = Math.min(clauses.size() - 1, trigger.to() + CIRCUMSTANCES);
        for (int word = trigger.to() + 2; word < to && !clauses.isVerb(word) && !clauses.word(word).equals(","); word++) {
            if (clauses.word(word).equals("of")) {
                boolean placed = clauses.token(word - 1).name() == NameKind.PLACE || clauses.token(word - 1).tag().equals("CD");
                int whom = phrases.after(word);
                return placed && whom >= 0 && PartyNouns.isHuman(clauses, whom) ? whom : Clauses.NONE;
            }
        }
        return Clauses.NONE;
    }

    /** "the killing of tourists <em>by rebels</em>". */
    private void afterThat(int preposition) {
        if (preposition < clauses.size() && (clauses.word(preposition).equals("by") || clauses.word(preposition).equals("before"))) {
            addBy(clauses.word(preposition), phrases.after(preposition));
        }
    }

    void addBy(String preposition, int word) {
        if (type.definition().isAside(preposition) || preposition.equals("by") && deed.isFound()) {
            return;
        }
        if (isWhere(preposition) || isOfOffice(preposition, word) || isWanted(preposition, word) || isWhereFrom(preposition)) {
            return;
        }
        if (type.equals(FIRE) && preposition.equals("to") && clauses.lemma(trigger.head()).equals("set")) {
            cast.add(ParticipantRole.RECIPIENT, word);
            return;
        }
        if (type.equals(EventType.CONSULT) && !MEETING.contains(preposition)) {
            return;
        }
        if (preposition.equals("by") && !trigger.isNominal() && clauses.word(trigger.to()).equals("by")) {
            cast.addSomebody(ParticipantRole.RECIPIENT, word);
            return;
        }
        if (preposition.equals("by") && isOfOther()) {
            cast.addSomebody(ParticipantRole.RECIPIENT, word);
            return;
        }
        boolean acting = preposition.equals("by") || preposition.equals("between")
                || preposition.equals("among") && type.has(EventTrait.TOGETHER)
                || preposition.equals("before") && deed.courtRoles().isJudge(word) || isHadFrom(preposition);
        if (acting) {
            cast.add(ParticipantRole.ACTOR, word);
        } else if (preposition.equals("of") && trigger.noun() >= 0 || type.definition().roles().containsKey(preposition)) {
            boolean done = trigger.noun() >= 0 && DeedWords.DONE_BY_WHOM_IT_IS_OF.contains(clauses.lemma(trigger.noun()));
            cast.add(done ? ParticipantRole.ACTOR : type.definition().role(preposition, ParticipantRole.RECIPIENT), word);
        } else if ((leadsTo(preposition) || isTried(preposition, word)) && !isPlace(preposition, word)) {
            cast.addSomebody(ParticipantRole.RECIPIENT, word);
        } else if (WHERE.contains(preposition)) {
            addScene(word);
        }
    }

    /** "dismissed the appeal by <em>Trent</em>", "a defeat by <em>Velden</em>": who asked for it or won, and not who rejects it or lost. */
    private boolean isOfOther() {
        boolean answered = type.has(EventTrait.ANSWER) && !trigger.isNominal() && trigger.noun() > trigger.head();
        return answered || trigger.isNominal() && type.has(EventTrait.SPORT) && clauses.lemma(trigger.noun()).equals("defeat");
    }

    /** "cut two cables <em>between Norland and Sudria</em>": where they lie. */
    private boolean isWhere(String preposition) {
        boolean things = type.has(EventTrait.TO_THINGS) && !trigger.isNominal()
                || trigger.noun() >= 0 && deed.parties().things().isSolid(clauses, trigger.noun());
        return preposition.equals("between") && things;
    }

    /** "was elected to the council <em>of Firth</em>", "elections for <em>governor</em>". */
    private boolean isOfOffice(String preposition, int word) {
        int head = word < 0 ? Clauses.NONE : phrases.headOf(word);
        boolean office = head >= 0 && clauses.token(head).tag().equals("NN") && !clauses.opensPhrase(phrases.from(head));
        return type.equals(ELECTION) && (preposition.equals("of") && !trigger.isNominal() || preposition.equals("for") && office);
    }

    /** "with Iran", behind its verb or as "with whom"; "on Twitter" or "for the town" add no party to the object. */
    boolean isTowards(int child) {
        boolean behind = child > trigger.head() || clauses.token(child).tag().startsWith("W");
        String preposition = clauses.is(child, "obl") && behind ? clauses.introducedBy(child) : "";
        boolean aside = type.definition().isAside(preposition) || isWanted(preposition, child) || isWhereFrom(preposition);
        return !aside && !isHadFrom(preposition) && (leadsTo(preposition) || isTried(preposition, child)) && !isPlace(preposition, child)
                && !(cast.hasRecipient() && LOOSE.contains(preposition));
    }

    /** "asked for <em>the premier's</em> help": what is asked for, and not of whom. */
    private boolean isWanted(String preposition, int word) {
        return type.equals(EventType.REQUEST) && preposition.equals("for") && !isAskedTo(trigger.head()) && !hasInfinitiveBehind(word);
    }

    /** "called for <em>the mayor</em> and her aides <em>to go</em>", whatever the tree makes of it. */
    private boolean hasInfinitiveBehind(int word) {
        int end = Math.min(clauses.size() - 1, word + INFINITIVE_NEAR);
        for (int behind = Math.max(0, word) + 1; behind < end && !clauses.isVerb(behind) && !clauses.word(behind).equals(","); behind++) {
            if (clauses.token(behind).tag().equals("TO") && clauses.token(behind + 1).tag().equals("VB")) {
                return true;
            }
        }
        return false;
    }

    /** "released from <em>the county jail</em>", "freed from <em>pirates</em>": where somebody was, which is not let go of. */
    private boolean isWhereFrom(String preposition) {
        return preposition.equals("from") && LETTING_GO.contains(clauses.lemma(trigger.head()));
    }

    /** "a hearing was set for <em>a clerk</em>": who is to be tried. */
    private boolean isTried(String preposition, int word) {
        boolean law = type.equals(TRIAL) && trigger.noun() >= 0 && DeedWords.UNDERGONE_BY_OWNER.contains(clauses.lemma(trigger.noun()));
        return law && preposition.equals("for") && word >= 0 && PartyNouns.isHuman(clauses, phrases.headOf(word));
    }

    /** "sanctions against Iran"; but who is "arrested over the death of" somebody has nothing more to do with it in the law. */
    private boolean leadsTo(String preposition) {
        return deed.courtRoles().isGrave() ? AT_SOMEBODY.contains(preposition) : TOWARDS.contains(preposition);
    }

    private boolean isHadFrom(String preposition) {
        return preposition.equals("from") && deed.isHad();
    }

    /** "died <em>at the hospital</em>" tells where; "fired at the embassy" tells at what. */
    private boolean isPlace(String preposition, int word) {
        boolean conflict = type.category() == EventCategory.CONFLICT && !trigger.isNominal() && !cast.hasRecipient();
        boolean own = !trigger.isNominal() && clauses.word(trigger.to()).equals("at") && type.category() != EventCategory.CULTURE;
        return preposition.equals("at") && word >= 0 && !conflict && !own && !PartyNouns.isHuman(clauses, phrases.headOf(word));
    }

    /** "called for the mayor to go". */
    private boolean isAskedTo(int verb) {
        int what = clauses.child(verb, "advcl", "xcomp");
        return what >= 0 && clauses.introducedBy(what).equals("to");
    }

    /** "rammed a van into <em>the gate</em> of a bank": a thing at which violence is aimed; {@link Clauses#NONE} without one. */
    int target(int verb) {
        for (int child : clauses.children(verb)) {
            boolean aimed =
                    type.category() == EventCategory.CONFLICT && clauses.is(child, "obl") && INTO.contains(clauses.introducedBy(child));
            if (aimed && deed.parties().things().isTarget(clauses, child)) {
                return child;
            }
        }
        return Clauses.NONE;
    }

    /** "a fire at <em>a bakery</em>": the building where it burns. */
    void addScene(int word) {
        boolean burns = word >= 0 && trigger.isNominal() && type.equals(FIRE) && !cast.hasRecipient();
        if (burns && deed.parties().things().isBuilding(clauses, phrases.headOf(word))) {
            cast.add(ParticipantRole.RECIPIENT, word);
        }
    }
}
