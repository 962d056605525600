package onrecord.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import onrecord.article.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SidecarTest {

    @Test
    void everythingItSaysIsTaken() throws Sidecar.Malformed {
        Metadata known = Sidecar.read("""
                {"title": " A title ", "publisher": "The Post", "authors": ["Ann", "Bo"], "publishedOn": "2022-02-24",
                 "url": "https://example.org/a", "section": "World"}""");
        assertThat(known).isEqualTo(new Metadata(
                "A title", "The Post", List.of("Ann", "Bo"), LocalDate.of(2022, 2, 24), "https://example.org/a"));
    }

    @Test
    void whatIsMissingNullOrBlankIsUnknown() throws Sidecar.Malformed {
        assertThat(Sidecar.read("{}")).isEqualTo(Metadata.NONE);
        assertThat(Sidecar.read("{\"title\": null, \"publisher\": \" \", \"authors\": null}")).isEqualTo(Metadata.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{               | no valid JSON",
        "{} {}           | no valid JSON",
        "[]              | no JSON object",
        "{\"title\": 5}  | title is no string",
        "{\"title\": \"\\ud83d\"} | title holds halves of surrogate pairs",
        "{\"authors\": \"Ann\"} | authors is no list",
        "{\"authors\": [5]}     | authors is no string",
        "{\"publishedOn\": \"yesterday\"} | no date such as 2022-02-24",
        "{\"url\": \"a b\"}     | url is no URL",
        "{\"url\": \"page\"}    | url is no URL",
        "{\"url\": \"https:page\"} | url is no URL",
        "{\"url\": \"javascript:alert(1)\"} | url is no URL"
    })
    void whatIsWrongIsSaid(String json, String reason) {
        assertThatThrownBy(() -> Sidecar.read(json)).isInstanceOf(Sidecar.Malformed.class).hasMessageContaining(reason);
    }
}
