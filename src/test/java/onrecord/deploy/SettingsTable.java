package onrecord.deploy;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** All settings of the service, read out of the sources: the methods of each {@code @ConfigMapping}, with their defaults and Javadoc. */
final class SettingsTable {

    private static final Path SOURCES = Path.of("src", "main", "java");

    /**
     * A setting.
     *
     * @param type as it is declared
     * @param preset what holds when it is not set; empty when nothing does
     * @param description in Markdown
     */
    record Setting(String name, String type, Optional<String> preset, String description) {

        /** The environment variable that sets it. */
        String variable() {
            return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
        }

        private String row() {
            return "| `" + name + "`<br>`" + variable() + "` | " + preset.map(value -> "`" + value + "`").orElse("none") + " | " + form()
                    + " | "
                    + description.replace("|", "\\|") + " |";
        }

        private String form() {
            String plain = type.replaceAll("^Optional<(.*)>$", "$1");
            return switch (plain) {
                case "int", "long" -> "whole number";
                case "double" -> "number";
                case "boolean" -> "`true`, `false`";
                case "String" -> "text";
                case "Duration" -> "time: `500ms`, `10s`, `5m`";
                case "MemorySize" -> "bytes: `500K`, `2M`";
                case "Path" -> "path";
                case "List<String>" -> "texts with commas between them";
                case "List<Path>" -> "paths with commas between them";
                default -> throw new IllegalArgumentException("say how a " + type + " is written: " + name);
            };
        }
    }

    private final DocTrees trees;
    private final CompilationUnitTree file;
    private final Map<String, ClassTree> nested = new TreeMap<>();
    private final List<Setting> settings = new ArrayList<>();

    private SettingsTable(DocTrees trees, CompilationUnitTree file) {
        this.trees = trees;
        this.file = file;
    }

    /** In the order of their names. */
    static List<Setting> ofTheCode() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> all = Files.walk(SOURCES); StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<Path> mappings = all.filter(path -> path.toString().endsWith(".java")).filter(SettingsTable::isMapping).toList();
            JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
                    files.getJavaFileObjectsFromPaths(mappings));
            DocTrees trees = DocTrees.instance(task);
            List<Setting> settings = new ArrayList<>();
            task.parse().forEach(file -> settings.addAll(new SettingsTable(trees, file).read()));
            settings.sort((one, other) -> one.name.compareTo(other.name));
            return settings;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isMapping(Path file) {
        try {
            return Files.readString(file).contains("@ConfigMapping(prefix");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String markdown(List<Setting> settings) {
        return "| setting and its variable | default | written as | what it is |\n|---|---|---|---|\n"
                + settings.stream().map(Setting::row).collect(Collectors.joining("\n")) + "\n";
    }

    private List<Setting> read() {
        file.getTypeDecls().stream().filter(ClassTree.class::isInstance).map(ClassTree.class::cast).forEach(type -> {
            type.getMembers().stream().filter(ClassTree.class::isInstance).map(ClassTree.class::cast)
                    .forEach(member -> nested.put(member.getSimpleName().toString(), member));
            annotation(type.getModifiers(), "ConfigMapping")
                    .ifPresent(prefix -> add(prefix, type, TreePath.getPath(file, type)));
        });
        return settings;
    }

    private void add(String prefix, ClassTree group, TreePath path) {
        for (Tree member : group.getMembers()) {
            if (member instanceof MethodTree method && method.getParameters().isEmpty() && method.getBody() == null) {
                String name = prefix + "." + annotation(method.getModifiers(), "WithName").orElse(kebab(method.getName().toString()));
                String type = method.getReturnType().toString();
                if (nested.containsKey(type)) {
                    add(name, nested.get(type), new TreePath(path, nested.get(type)));
                } else {
                    settings.add(new Setting(name, type, annotation(method.getModifiers(), "WithDefault"),
                            describe(new TreePath(path, method))));
                }
            }
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private String describe(TreePath method) {
        DocCommentTree comment = trees.getDocCommentTree(method);
        if (comment == null) {
            throw new IllegalArgumentException("a setting without a description: " + method.getLeaf());
        }
        return comment.getFullBody().stream().map(Object::toString).collect(Collectors.joining())
                .replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`").replaceAll("\\s+", " ").strip();
    }

    /** The text that an annotation holds. */
    private static Optional<String> annotation(ModifiersTree modifiers, String name) {
        return modifiers.getAnnotations().stream().filter(annotation -> annotation.getAnnotationType().toString().equals(name))
                .map(SettingsTable::text).findFirst();
    }

    private static String text(AnnotationTree annotation) {
        ExpressionTree argument = annotation.getArguments().get(0);
        ExpressionTree value = argument instanceof AssignmentTree assigned ? assigned.getExpression() : argument;
        if (value instanceof LiteralTree literal) {
            return String.valueOf(literal.getValue());
        }
        throw new IllegalArgumentException("no plain text: " + annotation);
    }
}
