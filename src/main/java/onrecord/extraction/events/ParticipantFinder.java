package onrecord.extraction.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onrecord.language.Countries;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds who acts and who is acted upon: <em>“Russia’s annexation of Crimea”</em>, <em>“Lavrov had talks with Rex Tillerson”</em>,
 * <em>“the camp was attacked by militiamen”</em>.
 */
final class ParticipantFinder {

    /** Steps up to find a subject that a clause shares with the one around it. */
    private static final int FAR = 6;

    private static final int LONGEST_NAME = 8;
    private static final int MOST = 6;

    private static final Set<String> TOWARDS = Set.of("with", "against", "to", "on", "at", "toward", "towards", "upon", "into", "between", "of", "for");
    private static final Set<String> KEPT = Set.of("compound", "flat", "amod", "nmod:poss", "flat:name");
    private static final Set<String> DROPPED = Set.of("DT", "PRP$", "CD", "PDT", ",", "``", "''", "POS", "-LRB-", "RB");

    private final String text;
    private final Persons persons;
    private final Times times;

    ParticipantFinder(String text, Persons persons, Times times) {
        this.text = text;
        this.persons = persons;
        this.times = times;
    }

    List<Participant> find(Clauses clauses, Trigger trigger) {
        List<Participant> found = new ArrayList<>();
        if (trigger.noun() >= 0) {
            ofNoun(clauses, trigger, found);
        }
        if (!trigger.isNominal()) {
            ofVerb(clauses, trigger, found);
        }
        return found;
    }

    private void ofVerb(Clauses clauses, Trigger trigger, List<Participant> found) {
        int verb = trigger.head();
        boolean passive = isPassive(clauses, verb);
        if (passive) {
            int agent = agent(clauses, verb);
            add(clauses, ParticipantRole.ACTOR, agent, found);
            int patient = clauses.is(verb, "acl") ? clauses.head(verb) : clauses.child(verb, "nsubj:pass", "nsubj");
            if (patient != trigger.noun()) {
                add(clauses, ParticipantRole.RECIPIENT, patient, found);
            }
        } else {
            add(clauses, ParticipantRole.ACTOR, subject(clauses, verb), found);
        }
        for (int child : clauses.children(verb)) {
            boolean object = clauses.is(child, "obj") && !passive || clauses.is(child, "iobj");
            boolean complement = clauses.is(child, "obl") && TOWARDS.contains(clauses.introducedBy(child)) && !isTime(clauses, child);
            boolean told = clauses.is(child, "ccomp") && trigger.type() == EventType.REQUEST;
            if ((object || complement && names(clauses, child)) && child != trigger.noun()) {
                add(clauses, ParticipantRole.RECIPIENT, child, found);
            } else if (told) {
                add(clauses, ParticipantRole.RECIPIENT, clauses.child(child, "nsubj", "nsubj:pass"), found);
            }
        }
    }

    private void ofNoun(Clauses clauses, Trigger trigger, List<Participant> found) {
        int noun = trigger.noun();
        for (int child : clauses.children(noun)) {
            if (clauses.is(child, "nmod:poss") || isNationality(clauses, child) && trigger.isNominal()) {
                add(clauses, ParticipantRole.ACTOR, child, found);
            } else if (clauses.is(child, "nmod") || clauses.is(child, "obl")) {
                ParticipantRole role = roleOf(clauses, trigger, child);
                if (role != null) {
                    add(clauses, role, child, found);
                }
            }
        }
    }

    private @Nullable ParticipantRole roleOf(Clauses clauses, Trigger trigger, int child) {
        String preposition = clauses.introducedBy(child);
        if (preposition.equals("by") || preposition.equals("between") || preposition.equals("of") && trigger.type() == EventType.RETREAT) {
            return ParticipantRole.ACTOR;
        }
        return TOWARDS.contains(preposition) && !isTime(clauses, child) ? ParticipantRole.RECIPIENT : null;
    }

