package onrecord.storage.deciding;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.LongFunction;
import onrecord.resolution.Identities;
import onrecord.resolution.clusters.Cluster;
import onrecord.resolution.clusters.Member;
import onrecord.resolution.clusters.Partition;
import onrecord.resolution.clusters.Ruling;
import onrecord.resolution.persons.PersonAppearance;
import onrecord.storage.blocks.Blocks;
import onrecord.storage.blocks.Components;
import onrecord.storage.blocks.Locks;
import onrecord.storage.blocks.Newcomer;
import onrecord.storage.rows.Placement;
import onrecord.storage.sql.Transaction;
import onrecord.storage.sql.Workers;
import org.jspecify.annotations.Nullable;

/**
 * Decides who is meant in the blocks that articles touch. Small blocks are looked at as a whole each time. In a large one newcomers are only compared
 * with some, until it has grown by a fixed share or somebody asks for all that is undecided; so an article costs the same however often
 * its names have been in the news, and in the end everything is as if it had been looked at as a whole.
 */
public final class PersonDeciding {

    /** Blocks up to this size are always looked at as a whole. */
    static final int SMALL = 60;

    /** A larger block is looked at as a whole when one in so many of its members is undecided. */
    private static final int SHARE = 4;

    /** Blocks above this size are never looked at as a whole while an article is stored. */
    private static final int LARGE = 2000;

    /** Blocks that are linked. */
    private final class Component {

        final List<Long> blocks;
        final List<Newcomer<PersonAppearance>> newcomers = new ArrayList<>();
        final List<Resident<PersonAppearance>> residents = new ArrayList<>();
        int members;
        int undecided;
        boolean whole;

        Component(List<Long> blocks) {
            this.blocks = blocks;
        }

        void choose() {
            members += newcomers.size();
            undecided += newcomers.size();
            boolean grown = undecided * SHARE >= members && members <= LARGE;
            whole = blocks.stream().anyMatch(wanted::contains) || members <= SMALL || grown;
        }
    }

    private final Transaction transaction;
    private final Locks locks;
    private final PersonMembership membership;
    private final Blocks blocks;
    private final List<Newcomer<PersonAppearance>> newcomers;
    private final Set<Long> wanted;
    private final Map<Long, Integer> gone;
    private final Set<List<Long>> links = new HashSet<>();
    private final Set<UUID> leaving;
    private final Decided<PersonAppearance> decided = new Decided<>();
    private Map<Long, Blocks.State> states = Map.of();
    private Collection<Component> components = List.of();
    private LongFunction<Component> componentOf = block -> {
        throw new IllegalStateException("no block has been reached yet");
    };

    /**
     * @param gone how many members have left which blocks
     * @param wanted blocks that are looked at as a whole, however large they are
     * @param leaving appearances that leave the id they have to others
     */
    public PersonDeciding(
            Transaction transaction,
            Locks locks,
            PersonMembership membership,
            List<Newcomer<PersonAppearance>> newcomers,
            Map<Long, Integer> gone,
            Set<Long> wanted,
            Set<UUID> leaving) {
        this.transaction = transaction;
        this.locks = locks;
        this.membership = membership;
        this.blocks = new Blocks(transaction);
        this.newcomers = newcomers;
        this.gone = gone;
        this.wanted = wanted;
        this.leaving = leaving;
    }

    public Uni<Decided<PersonAppearance>> decide() {
        Set<Long> concerned = new HashSet<>(wanted);
        concerned.addAll(gone.keySet());
        newcomers.forEach(newcomer -> concerned.addAll(newcomer.keys().blocks()));
        if (concerned.isEmpty()) {
            return Uni.createFrom().item(decided);
        }
        return blocks.meet(newcomers.stream().map(Newcomer::keys).toList())
                .invoke(met -> {
                    links.addAll(met);
                    met.forEach(concerned::addAll);
                })
                .chain(() -> locked(concerned))
                .invoke(reached -> {
                    states = reached;
                    components = components();
                })
                .chain(this::residents)
                .chain(this::samples)
                .chain(this::given)
                .chain(this::compare)
                .chain(() -> blocks.link(links))
                .chain(() -> blocks.enter(newcomers))
                .chain(this::remember)
                .replaceWith(decided);
    }

