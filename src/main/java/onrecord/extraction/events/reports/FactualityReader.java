package onrecord.extraction.events.reports;

import java.util.EnumSet;
import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.ContextWords;
import onrecord.extraction.events.clauses.DeedWords;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.extraction.events.triggers.Trigger;
import onrecord.language.NameKind;
import onrecord.text.EventCategory;
import onrecord.text.EventStatus;
import onrecord.text.EventType;
import onrecord.text.WordSections;

/**
 * Tells whether an event is reported as a fact, as still to come, as said of somebody, as open or as not so, from the words around it: auxiliaries, negation,
 * and the verbs and nouns it depends on, up to the root of the sentence.
 */
final class FactualityReader {

    /** Steps towards the root; a deeper nesting is left as it is. */
    private static final int FAR = 12;

    private static final WordSections MODALS = WordSections.read("modals.txt");
    private static final WordSections CONTEXT = WordSections.read("events/context.txt");
    private static final Set<String> FUTURE = MODALS.set("will", "would");
    private static final WordSections WORDS = WordSections.read("events/function-words.txt");
    private static final Set<String> TOLD = WORDS.set("told", "given");
    private static final Set<String> GIVEN = WORDS.set("given");
    /** "will take <em>place</em>", unlike "will take longer". */
    private static final Set<String> TAKEN = Set.of("place", "effect", "shape");
    private static final Set<String> UNLIKELY = Set.of("unlikely", "impossible", "likely");
    private static final Set<String> UNSURE = CONTEXT.set("unsure");
    private static final Set<String> PLANNED = CONTEXT.set("planned");

