package onrecord.ingestion;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What has changed in folders from one look to the next. A change counts when a later look finds the same: a file that is still being written looks
 * otherwise each time.
 */
final class FolderChanges {

    /**
     * What counts.
     *
     * @param written new and changed files
     * @param removed files that are no longer there
     * @param isOpen whether a further look may show that more has changed
     */
    record Changes(List<FoundFile> written, List<FoundFile> removed, boolean isOpen) {

        Changes {
            written = List.copyOf(written);
            removed = List.copyOf(removed);
        }
    }

    private final Map<FoundFile, FileStamp> known;
    private Map<FoundFile, FileStamp> written = new HashMap<>();
    private Set<FoundFile> missing = new HashSet<>();

    /** @param known what has been read already, as it looked before that */
    FolderChanges(Map<FoundFile, FileStamp> known) {
        this.known = new HashMap<>(known);
    }

    /** @param found all files that there are now, in the order of their names */
    Changes look(Map<FoundFile, FileStamp> found) {
        List<FoundFile> settled = new ArrayList<>();
        Map<FoundFile, FileStamp> unsettled = new HashMap<>();
        found.forEach((file, stamp) -> {
            if (stamp.equals(known.get(file))) {
                return;
            }
            if (stamp.equals(written.get(file))) {
                settled.add(file);
                known.put(file, stamp);
            } else {
                unsettled.put(file, stamp);
            }
        });
        written = unsettled;
        List<FoundFile> removed = removed(found);
        return new Changes(settled, removed, !written.isEmpty() || !missing.isEmpty());
    }

    private List<FoundFile> removed(Map<FoundFile, FileStamp> found) {
        List<FoundFile> removed = new ArrayList<>();
        Set<FoundFile> missingNow = new HashSet<>();
        Set<Path> folders = found.keySet().stream().map(FoundFile::folder).collect(Collectors.toSet());
        for (FoundFile file : known.keySet()) {
            // A folder in which nothing is left may be one that is not mounted just now: what was in it stays.
            if (!found.containsKey(file) && folders.contains(file.folder())) {
                if (missing.contains(file)) {
                    removed.add(file);
                } else {
                    missingNow.add(file);
                }
            }
        }
        missing = missingNow;
        removed.forEach(known::remove);
        return removed;
    }
}
