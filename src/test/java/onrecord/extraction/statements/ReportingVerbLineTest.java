package onrecord.extraction.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import onrecord.extraction.cuewords.CueWords;
import onrecord.text.Phrases;
import org.junit.jupiter.api.Test;

/** A new reporting verb, here the invented "to blimp", is one line of a word list and nothing else. */
class ReportingVerbLineTest {

    private static final StatementFinder WITHOUT = new StatementFinder();
    private static final StatementFinder WITH = new StatementFinder(new CueWords(
            listed("reporting-verbs.txt", "blimp | assertion | quote clause | about | tells"),
            Phrases.list("attitude-adjectives.txt"),
            Phrases.list("attribution-nouns.txt")));

    private static List<String> listed(String file, String line) {
        List<String> lines = new ArrayList<>(Phrases.list(file));
        lines.add(line);
        return lines;
    }

    private static List<String> said(StatementFinder finder, String text) {
        return Credits.statements(finder, text, null).stream().map(statement -> statement.speakerName() + ": " + statement.text()).toList();
    }

    @Test
    void theLineIsAllThatItTakes() {
        String clause = "Vera Holt blimped that the ferry was late.";
        assertThat(said(WITHOUT, clause)).isEmpty();
        assertThat(said(WITH, clause)).containsExactly("Vera Holt: the ferry was late");
    }

    @Test
    void itsPrepositionLeadsToContent() {
        String phrase = "Vera Holt blimped about peace.";
        assertThat(said(WITHOUT, phrase)).isEmpty();
        assertThat(said(WITH, phrase)).containsExactly("Vera Holt: peace");
    }
}
