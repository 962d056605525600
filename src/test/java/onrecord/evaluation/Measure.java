package onrecord.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import onrecord.extraction.Extraction;

/** Compares what the engine finds with what a labelled text says, and keeps the count. */
interface Measure {

    void add(JsonNode labelled, Extraction found);

    /** The figures by name, in the order of the table. */
    Map<String, Object> figures();
}
