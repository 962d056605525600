package onrecord.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The sentences that the name tagger learns from: names marked by hand, names marked by a larger tagger, and variations of both, so that
 * the tagger learns from context and form rather than by heart.
 */
final class NameExamples {

    private NameExamples() {}

    static List<GoldSentence> of(Path treebanks) throws IOException {
        List<GoldSentence> sentences = new ArrayList<>();
        for (String file : List.of("uner-ewt-dev", "wikigold")) {
            sentences.addAll(Treebank.iob(treebanks.resolve(file + ".iob2.gz")));
        }
        TeacherNames teacher = TeacherNames.load();
        for (String file : List.of("ewt-train", "pud", "gum-train")) {
            sentences.addAll(teacher.label(file, Treebank.conllu(treebanks.resolve(file + ".conllu.gz"))));
        }
        Random random = new Random(5);
        List<GoldSentence> variations = new NameVariations(random).of(sentences);
        variations.addAll(new ListExamples(random).make(1500));
        sentences.addAll(variations);
        return sentences;
    }
}
