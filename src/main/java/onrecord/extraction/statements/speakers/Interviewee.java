package onrecord.extraction.statements.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.extraction.people.ExtractedPerson;
import onrecord.extraction.people.PersonIndex;
import onrecord.extraction.statements.content.Attribution;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.Page;
import onrecord.text.Span;
import onrecord.text.WordSections;

/**
 * Tells who answers in an interview: the one whom alone the lines before it name, or its title, or whom they name behind "with", as in
 * <em>an interview with Maria Santos</em>. Where nobody answers as "I", the questions are the readers' and nobody is interviewed.
 */
final class Interviewee {

    private static final Set<String> FIRST_PERSON = WordSections.read("statements/pronouns.txt").set("first person");
    private static final Set<String> LEADING = WordSections.read("statements/prepositions.txt").set("to the interviewed");

    private final Page page;
    private final List<ExtractedPerson> persons;
    private final PersonIndex mentions;

    Interviewee(Page page, List<ExtractedPerson> persons, PersonIndex mentions) {
        this.page = page;
        this.persons = persons;
        this.mentions = mentions;
    }

    /**
     * @param lines the questions and answers among these
     * @return an index into the article's persons, or {@link PersonIndex#NOBODY}
     */
    int among(List<Attribution> lines) {
        int firstLine = page.text().length();
        boolean answersAsI = false;
        for (Attribution line : lines) {
            Cue.Form form = line.cue().form();
            if (line.cue().isOfInterview()) {
                firstLine = Math.min(firstLine, page.token(line.first()).span().start());
                answersAsI |= form == Cue.Form.REPLY || form == Cue.Form.ANSWER && saysI(line);
            }
        }
        return introduced(firstLine, answersAsI);
    }

    private boolean saysI(Attribution line) {
        int end = page.endOfParagraph(line.cue().head());
        for (int i = line.cue().last() + 1; i < end; i++) {
            if (!page.quoted(i) && FIRST_PERSON.contains(page.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private int introduced(int end, boolean answersAsI) {
        List<Integer> named = new ArrayList<>();
        List<Integer> inTitle = new ArrayList<>();
        List<Integer> led = new ArrayList<>();
        for (PersonIndex.Mention mention : mentions.within(new Span(0, end))) {
            if (!mention.isName()) {
                continue;
            }
            int token = page.tokenAt(mention.span().start());
            addOnce(named, mention.person());
            if (page.paragraphOf(token) == 0) {
                addOnce(inTitle, mention.person());
            }
            if (token > 0 && LEADING.contains(page.lower(beforeRole(token)))) {
                addOnce(led, mention.person());
            }
        }
        if (!answersAsI) {
            return led.size() == 1 ? led.get(0) : PersonIndex.NOBODY;
        }
        return named.size() == 1 ? named.get(0) : inTitle.size() == 1 ? inTitle.get(0) : led.size() == 1 ? led.get(0) : PersonIndex.NOBODY;
    }

    /** "with" of <em>an interview with architect Ann Dunn</em> */
    private int beforeRole(int name) {
        int before = name - 1;
        while (before > page.outerSentences().startOf(name) && page.token(before).tag().equals("NN")
                && RoleNouns.isListed(page.form(before)) || before > 0 && page.tagged(before, "DT")) {
            before--;
        }
        return before;
    }

    private static void addOnce(List<Integer> list, int person) {
        if (!list.contains(person)) {
            list.add(person);
        }
    }

    /** The one person with these initials, as in the line <em>MS: I wish I knew.</em> */
    int byInitials(String initials) {
        int found = PersonIndex.NOBODY;
        for (int i = 0; i < persons.size(); i++) {
            if (initials.equals(initialsOf(persons.get(i).name()))) {
                if (found != PersonIndex.NOBODY) {
                    return PersonIndex.NOBODY;
                }
                found = i;
            }
        }
        return found;
    }

    private static String initialsOf(String name) {
        StringBuilder initials = new StringBuilder();
        for (String part : name.split("[ -]")) {
            initials.append(part, 0, Math.min(1, part.length()));
        }
        return initials.toString();
    }
}
