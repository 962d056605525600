package onrecord.graphql.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onrecord.settings.CannotStart;
import onrecord.text.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Documents that whoever runs the service trusts. They stand in a folder, each in a file {@code name.graphql}; or in a JSON file, an object that has a
 * document under each name (graphql-codegen's {@code persisted-documents.json}, Relay's) or Apollo's manifest with its {@code operations}.
 */
final class TrustedDocuments {

    private static final String SETTING = "onrecord.documents.trusted";
    private static final String ENDING = ".graphql";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> byName;
    private final Map<String, String> byHash = new HashMap<>();

    private TrustedDocuments(Map<String, String> byName) {
        this.byName = byName;
        byName.values().forEach(text -> {
            byHash.put(Sha256.of(text), text);
            byHash.put(Sha256.of(text.strip()), text);
        });
    }

    static TrustedDocuments none() {
        return new TrustedDocuments(Map.of());
    }

    /** Fails with {@link CannotStart} when there are none, or they cannot be read. */
    static TrustedDocuments in(Path place) {
        Map<String, String> byName = new LinkedHashMap<>();
        try {
            if (Files.isDirectory(place)) {
                readFolder(place, byName);
            } else {
                readJson(place, byName);
            }
        } catch (IOException unreadable) {
            throw new CannotStart(SETTING + " is \"" + place + "\", which cannot be read: " + unreadable.getMessage(), unreadable);
        }
        if (byName.isEmpty()) {
            throw new CannotStart(SETTING + " is \"" + place + "\", which holds no document: give a folder with files that end in " + ENDING
                    + ", or a JSON file");
        }
        return new TrustedDocuments(byName);
    }

    private static void readFolder(Path folder, Map<String, String> byName) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(file -> file.toString().endsWith(ENDING) && Files.isRegularFile(file)).sorted().toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString();
            put(name.substring(0, name.length() - ENDING.length()), Files.readString(file), byName);
        }
    }

    private static void readJson(Path file, Map<String, String> byName) throws IOException {
        JsonNode json = JSON.readTree(file.toFile());
        if (json.path("operations").isArray()) {
            for (JsonNode operation : json.path("operations")) {
                put(operation.path("id").asText(), operation.path("body").asText(), byName);
            }
            return;
        }
        for (Map.Entry<String, JsonNode> each : json.properties()) {
            put(each.getKey(), each.getValue().asText(), byName);
        }
    }

    private static void put(String name, String text, Map<String, String> byName) {
        if (!DocumentId.mayBe(name) || text.isBlank()) {
            throw new CannotStart(SETTING + " has a document without a text, or with a name that nobody can ask for: \"" + name + "\"");
        }
        if (byName.put(name, text) != null) {
            throw new CannotStart(SETTING + " has two documents of the name \"" + name + "\"");
        }
    }

    Map<String, String> byName() {
        return byName;
    }

    @Nullable
    String named(String name) {
        return byName.get(name);
    }

    @Nullable
    String hashed(String hash) {
        return byHash.get(hash);
    }

    /** White space around it makes no other document. */
    boolean has(String text) {
        return byHash.containsKey(Sha256.of(text.strip()));
    }
}
