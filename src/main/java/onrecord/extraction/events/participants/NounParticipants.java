package onrecord.extraction.events.participants;

import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.DeedWords;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.extraction.events.clauses.Subjects;
import onrecord.extraction.events.reports.ReportReader;
import onrecord.extraction.events.triggers.Trigger;
import onrecord.extraction.events.triggers.VerbFrame;
import onrecord.language.NameKind;
import onrecord.language.NounChunks;
import onrecord.text.EventCategory;
import onrecord.text.EventTrait;
import onrecord.text.EventType;
import onrecord.text.ParticipantRole;

/**
 * Finds who takes part in what a noun tells: whose it is, who is named behind it and who stands at the verb around it, <em>“<u>Russia</u>’s
 * annexation of <u>Crimea</u>”</em>.
 */
final class NounParticipants {

    private static final int FURTHER_ON = 16;
    private static final EventType PLEA = new EventType("PLEA");
    /** Behind a number these go on with what is counted. */
    private static final Set<String> DESCRIBING = Set.of("JJ", "NN", "NNS", "NNP", "VBN", "VBD", "VBG", "HYPH");
    private static final Set<String> SCORE = Set.of("CD", "SYM", "HYPH");
    private static final Set<String> WHERE = Set.of("at", "in");

    private final Deed deed;
    private final Clauses clauses;
    private final NounChunks phrases;
    private final EventType type;
    private final Trigger trigger;
    private final ParticipantList cast;
    private final PrepositionalParticipants prepositions;

    NounParticipants(Deed deed) {
        this.deed = deed;
        this.clauses = deed.clauses();
        this.phrases = deed.phrases();
        this.type = deed.type();
        this.trigger = deed.trigger();
        this.cast = deed.cast();
        this.prepositions = new PrepositionalParticipants(deed);
    }

    void add() {
        int noun = trigger.noun();
        if (isAttackedThing(noun)) {
            prepositions.after();
            return;
        }
        ParticipantRole owning = owner();
        for (int word = phrases.from(noun); word < noun && mayBeOwned(); word++) {
            boolean owner = word + 1 < noun && clauses.token(word + 1).tag().equals("POS");
            boolean nationality = PartyNouns.isNationality(clauses, word) && !clauses.is(clauses.head(word), "nmod:poss")
                    && !isFirstOfName(word) && !happensThere()
                    || DeedWords.FORCES.contains(clauses.lemma(word)) && clauses.is(word, "compound");
            if ((owner || clauses.is(word, "nmod:poss") || nationality) && !isOwnOfActor(word)) {
                cast.addOne(owner || !isByForce(word) ? owning : ParticipantRole.ACTOR, word, false);
            }
        }
        for (int child : clauses.children(noun)) {
            if (clauses.is(child, "nmod") || clauses.is(child, "obl")) {
                prepositions.addBy(clauses.introducedBy(child), child);
            } else if (clauses.token(child).tag().equals("WP$") && mayBeOwned()) {
                cast.addAlone(owning, deed.roles().antecedent(child));
            } else if (clauses.is(child, "nmod:poss") && mayBeOwned() && !isOwnOfActor(child)) {
                cast.addOne(owning, child, false);
            }
        }
        prepositions.after();
        addCounted(noun);
        addScorer(noun);
        if (trigger.isNominal()) {
            byVerbAround();
            if (!cast.hasActor()) {
                cast.addAccused(LaidToCharge.accused(clauses, deed.roles(), type, trigger.noun()));
            }
            atScene();
            onBehalf();
        }
        if (type.equals(EventType.CONSULT) && trigger.isNominal()) {
            addSpeaker(noun);
        }
    }

    /** "sank <em>a trawler</em> of the smugglers": it is acted upon, and nobody whose it is. */
    private boolean isAttackedThing(int noun) {
        return !trigger.isNominal() && type.category() == EventCategory.CONFLICT && deed.parties().things().isTarget(clauses, noun);
    }

