package onrecord.extraction.events.trees;

import java.util.List;
import java.util.function.UnaryOperator;
import onrecord.language.Sentence;

/** Mends clauses that the tree has not recognised: their verbs, their subjects, and what joins them. */
public final class MistakenClauses {

    /** In this order: each goes on with what the ones before have mended. */
    private static final List<UnaryOperator<Sentence>> MENDS = List.of(
            HyphenatedNoun::mend, NeitherOne::mend, FoundGuilty::mend, ChargeOver::mend, NamedObject::mend, NounBeforeTitle::mend,
            OpenedFire::mend, JoinedVerb::mend, PaidSum::mend, WorthOf::mend, CountedSubject::mend,
            TimeAsSubject::mend, SubjectBehindClause::mend,
            RelativeClause::mend,
            ToldVerb::mend, MainVerb::mend, SubjectBeforeAnd::mend, LateSubject::mend, Conjunction::mend, NextDeed::mend);

    private MistakenClauses() {}

    /** The same sentence where there is nothing to mend. */
    public static Sentence mend(Sentence sentence) {
        Sentence mended = sentence;
        for (UnaryOperator<Sentence> mend : MENDS) {
            mended = mend.apply(mended);
        }
        return mended;
    }
}
