package onrecord.extraction.statements.speakers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import onrecord.extraction.people.words.OrganisationNouns;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.phrases.Source;
import onrecord.language.HeadlineCase;
import onrecord.language.NameKind;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the organisations that an article has named, to find the one that <em>the company</em>, <em>the ministry</em> or a
 * shortened name means. Callers ask in reading order. Where two fit, none is meant.
 */
final class NamedOrganisations {

    private static final Set<String> COMPANIES = WordSections.read("statements/organisations.txt").set("companies");
    /** Any company may be called so, whatever its name. */
    private static final Set<String> GENERAL = WordSections.read("statements/organisations.txt").set("general");
    private static final Set<String> IN_COMPANY_NAMES = WordSections.read("statements/organisations.txt").set("in company names");
    private static final Set<String> PUBLIC = WordSections.read("statements/organisations.txt").set("public");

    private final Page page;
    private final Map<String, String> byNoun = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Map<String, String> byFirstWord = new HashMap<>();
    private final Set<String> subjects = new HashSet<>();
    private final Map<String, Integer> timesNamed = new HashMap<>();
    private @Nullable String foremost;
    private int timesForemost;
    private int timesSecond;
    private int read;

    NamedOrganisations(Page page) {
        this.page = page;
    }

    /** The name of the one that "the company" or "Brightwater" stands for here, or null. */
    @Nullable
    String meantBy(Source source) {
        readTo(source.first());
        int first = page.lower(source.first()).equals("the") ? source.first() + 1 : source.first();
        if (first != source.last() || source.head() != first) {
            return null;
        }
        String word = page.lower(first);
        if (Character.isUpperCase(page.form(first).codePointAt(0)) && first == source.first()) {
            return page.token(first).name() == NameKind.PLACE ? null : byFirstWord.get(word);
        }
        return first == source.first() ? null : meantByNoun(word);
    }

    private @Nullable String meantByNoun(String noun) {
        String named = ambiguous.contains(noun) ? null : byNoun.get(noun);
        String about = timesForemost > timesSecond && subjects.contains(foremost) ? foremost : null;
        boolean doubtful = named != null && about != null && !named.equals(about) && GENERAL.contains(noun);
        return doubtful ? null : named == null && COMPANIES.contains(noun) ? about : named;
    }

    /** Somebody who has spoken: "the transport ministry" is from then on "the ministry". */
    void remember(String name) {
        String noun = name.substring(name.lastIndexOf(' ') + 1);
        if (noun.length() < name.length() && OrganisationNouns.isListed(noun)) {
            put(noun, name);
        }
    }

    private void readTo(int token) {
        while (read < token) {
            int end = endOfName(read);
            if (end > read) {
                read(read, end - 1);
            }
            read = Math.max(end, read + 1);
        }
    }

    /** The token behind the organisation's name that begins here, or this token. */
    private int endOfName(int i) {
        if (page.token(i).name() != NameKind.ORGANISATION) {
            return i;
        }
        int end = i + 1;
        while (end < page.size() && page.token(end).name() == NameKind.ORGANISATION && !page.token(end).beginsName()) {
            end++;
        }
        return end;
    }

    private void read(int first, int last) {
        if (isInHeadline(first)) {
            return;
        }
        String name = page.line(first, last);
        boolean company = true;
        for (int i = first; i <= last; i++) {
            String word = page.lower(i);
            company &= !PUBLIC.contains(word) && (!OrganisationNouns.isListed(word) || IN_COMPANY_NAMES.contains(word));
            boolean heads = last > first && (i == last || page.lower(i + 1).equals("of"));
            if (heads && OrganisationNouns.isListed(word)) {
                put(word, name);
            }
        }
        if (last > first && !OrganisationNouns.isListed(page.lower(first))) {
            byFirstWord.putIfAbsent(page.lower(first), name);
        }
        String full = first == last ? byFirstWord.getOrDefault(page.lower(first), name) : name;
        if (company) {
            count(full);
        }
        if (isSubject(first, last)) {
            subjects.add(full);
        }
    }

    /** In <em>Kendo Buys Searle</em> capitals hide where a name ends. */
    private boolean isInHeadline(int token) {
        return page.paragraphOf(token) == 0
                && HeadlineCase.isTitleCase(page.tokens(page.sentenceStart(token), page.sentenceEnd(token)));
    }

    private boolean isSubject(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (page.tree().is(i, "nsubj")) {
                return true;
            }
        }
        return false;
    }

    private void put(String noun, String name) {
        String before = byNoun.put(noun, name);
        if (before != null && !before.equalsIgnoreCase(name)) {
            ambiguous.add(noun);
        }
    }

    private void count(String name) {
        int times = timesNamed.merge(name, 1, Integer::sum);
        if (name.equals(foremost)) {
            timesForemost = times;
        } else if (times > timesForemost) {
            timesSecond = timesForemost;
            timesForemost = times;
            foremost = name;
        } else {
            timesSecond = Math.max(timesSecond, times);
        }
    }
}