    /** "in the <em>Comets</em> 17-14 victory": whose it is, printed without an apostrophe. */
    private void addScorer(int noun) {
        int team = noun - 1;
        while (team > 0 && SCORE.contains(clauses.token(team).tag())) {
            team--;
        }
        boolean scored = type.has(EventTrait.SPORT) && trigger.isNominal() && team >= 0 && team < noun - 1 && !cast.hasActor();
        if (scored && clauses.token(team).tag().startsWith("NNP") && phrases.from(team) > 0) {
            cast.addOne(ParticipantRole.ACTOR, team, false);
        }
    }

    /** "the arrest of <em>a 19-year-old</em>", "the arrest of <em>23</em>". */
    private void addCounted(int noun) {
        int counted = hasOf(noun) && noun + 2 < clauses.size() ? phrases.headOf(noun + 2) : Clauses.NONE;
        int behind = counted + 1;
        boolean alone = counted >= 0 && !cast.hasRecipient()
                && (clauses.isNoun(counted) || behind == clauses.size() || !DESCRIBING.contains(clauses.token(behind).tag()));
        if (alone) {
            cast.addCounted(ParticipantRole.RECIPIENT, counted);
        }
    }

    /** "<em>Trent</em> praised it in a call with Hale", "<em>Trent</em> gave up after two hours of talks with Hale". */
    private void addSpeaker(int noun) {
        int above = clauses.head(noun);
        boolean lasted = above >= 0 && clauses.introducedBy(noun).equals("of") && DeedWords.MEASURES.contains(clauses.lemma(above));
        int occasion = lasted ? above : noun;
        int verb = ReportReader.isOccasion(clauses, occasion) ? clauses.head(occasion) : Clauses.NONE;
        if (verb >= 0 && !(lasted && VerbFrame.isPassive(clauses, verb))) {
            cast.add(ParticipantRole.ACTOR, Subjects.of(clauses, verb));
        }
    }

    /** "a <em>police</em> shooting": they shoot, though the police's chief may be shot. */
    private boolean isByForce(int word) {
        String deed = clauses.lemma(trigger.noun());
        boolean theirs = DeedWords.VIOLENCE.contains(deed) || DeedWords.LAW.contains(deed);
        return theirs && clauses.is(word, "compound") && DeedWords.FORCES.contains(clauses.lemma(word));
    }

    /** "became <em>Norland's</em> next governor", "set <em>the school's</em> record": whose post or record it is has no part in it. */
    private boolean mayBeOwned() {
        boolean answered = owner() == ParticipantRole.RECIPIENT;
        if (!trigger.isNominal() && clauses.lemma(trigger.noun()).equals("record")) {
            return false;
        }
        return trigger.isNominal() || !PartyNouns.isHuman(clauses, trigger.noun())
                && !(cast.isEmpty() ? false : type.has(EventTrait.SPORT) || cast.hasActor() && !answered);
    }

    /** "her son, who celebrated <em>his</em> birthday": whoever does so celebrates their own. */
    private boolean isOwnOfActor(int word) {
        return !trigger.isNominal() && cast.hasActor() && type.category() == EventCategory.CULTURE
                && clauses.token(word).tag().equals("PRP$");
    }

    /** "a <em>Canadian</em> hunting accident": where it happened, and nobody who did it. */
    private boolean happensThere() {
        return type.category() == EventCategory.DISASTER || type.category() == EventCategory.HEALTH;
    }

    /** "the <em>American</em> Football Conference". */
    private boolean isFirstOfName(int word) {
        NameKind kind = clauses.token(word).name();
        return kind == NameKind.ORGANISATION && clauses.token(word + 1).name() == kind && !clauses.token(word + 1).beginsName();
    }

