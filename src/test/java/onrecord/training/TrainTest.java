package onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import onrecord.language.Models;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainTest {

    private static final String TREES = String.join(
            "\n",
            "# text = The mayor didn't say that.",
            "1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\tEntity=(1-person-new-x",
            "2\tmayor\tmayor\tNOUN\tNN\t_\t5\tnsubj\t_\tEntity=1)",
            "3-4\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_",
            "3\tdid\tdo\tAUX\tVBD\t_\t5\taux\t_\t_",
            "4\tn't\tnot\tPART\tRB\t_\t5\tadvmod\t_\t_",
            "5\tsay\tsay\tVERB\tVB\t_\t0\troot\t_\t_",
            "6\tthat\tthat\tPRON\tDT\t_\t5\tobj\t_\tSpaceAfter=No",
            "7\t.\t.\tPUNCT\t.\t_\t5\tpunct\t_\t_",
            "",
            "# text = “No,” said Ann Lee.",
            "1\t“\t\"\tPUNCT\t``\t_\t2\tpunct\t_\tSpaceAfter=No",
            "2\tNo\tno\tINTJ\tUH\t_\t5\tccomp\t_\tSpaceAfter=No",
            "3\t,\t,\tPUNCT\t,\t_\t2\tpunct\t_\tSpaceAfter=No",
            "4\t”\t\"\tPUNCT\t''\t_\t2\tpunct\t_\t_",
            "5\tsaid\tsay\tVERB\tVBD\t_\t0\troot\t_\t_",
            "6\tAnn\tAnn\tPROPN\tNNP\t_\t5\tnsubj\t_\tEntity=(2-person-new-x",
            "7\tLee\tLee\tPROPN\tNNP\t_\t6\tflat\t_\tSpaceAfter=No|Entity=2)",
            "8\t.\t.\tPUNCT\t.\t_\t5\tpunct\t_\t_",
            "",
            "");
    private static final String NAMES = "Ann\tB-PER\nLee\tI-PER\nleft\tO\nOslo\tB-LOC\n.\tO\n\n";

    @TempDir
    Path folder;

    @Test
    void theSameTreebanksMakeTheSameBytes() throws IOException {
        Path treebanks = Files.createDirectory(folder.resolve("treebanks"));
        for (String name : List.of("ewt-train", "ewt-dev", "ewt-test", "gum-train", "gum-heldout", "pud")) {
            write(treebanks.resolve(name + ".conllu.gz"), TREES);
        }
        for (String name : List.of("uner-ewt-dev", "uner-ewt-test", "wikigold")) {
            write(treebanks.resolve(name + ".iob2.gz"), NAMES);
        }
        String report = train(treebanks, folder.resolve("first"));
        train(treebanks, folder.resolve("second"));

        for (String model : List.of(Models.TAGS, Models.MOVES, Models.RELATIONS, Models.NAMES, Models.LEMMAS, Models.WORD_COUNTS)) {
            assertThat(folder.resolve("first").resolve(model)).hasSameBinaryContentAs(folder.resolve("second").resolve(model));
        }
        assertThat(report).contains("ewt-test: tags 100.00  UAS 100.00  LAS 100.00  CLAS 100.00");
    }

    private static String train(Path treebanks, Path models) throws IOException {
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        new Train(treebanks, models, new PrintStream(report, true, StandardCharsets.UTF_8)).run();
        return report.toString(StandardCharsets.UTF_8);
    }

    private static void write(Path file, String text) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
