package onrecord.extraction.events.clauses;

import java.util.HashSet;
import java.util.Set;
import onrecord.text.WordSections;

/** Words by what is done to those who take part, from {@code phrases/events/deeds.txt}; each set is explained there. */
public final class DeedWords {

    private static final WordSections WORDS = WordSections.read("events/deeds.txt");

    public static final Set<String> LAW = WORDS.set("law");
    public static final Set<String> LAW_OVER_CRIME = WORDS.set("law over a crime");
    public static final Set<String> KEPT_BY_LAW = WORDS.set("kept by the law");
    public static final Set<String> VIOLENCE = WORDS.set("violence");
    public static final Set<String> KILLING = WORDS.set("killing");
    public static final Set<String> HAPPENS_TO_SUBJECT = WORDS.set("happens to the subject");
    /** Where it does harm to name the wrong person. */
    public static final Set<String> GRAVE = WORDS.set("law", "law over a crime", "violence", "happens to the subject");

    public static final Set<String> UNDERGONE_BY_OWNER = WORDS.set("undergone by its owner");
    public static final Set<String> JUDGES = WORDS.set("judges");
    public static final Set<String> LAWYERS = WORDS.set("lawyers");
    public static final Set<String> WITNESSES = WORDS.set("witnesses");
    public static final Set<String> SPEAKS_OF_OTHERS = WORDS.set("speaks of others");
    static final Set<String> OBJECT_DOES_IT = WORDS.set("object is to do it");
    static final Set<String> SUBJECT_DOES_IT = WORDS.set("subject is to do it");
    public static final Set<String> LAID_TO_CHARGE = WORDS.set("laid to charge");
    public static final Set<String> STARTS_IT = WORDS.set("starts it");
    static final Set<String> JUDGED_FOR_IT = WORDS.set("judged for it");
    public static final Set<String> MEASURES = WORDS.set("measures");
    static final Set<String> ELLIPTIC = WORDS.set("elliptic");
    public static final Set<String> FORCES = WORDS.set("forces");
    public static final Set<String> USES_THE_LAW = WORDS.set("uses the law");
    public static final Set<String> STANDS_BEFORE_LAW = WORDS.set("stands before the law");
    public static final Set<String> HELD = WORDS.set("held");
    public static final Set<String> HAS = WORDS.set("has");
    public static final Set<String> DONE_BY_WHOM_IT_IS_OF = WORDS.set("done by whom it is of");
    public static final Set<String> FINDING = WORDS.set("finding");
    public static final Set<String> GIVING = WORDS.set("giving");
    public static final Set<String> LISTING = WORDS.set("listing");
    public static final Set<String> CRIMES = WORDS.set("crimes");
    public static final Set<String> COLLECTIVE = WORDS.set("collective");
    public static final Set<String> PEOPLE = people();

    /** Verbs that tell what somebody did: "said", "alleges". */
    public static final Set<String> TELLING = WordSections.read("events/context.txt").set("telling");

    /** Nouns for what is laid to somebody's charge and what a court has found: "indictment", "conviction". */
    public static final Set<String> CHARGES = WordSections.read("events/context.txt").set("findings", "charges");

    private DeedWords() {}

    private static Set<String> people() {
        Set<String> people = new HashSet<>(WordSections.read("events/noun-classes.txt").set("person"));
        people.addAll(WORDS.set("people"));
        people.removeAll(WORDS.set("nobody"));
        return Set.copyOf(people);
    }

    /** Whether it does harm to name the wrong person, by the lemma of the verb or noun that tells the deed. */
    public static boolean isGrave(String lemma) {
        return GRAVE.contains(lemma);
    }

    /** "<em>accused</em> of theft", "<em>suspected</em> of it": what the law has against somebody stands right behind. */
    public static boolean isOfCrime(Clauses clauses, int word) {
        return word + 1 < clauses.size() && clauses.word(word + 1).equals("of") && LAW_OVER_CRIME.contains(clauses.lemma(word));
    }
}
