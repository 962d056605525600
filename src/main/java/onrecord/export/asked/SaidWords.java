package onrecord.export.asked;

import onrecord.text.Polarity;

/** A statement in one line, for forms that have no place of their own for whether its words are affirmed. */
public final class SaidWords {

    private SaidWords() {}

    /** Such as <em>Anna Keller: the bridge is safe</em>, <em>Anna Keller denied: the bridge is safe</em>. */
    public static String of(Fields statement) {
        return statement.text("speakerName") + (isDenied(statement) ? " denied: " : ": ") + statement.text("text");
    }

    /** Whether the speaker denies the words, or says that they do not hold. */
    public static boolean isDenied(Fields statement) {
        return statement.text("polarity").equals(Polarity.NEGATED.name());
    }
}
