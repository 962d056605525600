package onrecord.extraction.people;

import java.util.Locale;

/** Gives a name printed in capitals, as in a headline, the letters it has in a sentence. */
final class NameCase {

    private NameCase() {}

    /** {@code "ANGELA MERKEL"} is {@code "Angela Merkel"}, {@code "O'REILLY"} is {@code "O'Reilly"}. */
    static String capitalised(String name) {
        StringBuilder cased = new StringBuilder(name.toLowerCase(Locale.ROOT));
        for (int i = 0; i < cased.length(); i++) {
            boolean begins = i == 0 || !Character.isLetter(cased.charAt(i - 1));
            boolean afterMc = i == 2 && cased.toString().startsWith("Mc") || i > 2 && cased.substring(i - 3, i).equals(" Mc");
            if (begins || afterMc) {
                cased.setCharAt(i, Character.toUpperCase(cased.charAt(i)));
            }
        }
        return cased.toString();
    }
}
