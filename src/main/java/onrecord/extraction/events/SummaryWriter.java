package onrecord.extraction.events;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import onrecord.text.ParticipantRole;
import onrecord.text.WordSections;

/**
 * Tells an event in one line that stands alone, in the words of the article: the whole clause with who acts (<em>“Ann Keller was charged with
 * fraud”</em> of <em>“She was arrested on Monday and charged with fraud”</em>), or the phrase of the noun that names the event (<em>“The Aug. 7
 * bombings of two embassies”</em>).
 */
final class SummaryWriter {

    private static final WordSections WORDS = WordSections.read("events/lines.txt");
    private static final Set<String> UNKNOWN = WORDS.set("pointing back", "pronouns");

    /** Words of a sentence without an end that are told behind the trigger. */
    private static final int FEW = 12;

    private final FullNames names;
    private final SummaryClauses around;

    SummaryWriter(FullNames names, EventTimes times) {
        this.around = new SummaryClauses(times);
        this.names = names;
    }

    /**
     * @param who those who take part; one of them is named where the sentence has no subject
     * @return never empty; at most about {@value SummaryWords#LONGEST} characters long, names put in not counted
     */
    String line(Clauses clauses, Trigger trigger, List<Participant> who) {
        if (clauses.isEndless()) {
            return beginning(clauses, trigger);
        }
        List<SummaryWords> ways = trigger.isNominal() ? around.ofNoun(clauses, trigger) : around.ofVerb(clauses, trigger);
        SummaryWords best = null;
        for (SummaryWords way : ways) {
            way.trimmed();
            if (!way.tells() || !way.isWellBegun()) {
                continue;
            }
            if (!beginsUnknown(clauses, way)) {
                return way.shortened().print(names);
            }
            best = best == null ? way : best;
        }
        return best != null ? best.shortened().print(names) : withoutSubject(clauses, trigger, who);
    }

    /** "Calling for peace": told of who does it, or to whom it is done. */
    private String withoutSubject(Clauses clauses, Trigger trigger, List<Participant> who) {
        SummaryWords words = SummaryClauses.phrase(clauses, trigger, trigger.head()).trimmed();
        String line = words.isEmpty() ? beginning(clauses, trigger) : words.shortened().print(names);
        String tag = words.isEmpty() ? "" : clauses.token(words.first()).tag();
        boolean passive = clauses.hasChild(trigger.head(), "aux:pass") || tag.equals("VBN");
        String subject =
                who.stream().filter(one -> (one.role() == ParticipantRole.ACTOR) != passive).map(Participant::name).findFirst().orElse("");
        boolean verbless = trigger.isNominal() || subject.isEmpty() || !tag.startsWith("VB");
        String link = tag.equals("VBG") || tag.equals("VBN") ? ", " : " ";
        return verbless ? line : capital(subject) + link + line.substring(0, 1).toLowerCase(Locale.ROOT) + line.substring(1);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String beginning(Clauses clauses, Trigger trigger) {
        StringBuilder words = new StringBuilder(clauses.token(trigger.from()).form());
        for (int word = trigger.from() + 1; word <= Math.min(clauses.size() - 1, trigger.to() + FEW); word++) {
            words.append(' ').append(clauses.token(word).form());
        }
        return words.substring(0, Math.min(words.length(), SummaryWords.LONGEST));
    }

    /** "They attacked": who is meant stands elsewhere. */
    private boolean beginsUnknown(Clauses clauses, SummaryWords words) {
        int first = words.first();
        if (!UNKNOWN.contains(clauses.word(first))) {
            return false;
        }
        FullNames.Named named = names.at(clauses.sentence(), first);
        return named == null || named.span().length() == named.words().length();
    }
}
