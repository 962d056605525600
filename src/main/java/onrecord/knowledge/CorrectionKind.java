package onrecord.knowledge;

import org.eclipse.microprofile.graphql.Description;

@Description("What an editor did.")
public enum CorrectionKind {
    @Description("Several persons are one.")
    PERSONS_MERGED("person", Rule.ONE),
    @Description("What was taken for one person is two.")
    PERSON_SPLIT("person", Rule.APART),
    @Description("A person is called otherwise.")
    PERSON_RENAMED("person", Rule.NONE),
    @Description("Somebody else said it.")
    SPEAKER_CORRECTED("statement", Rule.ONE),
    @Description("It was said at another time, affirmed where it was denied, or not said at all.")
    STATEMENT_CORRECTED("statement", Rule.NONE),
    @Description("An article has another title, publisher, author or day of publication.")
    ARTICLE_CORRECTED("article", Rule.NONE),
    @Description("An article was deleted.")
    ARTICLE_DELETED("article", Rule.NONE),
    @Description("An event is of another type, day or place, or is better told otherwise.")
    EVENT_CORRECTED("event", Rule.NONE),
    @Description("It is no event.")
    EVENT_REJECTED("event", Rule.ONE),
    @Description("What was taken for one event is two.")
    EVENT_SPLIT("event", Rule.APART),
    @Description("Several events are one.")
    EVENTS_MERGED("event", Rule.ONE),
    @Description("A person is right as it is.")
    PERSON_CONFIRMED("person", Rule.ONE),
    @Description("A statement is right as it is.")
    STATEMENT_CONFIRMED("statement", Rule.NONE),
    @Description("An event is right as it is.")
    EVENT_CONFIRMED("event", Rule.ONE);

    /** What a correction says about who or what is meant. */
    private enum Rule {
        NONE,
        ONE,
        APART
    }

    private final String subject;
    private final Rule rule;

    CorrectionKind(String subject, Rule rule) {
        this.subject = subject;
        this.rule = rule;
    }

    /** What is corrected: {@code "person"}. */
    public String subject() {
        return subject;
    }

    /** Whether it says what something is, so that it makes no sense without a value. */
    public boolean saysSomething() {
        return isAboutReading() || this == PERSON_RENAMED || this == EVENT_CORRECTED;
    }

    /** Whether it says what is in the text of an article, which is read again for it. */
    public boolean isAboutReading() {
        return this == SPEAKER_CORRECTED || this == STATEMENT_CORRECTED || this == ARTICLE_CORRECTED;
    }

    /** Whether it rules about who or what is meant. */
    public boolean rules() {
        return rule != Rule.NONE;
    }

    /** Whether what belongs to its different parts is different; else all is one, if it rules at all. */
    public boolean tellsApart() {
        return rule == Rule.APART;
    }
}
