package onrecord.resolution;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.extraction.people.ExtractedPerson;
import onrecord.extraction.people.NameMatch;
import onrecord.extraction.people.PersonName;
import onrecord.extraction.people.Spelling;

/**
 * Tells whether a person of an article is one already known. A full name is enough when nothing contradicts; less than that needs a role
 * that agrees or persons who appear with both.
 */
final class PersonMatch {

    /** What supports a match adds a little, so that of two persons of one name the better supported is chosen. */
    private static final double SUPPORT = 0.04;

    private final ExtractedPerson person;
    private final PersonName name;
    private final Roles roles;
    private final Set<String> company;

    /** @param company the folded names of the others in the article */
    PersonMatch(ExtractedPerson person, Set<String> company) {
        this.person = person;
        this.name = PersonName.parse(person.name());
        this.roles = Roles.of(person.roles());
        this.company = company;
    }

    static String folded(String name) {
        return Spelling.fold(PersonName.parse(name).text());
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
        double sure = sureness(match, PersonName.parse(known.name()), sameOffice, sameCompany);
        if (sure == 0) {
            return Optional.empty();
        }
        String support = sameOffice ? ", and the same office" : sameCompany ? ", in the same company" : "";
        return Optional.of(new Identity(known.id(), reason(match, known.name()) + support, support.isEmpty() ? sure : sure + SUPPORT));
    }

    /** 0 when the names alone do not suffice and nothing else supports them. */
    private double sureness(NameMatch match, PersonName known, boolean sameOffice, boolean sameCompany) {
        boolean supported = sameOffice || sameCompany;
        boolean full = name.isFull() && known.isFull();
        boolean spelledOut = full && name.given().get(0).length() > 2 && known.given().get(0).length() > 2;
        return switch (match) {
            case SAME -> full || supported ? 0.95 : 0;
            case VARIANT -> full ? 0.85 : sameOffice ? 0.7 : 0;
            case SHORTENED -> spelledOut ? 0.8 : supported ? 0.7 : 0;
            case PARTIAL -> sameOffice ? 0.6 : 0;
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
