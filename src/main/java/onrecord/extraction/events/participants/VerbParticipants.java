package onrecord.extraction.events.participants;

import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.DeedWords;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.extraction.events.triggers.KillingReader;
import onrecord.extraction.events.triggers.Trigger;
import onrecord.language.NounChunks;
import onrecord.text.EventCategory;
import onrecord.text.EventTrait;
import onrecord.text.EventType;
import onrecord.text.ParticipantRole;

/**
 * Finds who takes part in what a verb tells: its subject, its objects and those behind its prepositions, <em>“<u>militiamen</u> attacked the
 * <u>camp</u>”</em>.
 */
final class VerbParticipants {

    private static final EventType APPOINTMENT = new EventType("APPOINTMENT");
    private static final Set<String> NOT_ALONE = Set.of("another", "of");
    private static final EventType CONTEST = new EventType("CONTEST");
    private static final EventType ELECTION = new EventType("ELECTION");

    private final Deed deed;
    private final Clauses clauses;
    private final NounChunks phrases;
    private final EventType type;
    private final Trigger trigger;
    private final ParticipantList cast;
    private final PrepositionalParticipants prepositions;

    VerbParticipants(Deed deed) {
        this.deed = deed;
        this.clauses = deed.clauses();
        this.phrases = deed.phrases();
        this.type = deed.type();
        this.trigger = deed.trigger();
        this.cast = deed.cast();
        this.prepositions = new PrepositionalParticipants(deed);
    }

    void add() {
        int verb = trigger.head();
        boolean passive = deed.roles().isPassive(trigger);
        int subject = subject(verb);
        if (passive && !deed.isFound()) {
            cast.add(ParticipantRole.ACTOR, deed.roles().agent(verb));
        }
        ParticipantRole role = passive ? ParticipantRole.RECIPIENT : subjectRole(verb);
        boolean between = verb + 1 < trigger.to() && clauses.isNoun(phrases.headOf(verb + 1));
        boolean finds = deed.isFound() && !passive && (role == ParticipantRole.ACTOR || trigger.noun() >= 0 || between);
        if (!isNaming(subject) && !finds) {
            addSubject(role, subject);
        }
        if (subject == Clauses.NONE && cast.isEmpty() && !deed.courtRoles().isGrave()) {
            cast.addListed(passive ? ParticipantRole.RECIPIENT : type.definition().role("subject", ParticipantRole.ACTOR),
                    deed.roles().partyBefore(verb));
        }
        int object = passive ? Clauses.NONE : deed.roles().object(verb);
        int chosen = object < 0 || !isChoice() ? Clauses.NONE : nameBeforeOffice(object);
        if (isGiven(object)) {
            cast.add(ParticipantRole.ACTOR, object);
        } else if (chosen >= 0) {
            cast.addOne(ParticipantRole.RECIPIENT, chosen, false);
        } else if (!isNaming(object)) {
            cast.add(ParticipantRole.RECIPIENT, object);
        }
        addAttackedThing(passive ? Clauses.NONE : subject, object);
        if ((finds || isLeftDead()) && object < 0 && between) {
            cast.add(ParticipantRole.RECIPIENT, phrases.headOf(verb + 1));
        }
        for (int child : clauses.children(verb)) {
            if (isNaming(child) || chosen >= 0 && child == object) {
                continue;
            }
            if (child == object && !isGiven(child)) {
                cast.add(ParticipantRole.RECIPIENT, child);
                addGiver(child);
            } else if (isGiven(child)) {
                cast.add(ParticipantRole.ACTOR, child);
            } else if (clauses.is(child, "iobj") || prepositions.isTowards(child)) {
                cast.addSomebody(ParticipantRole.RECIPIENT, child);
                addGiver(child);
            } else if (clauses.is(child, "ccomp") && type.equals(EventType.REQUEST)) {
                cast.add(ParticipantRole.RECIPIENT, clauses.child(child, "nsubj", "nsubj:pass"));
            }
        }
        if (type.has(EventTrait.OWNED) && subject >= 0 && cast.isEmpty()) {
            addOwner(subject);
        }
        prepositions.after();
        if (!cast.hasRecipient() && type.category() == EventCategory.CONFLICT) {
            cast.add(ParticipantRole.RECIPIENT, deed.roles().harmed(verb));
        }
        addHeld();
    }

    /** "left two clerks <em>dead</em>", "leaves woman <em>injured</em>". */
    private boolean isLeftDead() {
        boolean state = trigger.to() > trigger.head() + 1 && !clauses.isNoun(trigger.to());
        return state && type.has(EventTrait.TO_PEOPLE) && clauses.lemma(trigger.head()).equals("leave");
    }

