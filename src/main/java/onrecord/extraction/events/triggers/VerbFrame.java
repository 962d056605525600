package onrecord.extraction.events.triggers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.ContextWords;
import onrecord.extraction.events.clauses.DeedWords;
import onrecord.extraction.events.clauses.Fillers;
import onrecord.extraction.events.clauses.NounClasses;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.extraction.events.clauses.Subjects;
import onrecord.extraction.events.triggers.TriggerWords.VerbPattern;
import onrecord.language.NameKind;
import onrecord.text.EventTrait;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/** A verb with what goes with it: its objects, particles and prepositions, "called off the rally". */
public final class VerbFrame {

    private static final int MOST_OBJECTS = 4;
    private static final int NEARBY = 12;
    private static final Set<String> TIMES =
            WordSections.read("calendar-words.txt").set("days", "months", "abbreviations", "feasts");
    private static final Set<String> ABSTRACT = Set.of("abstract");
    /** What "it" and "they" hardly stand for. */
    private static final Set<String> NEVER_IT = Set.of("person", "illness", "conflict actor");
    private static final Set<String> PLACES = Set.of("place");
    private static final Set<String> RELATIVE = Set.of("which", "that");
    private static final Set<String> BESIDE = Set.of("work", "stand", "sit", "live", "stay");
    private static final Set<String> NEUTER = Set.of("it", "which", "that", "this", "they");

    /** Strokes that a round of golf takes. */
    private static final Pattern ROUND = Pattern.compile("[5-9][0-9]");

    /** How far behind its verb a "to" may stand that belongs to it: "spoke on Monday to". */
    private static final int CLOSE = 3;

    private final Clauses clauses;
    private final int verb;
    private final ContextWords frames;
    private final NounClasses classes;
    private final TriggerWords triggers;
    private final List<Integer> objects;

    VerbFrame(Clauses clauses, int verb, ContextWords frames, NounClasses classes, TriggerWords triggers) {
        this.clauses = clauses;
        this.verb = verb;
        this.frames = frames;
        this.classes = classes;
        this.triggers = triggers;
        this.objects = objects(clauses, verb);
    }

    public List<Integer> objects() {
        return objects;
    }

    /**
     * What may be the verb's object, likeliest first: the object, the subject in the passive, a noun behind the verb that no preposition
     * introduces, the noun that a participle describes ("talks held in Geneva").
     */
    public static List<Integer> objects(Clauses clauses, int verb) {
        List<Integer> objects = new ArrayList<>();
        int object = clauses.child(verb, "obj", "nsubj:pass");
        object = object < 0 && DeedWords.TELLING.contains(clauses.lemma(verb)) ? clauses.child(verb, "iobj") : object;
        object = object < 0 && clauses.hasChild(verb, "aux:pass") ? clauses.child(verb, "nsubj") : object;
        object = antecedent(clauses, verb, object);
        if (object >= 0) {
            objects.add(object);
        }
        for (int child : clauses.children(verb)) {
            boolean bare = child > verb && child != object && clauses.isCommonNoun(child) && !clauses.is(child, "obl:unmarked")
                    && !clauses.is(child, "obl:agent") && !clauses.hasChild(child, "cop")
                    && clauses.introducedBy(child).isEmpty();
            if (bare && !clauses.hasChild(child, "nsubj") && objects.size() < MOST_OBJECTS) {
                objects.add(child);
            }
        }
        if (objects.isEmpty() && clauses.opensPhrase(verb + 1)) {
            objects.add(clauses.endOfPhrase(verb + 1));
        }
        if (clauses.is(verb, "acl") && clauses.token(verb).tag().equals("VBN") && clauses.isNoun(clauses.head(verb))) {
            objects.add(clauses.head(verb));
        }
        if (objects.isEmpty()) {
            addShared(clauses, verb, objects);
        }
        int joined = objects.isEmpty() ? clauses.child(verb, "conj") : Clauses.NONE;
        if (joined == verb + 2 && clauses.isVerb(joined) && clauses.hasChild(joined, "obj")) {
            objects.add(clauses.child(joined, "obj"));
        }
        if (objects.isEmpty()) {
            addName(clauses, verb, objects);
        }
        return objects;
    }

