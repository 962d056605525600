package onrecord.extraction.events.triggers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.ContextWords;
import onrecord.extraction.events.clauses.Fillers;
import onrecord.extraction.events.clauses.NounClasses;
import onrecord.extraction.events.clauses.NounReference;
import onrecord.extraction.events.triggers.TriggerWords.NounPattern;
import onrecord.extraction.events.triggers.TriggerWords.VerbPattern;
import onrecord.language.HeadlineCase;
import onrecord.language.NameKind;
import onrecord.text.EventTrait;
import onrecord.text.EventType;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that report an event: a verb ("Russia <em>invaded</em> Ukraine"), a verb with what is done ("Lavrov <em>had
 * talks</em> with Tillerson"), a noun ("the <em>annexation</em> of Crimea"), or an obligation laid on someone ("London <em>said</em> that
 * Paris <em>must</em> pay", a request).
 */
public final class TriggerFinder {

    /** Behind a noun these lead to something else than what it is of. */
    private static final Set<String> FARTHER = Set.of("after", "before", "since", "with", "without", "like", "despite");

    private static final Set<String> ALLEGED = WordSections.read("events/context.txt").set("alleged");

    /** What it takes several to do. */
    private static final Set<EventType> JOINT = Set.of(EventType.PROTEST, EventType.ASSAULT);

    private final TriggerWords triggers;
    private final ContextWords frames;
    private final NounClasses classes;

    public TriggerFinder(TriggerWords triggers, ContextWords frames, NounClasses classes) {
        this.triggers = triggers;
        this.frames = frames;
        this.classes = classes;
    }

    /** In reading order of their heads. */
    public List<Trigger> find(Clauses clauses, StoryTopics topics) {
        VerbalAttack words = new VerbalAttack(clauses, classes, topics);
        KillingReader killings = new KillingReader(classes, topics);
        JailReader jails = new JailReader(topics);
        List<Trigger> found = new ArrayList<>();
        StoryFilter filter = new StoryFilter(clauses, topics);
        BitSet consumed = new BitSet();
        for (int word = 0; word < clauses.size(); word++) {
            Trigger trigger = mayBeVerb(clauses, word) ? verb(clauses, word) : null;
            if (trigger != null && filter.mayBe(trigger.kind())) {
                boolean verbal = isAttack(clauses, trigger) && words.isOne(trigger.head());
                found.add(verbal ? trigger.as(EventKind.of(EventType.ACCUSE)) : jails.read(clauses, killings.read(clauses, trigger)));
                consumed.set(trigger.head());
                if (trigger.noun() >= 0) {
                    consumed.set(trigger.noun());
                }
            }
        }
        for (int word = 0; word < clauses.size(); word++) {
            Trigger trigger = clauses.isCommonNoun(word) && !consumed.get(word) ? noun(clauses, word) : null;
            if (trigger != null && filter.mayBe(trigger.kind())) {
                boolean verbal = isAttack(clauses, trigger) && words.isOneOf(trigger.head());
                found.add(verbal ? trigger.as(EventKind.of(EventType.ACCUSE)) : killings.read(clauses, trigger));
            }
        }
        found.sort((a, b) -> Integer.compare(a.head(), b.head()));
        return found;
    }

    private static boolean isAttack(Clauses clauses, Trigger trigger) {
        return trigger.type().equals(EventType.ASSAULT) && clauses.lemma(trigger.head()).equals("attack");
    }

    private static boolean mayBeVerb(Clauses clauses, int word) {
        boolean verb = clauses.isVerb(word) && !clauses.is(word, "amod") && !clauses.is(word, "compound") && !clauses.is(word, "case")
                && !isLabel(clauses, word);
        return verb && !isPartOfName(clauses, word)
                || clauses.token(word).tag().equals("JJ") && (clauses.hasChild(word, "cop") || isCountedDead(clauses, word));
    }

    /** "Ten <em>dead</em> in quake": headlines leave the verb out. */
    private static boolean isCountedDead(Clauses clauses, int word) {
        return word > 0 && clauses.lemma(word).equals("dead") && clauses.token(word - 1).tag().equals("CD")
                && !(word + 1 < clauses.size() && clauses.isNoun(word + 1));
    }

    /** "listed as <em>threatened</em>", "as <em>opposed</em> to": what something counts as, and no deed. */
    private static boolean isLabel(Clauses clauses, int word) {
        return clauses.token(word).tag().equals("VBN") && word > 0 && clauses.word(word - 1).equals("as")
                && !clauses.is(word, "root") || isBeforeNoun(clauses, word);
    }

    /** "95 <em>retired</em> generals", "and <em>alleged</em> gunman": between an article or the like and a noun, whatever the tree says. */
    private static boolean isBeforeNoun(Clauses clauses, int word) {
        if (word < 1 || word + 1 >= clauses.size()) {
            return false;
        }
        boolean between = clauses.token(word).tag().equals("VBN") && clauses.isNoun(word + 1);
        String before = between ? clauses.token(word - 1).tag() : "";
        boolean counted = word > 1 && clauses.token(word).tag().equals("VBD") && clauses.token(word + 1).tag().equals("NNS")
                && clauses.token(word - 1).tag().equals("CD") && clauses.isPreposition(word - 2);
        if (counted) {
            return true;
        }
        boolean compound = before.equals("VBG") && word > 1 && clauses.token(word - 2).tag().equals("HYPH");
        boolean alleged = between && ALLEGED.contains(clauses.word(word)) && !clauses.hasChild(word, "aux");
        return before.equals("DT") || before.equals("CD") || before.equals("PRP$") || before.equals("JJ") || compound || alleged;
    }

    /** "Morning Consult", "the Clinton-Supporting groups". */
    private static boolean isPartOfName(Clauses clauses, int word) {
        if (word == 0 || !Character.isUpperCase(clauses.token(word).form().charAt(0))) {
            return false;
        }
        return clauses.token(word - 1).tag().equals("HYPH")
                || !HeadlineCase.isTitleCase(clauses.sentence()) && clauses.token(word - 1).tag().startsWith("NNP");
    }

    private @Nullable Trigger verb(Clauses clauses, int verb) {
        String lemma = clauses.lemma(verb);
        List<VerbPattern> patterns = triggers.verb(lemma, clauses.word(verb));
        boolean tells = frames.telling().contains(lemma) || asks(patterns);
        boolean does = frames.doing().contains(lemma);
        Trigger best = tells ? obligation(clauses, verb) : null;
        if (best == null && patterns.isEmpty() && !does || isSilence(clauses, verb) || isDischarge(clauses, verb)) {
            return null;
        }
        VerbFrame frame = new VerbFrame(clauses, verb, frames, classes, triggers);
        OtherSenses others = new OtherSenses(frame, lemma);
        boolean reflexive = frame.isReflexive();
        int weight = best == null ? -1 : 10;
        for (VerbPattern pattern : patterns) {
            boolean mayFit = pattern.weight() > weight && pattern.objects().self() == reflexive;
            Trigger trigger = mayFit ? frame.match(pattern) : null;
            if (trigger != null && !others.isMeant(pattern.kind().type())) {
                best = trigger;
                weight = pattern.weight();
            }
        }
        if (best == null && !does || reflexive || others.isIdiom()) {
            return best;
        }
        Trigger done = does && weight < 3 ? done(clauses, verb, frame.objects()) : null;
        if (done != null || best == null) {
            return done;
        }
        if (lemma.equals("attack") && frame.isInWords()) {
            return best.as(EventKind.of(EventType.ACCUSE));
        }
        boolean alone = frames.joint().contains(lemma) && JOINT.contains(best.type()) && isOnePerson(clauses, clauses.child(verb, "nsubj"));
        return alone ? null : withMode(clauses, best);
    }

    /** What else a verb may mean: looked up only for one that may report an event, as most report none. */
    private final class OtherSenses {

        private final VerbFrame frame;
        private final String lemma;
        private @Nullable Boolean idiom;

        OtherSenses(VerbFrame frame, String lemma) {
            this.frame = frame;
            this.lemma = lemma;
        }

        boolean isIdiom() {
            Boolean known = idiom;
            if (known == null) {
                known = frame.isAccident() || frame.isScored()
                        || triggers.idioms(lemma).stream().anyMatch(figure -> frame.match(figure) != null);
                idiom = known;
            }
            return known;
        }

        /** Whether the verb means something else than an event of this type. */
        boolean isMeant(EventType type) {
            for (VerbPattern pattern : triggers.otherVerbs(lemma)) {
                if (pattern.kind().type().equals(type) && frame.match(pattern) != null) {
                    return true;
                }
            }
            return !type.has(EventTrait.STANDS_ALONE) && isIdiom();
        }
    }

    /** "staged a rally": where the verb tells no mode, what is done may tell it. */
    private Trigger withMode(Clauses clauses, Trigger trigger) {
        EventKind named = trigger.kind().mode() == null && trigger.noun() >= 0 ? namedBy(clauses, trigger.noun()) : null;
        return named != null && named.type().equals(trigger.type()) ? trigger.as(named) : trigger;
    }

    /** Types that the verb does not report with these words: "stole the show" is no theft. */
    private static boolean asks(List<VerbPattern> patterns) {
        for (VerbPattern pattern : patterns) {
            if (pattern.kind().type().equals(EventType.REQUEST)) {
                return true;
            }
        }
        return false;
    }

    /** "was treated at a clinic and <em>released</em>": from there, and not from prison. */
    private boolean isDischarge(Clauses clauses, int verb) {
        return clauses.is(verb, "conj") && frames.discharging().contains(clauses.lemma(verb))
                && frames.treating().contains(clauses.lemma(clauses.head(verb)));
    }

    private boolean isSilence(Clauses clauses, int verb) {
        int refused = frames.refusing().contains(clauses.lemma(verb)) ? clauses.child(verb, "xcomp", "obl", "obj") : Clauses.NONE;
        return refused >= 0 && frames.silence().contains(clauses.lemma(refused));
    }

    /** "Paris must pay", told by someone: a request to Paris. */
    private static @Nullable Trigger obligation(Clauses clauses, int teller) {
        int told = told(clauses, teller);
        if (told < 0) {
            return null;
        }
        int modal = clauses.child(told, "aux");
        boolean obliged = modal >= 0 && clauses.word(modal).equals("must") && clauses.hasChild(teller, "nsubj")
                && !clauses.hasChild(told, "aux:pass");
        return obliged && teller < told ? Trigger.verb(EventKind.of(EventType.REQUEST), teller, modal) : null;
    }

    private static int told(Clauses clauses, int teller) {
        int told = clauses.child(teller, "ccomp");
        int adverbial = clauses.child(teller, "advcl");
        return told < 0 && adverbial >= 0 && clauses.introducedBy(adverbial).equals("that") ? adverbial : told;
    }

    /** "held talks": the object tells what is done. */
    private @Nullable Trigger done(Clauses clauses, int verb, List<Integer> objects) {
        for (int object : objects) {
            boolean described = object == clauses.head(verb) && frames.telling().contains(clauses.lemma(verb));
            EventKind kind = described || isCampaigning(clauses, verb, object) ? null : namedBy(clauses, object);
            if (kind != null) {
                return Trigger.done(kind, verb, object);
            }
        }
        return null;
    }

    /** "Trump held a rally": one person's rally is for votes, and no protest. */
    private static boolean isCampaigning(Clauses clauses, int verb, int object) {
        return clauses.lemma(object).equals("rally") && isOnePerson(clauses, clauses.child(verb, "nsubj"));
    }

    /** A name, or a description of one: "the striker Nelson Duarte". */
    private static boolean isOnePerson(Clauses clauses, int word) {
        int name = word < 0 || clauses.token(word).name() == NameKind.PERSON ? word : clauses.child(word, "appos");
        return name >= 0 && clauses.token(name).name() == NameKind.PERSON && !clauses.hasChild(word, "conj");
    }

    /** The kind of event that an object names. */
    private @Nullable EventKind namedBy(Clauses clauses, int object) {
        Trigger named = noun(clauses, object);
        return named != null ? named.kind() : triggers.object(clauses.lemma(object));
    }

    private @Nullable Trigger noun(Clauses clauses, int noun) {
        List<NounPattern> patterns = triggers.noun(clauses.lemma(noun));
        if (patterns.isEmpty() || clauses.is(noun, "compound")) {
            return null;
        }
        Set<EventType> others = new HashSet<>();
        otherNouns(clauses, noun).filter(pattern -> fits(clauses, noun, pattern)).forEach(pattern -> others.add(pattern.kind().type()));
        NounPattern best = null;
        for (NounPattern pattern : patterns) {
            EventType type = pattern.kind().type();
            boolean better = best == null || pattern.weight() > best.weight();
            boolean specific = !type.has(EventTrait.STANDS_ALONE) || NounReference.isSpecific(clauses, noun);
            if (better && specific && !others.contains(type) && fits(clauses, noun, pattern)) {
                best = pattern;
            }
        }
        return best == null ? null : Trigger.noun(best.kind(), noun, Math.max(0, noun - best.modifiers().size()));
    }

    /** "games" may mean something else where "game" does not. */
    private Stream<NounPattern> otherNouns(Clauses clauses, int noun) {
        List<NounPattern> others = triggers.otherNouns(clauses.lemma(noun));
        boolean plural = !clauses.word(noun).equals(clauses.lemma(noun));
        return plural ? Stream.concat(others.stream(), triggers.otherNouns(clauses.word(noun)).stream()) : others.stream();
    }

    private boolean fits(Clauses clauses, int noun, NounPattern pattern) {
        return hasModifiers(clauses, noun, pattern.modifiers()) && hasPreposition(clauses, noun, pattern.preposition())
                && (pattern.of().isAny() || isOf(clauses, noun, pattern.of(), pattern.preposition()));
    }

    /** "the bus crash", "the crash of a bus", "the bus's crash". */
    private boolean isOf(Clauses clauses, int noun, Fillers wanted, @Nullable String preposition) {
        boolean behind = preposition != null && noun + 1 < clauses.size() && clauses.word(noun + 1).equals(preposition);
        int led = behind && clauses.is(noun + 1, "case") ? clauses.head(noun + 1) : Clauses.NONE;
        if (led >= 0 && (wanted.isParticipant(clauses, classes, led) || wanted.nouns().contains(clauses.lemma(led)))) {
            return true;
        }
        for (int child : clauses.children(noun)) {
            String relation = clauses.relation(child);
            boolean tells = relation.equals("compound") || relation.equals("nmod:poss") || relation.equals("amod")
                    || relation.equals("nmod") && leadsTo(clauses.introducedBy(child), preposition);
            if (tells && (wanted.isParticipant(clauses, classes, child) || wanted.nouns().contains(clauses.lemma(child)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean leadsTo(String found, @Nullable String wanted) {
        return wanted == null ? !FARTHER.contains(found) : found.equals(wanted);
    }

    /** Right before the noun; a single adjective may stand farther off: "a threatening phone call". */
    private static boolean hasModifiers(Clauses clauses, int noun, List<String> modifiers) {
        int from = noun - modifiers.size();
        boolean before = from >= 0;
        for (int i = 0; before && i < modifiers.size(); i++) {
            before = isWord(clauses, from + i, modifiers.get(i));
        }
        return before || modifiers.size() == 1 && hasAdjective(clauses, noun, modifiers.get(0));
    }

    private static boolean hasAdjective(Clauses clauses, int noun, String modifier) {
        for (int child : clauses.children(noun)) {
            if (child < noun && clauses.is(child, "amod") && clauses.word(child).equals(modifier)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(Clauses clauses, int word, String wanted) {
        return clauses.word(word).equals(wanted) || clauses.lemma(word).equals(wanted);
    }

    private static boolean hasPreposition(Clauses clauses, int noun, @Nullable String preposition) {
        if (preposition == null || noun + 1 < clauses.size() && clauses.word(noun + 1).equals(preposition)) {
            return true;
        }
        for (int child : clauses.children(noun)) {
            if (child > noun && clauses.is(child, "nmod") && clauses.introducedBy(child).equals(preposition)) {
                return true;
            }
        }
        return false;
    }
}
