package onrecord.extraction.people.references;

import onrecord.extraction.people.roles.Role;
import onrecord.text.Span;

/**
 * A person described and not named: "the Russian leader", "his spokesman".
 *
 * @param head the token of its main noun
 * @param end the token after its last
 * @param owner the token that says whose ("his", "Putin's"), -1 when none does
 */
record Description(Span span, int head, int end, int owner, Role role) {}
