package onrecord.explorer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import onrecord.export.asked.BadParameter;

/** Which statements the page of a person lists. */
enum PersonTab {
    SAID, ABOUT, DENIED;

    /** As in the address. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Fails with {@link BadParameter}. */
    static PersonTab of(String word) {
        return Stream.of(values()).filter(tab -> tab.word().equals(word)).findFirst()
                .orElseThrow(() -> new BadParameter("tab", "'" + word + "' is none of the lists: said, about, denied.",
                        List.of("said", "about", "denied")));
    }

    Question ask(Question question) {
        return switch (this) {
            case SAID -> question;
            case ABOUT -> question.with("speaks", false).with("spokenAbout", true);
            case DENIED -> question.with("filter", Map.of("polarity", List.of("NEGATED")));
        };
    }

    /** The field of the answer. */
    String list() {
        return this == ABOUT ? "statementsAbout" : "statements";
    }

    /** The parameter by which an export finds them. */
    String filter() {
        return this == ABOUT ? "aboutId" : "speakerId";
    }

    /** Further parameters of an export. */
    String more() {
        return this == DENIED ? "&polarity=NEGATED" : "";
    }
}
