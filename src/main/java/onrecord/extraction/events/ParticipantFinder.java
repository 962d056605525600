package onrecord.extraction.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds who acts and who is acted upon: <em>“Russia’s annexation of Crimea”</em>, <em>“Lavrov had talks with Rex Tillerson”</em>,
 * <em>“the camp was attacked by militiamen”</em>.
 */
final class ParticipantFinder {

    /** Steps up to find a subject that a clause shares with the one around it. */
    private static final int FAR = 6;

    private static final int MOST = 6;
    private static final int FURTHER_ON = 16;
    private static final Set<String> TOWARDS =
            Set.of("with", "against", "to", "on", "at", "toward", "towards", "upon", "into", "of", "for", "from", "over");
    private static final Set<String> MEETING = Set.of("with", "between", "to", "by", "of", "among");
    private static final Set<String> SHARING = Set.of("xcomp", "conj", "advcl", "ccomp", "parataxis");
    private static final Set<String> NO_NOUN = Set.of("VBD", "VBZ", "VBP", "VBN", "RB", "MD", "VB", ",");
    private static final Set<String> LINKS = Set.of("and", ",", ";", "&");

    private final Parties parties;
    private final Set<String> suffered;

    ParticipantFinder(Parties parties, Set<String> suffered) {
        this.parties = parties;
        this.suffered = suffered;
    }

    List<Participant> find(Clauses clauses, NounPhrases phrases, EventType type, Trigger trigger) {
        Cast cast = new Cast(clauses, phrases);
        if (!trigger.isNominal()) {
            cast.ofVerb(type, trigger);
        }
        if (trigger.noun() >= 0) {
            cast.ofNoun(type, trigger);
        }
        if (type == EventType.CONSULT && cast.found.size() < 2) {
            cast.withWhom(trigger);
        }
        return cast.found;
    }

    /** The participants of one event as they are found. */
    private final class Cast {

        private final Clauses clauses;
        private final NounPhrases phrases;
        private final List<Participant> found = new ArrayList<>();

        Cast(Clauses clauses, NounPhrases phrases) {
            this.clauses = clauses;
            this.phrases = phrases;
        }

        void ofVerb(EventType type, Trigger trigger) {
            int verb = trigger.head();
            if (isPassive(verb)) {
                add(ParticipantRole.ACTOR, agent(verb));
                int patient = clauses.is(verb, "acl") ? clauses.head(verb) : patient(verb);
                if (patient != trigger.noun()) {
                    add(ParticipantRole.RECIPIENT, patient);
                }
            } else {
                add(ParticipantRole.ACTOR, subject(clauses, verb));
            }
            if (found.isEmpty() && !clauses.is(verb, "acl")) {
                add(isPassive(verb) ? ParticipantRole.RECIPIENT : ParticipantRole.ACTOR, partyBefore(verb));
            }
            for (int child : clauses.children(verb)) {
                if (child == trigger.noun()) {
                    continue;
                }
                boolean object = clauses.is(child, "obj") || clauses.is(child, "iobj");
                boolean complement = clauses.is(child, "obl") && TOWARDS.contains(clauses.introducedBy(child));
                if (object || complement) {
                    add(ParticipantRole.RECIPIENT, child);
                } else if (clauses.is(child, "ccomp") && type == EventType.REQUEST) {
                    add(ParticipantRole.RECIPIENT, clauses.child(child, "nsubj", "nsubj:pass"));
                }
            }
            after(trigger, type);
        }

