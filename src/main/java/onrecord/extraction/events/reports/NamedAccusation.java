package onrecord.extraction.events.reports;

import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.DeedWords;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.extraction.events.clauses.Subjects;
import onrecord.extraction.events.triggers.Trigger;
import onrecord.extraction.events.triggers.VerbFrame;
import onrecord.text.EventCategory;
import onrecord.text.EventType;
import onrecord.text.WordSections;

/**
 * Tells a crime that somebody who is named is said to have committed: <em>“Detective Holm testified that <u>Otto Vance</u> strangled her”</em>.
 * It stands in somebody's mouth only, whoever says it. What a court has found, what those say who did it, and “police said the gunman
 * fired” are no accusations.
 */
final class NamedAccusation {

    private static final int FAR = 8;
    private static final WordSections CONTEXT = WordSections.read("events/context.txt");
    private static final Set<String> KNOWING = CONTEXT.set("knowing", "admitting");
    private static final Set<String> LISTENING = CONTEXT.set("listening");

    private NamedAccusation() {}

    static boolean isOne(Clauses clauses, Trigger trigger) {
        boolean crime = trigger.type().category() == EventCategory.CRIME || trigger.type().equals(EventType.ASSAULT);
        if (!crime || trigger.isNominal()) {
            return false;
        }
        int verb = trigger.head();
        boolean suffered = VerbFrame.isPassive(clauses, verb) || clauses.token(verb).tag().equals("VBN") && !clauses.hasChild(verb, "aux");
        int doer = suffered ? agent(clauses, verb) : doer(clauses, verb);
        return doer >= 0 && isNamed(clauses, doer) && isTold(clauses, verb, doer);
    }

    /** "shot by Vance", "shot <em>dead</em> by Vance". */
    private static int agent(Clauses clauses, int verb) {
        int agent = VerbFrame.agent(clauses, verb);
        int made = clauses.child(verb, "xcomp");
        return agent < 0 && made >= 0 ? VerbFrame.agent(clauses, made) : agent;
    }

    private static int doer(Clauses clauses, int verb) {
        int subject = Subjects.of(clauses, verb);
        return subject < 0 && verb > 0 && PartyNouns.isPersonName(clauses, verb - 1) ? verb - 1 : subject;
    }

    /** "Otto Vance", "the gunman, <em>Otto Vance</em>,", "her brother <em>Otto</em>". */
    private static boolean isNamed(Clauses clauses, int doer) {
        int apposition = clauses.child(doer, "appos", "flat");
        boolean setOff = doer + 2 < clauses.size() && clauses.word(doer + 1).equals(",") && PartyNouns.isPersonName(clauses, doer + 2);
        return PartyNouns.isPersonName(clauses, doer) || setOff || apposition >= 0 && PartyNouns.isPersonName(clauses, apposition);
    }

    /** "said that he shot her", "he shot her, <em>Holm said</em>", "<em>according to Holm</em> he shot her, killing her". */
    private static boolean isTold(Clauses clauses, int verb, int doer) {
        int word = verb;
        for (int step = 0; step < FAR && word >= 0; step++) {
            if (isSaidAside(clauses, word, doer)) {
                return true;
            }
            if (clauses.is(word, "ccomp")) {
                return isSaying(clauses, clauses.head(word), doer);
            }
            if (isToldTo(clauses, word)) {
                return isSaying(clauses, clauses.head(clauses.head(word)), doer);
            }
            boolean shares = clauses.is(word, "conj") || clauses.is(word, "xcomp")
                    || clauses.is(word, "advcl") && clauses.introducedBy(word).isEmpty();
            word = shares ? clauses.head(word) : Clauses.NONE;
        }
        return false;
    }

    /** "told <em>the court that</em> he had shot her": what seems to describe the court is what it is told. */
    private static boolean isToldTo(Clauses clauses, int word) {
        int listener = clauses.is(word, "acl:relcl") ? clauses.head(word) : Clauses.NONE;
        boolean listens = listener >= 0 && (clauses.is(listener, "iobj") || clauses.is(listener, "obj"));
        return listens && clauses.head(listener) >= 0 && clauses.hasChild(word, "nsubj") && listener + 1 < word
                && clauses.word(listener + 1).equals("that");
    }

    private static boolean isSaidAside(Clauses clauses, int word, int doer) {
        for (int child : clauses.children(word)) {
            boolean said = clauses.is(child, "parataxis") && !clauses.hasChild(child, "ccomp") && isSaying(clauses, child, doer);
            boolean according = clauses.introducedBy(child).equals("according") && PartyNouns.isParty(clauses, child);
            if (said || according) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSaying(Clauses clauses, int teller, int doer) {
        String lemma = clauses.lemma(teller);
        int subject = clauses.child(teller, "nsubj");
        boolean finds = subject >= 0 && DeedWords.JUDGES.contains(clauses.lemma(subject)) && !LISTENING.contains(lemma);
        boolean own = subject >= 0 && clauses.token(subject).form().equals(clauses.token(doer).form());
        return DeedWords.TELLING.contains(lemma) && !KNOWING.contains(lemma) && !finds && !own;
    }
}
