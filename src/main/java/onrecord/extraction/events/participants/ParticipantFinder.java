package onrecord.extraction.events.participants;

import java.util.List;
import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.ContextWords;
import onrecord.extraction.events.clauses.DeedWords;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.extraction.events.clauses.Subjects;
import onrecord.extraction.events.reports.ReportReader;
import onrecord.extraction.events.triggers.Trigger;
import onrecord.language.NameKind;
import onrecord.language.NounChunks;
import onrecord.text.EventCategory;
import onrecord.text.EventTrait;
import onrecord.text.EventType;
import onrecord.text.ParticipantRole;
import onrecord.text.WordSections;

/**
 * Finds who acts and who is acted upon: <em>“Russia’s annexation of Crimea”</em>, <em>“Lavrov had talks with Rex Tillerson”</em>,
 * <em>“the camp was attacked by militiamen”</em>.
 */
public final class ParticipantFinder {

    private static final int FURTHER_ON = 16;
    private static final WordSections WORDS = WordSections.read("events/function-words.txt");
    private static final Set<String> TOWARDS = WORDS.set("towards");
    private static final Set<String> LOOSE = WORDS.set("loose");
    private static final Set<String> MEETING = WORDS.set("meeting");
    private static final Set<String> AT_SOMEBODY = WORDS.set("at somebody");

    private static final EventType PLEA = new EventType("PLEA");
    private static final EventType APPOINTMENT = new EventType("APPOINTMENT");
    private static final EventType FIRE = new EventType("FIRE");
    private static final Set<String> WHERE = Set.of("at", "in");
    private static final EventType ELECTION = new EventType("ELECTION");

    private final Parties parties;
    private final ContextWords words;

    public ParticipantFinder(Parties parties, ContextWords words) {
        this.parties = parties;
        this.words = words;
    }

    public List<Participant> find(Clauses clauses, NounChunks phrases, EventType type, Trigger trigger) {
        Deed deed = new Deed(clauses, phrases, type, trigger);
        if (!trigger.isNominal()) {
            deed.ofVerb();
        }
        if (trigger.noun() >= 0) {
            deed.ofNoun();
        }
        if (type.equals(EventType.CONSULT) && deed.cast.participants().size() < 2) {
            deed.withWhom();
        }
        if (!trigger.isNominal()) {
            deed.asPrinted();
        }
        return deed.cast.participants();
    }

    /** One event, and who is found to take part in it. */
    private final class Deed {

        private final Clauses clauses;
        private final NounChunks phrases;
        private final EventType type;
        private final Trigger trigger;
        private final VerbRoles roles;
        private final CourtRoles courtRoles;
        private final ParticipantList cast;

        Deed(Clauses clauses, NounChunks phrases, EventType type, Trigger trigger) {
            this.clauses = clauses;
            this.phrases = phrases;
            this.type = type;
            this.trigger = trigger;
            this.courtRoles = new CourtRoles(clauses, phrases, type, trigger);
            this.roles = new VerbRoles(clauses, phrases, words, courtRoles.isGrave());
            this.cast = new ParticipantList(clauses, phrases, parties, courtRoles, type);
        }