        void ofNoun(EventType type, Trigger trigger) {
            int noun = trigger.noun();
            for (int word = phrases.from(noun); word < noun; word++) {
                boolean owner = word + 1 < noun && clauses.token(word + 1).tag().equals("POS");
                if (owner || clauses.is(word, "nmod:poss") || Parties.isNationality(clauses, word)) {
                    addOne(ParticipantRole.ACTOR, word, false);
                }
            }
            for (int child : clauses.children(noun)) {
                if (clauses.is(child, "nmod") || clauses.is(child, "obl")) {
                    addBy(type, clauses.introducedBy(child), child);
                } else if (clauses.is(child, "nmod:poss")) {
                    addOne(ParticipantRole.ACTOR, child, false);
                }
            }
            after(trigger, type);
            if (type == EventType.CONSULT && trigger.isNominal() && ReportReader.isOccasion(clauses, trigger)) {
                add(ParticipantRole.ACTOR, subject(clauses, clauses.head(noun)));
            }
        }

        /** "had one or more conversations about the war with Vladimir Putin": further on in the clause. */
        private void withWhom(Trigger trigger) {
            int to = Math.min(clauses.last(trigger.head()), trigger.to() + FURTHER_ON);
            for (int word = trigger.to() + 1; word < to; word++) {
                if (clauses.word(word).equals("with") && phrases.after(word) >= 0) {
                    addOne(ParticipantRole.RECIPIENT, phrases.after(word), true);
                    return;
                }
            }
        }

        /** The phrase right behind the trigger's preposition, wherever the tree hangs it: "a telephone call with Petro Poroshenko". */
        private void after(Trigger trigger, EventType type) {
            int preposition = clauses.isPreposition(trigger.to()) ? trigger.to() : trigger.to() + 1;
            if (preposition < clauses.size() && clauses.isPreposition(preposition)) {
                addBy(type, clauses.word(preposition), phrases.after(preposition));
            }
        }

        private void addBy(EventType type, String preposition, int word) {
            if (type == EventType.CONSULT && !MEETING.contains(preposition)) {
                return;
            }
            boolean acting = preposition.equals("by") || preposition.equals("between")
                    || preposition.equals("of") && (type == EventType.RETREAT || type == EventType.CONSULT);
            if (acting) {
                add(ParticipantRole.ACTOR, word);
            } else if (TOWARDS.contains(preposition)) {
                add(ParticipantRole.RECIPIENT, word);
            }
        }

        private boolean isPassive(int verb) {
            String tag = clauses.token(verb).tag();
            boolean past = tag.equals("VBN") || tag.equals("VBD");
            boolean participle = tag.equals("VBN") && clauses.is(verb, "acl") && !hasObject(verb);
            return past && hasForm(verb, "be") || participle || isSuffered(verb);
        }

        private boolean hasForm(int verb, String auxiliary) {
            for (int child : clauses.children(verb)) {
                if (clauses.relation(child).startsWith("aux") && clauses.lemma(child).equals(auxiliary)) {
                    return true;
                }
            }
            return false;
        }

        /** "Treasurer jailed for theft". */
        private boolean isSuffered(int verb) {
            String tag = clauses.token(verb).tag();
            boolean past = tag.equals("VBD") || tag.equals("VBN");
            return past && suffered.contains(clauses.lemma(verb)) && !clauses.hasChild(verb, "aux") && !hasObject(verb);
        }

        /** "The government today welcomed his statement": no participle that describes the government. */
        private boolean hasObject(int verb) {
            return VerbFrame.objects(clauses, verb).stream().anyMatch(object -> object > verb);
        }

        private int agent(int verb) {
            for (int child : clauses.children(verb)) {
                if (clauses.relation(child).startsWith("obl") && clauses.introducedBy(child).equals("by")) {
                    return child;
                }
            }
            return Clauses.NONE;
        }

        private int patient(int verb) {
            int patient = clauses.child(verb, "nsubj:pass", "nsubj");
            patient = patient >= 0 ? patient : subject(clauses, verb);
            return patient >= 0 ? patient : before(verb);
        }

        /** The nearest phrase to the left that names someone and that no preposition introduces. */
        private int partyBefore(int verb) {
            for (int word = verb - 1; word >= Math.max(0, verb - FURTHER_ON); word = phrases.from(word) - 1) {
                int from = phrases.from(word);
                boolean introduced = from > 0 && clauses.isPreposition(from - 1);
                int head = phrases.headOf(word);
                if (!introduced && clauses.isNoun(head) && Parties.isParty(clauses, head)) {
                    return head;
                }
            }
            return Clauses.NONE;
        }

