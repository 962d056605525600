package onrecord.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {

    private static final Lemmatizer LEMMATIZER = Models.loadLemmas();

    @ParameterizedTest
    @CsvSource({
        "said, VBD, say", "Says, VBZ, say", "told, VBD, tell", "was, VBD, be", "has, VBZ, have",
        "warned, VBD, warn", "hoping, VBG, hope", "planned, VBN, plan", "denies, VBZ, deny", "denied, VBD, deny", "accused, VBN, accuse",
        "announcing, VBG, announce", "stressed, VBD, stress", "told, VBN, tell", "tweeted, VBD, tweet",
        "children, NNS, child", "countries, NNS, country", "officials, NNS, official", "speeches, NNS, speech",
        "beaten, VBN, beat", "slain, VBN, slay", "bled, VBD, bleed", "shed, VBD, shed", "upheld, VBD, uphold", "overran, VBD, overrun",
        "better, JJR, good", "larger, JJR, large", "n't, RB, not", "’s, VBZ, be"
    })
    void inflectedWordsHaveADictionaryForm(String form, String tag, String lemma) {
        assertThat(LEMMATIZER.lemma(form, tag)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({"fizzling, VBG, fizzle", "retweeted, VBD, retweet", "glamorizes, VBZ, glamorize", "blogging, VBG, blog",
        "lobbies, NNS, lobby", "bribing, VBG, bribe", "bombing, VBG, bomb"})
    void wordsThatAreNotListedFollowTheRules(String form, String tag, String lemma) {
        assertThat(LEMMATIZER.lemma(form, tag)).isEqualTo(lemma);
    }

    @Test
    void namesStayAsPrinted() {
        assertThat(LEMMATIZER.lemma("Hastings", "NNP")).isEqualTo("Hastings");
        assertThat(LEMMATIZER.lemma("Hastings", "NNS")).isEqualTo("hasting");
    }

    @Test
    void aWordWithoutATagIsTakenForAVerbOrAPlural() {
        assertThat(LEMMATIZER.dictionaryForm("killings")).isEqualTo("kill");
        assertThat(LEMMATIZER.dictionaryForm("left")).isEqualTo("leave");
        assertThat(LEMMATIZER.dictionaryForm("has")).isEqualTo("have");
        assertThat(LEMMATIZER.dictionaryForm("Abducted")).isEqualTo("abduct");
        assertThat(LEMMATIZER.dictionaryForm("funerals")).isEqualTo("funeral");
    }
}
