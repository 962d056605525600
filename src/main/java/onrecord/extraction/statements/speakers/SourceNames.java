package onrecord.extraction.statements.speakers;

import java.util.Set;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.phrases.Source;
import onrecord.extraction.statements.sources.OrganisationHeads;
import onrecord.extraction.statements.words.TimeWords;
import onrecord.language.Countries;
import onrecord.text.SpeakerKind;
import onrecord.text.WordSections;

/** Names the sources that are no person of the article: "the White House" is <em>White House</em>, "a senior official" is called so. */
public final class SourceNames {

    private static final Set<String> LINKS = Set.of("of", "for", "on");
    private static final Set<String> ENUMERATING = Set.of("and", "&", ",");
    /** What they are for may be a list: <em>Bureau of Alcohol, Tobacco, Firearms and Explosives</em>. */
    private static final Set<String> OFFICES = WordSections.read("statements/organisations.txt").set("offices");

    private final Page page;
    private final OrganisationHeads organisations;

    public SourceNames(Page page) {
        this.page = page;
        this.organisations = new OrganisationHeads(page);
    }

    public Speaker speaker(Source source) {
        if (organisations.isOrganisation(source.head()) && !isByNation(source)) {
            int end = Math.max(source.head(), endOfBase(source));
            int first = source.first() < end && page.tagged(source.first(), "DT") ? source.first() + 1 : source.first();
            return new Speaker(SpeakerKind.ORGANISATION, -1, words(first, endOfName(source, end)));
        }
        return new Speaker(SpeakerKind.UNNAMED, -1, words(source.first(), source.last()));
    }

    /** All words of a source that is no one person: <em>Ann Dunn and Bo Lind</em>. */
    Speaker asPrinted(Source source) {
        int last = source.first();
        while (last < source.last() && !(page.form(last).equals(",") && page.tagged(last + 1, "W"))) {
            last++;
        }
        return new Speaker(SpeakerKind.UNNAMED, -1, words(source.first(), last));
    }

    /** Whether age alone tells who it is: <em>the 48-year-old</em>, <em>the singer, 24,</em>. Such a source has been named before. */
    public boolean isByAge(Source source) {
        if (!page.lower(source.first()).equals("the")) {
            return false;
        }
        boolean apposed = source.last() >= source.head() + 2 && page.form(source.head() + 1).equals(",")
                && page.tagged(source.head() + 2, "CD");
        return apposed || page.lower(source.last()).endsWith("year-old") || page.lower(source.head()).equals("old");
    }

    /** <em>the Portuguese</em>, <em>the Democrat</em> */
    public boolean isByNation(Source source) {
        return isDefinite(source) && source.last() == source.first() + 1
                && (OrganisationHeads.isPartisan(page.form(source.last())) || Countries.ofDemonym(page.form(source.last())).isPresent());
    }

    /** <em>the goalkeeper</em> */
    public boolean isByRole(Source source) {
        boolean oneNoun = source.last() == source.first() + 1 && page.token(source.last()).tag().equals("NN");
        return oneNoun && isDefinite(source) && RoleNouns.isListed(page.form(source.head()));
    }

    /** <em>the shadow health secretary</em> */
    public boolean isByLongRole(Source source) {
        boolean role = isDefinite(source) && source.last() == source.head() && RoleNouns.isListed(page.form(source.head()));
        for (int i = source.first() + 1; role && i < source.head(); i++) {
            role = Character.isLowerCase(page.form(i).codePointAt(0)) && (page.tagged(i, "N") || page.tagged(i, "J"));
        }
        return role;
    }

    private boolean isDefinite(Source source) {
        return page.lower(source.first()).equals("the") && source.first() < source.head();
    }

    /** The last token of a source before a preposition, a comma or a relative pronoun: "board" of <em>the board of trustees</em>. */
    public int endOfBase(Source source) {
        for (int i = source.head() + 1; i <= source.last(); i++) {
            boolean ends = page.tagged(i, "IN") || page.form(i).equals(",") || page.tagged(i, "W") || page.form(i).equals("(")
                    || page.tagged(i, "TO");
            if (ends) {
                return i - 1;
            }
        }
        return source.last();
    }

    /**
     * Of <em>the Bank of England</em> the whole, of <em>the board of the bank</em> the board; without the day of <em>the Court
     * Friday</em>.
     */
    private int endOfName(Source source, int end) {
        int last = end;
        boolean office = OFFICES.contains(page.lower(end));
        int next = isCapital(end) ? nextWord(last, source.last(), office) : Page.NONE;
        while (next != Page.NONE) {
            last = next;
            next = nextWord(last, source.last(), office);
        }
        return last > source.first() && TimeWords.isDay(page.lower(last)) ? last - 1 : last;
    }

    /** The next capitalised word of a name, perhaps behind a link: <em>Department of Health and Human Services</em>. */
    private int nextWord(int last, int end, boolean office) {
        int next = last + 1;
        boolean link = next < end && (LINKS.contains(page.lower(next)) || office && ENUMERATING.contains(page.lower(next)));
        next = link ? next + 1 : next;
        next = link && next < end && page.lower(next).equals("the") ? next + 1 : next;
        return next <= end && isCapital(next) && (link || last > end || !page.tagged(next, "CC")) ? next : Page.NONE;
    }

    private boolean isCapital(int index) {
        return Character.isUpperCase(page.form(index).codePointAt(0));
    }

    private String words(int begin, int end) {
        int first = begin < end && page.lower(begin).equals("whose") ? begin + 1 : begin;
        int last = end > first && page.tagged(end, "POS") ? end - 1 : end;
        boolean relative = last > first && page.tagged(last, "W") && Character.isLowerCase(page.form(last).charAt(0));
        last = relative && !page.tagged(last - 1, "IN") ? last - 1 : last;
        while (last > first && page.isPunctuation(last) && !page.form(last).equals(")")) {
            last--;
        }
        return page.line(first, last);
    }
}
