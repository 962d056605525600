package onrecord.storage.writing;

import java.util.UUID;
import onrecord.resolution.corrections.Anchor;
import onrecord.resolution.corrections.AnchorSort;
import onrecord.storage.rows.CorrectionPlaceEntity;

/**
 * A place in an article that a correction is about.
 *
 * @param part those of one part are meant together
 * @param member the appearance, statement, report or article that is there now
 */
record Place(int part, AnchorSort sort, UUID article, Anchor anchor, UUID member) {

    CorrectionPlaceEntity row(UUID correction, int ordinal) {
        CorrectionPlaceEntity row = new CorrectionPlaceEntity();
        row.key = new CorrectionPlaceEntity.Key(correction, ordinal);
        row.part = part;
        row.sort = sort.name();
        row.articleId = article;
        row.words = anchor.words();
        row.around = anchor.around();
        row.member = member;
        return row;
    }
}