    /** "hosted the Falk Awards": a name behind the verb that no preposition introduces, and no time, is its object, whatever the tree says. */
    private static void addName(Clauses clauses, int verb, List<Integer> objects) {
        for (int child : clauses.children(verb)) {
            boolean bare = child > verb && clauses.is(child, "obl") && clauses.introducedBy(child).isEmpty();
            if (bare && clauses.token(child).tag().startsWith("NNP") && !TIMES.contains(clauses.word(child))) {
                objects.add(child);
                return;
            }
        }
    }

    /** "was followed and killed": the second verb shares what the first one is done to. */
    private static void addShared(Clauses clauses, int verb, List<Integer> objects) {
        boolean joined = clauses.is(verb, "conj") && clauses.token(verb).tag().equals("VBN") && !clauses.hasChild(verb, "nsubj");
        int patient = joined ? clauses.child(clauses.head(verb), "nsubj:pass") : Clauses.NONE;
        if (patient >= 0) {
            objects.add(patient);
        }
    }

    /** The event that the verb reports by this pattern, null when the pattern does not fit. */
    @Nullable
    Trigger match(VerbPattern pattern) {
        if (hasOtherParticle(pattern)) {
            return null;
        }
        int end = verb;
        int complement = Clauses.NONE;
        for (String word : pattern.words()) {
            int place = companion(word);
            if (place < 0 || word.equals("with") && pattern.kind().type().has(EventTrait.COOPERATION) && isApart(place)) {
                return null;
            }
            end = Math.max(end, place);
            complement = clauses.is(place, "case") ? clauses.head(place) : complement;
        }
        if (!pattern.subjects().isAny() && !hasSubject(pattern)) {
            return null;
        }
        if (pattern.intransitive()) {
            return standsAlone(end) ? Trigger.verb(pattern.kind(), verb, end) : null;
        }
        boolean needsObject =
                pattern.words().isEmpty() && pattern.objects().isAny() && pattern.kind().type().has(EventTrait.NEEDS_OBJECT);
        if (needsObject && objects.isEmpty() && !frames.suffered().contains(clauses.lemma(verb))) {
            return null;
        }
        if (pattern.objects().isAny()) {
            int happening = happening(pattern);
            return happening >= 0 ? Trigger.happening(pattern.kind(), verb, happening, end) : Trigger.verb(pattern.kind(), verb, end);
        }
        for (int noun : complement >= 0 ? List.of(complement) : objects) {
            boolean participant = pattern.objects().isParticipant(clauses, classes, noun);
            if ((participant || pattern.objects().isNamed(clauses, noun)) && !isFeat(noun)) {
                return participant ? Trigger.verb(pattern.kind(), verb, end) : Trigger.done(pattern.kind(), verb, noun);
            }
        }
        boolean unnamed = pattern.objects().unnamed() && objects.isEmpty();
        return unnamed ? Trigger.verb(pattern.kind(), verb, end) : null;
    }

    /** "worked <em>on the third floor</em> with them", "stood outside his house with friends": beside them, and not on their side. */
    private boolean isApart(int with) {
        if (!BESIDE.contains(clauses.lemma(verb))) {
            return false;
        }
        for (int word = verb + 1; word < with; word++) {
            if (clauses.isPreposition(word)) {
                return true;
            }
        }
        return false;
    }

    /** "the quake, <em>which</em> struck", "the cables <em>that</em> were cut": the noun that the clause describes. */
    private static int antecedent(Clauses clauses, int verb, int pronoun) {
        boolean relative = pronoun >= 0 && RELATIVE.contains(clauses.word(pronoun)) && clauses.is(verb, "acl:relcl");
        return relative && clauses.head(verb) >= 0 && clauses.isNoun(clauses.head(verb)) ? clauses.head(verb) : pronoun;
    }

    private int antecedent(int subject) {
        return antecedent(clauses, verb, subject);
    }

    /** "It hit home", "it crashed": with nothing solid that is struck, "it" may be anything. */
    private boolean isLoose(VerbPattern pattern) {
        boolean solid = objects.stream().anyMatch(object -> !classes.isAnyOf(clauses, object, ABSTRACT));
        return pattern.words().isEmpty() && frames.loose().contains(clauses.lemma(verb)) && !solid;
    }

