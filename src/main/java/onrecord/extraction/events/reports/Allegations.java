package onrecord.extraction.events.reports;

import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.DeedWords;
import onrecord.extraction.events.triggers.Trigger;
import onrecord.text.EventStatus;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is only said of somebody, as long as no court has found so: <em>“accused of killing”</em>, <em>“arrested on suspicion of
 * theft”</em>, <em>“prosecutors say that he stole”</em>, <em>“allegedly stole”</em>; and what a court has found, or somebody denies.
 */
final class Allegations {

    private static final WordSections CONTEXT = WordSections.read("events/context.txt");
    private static final Set<String> BLAMING = CONTEXT.set("blaming");
    private static final Set<String> NOUNS = CONTEXT.set("allegations");
    private static final Set<String> BELIEVING = CONTEXT.set("believing");
    private static final Set<String> THOUGHTS = CONTEXT.set("thoughts");
    private static final Set<String> PROVING = CONTEXT.set("proving");
    private static final Set<String> FINDINGS = CONTEXT.set("findings");
    private static final Set<String> CLEARING = CONTEXT.set("clearing");
    private static final Set<String> DENYING = CONTEXT.set("denying");
    private static final Set<String> CLAIMING = CONTEXT.set("claiming");
    private static final Set<String> ACCUSERS = CONTEXT.set("accusers");
    private static final Set<String> TELLING = CONTEXT.set("telling");
    /** With these a clause is told by whoever tells the one it depends on. */
    private static final Set<String> SHARING = Set.of("conj", "ccomp", "xcomp", "advcl", "acl:relcl", "acl");
    private static final int FAR = 12;
    private static final Set<String> ALLEGED = CONTEXT.set("alleged");
    private static final Set<String> SAID_OF = CONTEXT.set("said of");
    private static final Set<String> ADMITTING = CONTEXT.set("admitting");
    private static final Set<String> PRESUMING = CONTEXT.set("presuming");
    private static final Set<String> OF_WHAT = WordSections.read("events/function-words.txt").set("content");

    private Allegations() {}

    /** "is <em>presumed</em> dead", "the theft is <em>suspected</em>": the verb that tells of it leaves it open. */
    static boolean isPresumed(Clauses clauses, Trigger trigger) {
        int head = trigger.head();
        if (!trigger.isNominal()) {
            boolean state = trigger.to() > head && clauses.token(trigger.to()).tag().equals("JJ");
            return state && PRESUMING.contains(clauses.lemma(head)) || isBehindPresuming(clauses, head);
        }
        int verb = clauses.is(head, "nsubj:pass") ? clauses.head(head) : Clauses.NONE;
        return verb >= 0 && PRESUMING.contains(clauses.lemma(verb));
    }

    /** "missing, presumed <em>dead</em>", "is feared <em>dead</em>". */
    private static boolean isBehindPresuming(Clauses clauses, int word) {
        return word > 0 && clauses.token(word).tag().equals("JJ") && PRESUMING.contains(clauses.lemma(word - 1));
    }

    /** "shot him, <em>prosecutors said</em>", "<em>according to the charge sheet</em> he shot him": one side in court says so. */
    static boolean isToldByAccuser(Clauses clauses, int clause) {
        int word = clause;
        for (int step = 0; step < FAR && word >= 0 && !isOnRecord(clauses, word); step++) {
            for (int child : clauses.children(word)) {
                boolean phrase = clauses.introducedBy(child).equals("according") && isAccuser(clauses, child);
                int teller = clauses.is(child, "parataxis") && TELLING.contains(clauses.lemma(child)) && !clauses.hasChild(child, "ccomp")
                        ? clauses.child(child, "nsubj")
                        : Clauses.NONE;
                if (phrase || teller >= 0 && isAccuser(clauses, teller)) {
                    return true;
                }
            }
            word = SHARING.contains(clauses.relation(word)) ? clauses.head(word) : Clauses.NONE;
        }
        return false;
    }

    /** "was <em>jailed</em> for killing her, prosecutors said": what has been done by law is no allegation. */
    private static boolean isOnRecord(Clauses clauses, int word) {
        return DeedWords.LAW.contains(clauses.lemma(word));
    }

    /** "<em>Prosecutor</em> Mark Elling". */
    private static boolean isCalledAccuser(Clauses clauses, int noun) {
        int title = clauses.child(noun, "nmod:desc");
        return clauses.names(noun, ACCUSERS) || title >= 0 && ACCUSERS.contains(clauses.word(title));
    }

    private static boolean isAccuser(Clauses clauses, int noun) {
        return clauses.names(noun, ACCUSERS) || clauses.names(noun, NOUNS);
    }

    /** "allegedly stole", "the alleged theft", "allegedly hit her and <em>fled</em>", "allegedly shot at them, <em>killing</em> one". */
    static boolean isAlleged(Clauses clauses, int word) {
        int first = clauses.head(word);
        boolean result = clauses.is(word, "advcl") && clauses.token(word).tag().equals("VBG") && clauses.introducedBy(word).isEmpty();
        boolean shares = first >= 0 && (result || clauses.is(word, "conj")) && clauses.isVerb(first) && clauses.isVerb(word)
                && !clauses.hasChild(word, "nsubj") && !clauses.hasChild(word, "nsubj:pass");
        return isCalledAlleged(clauses, word) || shares && isAlleged(clauses, first);
    }

