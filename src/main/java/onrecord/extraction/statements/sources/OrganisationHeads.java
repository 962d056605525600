package onrecord.extraction.statements.sources;

import java.util.Locale;
import java.util.Set;
import onrecord.extraction.people.words.OrganisationNouns;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.extraction.statements.page.Page;
import onrecord.language.NameKind;
import onrecord.text.WordSections;

/** Tells whether the head of a phrase is an organisation: <em>the White House</em>, <em>the ministry</em>, but not <em>the Republican</em>. */
public final class OrganisationHeads {

    private static final Set<String> PARTISANS = WordSections.read("statements/organisations.txt").set("partisans");

    private final Page page;

    public OrganisationHeads(Page page) {
        this.page = page;
    }

    public boolean isOrganisation(int head) {
        if (isPartisan(page.form(head)) || RoleNouns.isListed(page.form(head)) && page.token(head).tag().equals("NNP")) {
            return false;
        }
        NameKind name = page.token(head).name();
        if (name == NameKind.ORGANISATION || name == NameKind.PLACE) {
            return true;
        }
        boolean proper = page.tagged(head, "NNP") && Character.isUpperCase(page.form(head).codePointAt(0)) && name != NameKind.PERSON;
        return proper || OrganisationNouns.isListed(page.token(head).lemma().toLowerCase(Locale.ROOT));
    }

    /** A member of a party, whose name the party bears too: <em>the Democrat</em>. */
    public static boolean isPartisan(String form) {
        return PARTISANS.contains(form);
    }
}