    private static final Set<String> PLANNING = CONTEXT.set("planning");
    private static final Set<String> DUE = CONTEXT.set("due");
    private static final Set<String> AT_A_TIME = Set.of("when", "after", "before", "as", "once", "until", "where");
    /** "faces life when he is sentenced", "until it closes": with the present tense. */
    private static final Set<String> STILL_TO_COME = Set.of("when", "once", "until", "before");
    private static final EventType DEATH = new EventType("DEATH");
    private static final EventType DAMAGE = new EventType("DAMAGE");
    private static final Set<String> REMAINING = CONTEXT.set("remaining");
    private static final Set<String> KEPT_FROM = CONTEXT.set("kept from");
    private static final Set<String> NEARLY = CONTEXT.set("nearly");
    private static final Set<String> PUTTING_OFF = CONTEXT.set("putting off");
    private static final Set<String> HINDERING = CONTEXT.set("hindering");
    private static final Set<String> ANYBODY = CONTEXT.set("anybody");
    private static final Set<String> ORDINALS = CONTEXT.set("ordinals");
    private static final Set<String> DECIDED_BY_VOTE = CONTEXT.set("decided by vote");
    private static final Set<String> RESULTS = CONTEXT.set("results");
    /** "difficult <em>for</em> them to attack", "in order for it to pass". */
    private static final Set<String> TO = Set.of("to", "for", "in");
    /** "is expected to continue <em>burning</em>": it burns. */
    private static final Set<String> GOING_ON = Set.of("continue", "keep");
    private static final Set<String> OPEN_QUESTIONS = Set.of("whether", "if");
    private static final Set<String> MINDED = CONTEXT.set("minded");
    private static final Set<String> TO_WHAT = Set.of("on", "of", "about", "in");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "another");
    private static final Set<String> AT = Set.of("at", "in", "during");
    /** Deeds that a charge sheet tells of; an arrest or a trial is no allegation. */
    private static final Set<EventCategory> DEEDS = EnumSet.of(EventCategory.CRIME, EventCategory.CONFLICT);

    private final ContextWords frames;

    FactualityReader(ContextWords frames) {
        this.frames = frames;
    }

    EventStatus of(Clauses clauses, Trigger trigger) {
        EventStatus own = trigger.isNominal() ? ofNoun(clauses, trigger.noun()) : VerbStatus.of(clauses, trigger.head());
        if (!trigger.isNominal() && !trigger.type().equals(DAMAGE) && isNearly(clauses, trigger.head())) {
            own = own.weaker(EventStatus.HYPOTHETICAL);
        }
        if (Allegations.isAlleged(clauses, trigger.head()) || Allegations.isPresumed(clauses, trigger)) {
            own = own.weaker(EventStatus.ALLEGED);
        }
        if (DEEDS.contains(trigger.type().category()) && Allegations.isToldByAccuser(clauses, clauses.clauseOf(trigger.head()))) {
            own = own.weaker(EventStatus.ALLEGED);
        }
        if (NamedAccusation.isOne(clauses, trigger)) {
            own = own.weaker(EventStatus.ALLEGED);
        }
        boolean deed = !trigger.isNominal() && (!trigger.type().equals(DEATH) || clauses.token(trigger.head()).tag().equals("JJ"));
        if (deed && Allegations.isBelieved(clauses, clauses.clauseOf(trigger.head()))) {
            own = own.weaker(EventStatus.ALLEGED);
        }
        if (!trigger.isNominal() && OPEN_QUESTIONS.contains(clauses.introducedBy(clauses.clauseOf(trigger.head())))) {
            own = own.weaker(EventStatus.HYPOTHETICAL);
        }
        if (trigger.noun() >= 0 && !trigger.isNominal() && PLANNING.contains(clauses.lemma(trigger.head()))) {
            own = own.weaker(EventStatus.PLANNED);
        }
        if (trigger.noun() >= 0 && !trigger.isNominal() && clauses.children(trigger.noun()).length > 0) {
            own = own.weaker(ofNoun(clauses, trigger.noun()));
        }
        if (trigger.type().category() == EventCategory.LAW && isKeptFrom(clauses, trigger.head())) {
            own = own.weaker(EventStatus.DENIED);
        }
        if (isStillToBeHeld(clauses, trigger)) {
            own = own.weaker(EventStatus.PLANNED);
        }
        if (isHinderingRefused(clauses, trigger.head())) {
            return own.weaker(EventStatus.HYPOTHETICAL);
        }
        boolean given = false;
        int word = trigger.head();
        for (int step = 0; step < FAR && own == EventStatus.HAPPENED && clauses.head(word) >= 0; step++) {
            given |= isGiven(clauses, word);
            own = given ? ofAllegation(clauses, word) : inherited(clauses, word, word == trigger.head());
            word = clauses.head(word);
        }
        return own.weaker(StillToCome.of(clauses, trigger, ReportReader.isHeadline(clauses)));
    }

    /** "the elections will be observed by", "will be honoured at a ceremony": what is held at a set time is to come with what is done there. */
    private boolean isStillToBeHeld(Clauses clauses, Trigger trigger) {
        int noun = trigger.head();
        boolean held = trigger.isNominal() && trigger.isHeld();
        int determiner =
                held && isOccasion(clauses, noun) && AT.contains(clauses.introducedBy(noun)) ? clauses.child(noun, "det") : Clauses.NONE;
        int verb = determiner >= 0 && INDEFINITE.contains(clauses.word(determiner)) ? clauses.clauseOf(noun) : Clauses.NONE;
        boolean subject = held && clauses.relation(noun).startsWith("nsubj");
        int deed = subject ? clauses.head(noun) : verb;
        return deed >= 0 && (subject || clauses.isVerb(deed)) && VerbStatus.of(clauses, deed) == EventStatus.PLANNED;
    }

    /** "will be honoured <em>at a ceremony</em>", "will receive a medal <em>at a ceremony</em>"; not "victims of a shooting <em>at a rally</em>". */
    private static boolean isOccasion(Clauses clauses, int noun) {
        int above = clauses.head(noun);
        boolean ofObject = clauses.is(noun, "nmod") && (clauses.is(above, "obj") || clauses.is(above, "conj"));
        return clauses.is(noun, "obl") && clauses.isVerb(above) || ofObject;
    }

    /** "was saved <em>from</em> a death sentence"; a fire that somebody is saved from has broken out. */
    private static boolean isKeptFrom(Clauses clauses, int word) {
        int verb = clauses.head(word);
        return verb >= 0 && clauses.relation(word).startsWith("obl") && clauses.introducedBy(word).equals("from")
                && KEPT_FROM.contains(clauses.lemma(verb));
    }

    /** "refused to stay <em>the arrest</em>": it may go on, and nobody says that it has not taken place. */
    private boolean isHinderingRefused(Clauses clauses, int word) {
        int hindering = clauses.is(word, "obj") ? clauses.head(word) : Clauses.NONE;
        boolean hinders = hindering >= 0 && clauses.is(hindering, "xcomp") && HINDERING.contains(clauses.lemma(hindering));
        return hinders && frames.refusing().contains(clauses.lemma(clauses.head(hindering)));
    }

    /** "almost drowned": it did not come to it. What is nearly destroyed is damaged all the same. */
    private static boolean isNearly(Clauses clauses, int verb) {
        for (int child : clauses.children(verb)) {
            if (child < verb && clauses.is(child, "advmod") && NEARLY.contains(clauses.word(child))) {
                return true;
            }
        }
        return false;
    }

    /** "may stay away while they talk", "went to speak to her when he was attacked", "to disperse those who protested": so, regardless. */
    private static boolean isGiven(Clauses clauses, int word) {
        String marker = clauseMarker(clauses, word);
        if (clauses.is(word, "acl:relcl") && isPast(clauses, word) || isOfKnown(clauses, word)) {
            return true;
        }
        if (clauses.is(word, "xcomp") && clauses.token(word).tag().equals("VBG")) {
            return GOING_ON.contains(clauses.lemma(clauses.head(word))) && !isDemanded(clauses, clauses.head(word));
        }
        return clauses.is(word, "advcl") && (GIVEN.contains(marker) || AT_A_TIME.contains(marker) && isPast(clauses, word))
                && !isToComeThen(clauses, word, marker);
    }

    /** "gathered to mourn <em>the girl killed</em> by a bullet": whoever is known by it. */
    private static boolean isOfKnown(Clauses clauses, int word) {
        boolean participle = clauses.is(word, "acl") && clauses.token(word).tag().equals("VBN");
        int noun = clauses.head(word);
        int determiner = participle ? clauses.child(noun, "det") : Clauses.NONE;
        return determiner >= 0 && clauses.word(determiner).equals("the") && PartyNouns.isHuman(clauses, noun);
    }

    /** "said they would not tell until he <em>died</em>": still to come when it was said. */
    private static boolean isToComeThen(Clauses clauses, int word, String marker) {
        int above = clauses.head(word);
        boolean would = false;
        for (int child : clauses.children(above)) {
            would |= clauses.is(child, "aux") && clauses.word(child).equals("would");
        }
        return would && STILL_TO_COME.contains(marker) && clauses.token(above).tag().equals("VB");
    }

    /** "ordered them to <em>continue</em> marching": they may or may not. */
    private static boolean isDemanded(Clauses clauses, int verb) {
        int teller = clauses.head(verb);
        return teller >= 0 && (clauses.is(verb, "xcomp") || clauses.is(verb, "advcl")) && clauses.hasChild(teller, "obj")
                && clauses.introducedBy(verb).equals("to");
    }

    /** "when" may count as an adverb of its clause. */
    private static String clauseMarker(Clauses clauses, int verb) {
        String marker = clauses.introducedBy(verb);
        int adverb = clauses.child(verb, "advmod");
        return marker.isEmpty() && adverb >= 0 && adverb < verb ? clauses.word(adverb) : marker;
    }

    private static boolean isPresent(Clauses clauses, int verb) {
        int auxiliary = clauses.child(verb, "aux:pass", "aux");
        String tag = clauses.token(auxiliary >= 0 ? auxiliary : verb).tag();
        return tag.equals("VBZ") || tag.equals("VBP");
    }

    private static boolean isPast(Clauses clauses, int verb) {
        int auxiliary = clauses.child(verb, "aux:pass", "aux");
        return clauses.token(auxiliary >= 0 ? auxiliary : verb).tag().equals("VBD");
    }

    /** Who is only said to have fired a gun that somebody brought is only said to have got it. */
    private static EventStatus ofAllegation(Clauses clauses, int word) {
        EventStatus alleged = Allegations.of(clauses, word);
        return alleged == null ? EventStatus.HAPPENED : alleged;
    }

    boolean futureWithin(Clauses clauses, int from, int to) {
        for (int word = from; word < Math.min(to, clauses.size()); word++) {
            if (FUTURE.contains(clauses.word(word)) || clauses.word(word).equals("should")) {
                return true;
            }
        }
        return false;
    }

    /** What stands before the noun: "no talks", "planned talks", "possible talks". */
    private static EventStatus ofNoun(Clauses clauses, int noun) {
        for (int child : clauses.children(noun)) {
            String word = clauses.word(child);
            if (child < noun && word.equals("no")) {
                return EventStatus.DENIED;
            }
            if (child < noun && UNSURE.contains(word)) {
                return EventStatus.HYPOTHETICAL;
            }
            if (child < noun && PLANNED.contains(word)) {
                return EventStatus.PLANNED;
            }
        }
        return EventStatus.HAPPENED;
    }

    /** What the word that this one depends on says about it. */
    private EventStatus inherited(Clauses clauses, int word, boolean itself) {
        int head = clauses.head(word);
        EventStatus alleged = Allegations.of(clauses, word);
        if (alleged != null) {
            return alleged;
        }
        return switch (clauses.relation(word)) {
            case "conj" -> Allegations.isBlamedToo(clauses, word, head) ? EventStatus.ALLEGED : ofConjunct(clauses, word, head);
            case "ccomp" -> OPEN_QUESTIONS.contains(clauses.introducedBy(word)) ? EventStatus.HYPOTHETICAL : told(clauses, word, head);
            case "xcomp" -> ofComplement(clauses, word, head);
            case "advcl", "advcl:relcl" -> adverbial(clauses, word, head);
            case "acl" -> clauses.introducedBy(word).isEmpty() || isFeat(clauses, word, head)
                    ? ofDescribed(clauses, head)
                    : EventStatus.HYPOTHETICAL;
            case "acl:relcl" -> ofDescribed(clauses, head);
            case "obj", "nsubj:pass" -> ofObject(clauses, head);
            case "csubj" -> ofClauseAsSubject(clauses, head, itself && clauses.introducedBy(word).equals("to"));
            case "nsubj" -> ofSubject(clauses, word, head, itself);
            case "nmod", "nmod:poss" -> frames.open().contains(clauses.lemma(head)) ? EventStatus.HYPOTHETICAL : EventStatus.HAPPENED;
            case "obl" -> clauses.introducedBy(word).equals("without") ? EventStatus.DENIED : ofAdjunct(clauses, word, head);
            default -> EventStatus.HAPPENED;
        };
    }

    /** "hosting the games cost millions" tells that they were hosted; "it is hard <em>to win</em>" tells of no victory. */
    private EventStatus ofClauseAsSubject(Clauses clauses, int verb, boolean infinitive) {
        return infinitive || VerbStatus.of(clauses, verb) != EventStatus.HAPPENED ? EventStatus.HYPOTHETICAL : EventStatus.HAPPENED;
    }

    /** "will meet and sign": the second verb shares the first one's auxiliary unless it has its own or its own subject. */
    private EventStatus ofConjunct(Clauses clauses, int word, int head) {
        boolean own = clauses.hasChild(word, "aux") || clauses.hasChild(word, "nsubj")
                || clauses.hasChild(word, "nsubj:pass") && !isStillToCome(clauses, word);
        return own || !clauses.isVerb(word) || !clauses.isVerb(head) ? EventStatus.HAPPENED : VerbStatus.of(clauses, head);
    }

    /** "and that <em>until</em> an offer is made". */
    private static boolean isStillToCome(Clauses clauses, int verb) {
        for (int child : clauses.children(verb)) {
            if (STILL_TO_COME.contains(clauses.word(child)) || OPEN_QUESTIONS.contains(clauses.word(child))) {
                return true;
            }
        }
        return false;
    }

    /** Behind "<em>09:42</em>", a name, or "the <em>keeper</em>'s killer dies" it is told as a fact: these only look like verbs of thinking to the tree. */
    private EventStatus told(Clauses clauses, int word, int teller) {
        boolean noVerb = clauses.token(teller).tag().equals("CD")
                || teller + 1 < clauses.size() && clauses.token(teller + 1).tag().equals("POS");
        boolean name = clauses.token(teller).name() != NameKind.NONE || noVerb && !clauses.introducedBy(word).equals("to");
        if (!name && !frames.telling().contains(clauses.lemma(teller))) {
            return EventStatus.HYPOTHETICAL;
        }
        return VerbStatus.of(clauses, teller) == EventStatus.HAPPENED ? EventStatus.HAPPENED : EventStatus.HYPOTHETICAL;
    }

    /** "was found <em>guilty</em> of murder", "were left <em>homeless</em>": an adjective or a noun tells what has become of somebody; "beat her <em>to win</em>". */
    private EventStatus ofComplement(Clauses clauses, int word, int head) {
        if (isByVote(clauses, word, head)) {
            return VerbStatus.of(clauses, head);
        }
        boolean found = clauses.token(word).tag().equals("VBN") && DeedWords.FINDING.contains(clauses.lemma(head));
        boolean state = clauses.token(word).tag().equals("JJ") || found;
        boolean result = RESULTS.contains(clauses.lemma(word)) && RESULTS.contains(clauses.lemma(head));
        return clauses.isNoun(word) ? EventStatus.HAPPENED : state || result ? VerbStatus.of(clauses, head) : complement(clauses, head);
    }

    /** "the first Swede <em>to lift</em> the cup": she did. */
    private static boolean isFeat(Clauses clauses, int verb, int noun) {
        if (!clauses.introducedBy(verb).equals("to")) {
            return false;
        }
        for (int child : clauses.children(noun)) {
            if (child < noun && ORDINALS.contains(clauses.word(child))) {
                return true;
            }
        }
        return ORDINALS.contains(clauses.word(noun));
    }

    /** "voted 9-4 <em>to approve</em> the bridge": by voting so they have. */
    private static boolean isByVote(Clauses clauses, int word, int head) {
        return clauses.lemma(head).equals("vote") && DECIDED_BY_VOTE.contains(clauses.lemma(word));
    }

    private EventStatus complement(Clauses clauses, int head) {
        String lemma = clauses.lemma(head);
        if (frames.refusing().contains(lemma)) {
            return EventStatus.DENIED;
        }
        if (frames.achieving().contains(lemma) || lemma.equals("go") && clauses.word(head + 1).equals("on")) {
            return VerbStatus.of(clauses, head);
        }
        if (frames.coming().contains(lemma) || frames.coming().contains(clauses.word(head))) {
            return EventStatus.PLANNED.weaker(VerbStatus.of(clauses, head));
        }
        return EventStatus.HYPOTHETICAL;
    }

    /** "will present it, <em>asking</em> them to go" is to come with its verb; "due to <em>meet</em>" is to come, too. */
    private EventStatus adverbial(Clauses clauses, int word, int head) {
        boolean infinitive = clauses.token(word).tag().equals("VB");
        String marker = infinitive && TO.contains(clauses.introducedBy(word)) ? "to" : clauses.introducedBy(word);
        boolean going = clauses.token(word).tag().equals("VBG") && !clauses.hasChild(word, "aux");
        if (marker.equals("to") && isByVote(clauses, word, head)) {
            return VerbStatus.of(clauses, head);
        }
        if (marker.isEmpty() && going && word > head && clauses.isVerb(head)) {
            return VerbStatus.of(clauses, head);
        }
        if (marker.equals("to") && RESULTS.contains(clauses.lemma(word)) && clauses.isVerb(head) && !isGoingOn(clauses, head)) {
            return VerbStatus.of(clauses, head);
        }
        if (marker.equals("on") && !infinitive && PLANNING.contains(clauses.lemma(head))) {
            return EventStatus.PLANNED.weaker(VerbStatus.of(clauses, head));
        }
        if (marker.equals("to") && DUE.contains(clauses.word(head)) && clauses.hasChild(head, "cop")) {
            return EventStatus.PLANNED.weaker(VerbStatus.of(clauses, head));
        }
        if (marker.equals("without")) {
            return EventStatus.DENIED;
        }
        if (MINDED.contains(clauses.word(head)) && clauses.token(word).tag().equals("VBG") && TO_WHAT.contains(marker)) {
            return EventStatus.HYPOTHETICAL;
        }
        String time = clauseMarker(clauses, word);
        boolean afterwards = time.equals("after") && VerbStatus.of(clauses, head) != EventStatus.HAPPENED;
        if ((afterwards || STILL_TO_COME.contains(time)) && isPresent(clauses, word) || isToComeThen(clauses, word, time)) {
            return EventStatus.HYPOTHETICAL;
        }
        return marker.isEmpty() || TOLD.contains(marker) ? EventStatus.HAPPENED : EventStatus.HYPOTHETICAL;
    }

    /** "is running to become governor": it is not decided. */
    private static boolean isGoingOn(Clauses clauses, int verb) {
        int auxiliary = clauses.child(verb, "aux");
        return clauses.token(verb).tag().equals("VBG") && auxiliary >= 0 && clauses.lemma(auxiliary).equals("be");
    }

    /** "anyone <em>appointed</em> to the seat", "whoever is elected": nobody has been yet. */
    private static EventStatus ofDescribed(Clauses clauses, int noun) {
        return ANYBODY.contains(clauses.word(noun)) ? EventStatus.HYPOTHETICAL : EventStatus.HAPPENED;
    }

    /**
     * "<em>a ruling</em> would end it": there is none yet; "the ruling would end it" speaks of one. "The damage would be greater" is thought of,
     * and "the sanctions will remain" tells of nothing new.
     */
    private EventStatus ofSubject(Clauses clauses, int noun, int verb, boolean itself) {
        boolean takes = clauses.lemma(verb).equals("take") && !(verb + 1 < clauses.size() && TAKEN.contains(clauses.word(verb + 1)));
        if (frames.happening().contains(clauses.lemma(verb)) && !takes) {
            return VerbStatus.of(clauses, verb);
        }
        if (!itself) {
            return EventStatus.HAPPENED;
        }
        if (isOnlyGuessed(clauses, verb)) {
            return EventStatus.HYPOTHETICAL;
        }
        if (REMAINING.contains(clauses.lemma(verb))) {
            return EventStatus.HYPOTHETICAL;
        }
        int determiner = clauses.child(noun, "det");
        boolean indefinite = determiner < 0 ? clauses.children(noun).length == 0 : INDEFINITE.contains(clauses.word(determiner));
        EventStatus told = indefinite || clauses.hasChild(verb, "cop") ? VerbStatus.of(clauses, verb) : EventStatus.HAPPENED;
        return told == EventStatus.DENIED ? EventStatus.HAPPENED : told;
    }

    /** "a ruling is <em>unlikely</em>", but "the ruling is unlikely to end it". */
    private static boolean isOnlyGuessed(Clauses clauses, int adjective) {
        boolean guessed = UNLIKELY.contains(clauses.word(adjective)) || UNSURE.contains(clauses.word(adjective));
        return guessed && clauses.hasChild(adjective, "cop") && !clauses.hasChild(adjective, "xcomp");
    }

    private EventStatus ofObject(Clauses clauses, int verb) {
        String lemma = clauses.lemma(verb);
        if (PUTTING_OFF.contains(lemma)) {
            return EventStatus.HYPOTHETICAL;
        }
        if (frames.doing().contains(lemma)) {
            return VerbStatus.of(clauses, verb);
        }
        return frames.wanting().contains(lemma) ? EventStatus.HYPOTHETICAL : EventStatus.HAPPENED;
    }

    private EventStatus ofAdjunct(Clauses clauses, int word, int head) {
        boolean purpose = clauses.introducedBy(word).equals("for");
        boolean wanted = frames.open().contains(clauses.lemma(head)) || frames.coming().contains(clauses.lemma(head))
                || frames.wanting().contains(clauses.lemma(head));
        return purpose && wanted ? EventStatus.HYPOTHETICAL : EventStatus.HAPPENED;
    }
}
