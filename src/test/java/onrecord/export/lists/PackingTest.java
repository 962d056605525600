package onrecord.export.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class PackingTest {

    @Test
    void aPieceCanBeReadBeforeTheNextOneIsThere() throws IOException {
        Packing packing = new Packing(true);
        byte[] first = packing.pack("one\n");
        try (GZIPInputStream reading = new GZIPInputStream(new ByteArrayInputStream(first))) {
            assertThat(new String(reading.readNBytes(4), StandardCharsets.UTF_8)).isEqualTo("one\n");
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(first);
        all.write(packing.pack("zwölf\n"));
        all.write(packing.end());
        try (GZIPInputStream reading = new GZIPInputStream(new ByteArrayInputStream(all.toByteArray()))) {
            assertThat(new String(reading.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("one\nzwölf\n");
        }
    }
}