    /** "backed off some plans": the particle makes another verb of it; but "cut off the coast of Malta" tells where. */
    private boolean hasOtherParticle(VerbPattern pattern) {
        int particle = clauses.child(verb, "compound:prt");
        if (particle <= verb || !frames.separating().contains(clauses.word(particle)) || pattern.words().contains(clauses.word(particle))) {
            return false;
        }
        for (int word = particle + 1; word < Math.min(clauses.size(), particle + 1 + CLOSE); word++) {
            if (clauses.token(word).tag().equals("HYPH") || clauses.token(word).name() == NameKind.PLACE
                    || classes.isAnyOf(clauses, word, PLACES)) {
                return false;
            }
        }
        return true;
    }

    /** "became the first coach <em>to win</em> the cup": that he is a coach is known. */
    private boolean isFeat(int noun) {
        boolean became = clauses.lemma(verb).equals("become");
        int feat = became ? clauses.child(noun, "acl", "acl:relcl") : Clauses.NONE;
        return feat >= 0 && (clauses.token(feat).tag().equals("VBN") || clauses.introducedBy(feat).equals("to"));
    }

    /** Whether one of these does it; who does it may not be said: "was hit by a bus", "it sank". */
    private boolean hasSubject(VerbPattern pattern) {
        Fillers wanted = pattern.subjects();
        if (wanted.unnamed() && isPassive(clauses, verb) && agent(clauses, verb) < 0) {
            return true;
        }
        int subject = antecedent(subject(pattern));
        if (subject < 0) {
            return wanted.unnamed();
        }
        boolean pronoun = NEUTER.contains(clauses.word(subject)) && !isLoose(pattern);
        return wanted.isParticipant(clauses, classes, subject) || wanted.isNamed(clauses, subject)
                || pronoun && wanted.classes().stream().anyMatch(name -> !NEVER_IT.contains(name));
    }

    /** Where a pattern asks for no object, "the train derailed" and "the train was derailed" are the same. */
    private int subject(VerbPattern pattern) {
        if (!isPassive(clauses, verb)) {
            return Subjects.of(clauses, verb);
        }
        int agent = agent(clauses, verb);
        boolean patient = agent < 0 && (pattern.objects().isAny() || pattern.objects().unnamed());
        int described = clauses.is(verb, "acl") ? clauses.head(verb) : clauses.child(verb, "nsubj:pass");
        return patient ? described : agent;
    }

    /** "a fire broke out", "the earthquake shook": the subject names what happens. */
    private int happening(VerbPattern pattern) {
        int subject = pattern.subjects().isAny() || isPassive(clauses, verb) ? Clauses.NONE : clauses.child(verb, "nsubj");
        boolean near = subject >= 0 && subject < verb && verb - subject <= NEARBY && clauses.isCommonNoun(subject);
        return near && triggers.isNamed(pattern.kind().type(), clauses.lemma(subject)) ? subject : Clauses.NONE;
    }

    public static boolean isPassive(Clauses clauses, int verb) {
        return clauses.hasChild(verb, "aux:pass") || clauses.hasChild(verb, "nsubj:pass")
                || clauses.is(verb, "acl") && clauses.token(verb).tag().equals("VBN");
    }

    public static int agent(Clauses clauses, int verb) {
        for (int child : clauses.children(verb)) {
            if (clauses.relation(child).startsWith("obl") && clauses.introducedBy(child).equals("by")) {
                return child;
            }
        }
        return Clauses.NONE;
    }

    /** Without an object, or with none before its preposition: "called for talks", but not "called him a genius for …". */
    private boolean standsAlone(int end) {
        if (end == verb) {
            return !isPassive(clauses, verb) && objects.stream().allMatch(this::isScore) && !clauses.hasChild(verb, "ccomp")
                    && !clauses.hasChild(verb, "xcomp");
        }
        return objects.stream().noneMatch(object -> verb < object && object < end);
    }

    /** "lost <em>2-0</em>": how, and not what. */
    private boolean isScore(int object) {
        return clauses.token(object).tag().equals("CD") && clauses.hasChild(object, "nmod");
    }

    /** "defended himself": nothing between two parties. */
    boolean isReflexive() {
        int object = clauses.child(verb, "obj");
        return object >= 0 && (clauses.word(object).endsWith("self") || clauses.word(object).endsWith("selves"));
    }

