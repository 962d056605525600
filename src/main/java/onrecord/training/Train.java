package onrecord.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import onrecord.language.NameWeights;
import onrecord.language.Models;
import onrecord.language.NameKind;
import onrecord.language.NameTagger;
import onrecord.language.Parser;
import onrecord.language.Tagger;
import onrecord.language.Words;

/** Trains all models and writes them: {@code Train TREEBANKS MODELS}, two folders. */
public final class Train {

    /** What is due to the order of the examples evens out over the trainings; more change little. */
    private static final int TRAININGS = 6;

    private final Path treebanks;
    private final Path models;
    private final PrintStream out;

    Train(Path treebanks, Path models, PrintStream out) {
        this.treebanks = treebanks;
        this.models = models;
        this.out = out;
    }

    public static void main(String[] folders) throws IOException {
        if (folders.length != 2) {
            throw new IllegalArgumentException("needs two folders: that of the treebanks and that for the models");
        }
        new Train(Path.of(folders[0]), Path.of(folders[1]), System.out).run();
    }

    void run() throws IOException {
        List<GoldSentence> trees = conllu("ewt-train", "ewt-dev", "gum-train", "pud");
        List<String> tags = classes(trees, GoldSentence::tags);
        List<String> relations = classes(trees, GoldSentence::relations);
        out.println(trees.size() + " sentences, " + tags.size() + " tags, " + relations.size() + " relations");

        TagTraining tagTraining = new TagTraining(tags);
        Models.Model tagModel = tagTraining.train(trees, TRAININGS, 5);
        Tagger tagger = new Tagger(tagModel);
        write(Models.TAGS, tagModel::write);

        List<Words> words = tagTraining.jackknife(trees, 3, 3);
        ParserTraining parserTraining = new ParserTraining(trees, words, relations);
        for (int training = 0; training < TRAININGS; training++) {
            parserTraining.train(7);
        }
        Models.Moves moves = parserTraining.moves();
        Models.Model labels = parserTraining.labels();
        Parser parser = new Parser(moves, labels);
        write(Models.MOVES, moves::write);
        write(Models.RELATIONS, labels::write);
        for (String heldOut : List.of("ewt-test", "gum-heldout")) {
            out.println(heldOut + ": " + Scores.tree(conllu(heldOut), tags, relations, tagger, parser));
        }

        NameWeights nameWeights = NameTraining.train(NameExamples.of(treebanks), tagger, TRAININGS, 5);
        NameTagger names = new NameTagger(nameWeights);
        write(Models.NAMES, nameWeights::write);
        for (NameKind kind : List.of(NameKind.PERSON, NameKind.ORGANISATION, NameKind.PLACE)) {
            int first = NameTagger.classOf(kind, true);
            out.println("uner-ewt-test " + kind + ": " + Scores.names(iob("uner-ewt-test"), tagger, names, first));
            out.println("gum-heldout " + kind + ": " + Scores.names(conllu("gum-heldout"), tagger, names, first));
        }
        Files.write(models.resolve(Models.LEMMAS), LemmaTraining.lines(trees), StandardCharsets.UTF_8);
        Files.write(models.resolve(Models.WORD_COUNTS), WordCounting.lines(trees), StandardCharsets.UTF_8);
    }

    private List<GoldSentence> conllu(String... names) throws IOException {
        List<GoldSentence> sentences = new ArrayList<>();
        for (String name : names) {
            sentences.addAll(Treebank.conllu(treebanks.resolve(name + ".conllu.gz")));
        }
        return sentences;
    }

    private List<GoldSentence> iob(String name) throws IOException {
        return Treebank.iob(treebanks.resolve(name + ".iob2.gz"));
    }

    private static List<String> classes(List<GoldSentence> sentences, Function<GoldSentence, List<String>> column) {
        TreeSet<String> classes = new TreeSet<>();
        sentences.forEach(sentence -> classes.addAll(column.apply(sentence)));
        return List.copyOf(classes);
    }

    private void write(String name, Models.Content model) throws IOException {
        Files.createDirectories(models);
        Models.write(Files.newOutputStream(models.resolve(name)), model);
    }
}