    private static boolean isNationality(Clauses clauses, int word) {
        return (clauses.is(word, "amod") || clauses.is(word, "compound")) && Countries.of(clauses.token(word).form()).isPresent();
    }

    private static boolean isPassive(Clauses clauses, int verb) {
        return clauses.hasChild(verb, "aux:pass") || clauses.hasChild(verb, "nsubj:pass")
                || clauses.token(verb).tag().equals("VBN") && clauses.is(verb, "acl");
    }

    private static int agent(Clauses clauses, int verb) {
        for (int child : clauses.children(verb)) {
            if ((clauses.is(child, "obl") || clauses.is(child, "obl:agent")) && clauses.introducedBy(child).equals("by")) {
                return child;
            }
        }
        return Clauses.NONE;
    }

    /** The verb's subject, or the one it shares: "began to attack", "met and signed", "Trump, meeting with Lavrov, said". */
    static int subject(Clauses clauses, int verb) {
        int word = verb;
        for (int step = 0; step < FAR && word >= 0; step++) {
            int subject = clauses.child(word, "nsubj", "nsubj:pass");
            if (subject >= 0) {
                return relative(clauses, word, subject);
            }
            String relation = clauses.relation(word);
            if (relation.equals("acl")) {
                return clauses.head(word);
            }
            if (!Set.of("xcomp", "conj", "advcl", "ccomp", "parataxis").contains(relation)) {
                return Clauses.NONE;
            }
            word = clauses.head(word);
        }
        return Clauses.NONE;
    }

    /** "rebels who attacked": the pronoun stands for the noun that its clause describes. */
    private static int relative(Clauses clauses, int verb, int subject) {
        boolean pronoun = clauses.token(subject).tag().startsWith("W");
        return pronoun && clauses.is(verb, "acl:relcl") ? clauses.head(verb) : subject;
    }

    private boolean isTime(Clauses clauses, int word) {
        return clauses.token(word).tag().equals("CD") || times.isTime(clauses.token(word).span());
    }

    private static boolean names(Clauses clauses, int word) {
        return clauses.isNoun(word) || clauses.token(word).tag().equals("PRP");
    }

    private void add(Clauses clauses, ParticipantRole role, int word, List<Participant> found) {
        if (word < 0) {
            return;
        }
        addOne(clauses, role, word, found);
        for (int child : clauses.children(word)) {
            if (clauses.is(child, "conj") && found.size() < MOST) {
                addOne(clauses, role, child, found);
            }
        }
    }

    private void addOne(Clauses clauses, ParticipantRole role, int word, List<Participant> found) {
        int person = persons.at(clauses.token(word).span());
        String name = person >= 0 ? persons.name(person) : clauses.isNoun(word) || isNationality(clauses, word) ? phrase(clauses, word) : "";
        if (!name.isEmpty() && found.size() < MOST && found.stream().noneMatch(known -> known.name().equals(name))) {
            found.add(new Participant(role, name, person));
        }
    }

    /** The noun with what stands right before it and belongs to it, without article and number: "pro-Russian rebels". */
    private String phrase(Clauses clauses, int noun) {
        int from = noun;
        while (from > 0 && noun - from < LONGEST_NAME && belongs(clauses, from - 1, noun)) {
            from--;
        }
        while (from < noun && DROPPED.contains(clauses.token(from).tag())) {
            from++;
        }
        int to = noun;
        while (to + 1 < clauses.size() && clauses.head(to + 1) == noun && clauses.relation(to + 1).startsWith("flat")) {
            to++;
        }
        return new Span(clauses.token(from).span().start(), clauses.token(to).span().end()).of(text);
    }

    private static boolean belongs(Clauses clauses, int word, int noun) {
        int head = word;
        for (int step = 0; step < FAR && head >= 0; step++) {
            if (head == noun) {
                return true;
            }
            if (!KEPT.contains(clauses.relation(head)) && !clauses.is(head, "case") && !clauses.is(head, "punct")) {
                return false;
            }
            head = clauses.head(head);
        }
        return false;
    }
}
