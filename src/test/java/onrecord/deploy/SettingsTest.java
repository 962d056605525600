package onrecord.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import onrecord.deploy.SettingsTable.Setting;
import org.junit.jupiter.api.Test;

/**
 * The table of settings in {@code deploy/README.md} is that of the code. {@code mvn -q test -Dtest=SettingsTest -Dwrite-settings} writes it anew.
 */
class SettingsTest {

    private static final Path PAGE = Path.of("deploy", "README.md");
    private static final String BEGIN = "<!-- Settings, made from the code: mvn -q test -Dtest=SettingsTest -Dwrite-settings -->\n";
    private static final String END = "<!-- End of settings -->\n";

    @Test
    void thePageHasAllSettingsOfTheCode() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(page).containsOnlyOnce(BEGIN).containsOnlyOnce(END);
        int from = page.indexOf(BEGIN) + BEGIN.length();
        int to = page.indexOf(END);
        String table = SettingsTable.markdown(SettingsTable.ofTheCode());
        if (System.getProperty("write-settings") != null) {
            Files.writeString(PAGE, page.substring(0, from) + table + page.substring(to));
            return;
        }
        assertThat(page.substring(from, to)).isEqualTo(table);
    }

    @Test
    void settingsOfEveryMappingAreFound() {
        List<Setting> settings = SettingsTable.ofTheCode();
        assertThat(settings).extracting(Setting::name).doesNotHaveDuplicates().contains(
                "onrecord.folders", "onrecord.data-dir", "onrecord.limits.cost", "onrecord.access.editor-token",
                "onrecord.access.throttle.points-per-second", "onrecord.access.web-socket.message-bytes");
        assertThat(settings).filteredOn(setting -> setting.name().equals("onrecord.access.web-socket.per-client")).singleElement()
                .satisfies(setting -> {
                    assertThat(setting.variable()).isEqualTo("ONRECORD_ACCESS_WEB_SOCKET_PER_CLIENT");
                    assertThat(setting.preset()).contains("100");
                    assertThat(setting.description()).isEqualTo("Sockets and event streams that may be open at a time from one address.");
                });
        assertThat(settings).filteredOn(setting -> setting.name().equals("onrecord.access.editor-token")).singleElement()
                .satisfies(setting -> assertThat(setting.preset()).isEmpty());
    }
}
