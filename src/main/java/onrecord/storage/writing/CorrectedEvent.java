package onrecord.storage.writing;

import java.util.Map;
import onrecord.resolution.corrections.Edit;
import onrecord.storage.rows.EventEntity;
import onrecord.storage.sql.Folding;
import onrecord.text.Edtf;

/** An event as editors say it is, whatever its reports say. What editors say is from no report. */
final class CorrectedEvent {

    private CorrectedEvent() {}

    /** @param values by field; what is not among them stays */
    static void correct(EventEntity row, Map<String, String> values) {
        values.forEach((field, value) -> {
            switch (field) {
                case Edit.TYPE -> type(row, value);
                case Edit.DATE -> date(row, value);
                case Edit.PLACE -> place(row, value);
                case Edit.SUMMARY -> summary(row, value);
                case Edit.STATUS -> row.status = value;
                default -> throw new IllegalStateException("an event has no " + field);
            }
        });
    }

    private static void type(EventEntity row, String type) {
        row.mode = type.equals(row.type) ? row.mode : null;
        row.type = type;
    }

    private static void date(EventEntity row, String text) {
        Edtf date = Edtf.parse(text).orElse(null);
        row.date = date == null ? null : date.text();
        row.earliest = date == null ? null : date.earliest();
        row.latest = date == null ? null : date.latest();
        row.dateReport = null;
    }

    private static void place(EventEntity row, String place) {
        row.place = place.isEmpty() ? null : place;
        row.placeKey = place.isEmpty() ? null : Folding.key(place);
        row.placeWithin = null;
        row.placeReport = null;
    }

    private static void summary(EventEntity row, String summary) {
        row.summary = summary;
        row.summaryReport = null;
    }
}