    /** "killed in a car crash": an accident has no actor. */
    boolean isAccident() {
        int circumstance = clauses.child(verb, "obl");
        return circumstance >= 0 && frames.accidents().contains(clauses.lemma(circumstance));
    }

    /** "shot <em>a 66</em>", "shot <em>7-for-15</em>", "Lee Hart shot <em>68</em>": how well somebody played; but "the guard shot two". */
    boolean isScored() {
        boolean article = verb + 1 < clauses.size() && clauses.word(verb + 1).equals("a");
        int number = article ? verb + 2 : verb + 1;
        if (number + 1 >= clauses.size() || !clauses.lemma(verb).equals("shoot") || !clauses.token(number).tag().equals("CD")) {
            return false;
        }
        if (clauses.isNoun(number + 1) || clauses.token(number + 1).tag().startsWith("JJ")) {
            return false;
        }
        int subject = clauses.child(verb, "nsubj");
        boolean round = ROUND.matcher(clauses.word(number)).matches() && subject >= 0 && PartyNouns.isPersonName(clauses, subject);
        return article || round || clauses.token(number + 1).tag().equals("HYPH");
    }

    /** "attacked him in a speech", "attacked the judges for letting him go": no blow was struck. */
    boolean isInWords() {
        for (int child : clauses.children(verb)) {
            String introduced = clauses.introducedBy(child);
            boolean told = clauses.is(child, "obl") && !introduced.isEmpty() && clauses.names(child, frames.words());
            boolean blamed = introduced.equals("for") && (clauses.token(child).tag().equals("VBG") || clauses.hasChild(child, "nmod:poss"));
            boolean saying = clauses.token(child).tag().equals("VBG") && frames.telling().contains(clauses.lemma(child));
            if (told || blamed || saying || frames.words().contains(clauses.word(child))) {
                return true;
            }
        }
        return false;
    }

    /** The particle or preposition that goes with a verb: "off" in "call off", "on" in "call on the government". */
    private int companion(String word) {
        for (int child : clauses.children(verb)) {
            boolean thing = clauses.isNoun(child) && clauses.hasChild(child, "det");
            if (child > verb && clauses.word(child).equals(word) && !thing) {
                return child;
            }
            if (isNotSo(child, word)) {
                return clauses.child(child, "advmod");
            }
            int marker = clauses.child(child, "case", "mark");
            boolean near = marker - verb <= CLOSE || clauses.is(child, "xcomp") || !word.equals("to");
            if (isTime(child, marker)) {
                continue;
            }
            if (marker > verb && near && clauses.word(marker).equals(word)) {
                return marker;
            }
        }
        for (int object : objects) {
            int within = within(object, word);
            if (within > verb) {
                return within;
            }
        }
        int next = verb + 1;
        boolean timed = next + 1 < clauses.size() && TIMES.contains(clauses.word(next + 1));
        return next < clauses.size() && !timed && clauses.word(next).equals(word) ? next : Clauses.NONE;
    }

    /** "found <em>not</em> guilty": what it negates is told by the verb. */
    private boolean isNotSo(int complement, String word) {
        int adverb = clauses.is(complement, "xcomp") ? clauses.child(complement, "advmod") : Clauses.NONE;
        return adverb > verb && word.equals("not") && clauses.word(adverb).equals(word);
    }

    /** "on Sunday", "on <em>Sunday</em> night". */
    private boolean isTime(int noun, int preposition) {
        boolean behind = preposition >= 0 && preposition + 1 < clauses.size() && TIMES.contains(clauses.word(preposition + 1));
        return behind || TIMES.contains(clauses.word(noun));
    }

    /** "left nine people dead", "admitted the boy to a hospital": wherever the tree attaches it. */
    private int within(int object, String word) {
        for (int child : clauses.children(object)) {
            if (child > object && clauses.is(child, "amod") && clauses.word(child).equals(word)) {
                return child;
            }
            int marker = child > object && clauses.is(child, "nmod") ? clauses.child(child, "case") : Clauses.NONE;
            if (marker >= 0 && clauses.word(marker).equals(word) && !TIMES.contains(clauses.word(child))) {
                return marker;
            }
        }
        return Clauses.NONE;
    }
}
