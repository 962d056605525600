package onrecord.extraction.events.details;

import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.DeedWords;
import onrecord.extraction.events.triggers.Trigger;
import onrecord.language.Gazetteer;
import onrecord.language.NameKind;
import onrecord.text.EventCategory;
import onrecord.text.WordSections;

/**
 * Finds the place of an event that the tree hangs on somebody or on a day: <em>“met Ann Dunn in <u>Brenk</u>”</em>, <em>“was buried on Saturday in
 * <u>Brenk</u>”</em>. Nobody and no day is told by a place; it is where it happens. And the law acts where it is: <em>“police in
 * <u>Brenk</u> arrested him”</em>.
 */
final class LoosePlaces {

    private static final Set<String> ELSEWHERE = WordSections.read("events/places.txt").set("elsewhere");

    private LoosePlaces() {}

    /** The word that heads its name, {@link Clauses#NONE} where there is none. */
    static int of(Clauses clauses, Trigger trigger) {
        int verb = trigger.head();
        if (!clauses.isVerb(verb)) {
            return Clauses.NONE;
        }
        int end = clauses.last(verb);
        for (int word = verb + 1; word <= end; word++) {
            if (EventPlaces.stands(clauses, word) && isLoose(clauses, word, verb, trigger)) {
                return word;
            }
        }
        int subject = clauses.child(verb, "nsubj");
        return subject >= 0 && subject < verb && isOfLaw(clauses, subject, trigger) ? beside(clauses, subject) : Clauses.NONE;
    }

    /** Whether only somebody, a day or an occasion is between the place and the verb. */
    private static boolean isLoose(Clauses clauses, int place, int verb, Trigger trigger) {
        int at = clauses.head(place);
        boolean loose = at > verb && at < place && !anyVerb(clauses, at + 1, place);
        while (loose && at != verb) {
            String before = clauses.introducedBy(at);
            boolean told = isSomebody(clauses, at) || isDay(clauses, at) || isOfLaw(clauses, at, trigger)
                    || clauses.isCommonNoun(at) && EventPlaces.isPlacing(before);
            loose = told && !before.equals("of") && !ELSEWHERE.contains(before) && !isSetOff(clauses, at) && !clauses.is(at, "conj")
                    && clauses.head(at) >= verb;
            at = clauses.head(at);
        }
        return loose;
    }

    /** "Ann Dunn, who is <em>held</em> in Norra": what happens there is something else. */
    private static boolean anyVerb(Clauses clauses, int from, int to) {
        for (int word = from; word < to; word++) {
            if (clauses.isVerb(word)) {
                return true;
            }
        }
        return false;
    }

    /** "Ann Dunn, <em>a baker</em> in Norra"; but "the baker Ann Dunn in Norra". */
    private static boolean isSetOff(Clauses clauses, int noun) {
        return clauses.is(noun, "appos") && clauses.word(clauses.first(noun) - 1).equals(",");
    }

    private static boolean isSomebody(Clauses clauses, int noun) {
        int name = clauses.child(noun, "flat", "appos");
        return clauses.token(noun).name() == NameKind.PERSON
                || clauses.is(noun, "obj") && name > noun && clauses.token(name).name() == NameKind.PERSON;
    }

    private static boolean isDay(Clauses clauses, int noun) {
        int described = clauses.child(noun, "compound", "nmod:unmarked");
        return Gazetteer.isCalendarWord(clauses.word(noun)) || described >= 0 && Gazetteer.isCalendarWord(clauses.word(described));
    }

    private static boolean isOfLaw(Clauses clauses, int noun, Trigger trigger) {
        return trigger.type().category() == EventCategory.LAW && clauses.isCommonNoun(noun)
                && DeedWords.USES_THE_LAW.contains(clauses.lemma(noun));
    }

    private static int beside(Clauses clauses, int noun) {
        for (int child : clauses.children(noun)) {
            if (child > noun && clauses.is(child, "nmod") && EventPlaces.stands(clauses, child)) {
                return child;
            }
        }
        return Clauses.NONE;
    }
}
