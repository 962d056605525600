package onrecord.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import onrecord.language.NameTagger;

/** Names that a larger tagger, trained on other texts, has found in the treebanks. Where they come from stands in the file. */
final class TeacherNames {

    private static final String RESOURCE = "/training/names-by-teacher.gz";

    /** Lines by file and number of the sentence. */
    private final Map<String, String[]> lines = new HashMap<>();

    private TeacherNames() {}

    static TeacherNames load() throws IOException {
        TeacherNames names = new TeacherNames();
        InputStream stream = Objects.requireNonNull(TeacherNames.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(new GZIPInputStream(stream), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] column = line.split(" ");
                if (!line.startsWith("#")) {
                    names.lines.put(column[0] + " " + column[1], column);
                }
            }
        }
        return names;
    }

    /** The sentences of a file with the teacher's names instead of their own. */
    List<GoldSentence> label(String file, List<GoldSentence> sentences) {
        List<GoldSentence> labelled = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            int[] names = new int[sentences.get(i).size()];
            String[] column = lines.getOrDefault(file + " " + i, new String[0]);
            for (int at = 2; at < column.length; at += 2) {
                int dash = column[at].indexOf('-');
                int from = Integer.parseInt(column[at].substring(0, dash));
                int to = Integer.parseInt(column[at].substring(dash + 1));
                for (int token = from; token < Math.min(to, names.length); token++) {
                    names[token] = NameTagger.classOf(NameClasses.kind(column[at + 1]), token == from);
                }
            }
            labelled.add(sentences.get(i).withNames(names));
        }
        return labelled;
    }
}
