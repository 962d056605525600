package onrecord.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import onrecord.text.Span;

/** Reads gzipped CoNLL-U and IOB2 files. */
final class Treebank {

    private Treebank() {}

    static List<GoldSentence> conllu(Path file) throws IOException {
        List<GoldSentence> sentences = new ArrayList<>();
        for (List<String[]> rows : blocks(file)) {
            sentences.add(sentence(rows));
        }
        return sentences;
    }

    /** Sentences with names only: columns of number, word and class, or of word and class. */
    static List<GoldSentence> iob(Path file) throws IOException {
        List<GoldSentence> sentences = new ArrayList<>();
        for (List<String[]> rows : blocks(file)) {
            int column = rows.get(0).length > 2 ? 1 : 0;
            TextBuilder text = new TextBuilder();
            int[] names = new int[rows.size()];
            for (int i = 0; i < names.length; i++) {
                text.add(rows.get(i)[column], true);
                names[i] = NameClasses.of(rows.get(i)[column + 1], i == 0 ? 0 : names[i - 1]);
            }
            sentences.add(new GoldSentence(text.text(), text.tokens(), List.of(), List.of(), new int[0], List.of(), names));
        }
        return sentences;
    }

    private static List<List<String[]>> blocks(Path file) throws IOException {
        List<List<String[]>> blocks = new ArrayList<>();
        List<String[]> block = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank()) {
                    if (!block.isEmpty()) {
                        blocks.add(block);
                        block = new ArrayList<>();
                    }
                } else if (!line.startsWith("# ")) {
                    block.add(line.split("\t", -1));
                }
            }
        }
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        return blocks;
    }

    private static GoldSentence sentence(List<String[]> rows) {
        List<String[]> words = new ArrayList<>();
        TextBuilder text = new TextBuilder();
        int joinedUntil = 0;
        boolean spaceAfterJoined = true;
        for (String[] row : rows) {
            if (row[0].contains("-")) {
                joinedUntil = Integer.parseInt(row[0].substring(row[0].indexOf('-') + 1));
                spaceAfterJoined = !row[9].contains("SpaceAfter=No");
            } else if (!row[0].contains(".")) {
                int number = Integer.parseInt(row[0]);
                boolean space = number == joinedUntil ? spaceAfterJoined : number > joinedUntil && !row[9].contains("SpaceAfter=No");
                text.add(row[1], space);
                words.add(row);
            }
        }
        return sentence(words, text);
    }

    private static GoldSentence sentence(List<String[]> words, TextBuilder text) {
        List<String> lemmas = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        int[] heads = new int[words.size()];
        for (int i = 0; i < heads.length; i++) {
            String[] row = words.get(i);
            lemmas.add(row[2]);
            tags.add(row[4]);
            relations.add(row[7]);
            int head = Integer.parseInt(row[6]);
            heads[i] = head == 0 ? heads.length : head - 1;
        }
        return new GoldSentence(text.text(), text.tokens(), lemmas, tags, heads, relations, EntityColumn.names(words, heads));
    }

    /** Puts a text together again from its tokens. */
    private static final class TextBuilder {

        private final StringBuilder text = new StringBuilder();
        private final List<Span> tokens = new ArrayList<>();

        void add(String form, boolean spaceAfter) {
            tokens.add(new Span(text.length(), text.length() + form.length()));
            text.append(form);
            if (spaceAfter) {
                text.append(' ');
            }
        }

        String text() {
            return text.toString().stripTrailing();
        }

        List<Span> tokens() {
            return tokens;
        }
    }
}
