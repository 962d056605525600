package onrecord.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineVersionTest {

    @TempDir
    Path folder;

    @Test
    void aChangedWordListIsAnotherEngine() throws IOException {
        write("phrases/verbs.txt", "say");
        write("onrecord/extraction/Extractor.class", "code");
        String before = EngineVersion.of(folder);
        write("phrases/verbs.txt", "say\ntell");
        String after = EngineVersion.of(folder);
        assertThat(after).isNotEqualTo(before);
        write("phrases/verbs.txt", "say");
        assertThat(EngineVersion.of(folder)).isEqualTo(before);
    }

    @Test
    void aChangedClassIsAnotherEngine() throws IOException {
        write("onrecord/extraction/Extractor.class", "code");
        String before = EngineVersion.of(folder);
        write("onrecord/extraction/Extractor.class", "edoc");
        assertThat(EngineVersion.of(folder)).isNotEqualTo(before);
    }

    @Test
    void whatDoesNotReadDoesNotCount() throws IOException {
        write("onrecord/extraction/Extractor.class", "code");
        String before = EngineVersion.of(folder);
        write("onrecord/graphql/PersonApi.class", "code");
        write("application.properties", "a=b");
        assertThat(EngineVersion.of(folder)).isEqualTo(before);
    }

    @Test
    void aJarIsTheSameEngineAsTheFolderItWasMadeOf() throws IOException {
        write("onrecord/extraction/Extractor.class", "code");
        write("phrases/verbs.txt", "say");
        Path jar = folder.resolve("engine.jar");
        try (OutputStream file = Files.newOutputStream(jar); ZipOutputStream zip = new ZipOutputStream(file)) {
            for (String name : new String[] {"phrases/verbs.txt", "onrecord/extraction/Extractor.class"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(Files.readAllBytes(folder.resolve(name)));
                zip.closeEntry();
            }
        }
        assertThat(EngineVersion.of(jar)).isEqualTo(EngineVersion.of(folder));
    }

    @Test
    void theEngineThatRunsHereHasAVersion() {
        assertThat(EngineVersion.CURRENT).matches("[0-9a-f]{16}");
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
