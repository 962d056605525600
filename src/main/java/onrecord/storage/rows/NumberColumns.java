package onrecord.storage.rows;

import jakarta.persistence.MappedSuperclass;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import onrecord.knowledge.EventNumber;
import onrecord.text.EventNumberKind;

/** The columns of the numbers of an event or a report: the first kind belongs to the first lowest value, and so on. */
@MappedSuperclass
abstract class NumberColumns {

    String[] numberKinds = {};
    Double[] numberLows = {};
    Double[] numberHighs = {};
    Boolean[] numberApproximate = {};
    String[] numberUnits = {};
    String[] numberCounted = {};
    Integer[] numberStarts = {};
    String[] numberTexts = {};

    /** All of a number but the report that gives it. */
    public void setNumbers(List<EventNumber> numbers) {
        numberKinds = numbers.stream().map(number -> number.kind().name()).toArray(String[]::new);
        numberLows = numbers.stream().map(EventNumber::low).toArray(Double[]::new);
        numberHighs = numbers.stream().map(EventNumber::high).toArray(Double[]::new);
        numberApproximate = numbers.stream().map(EventNumber::approximate).toArray(Boolean[]::new);
        numberUnits = numbers.stream().map(EventNumber::unit).toArray(String[]::new);
        numberCounted = numbers.stream().map(EventNumber::counted).toArray(String[]::new);
        numberStarts = numbers.stream().map(number -> number.span().start()).toArray(Integer[]::new);
        numberTexts = numbers.stream().map(number -> number.span().text()).toArray(String[]::new);
    }

    /** @param report that gives the number of this index */
    List<EventNumber> numbers(IntFunction<UUID> report) {
        List<EventNumber> numbers = new ArrayList<>(numberKinds.length);
        for (int i = 0; i < numberKinds.length; i++) {
            numbers.add(new EventNumber(
                    EventNumberKind.valueOf(numberKinds[i]), numberLows[i], numberHighs[i], numberApproximate[i], numberUnits[i],
                    numberCounted[i], Spans.at(numberStarts[i], numberTexts[i]), report.apply(i)));
        }
        return numbers;
    }
}
