package onrecord.ingestion;

import java.util.List;

/**
 * What became of the files of a run.
 *
 * @param ingested files with a text not seen before
 * @param unchanged files whose text was there already, also under another name
 * @param changed files whose text or metadata was another before, or that another version of the engine had read
 * @param failed what went wrong with the others
 */
public record IngestionReport(int ingested, int unchanged, int changed, List<Problem> failed) {

    public IngestionReport {
        failed = List.copyOf(failed);
    }

    public int files() {
        return ingested + unchanged + changed + failed.size();
    }

    @Override
    public String toString() {
        return ingested + " ingested, " + unchanged + " unchanged, " + changed + " changed, " + failed.size() + " failed";
    }
}
