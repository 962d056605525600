package onrecord.resolution.persons;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import onrecord.resolution.clusters.Decisions;
import onrecord.resolution.names.NameKeys;

/** Divides appearances into those that may have to do with one another: whoever shares a key, or an editor's decision. */
final class Blocks {

    private Blocks() {}

    /** @param members in the order of their ids, which the members of every block keep */
    static List<List<NamedPerson>> of(List<NamedPerson> members, Decisions decisions) {
        Map<String, List<Integer>> byKey = new HashMap<>();
        Map<UUID, Integer> places = new HashMap<>();
        List<Set<String>> keys = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            keys.add(NameKeys.of(members.get(i).appearance().name()).all());
            places.put(members.get(i).id(), i);
        }
        for (Decisions.Pair pair : decisions.same()) {
            Integer first = places.get(pair.first());
            Integer second = places.get(pair.second());
            if (first != null && second != null) {
                keys.get(first).add("decided " + pair);
                keys.get(second).add("decided " + pair);
            }
        }
        for (int i = 0; i < members.size(); i++) {
            for (String key : keys.get(i)) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        return connected(members, keys, byKey);
    }

    private static List<List<NamedPerson>> connected(List<NamedPerson> members, List<Set<String>> keys, Map<String, List<Integer>> byKey) {
        List<List<NamedPerson>> blocks = new ArrayList<>();
        boolean[] found = new boolean[members.size()];
        Set<String> followed = new HashSet<>();
        for (int i = 0; i < members.size(); i++) {
            if (!found[i]) {
                found[i] = true;
                List<Integer> block = new ArrayList<>(List.of(i));
                for (int next = 0; next < block.size(); next++) {
                    follow(keys.get(block.get(next)), byKey, followed, found, block);
                }
                blocks.add(block.stream().sorted().map(members::get).toList());
            }
        }
        return blocks;
    }

    private static void follow(
            Collection<String> keys, Map<String, List<Integer>> byKey, Set<String> followed, boolean[] found, List<Integer> block) {
        for (String key : keys) {
            if (!followed.add(key)) {
                continue;
            }
            for (int other : byKey.getOrDefault(key, List.of())) {
                if (!found[other]) {
                    found[other] = true;
                    block.add(other);
                }
            }
        }
    }
}
