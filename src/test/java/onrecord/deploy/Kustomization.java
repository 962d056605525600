package onrecord.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A folder with a {@code kustomization.yaml}, built as Kustomize builds it as far as is used here: resources, patches by strategic merge, generated
 * ConfigMaps (without the hash in their names).
 */
final class Kustomization {

    private static final Set<String> KNOWN = Set.of(
            "apiVersion", "kind", "namespace", "labels", "resources", "images", "configMapGenerator", "patches");

    private final Path folder;
    private final JsonNode json;
    private final Map<String, JsonNode> resources = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> configMaps = new TreeMap<>();

    private Kustomization(Path folder) {
        this.folder = folder;
        this.json = Manifests.in(folder.resolve("kustomization.yaml")).get(0);
    }

    /** @throws IllegalArgumentException when something that is named is not there */
    static Kustomization of(Path folder) {
        Kustomization made = new Kustomization(folder.normalize());
        made.json.fieldNames().forEachRemaining(field -> require(KNOWN.contains(field), folder + " has the unknown field " + field));
        made.texts("resources").forEach(made::add);
        made.json.path("configMapGenerator").forEach(made::generate);
        made.json.path("patches").forEach(patch -> Manifests.in(made.file(patch.path("path").asText())).forEach(made::patch));
        return made;
    }

    private void add(String resource) {
        Path path = file(resource);
        if (Files.isDirectory(path)) {
            Kustomization base = of(path);
            resources.putAll(base.resources);
            configMaps.putAll(base.configMaps);
        } else {
            Manifests.in(path)
                    .forEach(manifest -> require(resources.put(key(manifest), manifest) == null, key(manifest) + " is there twice"));
        }
    }

    private void generate(JsonNode generator) {
        String name = generator.path("name").asText();
        boolean merge = generator.path("behavior").asText().equals("merge");
        require(configMaps.containsKey(name) == merge,
                "the ConfigMap " + name + (merge ? " is not there to be merged" : " is there twice"));
        Map<String, String> values = configMaps.computeIfAbsent(name, none -> new HashMap<>());
        generator.path("envs").forEach(env -> lines(file(env.asText())).forEach(line -> put(values, line)));
        generator.path("literals").forEach(literal -> put(values, literal.asText()));
        generator.path("files")
                .forEach(file -> put(values, file(file.asText()).getFileName() + "=" + String.join("\n", lines(file(file.asText())))));
    }

    private static void put(Map<String, String> values, String line) {
        String[] parts = line.split("=", 2);
        require(parts.length == 2, "no value in " + line);
        values.put(parts[0], parts[1]);
    }

    private void patch(JsonNode patch) {
        JsonNode target = resources.get(key(patch));
        require(target != null, folder + " patches " + key(patch) + ", which is not there");
        JsonNode patched = target.deepCopy();
        merge((ObjectNode) patched, (ObjectNode) patch);
        resources.put(key(patch), patched);
    }

    /** Objects are merged field by field, lists of named things by their names; null takes away. */
    private static void merge(ObjectNode into, ObjectNode patch) {
        patch.properties().forEach(field -> {
            JsonNode before = into.get(field.getKey());
            if (field.getValue().isNull()) {
                into.remove(field.getKey());
            } else if (before instanceof ObjectNode object && field.getValue() instanceof ObjectNode more) {
                merge(object, more);
            } else if (before instanceof ArrayNode list && field.getValue() instanceof ArrayNode more && areNamed(list) && areNamed(more)) {
                more.forEach(item -> mergeNamed(list, (ObjectNode) item));
            } else {
                into.set(field.getKey(), field.getValue());
            }
        });
    }

    private static boolean areNamed(ArrayNode list) {
        return !list.isEmpty() && Stream.iterate(0, i -> i < list.size(), i -> i + 1).allMatch(i -> list.get(i).has("name"));
    }

    private static void mergeNamed(ArrayNode list, ObjectNode item) {
        for (JsonNode there : list) {
            if (there.get("name").equals(item.get("name"))) {
                merge((ObjectNode) there, item);
                return;
            }
        }
        list.add(item);
    }

    private static String key(JsonNode manifest) {
        return Manifests.kind(manifest) + " " + Manifests.name(manifest);
    }

    private Path file(String name) {
        Path path = folder.resolve(name).normalize();
        require(Files.exists(path), folder + " names " + name + ", which is not there");
        return path;
    }

    private List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        json.path(field).forEach(item -> texts.add(item.asText()));
        return texts;
    }

    /** Files of the folder itself that it does not name. */
    TreeSet<String> forgotten() {
        TreeSet<String> files = new TreeSet<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(Files::isRegularFile).forEach(file -> files.add(file.getFileName().toString()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        files.remove("kustomization.yaml");
        files.removeAll(texts("resources"));
        json.path("patches").forEach(patch -> files.remove(patch.path("path").asText()));
        json.path("configMapGenerator").forEach(generator -> generator.path("envs").forEach(env -> files.remove(env.asText())));
        return files;
    }

    List<JsonNode> manifests() {
        return List.copyOf(resources.values());
    }

    /** The generated ConfigMaps: what is in each. */
    Map<String, Map<String, String>> configMaps() {
        return configMaps;
    }

    /** Resources of this type. */
    <T extends HasMetadata> List<T> all(Class<T> type) {
        return manifests().stream().filter(Manifests::isOfKubernetes).map(Manifests::typed).filter(type::isInstance).map(type::cast)
                .toList();
    }

    <T extends HasMetadata> T only(Class<T> type) {
        List<T> all = all(type);
        require(all.size() == 1, "not one " + type.getSimpleName() + " but " + all.size());
        return all.get(0);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
