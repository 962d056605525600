package onrecord.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import onrecord.article.UnreadableText.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {

    private static final long MOST = 1000;

    @TempDir
    Path folder;

    @Test
    void utf8IsReadExactly() throws Exception {
        assertThat(read(bytes("Café – “quoted”\r\n"))).isEqualTo("Café – “quoted”\r\n");
    }

    @Test
    void theByteOrderMarkIsNoText() throws Exception {
        assertThat(read(bytes("\uFEFFHello"))).isEqualTo("Hello");
        assertThat(read("\uFEFFHello".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("Hello");
        assertThat(read("\uFEFFHello 😀".getBytes(StandardCharsets.UTF_16BE))).isEqualTo("Hello 😀");
    }

    @Test
    void aFileWithoutTextIsRefusedWithTheReason() throws IOException {
        assertThat(reason(new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(reason(bytes("\uFEFF"))).isEqualTo(Reason.EMPTY);
        assertThat(reason(bytes(" \n\t\u00A0\n"))).isEqualTo(Reason.EMPTY);
        assertThat(reason(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3, 4, (byte) 0xFF, 5, 6})).isEqualTo(Reason.BINARY);
        assertThat(reason(new byte[64])).isEqualTo(Reason.BINARY);
        assertThat(reason("Caf\u00E9 au lait".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Reason.INVALID_ENCODING);
        assertThat(reason(bytes("A text with a \0 in it"))).isEqualTo(Reason.NUL);
        assertThat(reason(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 'b'})).isEqualTo(Reason.INVALID_ENCODING);
    }

    @Test
    void aPageMayDeclareItsCharacterSet() throws Exception {
        String page = "<html><head><meta charset=\"iso-8859-1\"></head><body>Caf\u00E9 \u2013 \u201Cno\u201D</body></html>";
        assertThat(read(page.getBytes(Charset.forName("windows-1252")))).isEqualTo(page);
        String old = "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1250\">P\u0159\u00EDbram";
        assertThat(read(old.getBytes(Charset.forName("windows-1250")))).isEqualTo(old);
        assertThat(read(bytes(page))).as("UTF-8, whatever it says").isEqualTo(page);
        assertThat(reason("<meta charset=\"x-none\">Caf\u00E9".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Reason.INVALID_ENCODING);
        assertThat(reason("<meta charset=\"utf-8\">Caf\u00E9".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Reason.INVALID_ENCODING);
    }

    @Test
    void sizeIsCountedInBytes() throws Exception {
        assertThat(read(bytes("é".repeat(500)))).hasSize(500);
        assertThat(reason(bytes("é".repeat(501)))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void onlyRegularFilesAreRead() throws IOException {
        assertThat(reason(Files.createDirectory(folder.resolve("folder.txt")))).isEqualTo(Reason.NOT_A_FILE);
        assertThat(reason(folder.resolve("gone.txt"))).isEqualTo(Reason.VANISHED);
    }

    @Test
    void aLinkMustNotLeaveTheFolder(@TempDir Path elsewhere) throws Exception {
        Path secret = Files.writeString(elsewhere.resolve("secret.txt"), "secret");
        assertThat(reason(Files.createSymbolicLink(folder.resolve("out.txt"), secret))).isEqualTo(Reason.OUTSIDE_FOLDER);
        assertThat(reason(Files.createSymbolicLink(folder.resolve("broken.txt"), elsewhere.resolve("none")))).isEqualTo(Reason.UNREADABLE);

        Path inside = Files.writeString(folder.resolve("inside.txt"), "inside");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), inside);
        assertThat(TextFile.read(folder, link, MOST)).isEqualTo("inside");
    }

    private String read(byte[] bytes) throws Exception {
        return TextFile.read(folder, Files.write(folder.resolve("article.txt"), bytes), MOST);
    }

    private Reason reason(byte[] bytes) throws IOException {
        return reason(Files.write(folder.resolve("article.txt"), bytes));
    }

    private Reason reason(Path file) {
        UnreadableText refused = catchThrowableOfType(UnreadableText.class, () -> TextFile.read(folder, file, MOST));
        assertThat(refused.getMessage()).isNotBlank().doesNotContain(folder.toString());
        return refused.reason();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
