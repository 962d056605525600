package onrecord.extraction.statements.readings;

import onrecord.extraction.people.words.RoleNouns;
import onrecord.extraction.statements.page.Page;

/** Reads abbreviations spelled like small words as names: <em>the WHO said</em>, <em>CAN leader Ann Dunn</em>. */
final class Abbreviations {

    private static final int LONGEST = 5;

    private final Page page;

    Abbreviations(Page page) {
        this.page = page;
    }

    /** In capitals among words that are not, where a name can stand: behind "the", or at the beginning of a clause before a noun or a verb. */
    boolean isOne(int i) {
        String form = page.form(i);
        if (form.length() > LONGEST || !isCapitals(i) || page.quoted(i) || page.tagged(i, "N") || i + 1 >= page.size() || isCapitals(i + 1)
                || i > 0 && isCapitals(i - 1)) {
            return false;
        }
        int begin = page.outerSentences().startOf(i);
        boolean definite = i > begin && page.lower(i - 1).equals("the");
        boolean opens = i == begin || page.quoted(i - 1) || page.form(i - 1).equals(",") || page.tagged(i - 1, "VBD") && begins(i + 1);
        return definite || opens && (page.tagged(i + 1, "N") || RoleNouns.isListed(page.form(i + 1)) || page.tagged(i + 1, "VBD")
                || page.tagged(i + 1, "VBZ") || begins(i + 1));
    }

    private boolean begins(int i) {
        return page.isPunctuation(i);
    }

    private boolean isCapitals(int i) {
        String form = page.form(i);
        for (int c = 0; c < form.length(); c++) {
            if (!Character.isUpperCase(form.charAt(c))) {
                return false;
            }
        }
        return form.length() > 1;
    }
}
