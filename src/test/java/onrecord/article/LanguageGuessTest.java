package onrecord.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | The council said that it would not sell the park to the bank.",
        "de | Der Rat sagte, dass er den Park nicht an die Bank verkaufen werde.",
        "fr | Le conseil a dit qu'il ne vendrait pas le parc à la banque et que les habitants sont contents.",
        "es | El consejo dijo que no va a vender el parque al banco, pero los vecinos no lo creen.",
        "it | Il consiglio ha detto che non venderà il parco alla banca, ma gli abitanti non sono contenti.",
        "pt | O conselho disse que não vai vender o parque ao banco, mas os moradores não estão contentes.",
        "nl | De raad zei dat het park niet aan de bank wordt verkocht en dat de buren er blij mee zijn.",
        "ru | Совет сказал, что он не продаст парк банку, и это было решено на заседании.",
        "uk | Рада сказала, що парк не буде продано банку, і це рішення було прийнято на засіданні.",
        "tr | Meclis parkı bankaya satmayacak ve bu karar daha sonra halk için çok iyi oldu dedi.",
        "ar | قال المجلس إن الحديقة لن تباع إلى البنك وإن هذا القرار كان من أجل الناس",
        "zh | 市议会表示不会把公园卖给银行。",
        "ja | 市議会は公園を銀行に売らないと言いました。",
        "ko | 시의회는 공원을 은행에 팔지 않겠다고 말했다.",
        "und | Doe 3 Roe 2 (halftime 1-0)",
        "und | xyzzy plugh"
    })
    void aLanguageIsKnownByItsScriptOrSmallWords(String language, String text) {
        assertThat(LanguageGuess.of(text)).isEqualTo(language);
    }
}