    /** "took <em>the crew</em> hostage", "<em>a woman</em> he took hostage". */
    private void addHeld() {
        int held = trigger.noun();
        int described = clauses.is(trigger.head(), "acl:relcl") ? clauses.head(trigger.head()) : Clauses.NONE;
        boolean taken = held == trigger.head() + 1 && DeedWords.HELD.contains(clauses.lemma(held)) && described >= 0
                && clauses.hasChild(trigger.head(), "nsubj") && !cast.hasRecipient() && PartyNouns.isHuman(clauses, described);
        if (taken) {
            cast.add(ParticipantRole.RECIPIENT, described);
            return;
        }
        boolean somebody = held > 0 && DeedWords.HELD.contains(clauses.lemma(held)) && phrases.from(held) < held
                && clauses.isNoun(held - 1) && PartyNouns.isHuman(clauses, held - 1);
        if (somebody) {
            cast.addOne(ParticipantRole.RECIPIENT, held - 1, false);
        }
    }

    /** "<em>46</em> were arrested", "<em>A video</em> was released": what is told of where nobody takes part. */
    void addAsPrinted() {
        int verb = trigger.head();
        boolean passive = deed.roles().isPassive(trigger);
        int subject = subject(verb);
        int object = passive ? Clauses.NONE : deed.roles().object(verb);
        ParticipantRole role = passive ? ParticipantRole.RECIPIENT : subjectRole(verb);
        boolean nobody = cast.participants().isEmpty();
        if (nobody && subject >= 0 && (!isNaming(subject) || isCorpse(subject)) && (passive || !deed.isFound())) {
            cast.addPrinted(role, subject);
        }
        if (nobody && subject < 0 && isNumberOfDead(verb)) {
            cast.addPrinted(ParticipantRole.RECIPIENT, verb - 1);
        }
        boolean number = object >= 0 && !cast.hasRecipient() && isSomeNumber(object);
        if (object >= 0 && (!isNaming(object) || isCorpse(object)) && (nobody || number || lacksRecipient(object))) {
            cast.addPrinted(ParticipantRole.RECIPIENT, object);
        }
    }

    /** "found <em>two bodies</em>": they name the death, and who they are is not told. */
    private boolean isCorpse(int word) {
        return type.equals(KillingReader.DEATH) && deed.parties().things().isCorpse(clauses, word);
    }

    /** "<em>3</em> dead after a storm": a headline without a verb; but "mother of 2 dead" is one. */
    private boolean isNumberOfDead(int word) {
        boolean dead = clauses.lemma(word).equals("dead") && word > 0 && clauses.token(word - 1).tag().equals("CD");
        boolean part = word > 1 && clauses.isPreposition(word - 2);
        return dead && !part && (word + 1 == clauses.size() || !clauses.isNoun(word + 1));
    }

    /** "wounding <em>20</em>", "took <em>23</em> into custody", but not "killing one another" or "one of the clerks". */
    private boolean isSomeNumber(int object) {
        boolean alone = object + 1 >= clauses.size() || !NOT_ALONE.contains(clauses.word(object + 1));
        boolean people = type.has(EventTrait.TO_PEOPLE) || deed.courtRoles().isLaw();
        return people && alone && clauses.token(object).tag().equals("CD");
    }

    private int subject(int verb) {
        boolean things = !deed.roles().isPassive(trigger) || type.has(EventTrait.TO_THINGS);
        return new PlaceBeside(clauses, phrases, deed.parties().things()).whose(deed.roles().subject(verb), things);
    }

    /** Of a grave deed only what can be attacked is named: "attacked <em>a trawler</em>". */
    private boolean lacksRecipient(int object) {
        boolean mayBeThing = !deed.courtRoles().isGrave() || isAttackedThing(object) && !deed.courtRoles().isLaw();
        return !cast.hasRecipient() && mayBeThing && !type.has(EventTrait.TO_THINGS);
    }

    /** "rammed a van into <em>the gate</em>", "sank <em>a trawler</em> of the smugglers". */
    private void addAttackedThing(int subject, int object) {
        int target = prepositions.target(trigger.head());
        int thing = target < 0 && object >= 0 && isAttackedThing(object) ? object : target;
        if (thing < 0 || cast.hasRecipient()) {
            return;
        }
        if (cast.isEmpty() && subject >= 0) {
            cast.addPrinted(ParticipantRole.ACTOR, subject);
        }
        cast.addPrinted(ParticipantRole.RECIPIENT, thing);
    }

    private boolean isAttackedThing(int object) {
        return type.category() == EventCategory.CONFLICT && deed.parties().things().isTarget(clauses, object);
    }

    /** "gave <em>Rovers</em> a win": they won, whoever scored for them. */
    private boolean isGiven(int word) {
        boolean given = type.equals(CONTEST) && word > trigger.head() && word < trigger.noun()
                && DeedWords.GIVING.contains(clauses.lemma(trigger.head()));
        return given && (clauses.is(word, "iobj") || clauses.is(word, "obj"));
    }

    private boolean isChoice() {
        return type.equals(ELECTION) || type.equals(APPOINTMENT);
    }

