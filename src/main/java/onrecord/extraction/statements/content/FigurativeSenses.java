package onrecord.extraction.statements.content;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import onrecord.extraction.cuewords.Habit;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.phrases.Source;
import onrecord.extraction.statements.sources.OrganisationHeads;
import onrecord.language.NameKind;
import onrecord.text.Phrases;
import onrecord.text.WordSections;

/**
 * Tells where a verb of saying or thinking means something else: <em>The war claimed 125,000 lives. Gunmen attacked a village. The year saw
 * a rise in crime.</em>
 */
final class FigurativeSenses {

    private static final Set<String> FORCES = WordSections.read("statements/figurative-senses.txt").set("forces");
    private static final Set<String> TIMES =
            WordSections.read("statements/figurative-senses.txt").set("parts of the calendar", "stretches of time", "occasions");
    private static final Set<String> STRUCK = Phrases.set("struck-things.txt");
    private static final Set<String> PEOPLE = WordSections.read("statements/figurative-senses.txt").set("endings of people");
    private static final Map<String, Set<String>> OBJECTS = objects();

    private final Page page;
    private final OrganisationHeads organisations;

    FigurativeSenses(Page page) {
        this.page = page;
        this.organisations = new OrganisationHeads(page);
    }

    private static Map<String, Set<String>> objects() {
        Map<String, Set<String>> objects = new HashMap<>();
        for (String line : Phrases.list("figurative-objects.txt")) {
            String[] column = line.split(" \\| ");
            objects.put(column[0], Set.of(column[1].split(" ")));
        }
        return objects;
    }

    /** @param object the head of what the cue governs */
    boolean has(Cue cue, Source source, int object) {
        String verb = cue.word().lemma();
        if (cue.form() != Cue.Form.VERB) {
            return false;
        }
        if (verb.equals("see")) {
            return TIMES.contains(lemma(source.head())) || page.lower(cue.head()).equals("saw") && !thinks(source.head());
        }
        boolean second = page.tree().childBehind(cue.head(), "xcomp") != Page.NONE;
        boolean oblique = page.tree().is(object, "obl");
        boolean quoted = page.quoted(object) || verb.equals("call") && page.quoted(page.tree().lastOfSubtree(object));
        if (quoted || second || !oblique && !page.tree().is(object, "obj")) {
            return false;
        }
        if (oblique && cue.word().has(Habit.SHOOTS)) {
            return true;
        }
        boolean strikes = cue.word().has(Habit.STRIKES) && (FORCES.contains(lemma(source.head())) || STRUCK.contains(lemma(object)));
        return strikes || !oblique && OBJECTS.getOrDefault(verb, Set.of()).contains(lemma(object));
    }

    private boolean thinks(int head) {
        NameKind name = page.token(head).name();
        boolean pronoun = page.tagged(head, "PRP") || page.tagged(head, "W");
        return pronoun || name == NameKind.PERSON || page.tagged(head, "NNP") || organisations.isOrganisation(head)
                || RoleNouns.isListed(lemma(head)) || page.tagged(head, "CD") || page.tagged(head, "DT") || page.tagged(head, "J")
                || page.tagged(head, "NNS") && PEOPLE.stream().anyMatch(lemma(head)::endsWith);
    }

    private String lemma(int i) {
        return page.token(i).lemma().toLowerCase(Locale.ROOT);
    }
}
