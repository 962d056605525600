package onrecord.extraction.statements.speakers;

import onrecord.extraction.people.PersonIndex;
import onrecord.extraction.people.PersonIndex.Mention;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.SeparatingMarks;
import onrecord.extraction.statements.phrases.Source;

/** Finds the subject that a clause with "he" or "she" keeps apart from its verb: <em>Dunn — even as he says it is safe — has left.</em> */
final class InterruptedSubjects {

    private final Page page;
    private final PersonIndex mentions;

    InterruptedSubjects(Page page, PersonIndex mentions) {
        this.page = page;
        this.mentions = mentions;
    }

    /** @return an index into the article's persons, or {@link PersonIndex#NOBODY} */
    int before(Source pronoun) {
        int mark = pronoun.head() - 1;
        int begin = page.outerSentences().startOf(pronoun.head());
        while (mark > begin && (page.tagged(mark, "RB") || page.tagged(mark, "IN"))) {
            mark--;
        }
        boolean opens = mark > begin && mark < pronoun.head() - 1 && SeparatingMarks.isDash(page.form(mark)) && !page.quoted(mark);
        Mention name = opens ? mentions.mentionAt(page.token(mark - 1).span()) : null;
        return name != null && name.isName() && closes(pronoun.head()) ? name.person() : PersonIndex.NOBODY;
    }

    private boolean closes(int from) {
        for (int i = from + 1; i < page.outerSentences().endOf(from); i++) {
            if (SeparatingMarks.isDash(page.form(i)) && !page.quoted(i)) {
                return page.isFinite(i + 1);
            }
        }
        return false;
    }
}