    /** "elected <em>Greta Olsen</em> mayor": the last word of the name; negative when no office follows one. */
    private int nameBeforeOffice(int object) {
        int name = phrases.from(object);
        while (name + 1 < clauses.size() && PartyNouns.isPersonName(clauses, name + 1)) {
            name++;
        }
        boolean office = name < phrases.to(object) && PartyNouns.isPersonName(clauses, name) && clauses.isCommonNoun(name + 1)
                && PartyNouns.isHuman(clauses, name + 1);
        return office ? name : Clauses.NONE;
    }

    /** "<em>Norvik's</em> profit fell", "<em>Norvik</em> shares", "shares in <em>Norvik</em>": who owns what it is told of. */
    private void addOwner(int thing) {
        for (int word = phrases.from(thing); word < thing; word++) {
            boolean name = clauses.token(word).tag().startsWith("NNP") && !clauses.token(word + 1).tag().startsWith("NNP");
            if (name || clauses.token(word + 1).tag().equals("POS")) {
                cast.addOne(ParticipantRole.ACTOR, word, false);
            }
        }
        int behind = thing + 1;
        if (behind < clauses.size() && type.definition().roles().containsKey(clauses.word(behind))) {
            cast.add(ParticipantRole.ACTOR, phrases.after(behind));
        }
        if (cast.isEmpty()) {
            addReportingFirm();
        }
    }

    /** "<em>Norvik</em> said profit fell": its own. */
    private void addReportingFirm() {
        int teller = clauses.is(trigger.head(), "ccomp") ? clauses.head(trigger.head()) : Clauses.NONE;
        int firm = teller >= 0 && DeedWords.TELLING.contains(clauses.lemma(teller)) ? clauses.child(teller, "nsubj") : Clauses.NONE;
        if (firm >= 0 && !PartyNouns.isHuman(clauses, phrases.headOf(firm))) {
            cast.addOne(ParticipantRole.ACTOR, firm, true);
        }
    }

    /** "held <em>talks</em>" names what happens; "shot a <em>man</em>" tells to whom. */
    private boolean isNaming(int word) {
        if (word < 0 || word != trigger.noun()) {
            return word == trigger.noun();
        }
        boolean suffers = DeedWords.VIOLENCE.contains(clauses.lemma(trigger.head())) && PartyNouns.isHuman(clauses, word);
        return !suffers && !isActedUpon(word) && !isAttackedThing(word)
                && !(type.has(EventTrait.TO_THINGS) && deed.parties().things().isSolid(clauses, word));
    }

    /** "summoned <em>the ambassador</em>"; but "became <em>mayor</em>". */
    private boolean isActedUpon(int word) {
        return type.category() != EventCategory.WORK && !type.equals(ELECTION) && !trigger.hasLightVerb(clauses)
                && PartyNouns.isHuman(clauses, word);
    }

    private void addSubject(ParticipantRole role, int subject) {
        if (subject >= 0 && clauses.is(subject, "nmod:poss")) {
            cast.addOne(role, subject, false);
        } else if (deed.roles().isSingular(trigger.head())) {
            cast.addAlone(role, subject);
        } else {
            cast.addListed(role, subject);
        }
    }

    /** "Trent died": to whom it happens does not act. */
    private ParticipantRole subjectRole(int verb) {
        boolean done = (trigger.noun() < 0 || DeedWords.STARTS_IT.contains(clauses.lemma(verb)))
                && type.definition().role("subject of an object", ParticipantRole.RECIPIENT) == ParticipantRole.ACTOR;
        boolean claims = type.has(EventTrait.TO_PEOPLE) && clauses.lemma(verb).equals("claim");
        int object = deed.roles().object(verb);
        boolean acts = object >= 0
                && (done || claims || isBroughtToCare(object) || DeedWords.VIOLENCE.contains(clauses.lemma(verb))
                        || DeedWords.FINDING.contains(clauses.lemma(verb)));
        boolean happens = DeedWords.HAPPENS_TO_SUBJECT.contains(clauses.lemma(verb)) || deed.courtRoles().standsBeforeLaw() || deed.isHad();
        return acts && !deed.parties().things().isOwnBody(clauses, object) ? ParticipantRole.ACTOR
                : happens ? ParticipantRole.RECIPIENT : type.definition().role("subject", ParticipantRole.ACTOR);
    }

    /** "Crews rushed <em>Trent</em> to hospital"; but "Trent suffered a stroke". */
    private boolean isBroughtToCare(int object) {
        return type.category() == EventCategory.HEALTH && object != trigger.noun() && PartyNouns.isHuman(clauses, phrases.headOf(object));
    }

    /** "rejected an offer from its rival". */
    private void addGiver(int object) {
        int giver = type.has(EventTrait.ANSWER) ? clauses.child(object, "nmod") : Clauses.NONE;
        if (giver >= 0 && (clauses.introducedBy(giver).equals("from") || clauses.introducedBy(giver).equals("by"))) {
            cast.add(ParticipantRole.RECIPIENT, giver);
        }
    }
}
