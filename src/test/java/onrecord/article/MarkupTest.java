package onrecord.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "&quot;It is safe,&quot; said Keller.   | \"It is safe,\" said Keller.",
        "We don&#8217;t, we don&#x2019;t.       | We don’t, we don’t.",
        "It&#146;s &#147;safe&#148;.            | It’s “safe”.",
        "Marks &amp; Spencer                    | Marks & Spencer",
        "&amp;quot;Safe&amp;amp;quot;           | \"Safe\"",
        "Andr&eacute; M&uuml;ller &ndash; mayor | André Müller – mayor",
        "a <b>bold</b> <a href=\"x\">link</a>   | a bold link",
        "&#128512; at&nbsp;last                 | 😀 at\u00A0last",
    })
    void entitiesAndTagsAreResolved(String text, String plain) {
        assertThat(Markup.removed(text)).isEqualTo(plain);
    }

    @Test
    void paragraphsAndBreaksBecomeLines() {
        assertThat(Markup.removed("<p class=\"lead\">One.</p><P>Two.<br/>Three.</P>")).isEqualTo("\n\nOne.\n\n\n\nTwo.\nThree.\n\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "AT&T and Q&A; R&D", "3 < 4 and 5 > 4", "a <b or c", "a <b or c> d", "&unknown; &#xD800; &#0; &#99999999;", "<pre>x</pre>", "<p",
        "&", "&amp", "<>",
        "i <3 you", "<p>", "if a<b then c>d",
    })
    void whatMayBeMeantSoIsLeft(String text) {
        assertThat(Markup.removed(text)).isEqualTo(text);
    }

    @Test
    @Tag("slow")
    void hostileTextsTakeLinearTime() {
        List<String> texts = List.of("<p ".repeat(300_000), "<a b".repeat(300_000), "&amp;".repeat(200_000), "&#".repeat(500_000),
                "<".repeat(1_000_000), "&".repeat(1_000_000), "<p" + " ".repeat(1_000_000));
        assertTimeout(Duration.ofSeconds(5), () -> texts.forEach(Markup::removed));
    }
}
