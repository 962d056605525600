package onrecord.extraction.events.participants;

import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.DeedWords;
import onrecord.extraction.events.clauses.PartyNouns;

/** Tells what is laid to somebody’s charge: <em>“<u>accused</u> of smuggling”</em>, <em>“a date set for a man <u>accused</u> of theft”</em>. */
final class Charges {

    private final Clauses clauses;
    private final Voice voice;

    Charges(Clauses clauses, Voice voice) {
        this.clauses = clauses;
        this.voice = voice;
    }

    /** "<em>accused</em> of smuggling": what lays the deed to somebody's charge, where it does so in the passive; negative without one. */
    int over(int verb) {
        int charge = clauses.token(verb).tag().equals("VBG") && clauses.is(verb, "advcl") ? clauses.head(verb) : Clauses.NONE;
        boolean laid = charge >= 0 && charge < verb && isCharge(charge) && !clauses.hasChild(charge, "obj");
        return laid && clauses.token(charge).tag().equals("VBN") ? charge : Clauses.NONE;
    }

    /** "<em>Trent's</em> conviction for killing her", "charges against <em>Trent</em> of killing": to whose charge it is laid; negative without one. */
    int ofNoun(int verb) {
        int charge = clauses.token(verb).tag().equals("VBG") && clauses.is(verb, "acl") ? clauses.head(verb) : Clauses.NONE;
        if (charge < 0 || clauses.introducedBy(verb).isEmpty() || !DeedWords.CHARGES.contains(clauses.lemma(charge))) {
            return Clauses.NONE;
        }
        for (int child : clauses.children(charge)) {
            boolean owner = clauses.is(child, "nmod:poss") && !clauses.token(child).tag().equals("PRP$");
            boolean against = clauses.is(child, "nmod") && clauses.introducedBy(child).equals("against") || clauses.is(child, "nmod")
                    && clauses.introducedBy(child).equals("of") && child < verb;
            if ((owner || against) && PartyNouns.isParty(clauses, child)) {
                return child;
            }
        }
        return Clauses.NONE;
    }

    private boolean isCharge(int verb) {
        return clauses.isVerb(verb) && DeedWords.LAID_TO_CHARGE.contains(clauses.lemma(verb));
    }

    /** "The wife of Gary Stokes, 23, <em>accused</em> of theft, said": set off behind a name, it may be about either of two. */
    boolean isSetOff(int verb) {
        boolean aged = verb > 3 && clauses.token(verb - 2).tag().equals("CD") && clauses.word(verb - 3).equals(",");
        int name = aged ? verb - 4 : verb - 2;
        boolean setOff = name >= 0 && clauses.word(verb - 1).equals(",") && PartyNouns.isPersonName(clauses, name);
        return setOff && isCharge(verb) && clauses.token(verb).tag().equals("VBN") && voice.finiteAuxiliary(verb) < 0;
    }

    /** "date set for man <em>accused</em> of theft", also in headlines. */
    boolean isOfCrime(int verb) {
        boolean behindNoun = verb > 0 && clauses.isNoun(verb - 1) && DeedWords.isOfCrime(clauses, verb);
        return behindNoun && !voice.hasPassiveAuxiliary(verb) && voice.finiteAuxiliary(verb) < 0;
    }
}
