package onrecord.ingestion;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import onrecord.ingestion.formats.Format;
import onrecord.knowledge.Ids;

/**
 * A file to be read.
 *
 * @param folder the configured folder it lies in
 * @param path of the file, beginning with the folder's
 */
record FoundFile(Path folder, Path path) {

    /** What it is known by from one start to the next. */
    String key() {
        return path.toString();
    }

    /** The id of its job in the queue. */
    UUID job() {
        return Ids.ofText(key());
    }

    /** What its folder is called by every process that has it, wherever it was started. */
    static String place(Path folder) {
        return folder.toAbsolutePath().normalize().toString();
    }

    /** What it is written in, by its name. */
    Format format() {
        return Format.ofName(path.getFileName().toString()).orElse(Format.TEXT);
    }

    /** What the articles in it are written in together, if it holds many. */
    Optional<SentFormat> list() {
        return SentFormat.ofName(path.getFileName().toString());
    }

    /** What readers are told: its place in the folder. */
    String source() {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    /** The file with what is known besides the text, whether there is one or not: {@code story.meta.json} for {@code story.txt}. */
    Path sidecar() {
        String name = path.getFileName().toString();
        Path ofFullName = path.resolveSibling(name + ".meta.json");
        Path ofName = path.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".meta.json");
        return Files.exists(ofName) || !Files.exists(ofFullName) ? ofName : ofFullName;
    }
}
