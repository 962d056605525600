package onrecord.extraction.events.participants;

import java.util.List;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.ContextWords;
import onrecord.extraction.events.triggers.Trigger;
import onrecord.language.NounChunks;
import onrecord.text.EventType;

/**
 * Finds who acts and who is acted upon: <em>“Russia’s annexation of Crimea”</em>, <em>“Lavrov had talks with Rex Tillerson”</em>,
 * <em>“the camp was attacked by militiamen”</em>.
 */
public final class ParticipantFinder {

    private final Parties parties;
    private final ContextWords words;

    public ParticipantFinder(Parties parties, ContextWords words) {
        this.parties = parties;
        this.words = words;
    }

    public List<Participant> find(Clauses clauses, NounChunks phrases, EventType type, Trigger trigger) {
        Deed deed = Deed.of(clauses, phrases, type, trigger, parties, words);
        VerbParticipants ofVerb = new VerbParticipants(deed);
        NounParticipants ofNoun = new NounParticipants(deed);
        if (!trigger.isNominal()) {
            ofVerb.add();
        }
        if (trigger.noun() >= 0) {
            ofNoun.add();
        }
        if (type.equals(EventType.CONSULT) && deed.cast().participants().size() < 2) {
            ofNoun.addWithWhom();
        }
        if (!trigger.isNominal()) {
            ofVerb.addAsPrinted();
        }
        return deed.cast().participants();
    }
}
