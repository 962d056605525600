package onrecord.extraction.people.references;

import java.util.LinkedHashSet;
import java.util.Set;
import onrecord.extraction.people.roles.Role;
import onrecord.language.Gender;
import onrecord.text.WordSections;

/**
 * Tells how well a description fits what the article says of a person. Its noun must be the person's or a more general one, and every word
 * that tells one office from another must be known of the person: a health minister is not "the defence minister".
 */
final class RoleFit {

    private static final WordSections WORDS = WordSections.read("people/descriptions.txt");

    /** Words that distinguish offices: "the president" is not the vice president. */
    private static final Set<String> RANKS = WORDS.set("ranks");

    private static final Set<String> POLITICAL = WORDS.set("politicians");
    private static final Set<String> OF_HIGHEST_RANK = WORDS.set("highest");

    /** A country named on both sides hardly leaves another person possible. */
    private static final double SAME_COUNTRY = 40;

    private RoleFit() {}

    /** 0 where it does not fit; more than 1 where even the country agrees. */
    static double of(Description description, PersonDraft person) {
        if (!description.role().gender().agreesWith(person.gender()) && person.gender() != Gender.UNKNOWN) {
            return 0;
        }
        Set<String> countries = new LinkedHashSet<>();
        Set<String> known = new LinkedHashSet<>();
        for (Role role : person.descriptions()) {
            countries.addAll(role.countries());
            known.addAll(role.words());
        }
        if (!known.containsAll(description.telling())) {
            return 0;
        }
        double best = 0;
        for (Role role : person.descriptions()) {
            best = Math.max(best, fit(description.role(), role, countries));
        }
        return best;
    }

    private static double fit(Role described, Role role, Set<String> countries) {
        boolean same = described.head().equals(role.head());
        if (same ? !sameRank(described, role) : !isMoreGeneral(described, role)) {
            return 0;
        }
        double base = same ? 1 : 0.7;
        if (described.countries().isEmpty()) {
            return described.group().equals("peer") || described.group().equals("kin") && !role.words().containsAll(described.words()) ? 0
                    : base;
        }
        boolean agree = described.countries().stream().anyMatch(countries::contains);
        return agree ? SAME_COUNTRY * base : 0;
    }

    /** "The leader" may be a president, but no vice president. */
    private static boolean isMoreGeneral(Role described, Role role) {
        boolean general =
                described.head().equals(role.group()) || described.group().equals("spokesperson") && role.group().equals("spokesperson")
                        || described.head().equals("politician") && POLITICAL.contains(role.group())
                        || described.group().equals("peer") && POLITICAL.contains(role.group()) && !described.countries().isEmpty();
        return general && (!OF_HIGHEST_RANK.contains(described.head()) || sameRank(described, role));
    }

    private static boolean sameRank(Role described, Role role) {
        return RANKS.stream().allMatch(rank -> described.words().contains(rank) == role.words().contains(rank));
    }
}
