package onrecord.ingestion;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import onrecord.ingestion.formats.Format;

/**
 * The text files, Markdown files, HTML pages and lists of articles of a folder and its sub-folders, in the order of their names, lists last: one takes as
 * long as many files. Links to folders are not followed; what else is called {@code .txt}, {@code .md}, {@code .html}, {@code .jsonl} or {@code .csv} is
 * found, whatever it is.
 */
final class TextFiles {

    private final List<FoundFile> files = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    static TextFiles in(Path folder) {
        TextFiles found = new TextFiles();
        if (!Files.isDirectory(folder)) {
            found.problems.add(new Problem(folder.toString(), Problem.Step.FINDING, "there is no such folder"));
            return found;
        }
        try {
            Files.walkFileTree(folder, found.new Visitor(folder));
        } catch (IOException e) {
            found.problems.add(new Problem(folder.toString(), Problem.Step.FINDING, "the folder cannot be read"));
        }
        found.files.sort(Comparator.comparing((FoundFile file) -> file.list().isPresent()).thenComparing(FoundFile::path));
        return found;
    }

    List<FoundFile> files() {
        return files;
    }

    /** The folder itself and all below it. */
    List<Path> folders() {
        return folders;
    }

    List<Problem> problems() {
        return problems;
    }

    /** A {@code README.md} tells about the folder; it is no article. */
    private static boolean isCalledText(Path path) {
        Path name = path.getFileName();
        return name != null && (Format.ofName(name.toString()).isPresent() || SentFormat.ofName(name.toString()).isPresent())
                && !name.toString().toLowerCase(Locale.ROOT).startsWith("readme.");
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        private final Path folder;

        Visitor(Path folder) {
            this.folder = folder;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            folders.add(directory);
            if (isCalledText(directory) && !directory.equals(folder)) {
                files.add(new FoundFile(folder, directory));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isCalledText(file)) {
                files.add(new FoundFile(folder, file));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            problems.add(new Problem(file.toString(), Problem.Step.FINDING, "this cannot be read"));
            return FileVisitResult.CONTINUE;
        }
    }
}
