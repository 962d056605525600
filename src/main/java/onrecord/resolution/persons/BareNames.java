package onrecord.resolution.persons;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Gives those of whom only a surname or a given name is printed to whoever of the name is meant, the surest first. Of the rest, those of one
 * story are one person, and the others are open.
 */
final class BareNames {

    /** Once given to somebody, an article helps to give others. */
    private static final int ROUNDS = 2;

    private final Bearers bearers;
    private final Set<UUID> open;

    BareNames(Bearers bearers, Set<UUID> open) {
        this.bearers = bearers;
        this.open = open;
    }

    /**
     * @param bare appearances without full name, by the folded name
     * @param full appearances with a full name, in the order of their ids
     */
    void settle(TreeMap<String, List<NamedPerson>> bare, List<NamedPerson> full) {
        List<NamedPerson> settled = full.stream().filter(person -> !open.contains(person.id())).toList();
        for (int round = 0; round < ROUNDS && !settled.isEmpty() && !bare.isEmpty(); round++) {
            giveToKnown(bare.values(), settled);
        }
        bare.values().forEach(this::joinAmongThemselves);
    }

    private record Choice(NamedPerson member, KnownBearers.Meant meant) {}

    /** All are chosen before the first is joined, so that nothing depends on who is asked first. */
    private void giveToKnown(Collection<List<NamedPerson>> bare, List<NamedPerson> full) {
        KnownBearers known = new KnownBearers(bearers, full, bare.stream().flatMap(List::stream).filter(this::isGiven).toList());
        List<Choice> choices = new ArrayList<>();
        for (List<NamedPerson> members : bare) {
            members.stream().filter(member -> !isGiven(member)).forEach(member -> {
                KnownBearers.Meant meant = known.meantBy(member);
                if (meant != null) {
                    choices.add(new Choice(member, meant));
                }
            });
        }
        choices.sort(Comparator.comparingDouble((Choice choice) -> choice.meant.why().confidence())
                .reversed()
                .thenComparing(choice -> choice.member.id()));
        for (Choice choice : choices) {
            Bearer one = bearers.of(choice.member);
            Bearer person = bearers.of(choice.meant.person());
            if (one != person && !one.isApartFrom(person)) {
                bearers.join(person, one, choice.meant.why());
            }
        }
    }

    private boolean isGiven(NamedPerson member) {
        return bearers.of(member).hasFullName();
    }

    private void joinAmongThemselves(List<NamedPerson> members) {
        List<NamedPerson> rest = members.stream().filter(member -> !isGiven(member)).toList();
        new StoryLinks(bearers).join(rest, "same name");
        rest.stream().filter(member -> bearers.of(member).members().size() == 1).forEach(member -> open.add(member.id()));
    }
}
