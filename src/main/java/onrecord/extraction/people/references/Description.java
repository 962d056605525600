package onrecord.extraction.people.references;

import java.util.Set;
import onrecord.extraction.people.roles.Role;
import onrecord.text.Span;

/**
 * A person described and not named: "the Russian leader", "his spokesman".
 *
 * @param start its first token
 * @param head the token of its main noun
 * @param end the token after its last
 * @param owner the token that says whose ("its", "Putin's"), -1 when none does
 * @param telling the words, small, that tell the person from others of the same trade: "defence" and "forces" of "the defence
 *     minister" and "the commander of the forces"
 * @param introduced whether a clause behind it tells who it is, as only somebody new needs: "the officer who shot him"
 */
record Description(Span span, int start, int head, int end, int owner, Role role, Set<String> telling, boolean introduced) {

    Description {
        telling = Set.copyOf(telling);
    }
}
