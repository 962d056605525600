package onrecord.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import onrecord.text.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class NounChunksTest {

    /** @param tagged words as form/tag/head/relation, the head an index */
    private static List<Token> tokens(String tagged) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : tagged.split(" ")) {
            String[] of = word.split("/");
            Span span = new Span(at, at + of[0].length());
            tokens.add(new Token(span, of[0], of[0], of[1], Integer.parseInt(of[2]), of[3], NameKind.NONE, false));
            at += of[0].length() + 1;
        }
        return tokens;
    }

    private static List<String> cut(String tagged) {
        List<Token> tokens = tokens(tagged);
        NounChunks chunks = new NounChunks(tokens::get, tokens.size());
        List<String> cut = new ArrayList<>();
        for (int word = 0; word < tokens.size(); word = chunks.to(word) + 1) {
            cut.add(String.join(" ", tokens.subList(chunks.from(word), chunks.to(word) + 1).stream().map(Token::form).toList()));
        }
        return cut;
    }

    @Test
    void anArticleOpensAPhraseAndOwnersGoOnWithIt() {
        assertThat(cut("the/DT/1/det city/NN/4/nmod:poss ’s/POS/1/case oldest/JJS/4/amod bridges/NNS/5/nsubj fell/VBD/-1/root"))
                .containsExactly("the city ’s oldest bridges", "fell");
        assertThat(cut("gave/VBD/-1/root the/DT/2/det mayor/NN/0/iobj a/DT/4/det book/NN/0/obj"))
                .containsExactly("gave", "the mayor", "a book");
    }

    @Test
    void aTimeBehindANameIsAPhraseOfItsOwn() {
        assertThat(cut("visited/VBD/-1/root Norway/NNP/0/obj last/JJ/3/amod month/NN/0/obl")).containsExactly("visited", "Norway",
                "last month");
        assertThat(cut("visited/VBD/-1/root Norway/NNP/2/compound East/NNP/0/obj")).containsExactly("visited", "Norway East");
    }

    @Test
    void aParticipleBelongsToItsNounButAVerbDoesNot() {
        assertThat(cut("the/DT/2/det exhausted/VBN/2/amod crews/NNS/3/nsubj left/VBD/-1/root")).containsExactly("the exhausted crews",
                "left");
        assertThat(cut("the/DT/1/det crews/NNS/3/nsubj had/VBD/3/aux left/VBN/-1/root")).containsExactly("the crews", "had", "left");
    }

    @Test
    void aNameStandsBehindArticlesAndNumbers() {
        List<Token> tokens = tokens("the/DT/3/det two/CD/3/nummod younger/JJR/3/amod sisters/NNS/-1/root");
        NounChunks chunks = new NounChunks(tokens::get, tokens.size());
        assertThat(chunks.nameFrom(0)).isEqualTo(3);
        assertThat(chunks.headOf(0)).isEqualTo(3);
    }

    @Test
    void behindAPrepositionStandsANounOrNothing() {
        List<Token> tokens = tokens("with/IN/2/case the/DT/2/det mayor/NN/-1/root by/IN/4/mark leaving/VBG/2/advcl");
        NounChunks chunks = new NounChunks(tokens::get, tokens.size());
        assertThat(chunks.after(0)).isEqualTo(2);
        assertThat(chunks.after(3)).isEqualTo(-1);
        assertThat(chunks.after(4)).isEqualTo(-1);
    }

    /** Statements correct a tag where the tagger was wrong. */
    @Test
    void whatIsAskedIsReadFromTheTagsOfTheMoment() {
        List<Token> tokens = tokens("rebels/NNS/1/nsubj claims/NNS/-1/root");
        NounChunks chunks = new NounChunks(tokens::get, tokens.size());
        assertThat(chunks.to(0)).isEqualTo(1);
        tokens.set(1, tokens("rebels/NNS/1/nsubj claims/VBZ/-1/root").get(1));
        assertThat(chunks.to(0)).isEqualTo(0);
    }

    @Test
    @Tag("slow")
    @Timeout(5)
    void aSentenceOfNounsOnlyIsCutWhereNoPhraseIsLonger() {
        List<Token> tokens = new ArrayList<>(Collections.nCopies(100_000, tokens("word/NN/-1/root").get(0)));
        NounChunks chunks = new NounChunks(tokens::get, tokens.size());
        for (int word = 0; word < tokens.size(); word++) {
            assertThat(chunks.to(word) - chunks.from(word)).isLessThanOrEqualTo(2 * NounChunks.LONGEST);
        }
    }
}
