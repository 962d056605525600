package onrecord.extraction.statements;

import java.util.List;
import onrecord.extraction.people.PersonIndex;
import onrecord.extraction.people.words.Pronoun;
import onrecord.extraction.statements.page.Page;
import onrecord.language.Gender;
import onrecord.text.Span;

/**
 * Says where a pronoun may stand for somebody else than it was taken for: in <em>“No,” she said</em>, two paragraphs below the speaker's
 * name, when another woman has been named since.
 */
final class Antecedents {

    private static final int NEAR = 1;
    /** How far back names are looked for, UTF-16. */
    private static final int WAY = 4000;

    private final Page page;
    private final PersonIndex mentions;

    Antecedents(Page page, PersonIndex mentions) {
        this.page = page;
        this.mentions = mentions;
    }

    boolean haveRival(int pronoun, int person) {
        Pronoun form = Pronoun.of(page.form(pronoun));
        if (form == null || person == PersonIndex.NOBODY) {
            return false;
        }
        int start = page.token(pronoun).span().start();
        List<PersonIndex.Mention> before = mentions.within(new Span(Math.max(0, start - WAY), start));
        boolean rival = false;
        for (int i = before.size() - 1; i >= 0; i--) {
            PersonIndex.Mention mention = before.get(i);
            if (mention.isName() && mention.person() == person) {
                return rival && page.paragraphOf(pronoun) - page.paragraphOf(page.tokenAt(mention.span().start())) > NEAR;
            }
            rival |= mention.isName() && suits(mention.person(), form.gender());
        }
        return rival;
    }

    private boolean suits(int person, Gender gender) {
        return mentions.genderOfName(person).agreesWith(gender);
    }
}