    private static boolean isCalledAlleged(Clauses clauses, int word) {
        for (int child : clauses.children(word)) {
            if (ALLEGED.contains(clauses.word(child)) && (clauses.is(child, "advmod") || clauses.is(child, "amod"))) {
                return true;
            }
        }
        return false;
    }

    /** What the word that this one depends on says about it; null when it blames, proves or denies nothing. */
    static @Nullable EventStatus of(Clauses clauses, int word) {
        int head = clauses.head(word);
        String lemma = clauses.lemma(head);
        return switch (clauses.relation(word)) {
            case "ccomp" -> told(clauses, word, head, lemma);
            case "xcomp" -> saidOf(clauses, word, head, lemma);
            case "obj" -> DENYING.contains(lemma) ? EventStatus.DENIED : null;
            case "advcl", "obl", "nmod", "acl", "amod" -> blamed(clauses, word, head);
            case "acl:relcl" -> NOUNS.contains(lemma) && isContent(clauses, head, word) || isWhatSomebodyIsChargedWith(clauses, word)
                    ? EventStatus.ALLEGED
                    : null;
            default -> null;
        };
    }

    /** "was charged with murder and <em>fleeing</em> the scene": a charge more, and no second deed of those who charge. */
    static boolean isBlamedToo(Clauses clauses, int word, int head) {
        return clauses.token(word).tag().equals("VBG") && BLAMING.contains(clauses.lemma(head)) && !clauses.token(head).tag().equals("VBG");
    }

    /** "charges (that) he stole a car": what the charges are, unlike "the trial <em>in which</em> he was convicted" and "a charge that he denies". */
    private static boolean isContent(Clauses clauses, int noun, int verb) {
        for (int word = noun + 1; word < verb; word++) {
            boolean joins = clauses.word(word).equals("that") && (clauses.is(word, "mark") || hasObjectBehind(clauses, verb));
            if (clauses.token(word).tag().startsWith("W") && !joins) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasObjectBehind(Clauses clauses, int verb) {
        for (int child : clauses.children(verb)) {
            if (child > verb && clauses.is(child, "obj")) {
                return true;
            }
        }
        return false;
    }

    /** "Dahl believes that a tenant <em>shot</em> her", "the consensus that Norland hacked the party". */
    static boolean isBelieved(Clauses clauses, int clause) {
        int head = clauses.head(clause);
        boolean told = head >= 0 && clauses.is(clause, "ccomp") && BELIEVING.contains(clauses.lemma(head));
        return told || head >= 0 && clauses.relation(clause).startsWith("acl") && isThought(clauses, clause, clauses.lemma(head));
    }

    /** "the consensus <em>that</em> Norland hacked the party": with who does it; "the theory that was proved" is another matter. */
    private static boolean isThought(Clauses clauses, int word, String noun) {
        int subject = clauses.child(word, "nsubj", "nsubj:pass");
        return THOUGHTS.contains(noun) && subject > 0 && clauses.word(clauses.first(subject) - 1).equals("that");
    }

    private static @Nullable EventStatus told(Clauses clauses, int word, int teller, String lemma) {
        if (DENYING.contains(lemma)) {
            return EventStatus.DENIED;
        }
        int subject = clauses.child(teller, "nsubj");
        boolean accuser = subject >= 0 && isCalledAccuser(clauses, subject) && !isOnRecord(clauses, word);
        boolean oneSide = CLAIMING.contains(lemma) || accuser;
        return oneSide ? EventStatus.ALLEGED : null;
    }

    /** "is believed to have stolen", "admitted stealing", "denied stealing". */
    private static @Nullable EventStatus saidOf(Clauses clauses, int word, int head, String lemma) {
        if (DENYING.contains(lemma)) {
            return EventStatus.DENIED;
        }
        if (ADMITTING.contains(lemma)) {
            return EventStatus.HAPPENED;
        }
        boolean past = clauses.hasChild(word, "aux") && clauses.introducedBy(word).equals("to");
        return past && SAID_OF.contains(lemma) && clauses.hasChild(head, "aux:pass") ? EventStatus.ALLEGED : null;
    }

    private static @Nullable EventStatus blamed(Clauses clauses, int word, int head) {
        String lemma = clauses.lemma(head);
        if (!OF_WHAT.contains(clauses.introducedBy(word))) {
            return null;
        }
        if (PROVING.contains(lemma) || FINDINGS.contains(lemma)) {
            return CourtFindings.of(clauses, head);
        }
        if (ADMITTING.contains(lemma)) {
            return EventStatus.HAPPENED;
        }
        if (CLEARING.contains(lemma)) {
            return EventStatus.DENIED;
        }
        boolean blames = BLAMING.contains(lemma) || NOUNS.contains(lemma);
        return !blames ? null : CourtFindings.isMistaken(clauses, head) ? EventStatus.DENIED : EventStatus.ALLEGED;
    }

    /** "charged two developers, Ann Lee and Bo Marsh, with <em>defrauding</em> them": it seems to describe whoever stands before it. */
    private static boolean isWhatSomebodyIsChargedWith(Clauses clauses, int word) {
        if (word < 1 || !clauses.token(word).tag().equals("VBG") || !clauses.word(word - 1).equals("with")) {
            return false;
        }
        for (int before = word - 2; before >= 0 && !clauses.word(before).equals(";"); before--) {
            if (clauses.token(before).tag().startsWith("V") && clauses.lemma(before).equals("charge")) {
                return true;
            }
        }
        return false;
    }
}
