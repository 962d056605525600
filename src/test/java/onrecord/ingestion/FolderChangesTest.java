package onrecord.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When a change in a folder counts. */
class FolderChangesTest {

    private static final Path FOLDER = Path.of("articles");
    private static final FoundFile OLD = file("old.txt");
    private static final FoundFile NEW = file("new.txt");
    private static final FileStamp SHORT = new FileStamp(10, 1_000, -1, -1);
    private static final FileStamp LONGER = new FileStamp(20, 2_000, -1, -1);
    private static final FileStamp WITH_SIDECAR = new FileStamp(10, 1_000, 5, 3_000);

    private final FolderChanges changes = new FolderChanges(Map.of(OLD, SHORT));

    @Test
    void aNewFileCountsWhenItIsNoLongerWritten() {
        assertThat(look(OLD, SHORT, NEW, SHORT)).isEqualTo(open());
        assertThat(look(OLD, SHORT, NEW, LONGER)).as("more has been written").isEqualTo(open());
        assertThat(look(OLD, SHORT, NEW, LONGER)).isEqualTo(written(NEW));
        assertThat(look(OLD, SHORT, NEW, LONGER)).as("once only").isEqualTo(nothing());
    }

    @Test
    void aFileCountsAgainWhenItOrWhatIsKnownBesidesItsTextHasChanged() {
        assertThat(look(OLD, SHORT)).isEqualTo(nothing());
        assertThat(look(OLD, LONGER)).isEqualTo(open());
        assertThat(look(OLD, LONGER)).isEqualTo(written(OLD));
        assertThat(look(OLD, WITH_SIDECAR)).isEqualTo(open());
        assertThat(look(OLD, WITH_SIDECAR)).isEqualTo(written(OLD));
    }

    @Test
    void aFileThatIsReplacedByAnotherIsNotRemovedInBetween() {
        assertThat(look(NEW, SHORT)).isEqualTo(open());
        assertThat(look(NEW, SHORT, OLD, LONGER)).isEqualTo(new FolderChanges.Changes(List.of(NEW), List.of(), true));
        assertThat(look(NEW, SHORT, OLD, LONGER)).isEqualTo(written(OLD));
    }

    @Test
    void aFileIsRemovedWhenItIsMissedTwice() {
        look(OLD, SHORT, NEW, SHORT);
        look(OLD, SHORT, NEW, SHORT);
        assertThat(look(NEW, SHORT)).isEqualTo(open());
        assertThat(look(NEW, SHORT)).isEqualTo(new FolderChanges.Changes(List.of(), List.of(OLD), false));
        assertThat(look(NEW, SHORT)).isEqualTo(nothing());
    }

    @Test
    void whatIsInAFolderThatIsEmptyAllAtOnceIsNotRemoved() {
        assertThat(look()).isEqualTo(nothing());
        assertThat(look()).isEqualTo(nothing());
        assertThat(look(OLD, SHORT)).as("it is mounted again").isEqualTo(nothing());
    }

    private FolderChanges.Changes look(Object... filesAndStamps) {
        Map<FoundFile, FileStamp> found = new LinkedHashMap<>();
        for (int i = 0; i < filesAndStamps.length; i += 2) {
            found.put((FoundFile) filesAndStamps[i], (FileStamp) filesAndStamps[i + 1]);
        }
        return changes.look(found);
    }

    private static FolderChanges.Changes nothing() {
        return new FolderChanges.Changes(List.of(), List.of(), false);
    }

    private static FolderChanges.Changes open() {
        return new FolderChanges.Changes(List.of(), List.of(), true);
    }

    private static FolderChanges.Changes written(FoundFile file) {
        return new FolderChanges.Changes(List.of(file), List.of(), false);
    }

    private static FoundFile file(String name) {
        return new FoundFile(FOLDER, FOLDER.resolve(name));
    }
}