        void ofVerb() {
            int verb = trigger.head();
            boolean passive = roles.isPassive(trigger);
            int subject = roles.subject(verb);
            if (passive && !isFound()) {
                cast.add(ParticipantRole.ACTOR, roles.agent(verb));
            }
            ParticipantRole role = passive ? ParticipantRole.RECIPIENT : subjectRole(verb);
            boolean between = verb + 1 < trigger.to() && clauses.isNoun(phrases.headOf(verb + 1));
            boolean finds = isFound() && !passive && (role == ParticipantRole.ACTOR || trigger.noun() >= 0 || between);
            if (!isNaming(subject) && !finds) {
                addSubject(role, subject);
            }
            if (subject == Clauses.NONE && cast.isEmpty() && !courtRoles.isGrave()) {
                cast.addListed(passive ? ParticipantRole.RECIPIENT : type.definition().role("subject", ParticipantRole.ACTOR),
                        roles.partyBefore(verb));
            }
            int object = passive ? Clauses.NONE : roles.object(verb);
            int chosen = object < 0 || !isChoice() ? Clauses.NONE : nameBeforeOffice(object);
            if (chosen >= 0) {
                cast.addOne(ParticipantRole.RECIPIENT, chosen, false);
            } else if (!isNaming(object)) {
                cast.add(ParticipantRole.RECIPIENT, object);
            }
            if (finds && object < 0 && between) {
                cast.add(ParticipantRole.RECIPIENT, phrases.headOf(verb + 1));
            }
            for (int child : clauses.children(verb)) {
                if (isNaming(child) || chosen >= 0 && child == object) {
                    continue;
                }
                if (child == object) {
                    cast.add(ParticipantRole.RECIPIENT, child);
                    addGiver(child);
                } else if (clauses.is(child, "iobj") || isTowards(child)) {
                    cast.addSomebody(ParticipantRole.RECIPIENT, child);
                    addGiver(child);
                } else if (clauses.is(child, "ccomp") && type.equals(EventType.REQUEST)) {
                    cast.add(ParticipantRole.RECIPIENT, clauses.child(child, "nsubj", "nsubj:pass"));
                }
            }
            if (type.has(EventTrait.OWNED) && subject >= 0 && cast.isEmpty()) {
                addOwner(subject);
            }
            after();
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

        /** "<em>46</em> were arrested", "<em>A video</em> was released": what is told of where nobody takes part. */
        void asPrinted() {
            int verb = trigger.head();
            boolean passive = roles.isPassive(trigger);
            int subject = roles.subject(verb);
            int object = passive ? Clauses.NONE : roles.object(verb);
            ParticipantRole role = passive ? ParticipantRole.RECIPIENT : subjectRole(verb);
            boolean nobody = cast.participants().isEmpty();
            if (nobody && subject >= 0 && !isNaming(subject) && (passive || !isFound())) {
                cast.addPrinted(role, subject);
            }
            if (object >= 0 && !isNaming(object) && (nobody || lacksRecipient())) {
                cast.addPrinted(ParticipantRole.RECIPIENT, object);
            }
        }

        private boolean lacksRecipient() {
            return !cast.hasRecipient() && !courtRoles.isGrave() && !type.has(EventTrait.TO_THINGS);
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
            return !suffers && !isActedUpon(word) && !(type.has(EventTrait.TO_THINGS) && parties.things().isSolid(clauses, word));
        }

        /** "summoned <em>the ambassador</em>"; but "became <em>mayor</em>". */
        private boolean isActedUpon(int word) {
            return type.category() != EventCategory.WORK && !type.equals(ELECTION) && !trigger.hasLightVerb(clauses)
                    && PartyNouns.isHuman(clauses, word);
        }

        /** "Police found the bodies", "was pronounced dead by doctors": who finds a death has no part in it. */
        private boolean isFound() {
            return type.has(EventTrait.TO_PEOPLE) && DeedWords.FINDING.contains(clauses.lemma(trigger.head()));
        }

        private void addSubject(ParticipantRole role, int subject) {
            if (roles.isSingular(trigger.head())) {
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
            boolean acts = roles.object(verb) >= 0 && (done || claims || DeedWords.VIOLENCE.contains(clauses.lemma(verb))
                    || DeedWords.FINDING.contains(clauses.lemma(verb)));
            boolean happens = DeedWords.HAPPENS_TO_SUBJECT.contains(clauses.lemma(verb)) || courtRoles.standsBeforeLaw() || isHad();
            return acts && !parties.things().isOwnBody(clauses, roles.object(verb)) ? ParticipantRole.ACTOR
                    : happens ? ParticipantRole.RECIPIENT : type.definition().role("subject", ParticipantRole.ACTOR);
        }

        /** "has an <em>offer</em> from the club", "suffered <em>damage</em>": who has it does not do it. */
        private boolean isHad() {
            boolean has = !trigger.isNominal() && trigger.noun() >= 0 && DeedWords.HAS.contains(clauses.lemma(trigger.head()));
            return has && (type.definition().role("owner", ParticipantRole.ACTOR) == ParticipantRole.RECIPIENT
                    || DeedWords.LAW.contains(clauses.lemma(trigger.noun()))
                    || isFromSomebody(trigger.noun()) || isFromSomebody(trigger.head()));
        }

        private boolean isFromSomebody(int word) {
            for (int child : clauses.children(word)) {
                if (clauses.introducedBy(child).equals("from") && PartyNouns.isParty(clauses, child)) {
                    return true;
                }
            }
            return false;
        }

        /** "with Iran", behind its verb or as "with whom"; "on Twitter" or "for the town" add no party to the object. */
        private boolean isTowards(int child) {
            boolean behind = child > trigger.head() || clauses.token(child).tag().startsWith("W");
            String preposition = clauses.is(child, "obl") && behind ? clauses.introducedBy(child) : "";
            boolean wanted = type.equals(EventType.REQUEST) && preposition.equals("for") && !isAskedTo(trigger.head());
            boolean aside = type.definition().isAside(preposition);
            return !aside && !isHadFrom(preposition) && leadsTo(preposition) && !isPlace(preposition, child) && !wanted
                    && !(cast.hasRecipient() && LOOSE.contains(preposition));
        }

        /** "sanctions against Iran"; but who is "arrested over the death of" somebody has nothing more to do with it in the law. */
        private boolean leadsTo(String preposition) {
            return courtRoles.isGrave() ? AT_SOMEBODY.contains(preposition) : TOWARDS.contains(preposition);
        }

        private boolean isHadFrom(String preposition) {
            return preposition.equals("from") && isHad();
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

        /** "rejected an offer from its rival". */
        private void addGiver(int object) {
            int giver = type.has(EventTrait.ANSWER) ? clauses.child(object, "nmod") : Clauses.NONE;
            if (giver >= 0 && (clauses.introducedBy(giver).equals("from") || clauses.introducedBy(giver).equals("by"))) {
                cast.add(ParticipantRole.RECIPIENT, giver);
            }
        }

        void ofNoun() {
            int noun = trigger.noun();
            ParticipantRole owning = owner();
            for (int word = phrases.from(noun); word < noun && mayBeOwned(); word++) {
                boolean owner = word + 1 < noun && clauses.token(word + 1).tag().equals("POS");
                boolean nationality = PartyNouns.isNationality(clauses, word) && !clauses.is(clauses.head(word), "nmod:poss")
                        && !isFirstOfName(word)
                        || DeedWords.FORCES.contains(clauses.lemma(word)) && clauses.is(word, "compound");
                if (owner || clauses.is(word, "nmod:poss") || nationality) {
                    cast.addOne(owning, word, false);
                }
            }
            for (int child : clauses.children(noun)) {
                if (clauses.is(child, "nmod") || clauses.is(child, "obl")) {
                    addBy(clauses.introducedBy(child), child);
                } else if (clauses.token(child).tag().equals("WP$") && mayBeOwned()) {
                    cast.addAlone(owning, roles.antecedent(child));
                } else if (clauses.is(child, "nmod:poss") && mayBeOwned()) {
                    cast.addOne(owning, child, false);
                }
            }
            after();
            if (trigger.isNominal()) {
                byVerbAround();
                if (!cast.hasActor()) {
                    cast.addAccused(LaidToCharge.accused(clauses, roles, type, trigger.noun()));
                }
                atScene();
                onBehalf();
            }
            if (type.equals(EventType.CONSULT) && trigger.isNominal() && ReportReader.isOccasion(clauses, trigger)) {
                cast.add(ParticipantRole.ACTOR, Subjects.of(clauses, clauses.head(noun)));
            }
        }

        /** "became <em>Norland's</em> next governor", "set <em>the school's</em> record": whose post or record it is has no part in it. */
        private boolean mayBeOwned() {
            boolean answered = owner() == ParticipantRole.RECIPIENT;
            return trigger.isNominal() || !PartyNouns.isHuman(clauses, trigger.noun())
                    && !(cast.isEmpty() ? false : type.has(EventTrait.SPORT) || cast.hasActor() && !answered);
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
                    addScene(child);
                }
            }
        }

        private void byVerbAround() {
            VerbAround around = new VerbAround(clauses, roles, type, trigger);
            int led = around.led();
            int doer = led >= 0 ? led : around.doer();
            if (doer >= 0 && !cast.hasActor()) {
                boolean undergone = DeedWords.UNDERGONE_BY_OWNER.contains(clauses.lemma(trigger.noun()));
                cast.addListed(undergone ? ParticipantRole.RECIPIENT : type.definition().role("subject", ParticipantRole.ACTOR), doer);
            }
            int sufferer = Math.max(around.afflicted(), around.sufferer());
            if (sufferer >= 0 && !cast.hasRecipient()) {
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
        private void withWhom() {
            int to = Math.min(clauses.last(trigger.head()), trigger.to() + FURTHER_ON);
            for (int word = trigger.to() + 1; word < to; word++) {
                if (clauses.word(word).equals("with") && phrases.after(word) >= 0) {
                    cast.addOne(ParticipantRole.RECIPIENT, phrases.after(word), true);
                    return;
                }
            }
        }

        /** The phrase right behind the trigger's preposition, wherever the tree attaches it: "a telephone call with Petro Poroshenko". */
        private void after() {
            int preposition = clauses.isPreposition(trigger.to()) ? trigger.to() : trigger.to() + 1;
            if (preposition < clauses.size() && clauses.isPreposition(preposition)) {
                int word = phrases.after(preposition);
                addBy(clauses.word(preposition), word);
                if (word >= 0 && trigger.noun() >= 0) {
                    afterThat(phrases.to(word) + 1);
                }
            }
        }

        /** "the killing of tourists <em>by rebels</em>". */
        private void afterThat(int preposition) {
            if (preposition < clauses.size() && (clauses.word(preposition).equals("by") || clauses.word(preposition).equals("before"))) {
                addBy(clauses.word(preposition), phrases.after(preposition));
            }
        }

        private void addBy(String preposition, int word) {
            if (type.definition().isAside(preposition) || preposition.equals("by") && isFound()) {
                return;
            }
            if (type.equals(EventType.CONSULT) && !MEETING.contains(preposition)) {
                return;
            }
            if (preposition.equals("by") && !trigger.isNominal() && clauses.word(trigger.to()).equals("by")) {
                cast.addSomebody(ParticipantRole.RECIPIENT, word);
                return;
            }
            boolean acting = preposition.equals("by") || preposition.equals("between")
                    || preposition.equals("before") && courtRoles.isJudge(word) || isHadFrom(preposition);
            if (acting) {
                cast.add(ParticipantRole.ACTOR, word);
            } else if (preposition.equals("of") && trigger.noun() >= 0 || type.definition().roles().containsKey(preposition)) {
                boolean done = trigger.noun() >= 0 && DeedWords.DONE_BY_WHOM_IT_IS_OF.contains(clauses.lemma(trigger.noun()));
                cast.add(done ? ParticipantRole.ACTOR : type.definition().role(preposition, ParticipantRole.RECIPIENT), word);
            } else if (leadsTo(preposition) && !isPlace(preposition, word)) {
                cast.addSomebody(ParticipantRole.RECIPIENT, word);
            } else if (WHERE.contains(preposition)) {
                addScene(word);
            }
        }

        /** "a fire at <em>a bakery</em>": the building where it burns. */
        private void addScene(int word) {
            boolean burns = word >= 0 && trigger.isNominal() && type.equals(FIRE) && !cast.hasRecipient();
            if (burns && parties.things().isBuilding(clauses, phrases.headOf(word))) {
                cast.add(ParticipantRole.RECIPIENT, word);
            }
        }
    }
}
