package onrecord.language;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import onrecord.text.WordList;

/** The resource files that the reading of English was trained into, and how they are written. */
public final class Models {

    public static final String TAGS = "tags.gz";
    public static final String MOVES = "moves.gz";
    public static final String RELATIONS = "relations.gz";
    public static final String NAMES = "names.gz";
    public static final String LEMMAS = "lemmas.txt";
    public static final String WORD_COUNTS = "word-counts.txt";

    private static final String FOLDER = "/models/";
    private static final List<String> PAST_TAGS = List.of("VBD", "VBN");

    private Models() {}

    /** A model of decisions between named classes: those that need no weighing, and the weights for the others. */
    public record Model(List<String> classes, UsualClasses usual, Weights weights) {

        public Model {
            classes = List.copyOf(classes);
        }

        public void write(DataOutputStream out) throws IOException {
            out.writeShort(classes.size());
            for (String name : classes) {
                out.writeUTF(name);
            }
            usual.write(out);
            weights.write(out);
        }

        static Model read(DataInputStream in) throws IOException {
            List<String> classes = new ArrayList<>();
            int count = in.readUnsignedShort();
            for (int i = 0; i < count; i++) {
                // The same strings as those of the rules, which are compared sooner.
                classes.add(in.readUTF().intern());
            }
            return new Model(classes, UsualClasses.read(in), Weights.read(in));
        }
    }

    /** The model of the parser's moves. */
    public record Moves(UsualClasses usual, MoveWeights weights) {

        public void write(DataOutputStream out) throws IOException {
            usual.write(out);
            weights.write(out);
        }

        static Moves read(DataInputStream in) throws IOException {
            return new Moves(UsualClasses.read(in), MoveWeights.read(in));
        }
    }

    /** Writes one model. */
    @FunctionalInterface
    public interface Content {

        void write(DataOutputStream out) throws IOException;
    }

    @FunctionalInterface
    private interface Reading<T> {

        T read(DataInputStream in) throws IOException;
    }

    /** Writes a file that {@link Language#load} reads, and closes it. */
    public static void write(OutputStream stream, Content content) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream))) {
            content.write(out);
        }
    }

    static Model tags() {
        return load(TAGS, Model::read);
    }

    static Moves moves() {
        return load(MOVES, Moves::read);
    }

    static Model relations() {
        return load(RELATIONS, Model::read);
    }

    static NameWeights names() {
        return load(NAMES, NameWeights::read);
    }

    private static <T> T load(String name, Reading<T> reading) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(open(name), 1 << 16), 1 << 16))) {
            return reading.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model " + name, e);
        }
    }

    /** Lines of tag, word and lemma; a line of {@code VB} and one word is a known infinitive. */
    static Lemmatizer loadLemmas() {
        Map<String, Map<String, String>> exceptions = new HashMap<>();
        Set<String> verbs = new HashSet<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(LEMMAS), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] parts = line.split(" ");
                if (parts.length == 2) {
                    verbs.add(parts[1]);
                } else {
                    exceptions.computeIfAbsent(parts[0], tag -> new HashMap<>()).put(parts[1], parts[2]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the lemmas", e);
        }
        addIrregularVerbs(exceptions, verbs);
        return new Lemmatizer(exceptions, verbs);
    }

    /** Where the treebanks have not shown a form of a verb that has no -ed: "had <em>beaten</em>". */
    private static void addIrregularVerbs(Map<String, Map<String, String>> exceptions, Set<String> verbs) {
        for (String line : WordList.read("/language/irregular-verbs.txt")) {
            String[] forms = line.split(" ");
            verbs.add(forms[0]);
            for (int tense = 1; tense < forms.length; tense++) {
                Map<String, String> known = exceptions.computeIfAbsent(PAST_TAGS.get(tense - 1), tag -> new HashMap<>());
                for (String form : forms[tense].split("/")) {
                    known.putIfAbsent(form, forms[0]);
                }
            }
        }
    }

    private static InputStream open(String name) {
        InputStream in = Models.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IllegalStateException("there is no model " + FOLDER + name);
        }
        return in;
    }
}