    /** Blocks may have been linked to others while we waited for the locks. */
    private Uni<Map<Long, Blocks.State>> locked(Set<Long> concerned) {
        return blocks.reachedFrom(concerned)
                .chain(reached -> locks.take(Locks.Sort.PERSONS, reached.keySet()))
                .chain(() -> blocks.reachedFrom(concerned))
                .call(reached -> locks.take(Locks.Sort.PERSONS, reached.keySet()));
    }

    private Collection<Component> components() {
        Components<Long> linked = new Components<>();
        states.forEach((block, state) -> {
            linked.add(block);
            state.links().forEach(other -> linked.link(block, other));
        });
        links.forEach(linked::linkAll);
        Map<Long, Component> byRoot = new HashMap<>();
        linked.all().forEach(all -> byRoot.put(linked.of(all.get(0)), new Component(all)));
        componentOf = block -> Objects.requireNonNull(byRoot.get(linked.of(block)), "a block that nothing was asked about");
        states.forEach((block, state) -> {
            Component component = componentOf.apply(block);
            int left = gone.getOrDefault(block, 0);
            component.members += state.members() - left;
            component.undecided += state.undecided() + left;
        });
        newcomers.forEach(newcomer -> componentOf.apply(newcomer.keys().blocks().get(0)).newcomers.add(newcomer));
        byRoot.values().forEach(component -> component.choose());
        return byRoot.values();
    }

    private Uni<Void> residents() {
        List<Long> whole = new ArrayList<>();
        components.stream().filter(component -> component.whole).forEach(component -> whole.addAll(component.blocks));
        return whole.isEmpty() ? Uni.createFrom().voidItem() : membership.in(whole).invoke(this::seat).replaceWithVoid();
    }

    private Uni<Void> samples() {
        List<Long> large = new ArrayList<>();
        List<Newcomer<PersonAppearance>> toLarge = new ArrayList<>();
        components.stream().filter(component -> !component.whole && !component.newcomers.isEmpty()).forEach(component -> {
            component.newcomers.forEach(newcomer -> large.addAll(newcomer.keys().blocks()));
            toLarge.addAll(component.newcomers);
        });
        return large.isEmpty() ? Uni.createFrom().voidItem()
                : membership.sample(new HashSet<>(large), toLarge).invoke(this::seat).replaceWithVoid();
    }

    private void seat(List<Resident<PersonAppearance>> residents) {
        residents.forEach(resident -> componentOf.apply(resident.block()).residents.add(resident));
    }

    private Uni<GivenIds> given() {
        Set<UUID> possible = new HashSet<>();
        newcomers.forEach(newcomer -> possible.add(newcomer.id()));
        components.stream().filter(component -> component.whole)
                .forEach(component -> component.residents.forEach(resident -> possible.add(resident.told().id())));
        return GivenIds.of(transaction, "person", possible);
    }

    private Uni<Void> compare(GivenIds given) {
        Set<UUID> members = new HashSet<>();
        newcomers.forEach(newcomer -> members.add(newcomer.id()));
        components.forEach(component -> component.residents.forEach(resident -> members.add(resident.told().id())));
        return membership.rulings(members)
                .chain(rulings -> Workers.run(() -> components.forEach(component -> decide(component, rulings, given))));
    }

