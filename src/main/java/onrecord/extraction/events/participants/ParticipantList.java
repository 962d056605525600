package onrecord.extraction.events.participants;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.extraction.events.details.EventPlaces;
import onrecord.extraction.events.references.OwnPossessive;
import onrecord.language.Countries;
import onrecord.language.NameKind;
import onrecord.language.NounChunks;
import onrecord.text.CourtRole;
import onrecord.text.EventTrait;
import onrecord.text.EventType;
import onrecord.text.ParticipantRole;
import org.jspecify.annotations.Nullable;

/** The participants of one event, each named once, as they are found. */
final class ParticipantList {

    private static final int MOST = 6;
    private static final EventType MARKET = new EventType("MARKET");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "other", "several", "some");
    private static final Set<String> LINKS = Set.of("and", ",", ";", "&");

    private final Clauses clauses;
    private final NounChunks phrases;
    private final Parties parties;
    private final CourtRoles courtRoles;
    private final EventType type;
    private final CoordinatedNames lists;
    private final List<Participant> found = new ArrayList<>();
    private final List<Participant> things = new ArrayList<>();
    /** Whether things may be added now. */
    private boolean solid = true;
    /** Whether the list is being read that the first recipient stands in. */
    private boolean listing;

    ParticipantList(Clauses clauses, NounChunks phrases, Parties parties, CourtRoles courtRoles, EventType type) {
        this.clauses = clauses;
        this.phrases = phrases;
        this.parties = parties;
        this.courtRoles = courtRoles;
        this.type = type;
        this.lists = new CoordinatedNames(clauses, phrases);
    }

    List<Participant> participants() {
        return things.isEmpty() || hasRecipient() ? found : Stream.concat(found.stream(), things.stream()).toList();
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    boolean hasActor() {
        return found.stream().anyMatch(one -> one.role() == ParticipantRole.ACTOR);
    }

    boolean hasRecipient() {
        return found.stream().anyMatch(one -> one.role() == ParticipantRole.RECIPIENT);
    }

    /** A subject and the names listed with it. */
    void addListed(ParticipantRole role, int subject) {
        if (subject >= 0) {
            lists.around(subject).forEach(name -> addOne(role, name, true));
            add(role, subject);
        }
    }

    /** To whose charge the deed is laid. */
    void addAccused(int word) {
        int before = found.size();
        add(ParticipantRole.ACTOR, word);
        for (int i = before; i < found.size(); i++) {
            found.set(i, found.get(i).as(CourtRole.ACCUSED));
        }
    }

    void addAlone(ParticipantRole role, int word) {
        if (word >= 0) {
            addOne(role, word, true);
        }
    }

    /** Whoever this word names, but no thing: "closed the port to <em>traders</em>", "closed with a loss". */
    void addSomebody(ParticipantRole role, int word) {
        solid = false;
        add(role, word);
        solid = true;
    }

    /** The phrase of this word and those joined to it by "and"; of "cars and a fire truck" both, though only one is a party by its name. */
    void add(ParticipantRole role, int word) {
        if (word < 0) {
            return;
        }
        int before = found.size();
        boolean first = !hasRecipient() && things.isEmpty();
        listing = first;
        addAll(role, word);
        listing = false;
        if (first && hasRecipient()) {
            found.addAll(before, things);
            things.clear();
        }
    }

    private void addAll(ParticipantRole role, int word) {
        List<Integer> listed = lists.from(word);
        addOne(role, word, true);
        if (!listed.isEmpty()) {
            listed.forEach(name -> addOne(role, name, true));
        }
        if (!listed.isEmpty() || lists.goesOnWithTeller(word)) {
            return;
        }
        int counted = Parties.counted(clauses, phrases, phrases.headOf(word));
        addJoined(role, word);
        if (counted != word && PartyNouns.isParty(clauses, counted)) {
            addJoined(role, counted);
        }
        int next = phrases.to(word) + 1;
        while (next + 1 < clauses.size() && found.size() < MOST && LINKS.contains(clauses.word(next)) && isLinked(next + 1)) {
            addOne(role, phrases.headOf(next + 1), true);
            next = phrases.to(next + 1) + 1;
        }
    }

    /** "schools <em>and campuses</em>", also of "dozens of" them. */
    private void addJoined(ParticipantRole role, int word) {
        for (int child : clauses.children(word)) {
            if (clauses.is(child, "conj") && isListed(word) && !clauses.isVerb(child) && !clauses.hasChild(child, "case")) {
                addOne(role, child, true);
            }
        }
    }

    /** Whether "and" or "or" stands in the list; without one it is an apposition or a clause of its own. */
    private boolean isListed(int word) {
        for (int child : clauses.children(word)) {
            boolean last = clauses.is(child, "conj") && (clauses.hasChild(child, "cc") || isListed(child));
            if (last || clauses.is(child, "cc")) {
                return true;
            }
        }
        return false;
    }

    /** A list of names goes on after a comma only with a name that depends on a list. */
    private boolean isLinked(int word) {
        int head = phrases.headOf(word);
        int behind = phrases.to(word) + 1;
        boolean apposition = clauses.word(word - 1).equals(",") && behind + 1 < clauses.size() && clauses.word(behind).equals(",")
                && clauses.isVerb(behind + 1);
        return !apposition && clauses.is(head, "conj") && !clauses.isVerb(clauses.head(head)) && isListed(clauses.head(head));
    }

    void addOne(ParticipantRole role, int word, boolean wholePhrase) {
        if (found.size() >= MOST || isStruck(word)) {
            return;
        }
        Participant firm = parties.firm(clauses, word, role);
        Participant participant =
                firm != null ? firm : parties.named(clauses, phrases, word, role, wholePhrase, courtRoles.certainty(role));
        int owner = participant == null ? OwnPossessive.owner(clauses, word) : Clauses.NONE;
        if (owner >= 0) {
            addListed(role, owner);
            return;
        }
        if (participant == null && role == ParticipantRole.RECIPIENT && solid && type.has(EventTrait.TO_THINGS)) {
            addThing(word);
            return;
        }
        boolean suffers = role == ParticipantRole.ACTOR || firm != null || participant != null && participant.person() >= 0
                || !isNoSufferer(Parties.head(clauses, phrases, word, wholePhrase));
        if (participant != null && suffers
                && found.stream().noneMatch(known -> isSame(known, participant, word))) {
            found.removeIf(known -> isPartOf(known, participant) && !isAnother(known, participant, word));
            found.add(participant.as(courtRoles.of(participant, word, parties.roleWords(participant))));
        }
    }

    /** "A quake shook <em>southern Norra</em>": that is where it happened. */
    private boolean isStruck(int word) {
        return type.has(EventTrait.STRIKES_LAND) && EventPlaces.isLand(clauses, Parties.head(clauses, phrases, word, true));
    }

    /** Known already; but "<em>an employee</em> fired, killing <em>an employee</em>" tells of two. */
    private boolean isSame(Participant known, Participant other, int word) {
        return (ParticipantIdentity.same(known, other) || isPartOf(other, known)) && !isAnother(known, other, word);
    }

    private boolean isAnother(Participant known, Participant other, int word) {
        int first = phrases.from(word);
        boolean introduced = INDEFINITE.contains(clauses.word(first)) || clauses.token(first).tag().equals("CD");
        return introduced && known.role() != other.role() && !ParticipantIdentity.isNamed(known) && !ParticipantIdentity.isNamed(other);
    }

    /** Where people are hurt, the car that hit them is no party. */
    private void addThing(int word) {
        Participant thing = hasRecipient() && !listing ? null : parties.things().solid(clauses, phrases, word);
        if (thing != null && things.stream().noneMatch(known -> ParticipantIdentity.same(known, thing))) {
            things.add(thing);
        }
    }

    /** Where nobody takes part: what the clause tells of, as it is printed. */
    void addPrinted(ParticipantRole role, int word) {
        if (isStruck(word)) {
            return;
        }
        int before = found.size();
        addCounted(role, word);
        Participant thing = found.size() > before ? null : thing(role, word);
        if (thing != null) {
            found.add(thing);
        }
    }

    /** "arrested <em>46</em>", "the arrest of <em>a 19-year-old</em>": how many or how old, where people are told of. */
    void addCounted(ParticipantRole role, int word) {
        boolean people = type.has(EventTrait.TO_PEOPLE) || courtRoles.isGrave() || courtRoles.isLaw();
        Participant number = people ? known(parties.things().counted(clauses, phrases, word, role), word) : null;
        if (number != null) {
            found.add(number.as(courtRoles.of(number, word, Set.of())));
        }
    }

    /** "the 16-year-old", where the article has named who is so old. */
    private @Nullable Participant known(@Nullable Participant number, int word) {
        Participant person = number == null ? null
                : parties.named(clauses, phrases, phrases.to(word), number.role(), true, courtRoles.certainty(number.role()));
        return person != null && person.person() >= 0 ? person : number;
    }

    private @Nullable Participant thing(ParticipantRole role, int word) {
        if (type.equals(MARKET)) {
            return role == ParticipantRole.ACTOR ? parties.things().priced(clauses, phrases, word, role) : null;
        }
        return parties.things().toldOf(clauses, phrases, word, role, type);
    }

    /** "the National Trade Union" and "Trade Union": one name. */
    private static boolean isPartOf(Participant part, Participant whole) {
        return part.person() < 0 && whole.person() < 0 && whole.name().endsWith(" " + part.name());
    }

    /** "<em>a 2013 Hexa Coupe</em> and its driver": one of a make, and nobody. */
    private boolean isModel(int head) {
        int from = phrases.from(head);
        boolean one = clauses.word(from).equals("a") && clauses.token(head).tag().equals("NNP");
        for (int word = from + 1; one && word < head; word++) {
            if (clauses.token(word).tag().equals("CD")) {
                return true;
            }
        }
        return false;
    }

    /** "died at <em>Mercy Hospital</em>", "wed in <em>Brenk</em>": only people die, and no town is arrested. */
    private boolean isNoSufferer(int head) {
        NameKind kind = clauses.isCommonNoun(head) ? NameKind.NONE : clauses.token(head).name();
        boolean place = kind == NameKind.PLACE || Countries.named(clauses.token(head).form()).isPresent();
        if (courtRoles.isLaw() && (place || isModel(head))) {
            return true;
        }
        boolean several = clauses.token(head).tag().equals("NNPS") && kind != NameKind.PERSON;
        boolean name = clauses.token(head).tag().startsWith("NNP") && !place && !several && kind != NameKind.ORGANISATION;
        return type.has(EventTrait.TO_PEOPLE) && !name && !clauses.token(head).tag().startsWith("PRP")
                && !PartyNouns.isHuman(clauses, head);
    }
}
