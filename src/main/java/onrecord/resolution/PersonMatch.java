package onrecord.resolution;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.extraction.people.ExtractedPerson;
import onrecord.extraction.people.name.NameMatch;
import onrecord.extraction.people.name.NameSpelling;
import onrecord.extraction.people.name.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a person of an article is one already known. A full name is enough when nothing contradicts; less than that needs a role
 * that agrees or persons who appear with both. A surname alone means whom everybody knows by it when such company is there.
 */
final class PersonMatch {

    /** What supports a match adds a little, so that of two persons of one name the better supported is chosen. */
    private static final double SUPPORT = 0.04;

    /** From as many articles on somebody may be meant by a surname alone, if by that many times more than anybody else of the name. */
    private static final int OFTEN = 5;

    private static final int MUCH_OFTENER = 10;

    private final ExtractedPerson person;
    private final PersonName name;
    private final Roles roles;
    private final Set<String> company;
    private final @Nullable KnownPerson bestKnown;

    /**
     * @param company the folded names of the others in the article
     * @param known those who might be meant
     */
    PersonMatch(ExtractedPerson person, Set<String> company, Collection<KnownPerson> known) {
        this.person = person;
        this.name = PersonName.parse(person.name());
        this.roles = Roles.of(person.roles());
        this.company = company;
        this.bestKnown = name.given().isEmpty() ? bestKnown(known) : null;
    }

    /** Who is named so much oftener than all others of the surname that it means nobody else; null where nobody is. */
    private @Nullable KnownPerson bestKnown(Collection<KnownPerson> known) {
        KnownPerson best = null;
        int others = 0;
        for (KnownPerson one : known) {
            PersonName full = PersonName.parse(one.name());
            if (!full.isFull() || !NameSpelling.same(full.surname(), name.surname())) {
                continue;
            }
            if (best == null || one.articles() > best.articles()) {
                others = best == null ? others : Math.max(others, best.articles());
                best = one;
            } else {
                others = Math.max(others, one.articles());
            }
        }
        return best != null && best.articles() >= Math.max(OFTEN, MUCH_OFTENER * others) ? best : null;
    }

    static String folded(String name) {
        return NameSpelling.fold(PersonName.parse(name).text());
    }

    /** Why the known person is meant, empty when somebody else is or nothing tells. */
    Optional<Identity> with(KnownPerson known) {
        NameMatch match = bestMatch(known);
        Roles knownRoles = Roles.of(known.roles());
        boolean sameCompany = known.company().stream().map(PersonMatch::folded).anyMatch(company::contains);
        if (!match.possible() || roles.contradict(knownRoles) && !sameCompany) {
            return Optional.empty();
        }
        boolean sameOffice = roles.agreeWith(knownRoles);
        double sure = sureness(match, known, sameOffice, sameCompany);
        if (sure == 0) {
            return Optional.empty();
        }
        String support = sameOffice ? ", and the same office" : sameCompany ? ", in the same company" : "";
        return Optional.of(new Identity(known.id(), reason(match, known.name()) + support, support.isEmpty() ? sure : sure + SUPPORT));
    }

    /** 0 when the names alone do not suffice and nothing else supports them. */
    private double sureness(NameMatch match, KnownPerson person, boolean sameOffice, boolean sameCompany) {
        PersonName known = PersonName.parse(person.name());
        boolean supported = sameOffice || sameCompany;
        boolean full = name.isFull() && known.isFull();
        boolean spelledOut = full && name.given().get(0).length() > 2 && known.given().get(0).length() > 2;
        return switch (match) {
            case SAME -> full ? 0.95 : supported ? 0.5 : 0;
            case VARIANT -> full ? 0.85 : sameOffice ? 0.45 : 0;
            case SHORTENED -> spelledOut ? 0.8 : supported ? 0.7 : 0;
            case PARTIAL -> sameOffice ? 0.6 : sameCompany && person.equals(bestKnown) ? 0.55 : 0;
            case DIFFERENT -> 0;
        };
    }

    private String reason(NameMatch match, String known) {
        String here = "\"" + person.name() + "\"";
        return switch (match) {
            case SAME -> "same name";
            case VARIANT -> here + " is a spelling of \"" + known + "\"";
            default -> here + " is short for \"" + known + "\" or the other way round";
        };
    }

    private NameMatch bestMatch(KnownPerson known) {
        Set<PersonName> full = known.names().stream().map(PersonName::parse).filter(PersonName::isFull).collect(Collectors.toSet());
        NameMatch best = name.compare(PersonName.parse(known.name()));
        for (PersonName other : full) {
            NameMatch match = name.compare(other);
            best = match.compareTo(best) < 0 ? match : best;
        }
        return best;
    }
}
