package onrecord.explorer.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.export.asked.BadParameter;

/** What a form of the desk does. */
enum Act {
    PERSON("The statement is credited to another person."),
    NAME("The statement is credited to another speaker."),
    STATEMENT("The statement is corrected."),
    UNSAID("It is no statement any more: lists leave it out."),
    SAID("It is a statement again."),
    ARTICLE("The article is corrected, and was read again with that."),
    DELETE("The article is taken away, with all that only it says. It can be restored."),
    RESTORE("The article is back, with all that it says and all that editors have said about it."),
    RENAME("The person has another name."),
    MERGE("They are one person now."),
    SPLIT("They are two persons now."),
    EVENT("The event is corrected."),
    JOIN("They are one event now."),
    PART("They are two events now."),
    REJECT("It is no event any more: lists leave it out."),
    CONFIRM("It is confirmed, and nobody is asked about it again."),
    KEEP("The article is stored."),
    KNOWN("This text is stored already."),
    UNDO("The correction is taken back.");

    /** The field of a form, and the parameter of an address, that names an act. */
    static final String FIELD = "do";
    static final String DONE = "done";

    private final String told;

    Act(String told) {
        this.told = told;
    }

    /** As in forms and addresses. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What an editor is told when it is done. */
    String told() {
        return told;
    }

    static Optional<Act> of(String word) {
        return Stream.of(values()).filter(act -> act.word().equals(word)).findFirst();
    }

    /** That of a form that has only these. */
    static Act sent(SentFields sent, List<Act> allowed) {
        String word = sent.text(FIELD).orElse("");
        return of(word).filter(allowed::contains)
                .orElseThrow(() -> new BadParameter(FIELD, "This form does nothing: '" + word + "' is not known here.",
                        allowed.stream().map(Act::word).toList()));
    }

    /** @param path of the page that shows what was done */
    String after(String path) {
        return path + (path.contains("?") ? "&" : "?") + DONE + "=" + word();
    }
}