        /** The phrase that ends right before the verb and its auxiliaries, where the tree names no subject. */
        private int before(int verb) {
            int word = verb - 1;
            while (word >= 0 && verb - word < FAR && NO_NOUN.contains(clauses.token(word).tag())) {
                word--;
            }
            if (word < 0 || !clauses.isNoun(word)) {
                return Clauses.NONE;
            }
            return clauses.is(word, "appos") ? clauses.head(word) : word;
        }

        /** The phrase of this word and those joined to it by "and". */
        private void add(ParticipantRole role, int word) {
            if (word < 0) {
                return;
            }
            addOne(role, word, true);
            for (int child : clauses.children(word)) {
                if (clauses.is(child, "conj") && !clauses.isVerb(child)) {
                    addOne(role, child, true);
                }
            }
            int next = phrases.to(word) + 1;
            while (next + 1 < clauses.size() && found.size() < MOST && LINKS.contains(clauses.word(next)) && linked(next + 1)) {
                addOne(role, phrases.headOf(next + 1), true);
                next = phrases.to(next + 1) + 1;
            }
        }

        /** A list of names goes on after a comma only with a name that hangs on the list. */
        private boolean linked(int word) {
            int head = phrases.headOf(word);
            return clauses.is(head, "conj") && !clauses.isVerb(clauses.head(head));
        }

        private void addOne(ParticipantRole role, int word, boolean wholePhrase) {
            if (found.size() >= MOST) {
                return;
            }
            Participant participant = parties.named(clauses, phrases, word, role, wholePhrase);
            if (participant != null && found.stream().noneMatch(known -> Names.same(known, participant))) {
                found.add(participant);
            }
        }
    }

    /** The verb's subject, or the one it shares: "began to attack", "met and signed", "Trump, meeting with Lavrov, said". */
    static int subject(Clauses clauses, int verb) {
        int opening = openingName(clauses, verb);
        if (opening >= 0) {
            return opening;
        }
        int word = verb;
        for (int step = 0; step < FAR && word >= 0; step++) {
            int subject = clauses.child(word, "nsubj", "nsubj:pass");
            if (subject >= 0 && !isLeftToTeller(clauses, word, subject)) {
                return relative(clauses, word, subject);
            }
            if (clauses.is(word, "acl")) {
                return clauses.head(word);
            }
            if (!SHARING.contains(clauses.relation(word))) {
                return Clauses.NONE;
            }
            word = clauses.head(word);
        }
        return Clauses.NONE;
    }

    /** "Trump, meeting with Lavrov in Washington, raised …": the name that begins the sentence, wherever the tree puts it. */
    private static int openingName(Clauses clauses, int verb) {
        boolean participle = verb >= 2 && clauses.token(verb).tag().equals("VBG") && clauses.word(verb - 1).equals(",");
        if (!participle || !clauses.token(verb - 2).tag().startsWith("NNP")) {
            return Clauses.NONE;
        }
        int name = clauses.is(verb - 2, "flat") ? clauses.head(verb - 2) : verb - 2;
        return clauses.first(name) == 0 ? name : Clauses.NONE;
    }

    /** "The union announced that it has called off a strike": "it" is who tells. */
    private static boolean isLeftToTeller(Clauses clauses, int verb, int subject) {
        boolean neuter = clauses.word(subject).equals("it") || clauses.word(subject).equals("they");
        return neuter && clauses.is(verb, "ccomp");
    }

    /** "rebels who attacked": the pronoun stands for the noun that its clause describes. */
    private static int relative(Clauses clauses, int verb, int subject) {
        boolean pronoun = clauses.token(subject).tag().startsWith("W");
        return pronoun && clauses.is(verb, "acl:relcl") ? clauses.head(verb) : subject;
    }
}
