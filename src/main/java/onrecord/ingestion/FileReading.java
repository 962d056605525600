package onrecord.ingestion;

import java.nio.file.Files;
import java.util.UUID;
import onrecord.article.Metadata;
import onrecord.article.TextFile;
import onrecord.article.UnreadableText;
import onrecord.ingestion.formats.SourceText;
import onrecord.knowledge.Ids;
import onrecord.storage.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * A file that has been read, before anyone looked into its text.
 *
 * @param text as it is read and stored, without markup
 * @param known from its sidecar, or else from its markup
 */
record FileReading(FoundFile file, String text, Metadata known) {

    /** A file that gives no text; carries the problem. */
    static final class Failed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        Failed(Problem problem) {
            super(problem.toString(), null, false, false);
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }

    /** Changes whenever reading it by this version of the engine would give something else. */
    UUID content(String engine) {
        return content(text, known, engine);
    }

    static UUID content(String text, Metadata known, String engine) {
        return Ids.ofText(Ids.ofText(text) + " " + fingerprint(known) + " " + engine);
    }

    /** @throws Failed when it cannot be read */
    static FileReading of(FoundFile file, long maxBytes) {
        try {
            SourceText source = SourceText.of(TextFile.read(file.folder(), file.path(), maxBytes), file.format());
            return new FileReading(file, source.text(), known(file, maxBytes).orElse(source.declared()));
        } catch (UnreadableText e) {
            throw new Failed(new Problem(file.key(), Problem.Step.READING, e.getMessage()));
        }
    }

    private static Metadata known(FoundFile file, long maxBytes) {
        if (!Files.exists(file.sidecar())) {
            return Metadata.NONE;
        }
        try {
            return Sidecar.read(TextFile.read(file.folder(), file.sidecar(), maxBytes));
        } catch (UnreadableText e) {
            throw new Failed(new Problem(file.key(), Problem.Step.METADATA, "its metadata: " + e.getMessage()));
        } catch (Sidecar.Malformed e) {
            throw new Failed(new Problem(file.key(), Problem.Step.METADATA, e.getMessage()));
        }
    }

    /** Changes whenever what is known besides the text changes. */
    String fingerprint() {
        return fingerprint(known);
    }

    static String fingerprint(Metadata known) {
        return known.equals(Metadata.NONE) ? "" : Ids.ofText(known.toString()).toString();
    }

    /** Whether everything is as it was when the file was last read. */
    boolean isAsBefore(@Nullable SourceFile before, String engine) {
        UUID id = Ids.ofText(text);
        return before != null && before.isStill(id, fingerprint(), engine);
    }
}