    private void decide(Component component, List<Ruling> rulings, GivenIds given) {
        if (!component.whole && component.newcomers.isEmpty()) {
            return;
        }
        Map<UUID, Resident<PersonAppearance>> residents = new HashMap<>();
        List<PersonAppearance> members = new ArrayList<>();
        List<Identities.Before> before = new ArrayList<>();
        component.residents.forEach(resident -> {
            residents.put(resident.told().id(), resident);
            members.add(resident.member());
            before.add(resident.before());
        });
        component.newcomers.forEach(newcomer -> {
            members.add(newcomer.member());
            before.add(newcomer.before());
        });
        Partition told = membership.partition(members, rulings);
        Partition partition = component.whole ? told : attached(told, residents);
        Identities.Kept kept = given.identities(before, leaving).after(partition);
        decided.add(kept);
        partition.clusters().forEach(cluster -> cluster.members()
                .forEach(member -> place(member, kept.idOf(member.id()), residents.get(member.id()), component)));
    }

    private void place(Member member, UUID id, @Nullable Resident<PersonAppearance> resident, Component component) {
        if (resident == null) {
            decided.placements.put(member.id(), new Placement(null, id, member));
        } else if (!id.equals(resident.holder().id()) || component.whole && !member.equals(resident.told())) {
            decided.placements.put(member.id(), new Placement(resident.holder().id(), id, member));
            decided.residents.put(member.id(), resident);
        }
    }

    /** Who was known before stays where they are, and a newcomer belongs to those most of whom it is told to be one with. */
    private Partition attached(Partition told, Map<UUID, Resident<PersonAppearance>> residents) {
        Map<UUID, List<Member>> byHolder = new TreeMap<>();
        residents.values()
                .forEach(resident -> byHolder.computeIfAbsent(resident.holder().id(), id -> new ArrayList<>()).add(resident.told()));
        List<Cluster> clusters = new ArrayList<>();
        Map<UUID, UUID> heldBefore = new HashMap<>();
        newcomers.stream().filter(newcomer -> newcomer.holder() != null)
                .forEach(newcomer -> heldBefore.put(newcomer.id(), newcomer.holder().id()));
        for (Cluster cluster : told.clusters()) {
            cluster.members().stream().filter(member -> heldBefore.containsKey(member.id())).forEach(member -> byHolder
                    .computeIfAbsent(heldBefore.get(member.id()), id -> new ArrayList<>()).add(member));
            List<Member> arrived = cluster.members().stream()
                    .filter(member -> !residents.containsKey(member.id()) && !heldBefore.containsKey(member.id()))
                    .toList();
            if (arrived.isEmpty()) {
                continue;
            }
            UUID holder = mostOf(cluster, residents);
            if (holder == null) {
                clusters.add(new Cluster(arrived));
            } else {
                byHolder.computeIfAbsent(holder, id -> new ArrayList<>()).addAll(arrived);
            }
        }
        byHolder.values().forEach(members -> clusters.add(new Cluster(members)));
        return new Partition(clusters);
    }

    private @Nullable UUID mostOf(Cluster cluster, Map<UUID, Resident<PersonAppearance>> residents) {
        Map<UUID, Integer> counts = new TreeMap<>();
        cluster.members().stream().map(member -> residents.get(member.id())).filter(resident -> resident != null)
                .forEach(resident -> counts.merge(resident.holder().id(), 1, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
    }

    private Uni<Void> remember() {
        Map<Long, Integer> grown = new HashMap<>();
        gone.forEach((block, count) -> grown.merge(block, -count, Integer::sum));
        newcomers.forEach(newcomer -> newcomer.keys().blocks().forEach(block -> grown.merge(block, 1, Integer::sum)));
        Map<Long, Integer> undecided = new HashMap<>();
        for (Component component : components) {
            for (Long block : component.blocks) {
                Blocks.State state = states.getOrDefault(block, new Blocks.State(0, 0, List.of()));
                int changes = gone.getOrDefault(block, 0) + Math.max(0, grown.getOrDefault(block, 0));
                int now = component.whole ? 0 : state.undecided() + changes;
                if (now != state.undecided() || grown.containsKey(block)) {
                    undecided.put(block, now);
                }
            }
        }
        return blocks.change(grown, undecided);
    }
}
