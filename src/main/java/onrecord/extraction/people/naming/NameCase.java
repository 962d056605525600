package onrecord.extraction.people.naming;

import java.util.Locale;

/** Gives a name printed in capitals, as in a headline, the letters it has in a sentence. */
public final class NameCase {

    private NameCase() {}

    /** {@code "ANGELA MERKEL"} is {@code "Angela Merkel"}, {@code "O'REILLY"} is {@code "O'Reilly"}. */
    public static String capitalised(String name) {
        StringBuilder cased = new StringBuilder(name.toLowerCase(Locale.ROOT));
        for (int i = 0; i < cased.length(); i++) {
            boolean begins = i == 0 || !Character.isLetter(cased.charAt(i - 1));
            if (begins || isAfterMc(cased, i)) {
                cased.setCharAt(i, Character.toUpperCase(cased.charAt(i)));
            }
        }
        return cased.toString();
    }

    private static boolean isAfterMc(StringBuilder name, int index) {
        return index >= 2 && name.charAt(index - 2) == 'M' && name.charAt(index - 1) == 'c'
                && (index == 2 || name.charAt(index - 3) == ' ');
    }
}