    /** "a fire broke out at <em>a bakery</em>". */
    private void atScene() {
        int verb = clauses.is(trigger.noun(), "nsubj") ? clauses.head(trigger.noun()) : Clauses.NONE;
        for (int child : clauses.children(Math.max(0, verb))) {
            boolean where =
                    verb >= 0 && clauses.isVerb(verb) && clauses.is(child, "obl") && WHERE.contains(clauses.introducedBy(child));
            if (where) {
                prepositions.addScene(child);
            }
        }
    }

    private void byVerbAround() {
        VerbAround around = new VerbAround(clauses, deed.roles(), type, trigger);
        int led = around.led();
        PlaceBeside places = new PlaceBeside(clauses, phrases, deed.parties().things());
        int doer = places.whose(led >= 0 ? led : around.doer(), true);
        if (doer >= 0 && !cast.hasActor()) {
            boolean undergone = !around.isHelper() && DeedWords.UNDERGONE_BY_OWNER.contains(clauses.lemma(trigger.noun()));
            cast.addListed(undergone ? ParticipantRole.RECIPIENT : type.definition().role("subject", ParticipantRole.ACTOR), doer);
        }
        int afflicted = places.whose(around.afflicted(), true);
        int sufferer = afflicted < 0 ? places.whose(around.sufferer(), true) : afflicted;
        if (afflicted >= 0 && !cast.hasRecipient()) {
            cast.addListed(ParticipantRole.RECIPIENT, afflicted);
        } else if (sufferer >= 0 && !cast.hasRecipient()) {
            cast.add(ParticipantRole.RECIPIENT, sufferer);
        }
    }

    /** "a plea was entered on <em>Karl Vogt's</em> behalf", "on behalf of <em>Karl Vogt</em>": his lawyer spoke for him. */
    private void onBehalf() {
        int behalf = Clauses.NONE;
        for (int word = trigger.to() + 1; word < clauses.size() && !cast.hasActor(); word++) {
            behalf = clauses.word(word).equals("behalf") ? word : behalf;
        }
        int who = behalf < 0 ? Clauses.NONE : clauses.child(behalf, "nmod:poss", "nmod");
        if (who >= 0 && type.equals(PLEA)) {
            cast.addOne(ParticipantRole.ACTOR, who, who > behalf);
        }
    }

    /** "Russia's invasion" is Russia's doing; who "accepted Russia's request" answers it, and "Trent's arrest" is done to him. */
    private ParticipantRole owner() {
        boolean answered = !trigger.isNominal() && type.has(EventTrait.ANSWER) && !cast.isEmpty();
        boolean undergone = DeedWords.UNDERGONE_BY_OWNER.contains(clauses.lemma(trigger.noun())) && !hasOf(trigger.noun());
        boolean acts = DeedWords.isGrave(clauses.lemma(trigger.noun())) && isOfSomebody(trigger.noun());
        return answered || undergone
                ? ParticipantRole.RECIPIENT
                : acts ? ParticipantRole.ACTOR : type.definition().role("owner", ParticipantRole.ACTOR);
    }

    /** "the police killing of <em>Trent</em>": it was done to him and not to the police. */
    private boolean isOfSomebody(int noun) {
        int whom = hasOf(noun) ? phrases.after(noun + 1) : Clauses.NONE;
        return whom >= 0 && PartyNouns.isHuman(clauses, whom);
    }

    /** "the police's arrest of Trent". */
    private boolean hasOf(int noun) {
        return noun + 1 < clauses.size() && clauses.word(noun + 1).equals("of");
    }

    /** "had one or more conversations about the war with Vladimir Putin": further on in the clause. */
    void addWithWhom() {
        int to = Math.min(clauses.last(trigger.head()), trigger.to() + FURTHER_ON);
        for (int word = trigger.to() + 1; word < to; word++) {
            if (clauses.word(word).equals("with") && phrases.after(word) >= 0) {
                cast.addOne(ParticipantRole.RECIPIENT, phrases.after(word), true);
                return;
            }
        }
    }
}
