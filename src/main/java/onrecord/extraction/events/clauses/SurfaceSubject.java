package onrecord.extraction.events.clauses;

import java.util.Locale;
import java.util.Set;
import onrecord.language.NameKind;
import onrecord.language.NounChunks;
import onrecord.text.WordSections;

/**
 * Finds the subject of a finite verb by the order of words: what stands right before it, <em>“Dahl said <u>his client</u> had been
 * arrested”</em>, or what its relative pronoun follows. Trees are wrong about subjects more often than English is.
 */
public final class SurfaceSubject {

    /** The order of words does not tell. */
    public static final int UNKNOWN = -1;

    /** It leaves two persons to choose from: <em>“the brother of Trent, who was arrested”</em>. */
    public static final int DISPUTED = -2;

    private static final WordSections WORDS = WordSections.read("events/function-words.txt");
    private static final Set<String> OPENING_CLAUSES = WORDS.set("opens a clause");
    private static final Set<String> AUXILIARIES = WORDS.set("auxiliaries");
    private static final Set<String> TIMES = WORDS.set("times");
    private static final Set<String> QUANTITIES = WordSections.read("events/parties.txt").set("quantities");
    private static final Set<String> JOINING = Set.of("and", "but", "or", ",", ":", ";", "-", "–", "—");
    private static final Set<String> RELATIVE = Set.of("who", "that", "which");
    private static final Set<String> JOINING_NOUNS = Set.of("of", "in", "at", "from", "near", "outside", "for");
    private static final Set<String> RELATIVE_OF_PERSONS = Set.of("who", "whose", "whom", "which");

    private static final Set<String> WHERE = Set.of("in", "at", "near", "outside");
    private static final Set<String> AIMED_AT = Set.of("for", "against", "over", "to", "by", "with");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "two", "three");

    private final Clauses clauses;
    private final NounChunks phrases;
    private final Set<String> telling;
    private final NameWithAdditions named;

    /** @param telling lemmas of verbs behind which a clause may follow without "that" */
    public SurfaceSubject(Clauses clauses, NounChunks phrases, Set<String> telling) {
        this.clauses = clauses;
        this.phrases = phrases;
        this.telling = telling;
        this.named = new NameWithAdditions(clauses, phrases, this::opensClause);
    }

    /** The head of the subject's phrase, {@link #UNKNOWN} or {@link #DISPUTED}. */
    public int of(int verb) {
        int first = firstOfGroup(verb);
        boolean finite = clauses.token(first).isFinite();
        if (!finite || first == 0) {
            return UNKNOWN;
        }
        int before = first - 1;
        while (before > 0 && (isAside(before) || isTime(before))) {
            before = isTime(before) ? phrases.from(before) - 1 : before - 1;
        }
        if (before < 0) {
            return UNKNOWN;
        }
        if (RELATIVE.contains(clauses.word(before)) && before > 0) {
            return antecedent(before);
        }
        int subject = named.before(before);
        if (subject >= 0) {
            return subject;
        }
        if (clauses.word(before).equals(",")) {
            int name = Math.max(setOffName(before), behindTeller(before));
            return name >= 0 ? name : behindRelativeClause(before);
        }
        int head = phrases.headOf(before);
        if (!clauses.isNoun(head) || phrases.to(before) != before) {
            return UNKNOWN;
        }
        if (opensClause(phrases.from(before))) {
            return head;
        }
        int opening = firstOfChain(before);
        if (opening >= 0) {
            return opening;
        }
        int places = beforePlaces(before);
        if (places >= 0) {
            return places;
        }
        int near = phrases.from(before) - 1;
        int far = beforeChain(before);
        int behindChain = far == near ? UNKNOWN : behindParticiples(far);
        int complement = behindChain >= 0 ? behindChain : behindParticiples(beforeComplement(near));
        return complement >= 0 ? complement : behindParticiples(near);
    }

    /** "<em>also</em> was", and the mark that closes “the "Fox,"”. */
    private boolean isAside(int word) {
        String tag = clauses.token(word).tag();
        return tag.startsWith("RB") || tag.equals("''") && clauses.word(word - 1).equals(",");
    }

    /** "a man accused of <em>stealing</em> from a shop". */
    private int beforeComplement(int before) {
        boolean complement = before > 0 && clauses.isPreposition(before) && clauses.token(before - 1).tag().equals("VBG");
        return complement ? before - 1 : before;
    }

    /** "A train <em>carrying</em> cars of oil derailed": the word before phrases joined by prepositions. */
    private int beforeChain(int last) {
        int before = phrases.from(last) - 1;
        while (before > 0 && JOINING_NOUNS.contains(clauses.word(before)) && clauses.isNoun(before - 1)) {
            before = phrases.from(before - 1) - 1;
        }
        return before;
    }

    /** "<em>Youths</em> in Athens attacked", "<em>Judge Dahl</em> of the court in Velden ruled": the first of phrases joined by prepositions. */
    private int firstOfChain(int last) {
        int end = last;
        while (true) {
            int before = phrases.from(end) - 1;
            boolean joined = before > 0 && JOINING_NOUNS.contains(clauses.word(before)) && clauses.isNoun(before - 1)
                    && phrases.to(before - 1) == before - 1;
            if (!joined) {
                int head = quantified(phrases.headOf(end), last);
                boolean listed = before > 0 && clauses.token(before).tag().equals("CC") || PartyNouns.isPersonName(clauses, last);
                return end != last && !listed && PartyNouns.isParty(clauses, head) && opensClause(phrases.from(end)) ? head : UNKNOWN;
            }
            end = before - 1;
        }
    }

    /** "tens of thousands of <em>people</em>": who they are. */
    private int quantified(int head, int last) {
        boolean quantity =
                QUANTITIES.contains(clauses.word(head)) && !PartyNouns.isParty(clauses, head) && clauses.word(head + 1).equals("of");
        int of = head + 1;
        while (quantity && of + 2 < last && QUANTITIES.contains(clauses.word(of + 1)) && clauses.word(of + 2).equals("of")) {
            of += 2;
        }
        int counted = quantity ? phrases.after(of) : UNKNOWN;
        return counted >= 0 && counted <= last ? counted : head;
    }

    /** "<em>The man</em> accused of killing Calder has died": whoever stands before the participles. */
    private int behindParticiples(int last) {
        int word = last;
        boolean participle = false;
        while (word > 0 && (isParticiple(word) || participle && clauses.isPreposition(word))) {
            participle = true;
            word--;
        }
        if (!participle) {
            return UNKNOWN;
        }
        int head = RELATIVE.contains(clauses.word(word)) && word > 0 ? antecedent(word) : phrases.headOf(word);
        if (head < 0) {
            return DISPUTED;
        }
        boolean carries = clauses.token(word + 1).tag().equals("VBG") && !RELATIVE.contains(clauses.word(word));
        boolean subject = clauses.isNoun(head) && (PartyNouns.isHuman(clauses, head) || carries) && opensClause(phrases.from(head));
        return subject ? head : DISPUTED;
    }

    private boolean isParticiple(int word) {
        String tag = clauses.token(word).tag();
        return tag.equals("VBG") || tag.equals("VBN") || tag.equals("VBD") && !telling.contains(clauses.lemma(word));
    }

    /** "Bell <em>last night</em> accused them"; but "the 10-year-old" is somebody. */
    public boolean isTime(int word) {
        int head = phrases.headOf(word);
        boolean age = clauses.word(word).equals("old");
        return !age && clauses.isNoun(head) && phrases.to(word) == word && TIMES.contains(clauses.lemma(head).toLowerCase(Locale.ROOT));
    }

    /** "had been" before "arrested". */
    public int firstOfGroup(int verb) {
        int first = verb;
        for (int word = verb - 1; word >= 0; word--) {
            if (AUXILIARIES.contains(clauses.word(word))) {
                first = word;
            } else if (!clauses.token(word).tag().startsWith("RB") && !isSince(word)) {
                break;
            }
        }
        return first;
    }

    /** "has <em>since</em> sold". */
    private boolean isSince(int word) {
        return clauses.word(word).equals("since") && word > 0 && AUXILIARIES.contains(clauses.word(word - 1));
    }

    /** Whether a phrase that begins here begins a clause: it is in no prepositional phrase and no object of a verb before it. */
    private boolean opensClause(int from) {
        if (from == 0 || clauses.token(from).tag().equals("WP$")) {
            return true;
        }
        int before = from - 1;
        String word = clauses.word(before);
        boolean told = clauses.isVerb(before) && telling.contains(clauses.lemma(before));
        if (clauses.word(before).equals("and") && (isListInPhrase(before) || isBetween(before))) {
            return false;
        }
        return told || OPENING_CLAUSES.contains(word) || JOINING.contains(word) || clauses.token(before).tag().startsWith("WRB")
                || clauses.token(before).tag().equals("``");
    }

    /** "the lawyer of Hale and <em>Trent</em>", "in Norland and <em>Sudria</em>". */
    private boolean isListInPhrase(int and) {
        int link = and;
        while (link > 0 && JOINING.contains(clauses.word(link)) && PartyNouns.isHuman(clauses, phrases.headOf(link - 1))) {
            link = phrases.from(link - 1) - 1;
        }
        return link >= 0 && link < and && clauses.isPreposition(link) || prepositionOfPlaces(and + 1) >= 0;
    }

    /** "cables <em>in</em> Norland and Sudria": what introduces the list that this place ends; {@link #UNKNOWN} when it ends none. */
    private int prepositionOfPlaces(int last) {
        int link = phrases.from(last) - 1;
        boolean listed = isPlace(last) && link > 0 && clauses.word(link).equals("and");
        while (listed && link > 0 && JOINING.contains(clauses.word(link)) && isPlace(link - 1)) {
            link = phrases.from(link - 1) - 1;
        }
        boolean introduced = link > 0 && clauses.isPreposition(link) && !OPENING_CLAUSES.contains(clauses.word(link));
        return listed && introduced ? link : UNKNOWN;
    }

    private boolean isPlace(int word) {
        return clauses.token(phrases.headOf(word)).name() == NameKind.PLACE;
    }

    /** "<em>Five cables</em> in Norland and Sudria were cut": what lies there. */
    private int beforePlaces(int last) {
        int thing = prepositionOfPlaces(last) - 1;
        boolean subject = thing >= 0 && clauses.isNoun(thing) && phrases.to(thing) == thing && opensClause(phrases.from(thing));
        return subject ? phrases.headOf(thing) : UNKNOWN;
    }

    /** "cables between Norland and <em>Sudria</em>". */
    private boolean isBetween(int and) {
        int from = phrases.from(and - 1);
        return from > 0 && clauses.word(from - 1).equals("between");
    }

    /**
     * Whom "who", or a participle behind a noun, is about: the person named last, unless that one stands in the phrase of another.
     *
     * @param clause where the pronoun or the participle stands
     */
    public int antecedent(int clause) {
        int first = firstRelative(clause);
        if (first >= 0) {
            return antecedent(first);
        }
        int end = behindPhrase(clause);
        if (clauses.token(end).tag().equals("CD") && (end == 0 || !clauses.isPreposition(end - 1))) {
            return DISPUTED;
        }
        if (end > 0 && clauses.word(end).equals(",")) {
            end--;
        }
        int nearest = UNKNOWN;
        int team = UNKNOWN;
        while (end >= 0) {
            int head = phrases.headOf(end);
            if (!clauses.isNoun(head) || phrases.to(end) != end) {
                return nearest >= 0 ? nearest : team;
            }
            if (isVerbInHeadline(head)) {
                return DISPUTED;
            }
            boolean fits = isMeant(clause, head, nearest);
            if (fits && (clauses.word(clause).equals("which") || isVictimOf(clause, head))) {
                return head;
            }
            if (fits && nearest >= 0) {
                return speaksFor(head, clause) ? nearest : DISPUTED;
            }
            nearest = fits ? head : nearest;
            team = team < 0 && isTeam(head) ? head : team;
            int before = phrases.from(end) - 1;
            if (before < 1 || !clauses.isPreposition(before)) {
                return nearest >= 0 ? nearest : team;
            }
            end = before - 1;
        }
        return nearest >= 0 ? nearest : team;
    }

    /** "Governor <em>pardons</em> woman who killed": a headline that reads like one long noun may hide its verb, and with it who is meant. */
    private boolean isVerbInHeadline(int head) {
        int from = phrases.from(head);
        boolean headline = from == 0 && head > 1 && !clauses.opensPhrase(0) && !clauses.token(clauses.size() - 1).tag().equals(".");
        for (int word = 1; headline && word < head; word++) {
            if (!clauses.isCommonNoun(word) || PartyNouns.isHuman(clauses, word)) {
                return false;
            }
        }
        return headline && clauses.isCommonNoun(0) && clauses.isCommonNoun(head) && PartyNouns.isHuman(clauses, 0)
                && PartyNouns.isHuman(clauses, head);
    }

    /** "Holm, <em>who</em> led the party and who backed it": the first of two alike; {@link #UNKNOWN} without one, or with more. */
    private int firstRelative(int pronoun) {
        int first = UNKNOWN;
        boolean joined = pronoun > 0 && clauses.word(pronoun).equals("who") && clauses.token(pronoun - 1).tag().equals("CC");
        for (int word = 0; joined && word < pronoun; word++) {
            if (RELATIVE_OF_PERSONS.contains(clauses.word(word)) && first >= 0) {
                return UNKNOWN;
            }
            first = clauses.word(word).equals("who") ? word : first;
        }
        return first;
    }

    /** "<em>the Comets</em>, who were beaten", "<em>Velden</em>, who won", "a loss to <em>Velden</em>, who": a name, and no place where something happens. */
    private boolean isTeam(int head) {
        int from = phrases.from(head);
        boolean place = clauses.token(head).name() == NameKind.PLACE && from > 0 && !clauses.token(from - 1).tag().equals("CC")
                && !AIMED_AT.contains(clauses.word(from - 1));
        boolean team = clauses.token(head).name() == NameKind.PLACE || clauses.word(from).equals("the");
        return team && !place && clauses.token(head).tag().startsWith("NNP") && PartyNouns.isName(clauses, head);
    }

    /** "a man <em>fatally</em> shot", "Ann Keller<em>, 23,</em> charged", "the Comets <em>(13-3)</em>, who": the last word before such additions. */
    private int behindPhrase(int clause) {
        int end = clause - 1;
        while (end > 0 && clauses.token(end).tag().startsWith("RB")) {
            end--;
        }
        boolean aged = end > 2 && clauses.word(end).equals(",") && clauses.token(end - 1).tag().equals("CD")
                && clauses.word(end - 2).equals(",") && PartyNouns.isPersonName(clauses, end - 3);
        if (aged) {
            return end - 3;
        }
        int comma = end > 0 && clauses.word(end).equals(",") ? end - 1 : end;
        if (!clauses.token(comma).form().equals(")")) {
            return end;
        }
        int open = comma;
        while (open > 0 && !clauses.token(open).form().equals("(")) {
            open--;
        }
        return Math.max(0, open - 1);
    }

    private boolean isMeant(int clause, int head, int nearest) {
        if (clauses.word(clause).equals("which")) {
            int from = phrases.from(head);
            boolean place = clauses.token(head).name() == NameKind.PLACE && from > 0 && WHERE.contains(clauses.word(from - 1));
            return nearest < 0 && !place && (PartyNouns.isPersonName(clauses, head) || !PartyNouns.isHuman(clauses, head));
        }
        return PartyNouns.isHuman(clauses, head) || nearest < 0 && !clauses.word(clause).equals("who");
    }

    /** "lawyers for <em>the men</em> jailed for it": who speaks for somebody is not the one. */
    private boolean speaksFor(int head, int participle) {
        return clauses.token(participle).tag().equals("VBN") && clauses.word(phrases.to(head) + 1).equals("for")
                && DeedWords.SPEAKS_OF_OTHERS.contains(clauses.lemma(head));
    }

    /** "the brother of <em>a woman</em> found dead": of one who is spoken of for the first time it says why. */
    private boolean isVictimOf(int participle, int head) {
        String lemma = clauses.lemma(participle);
        boolean suffered = DeedWords.VIOLENCE.contains(lemma) || DeedWords.FINDING.contains(lemma);
        int from = phrases.from(head);
        return suffered && from > 0 && clauses.word(from - 1).equals("of") && INDEFINITE.contains(clauses.word(from));
    }

    /** "<em>The head</em> of the bank, who had been ill, died": whoever the clause between the commas is about. */
    private int behindRelativeClause(int comma) {
        int word = comma - 1;
        while (word > 1 && !clauses.word(word).equals(",")) {
            word--;
        }
        boolean relative = word > 0 && word + 1 < comma && RELATIVE_OF_PERSONS.contains(clauses.word(word + 1));
        return relative ? opening(word + 1) : UNKNOWN;
    }

    /**
     * Whom a relative clause describes when it stands at the beginning of its clause: the first noun, "the head" of "the head of the bank".
     *
     * @param relative where the pronoun stands
     */
    public int opening(int relative) {
        int end = clauses.word(relative - 1).equals(",") ? relative - 2 : relative - 1;
        while (end >= 0) {
            int head = phrases.headOf(end);
            int before = phrases.from(end) - 1;
            if (!clauses.isNoun(head) || phrases.to(end) != end) {
                return UNKNOWN;
            }
            if (before < 1 || !clauses.isPreposition(before) || !clauses.isNoun(before - 1)) {
                int named = clauses.is(head, "appos") && clauses.isNoun(clauses.head(head)) ? clauses.head(head) : head;
                return opensClause(phrases.from(named)) ? named : UNKNOWN;
            }
            end = before - 1;
        }
        return UNKNOWN;
    }

    /** "<em>The clerk</em>, police said, was": whoever stands before the words that only tell who says so. */
    private int behindTeller(int comma) {
        boolean teller = comma > 2 && clauses.token(comma - 1).isFinite() && telling.contains(clauses.lemma(comma - 1));
        int word = comma - 2;
        while (teller && word > 1 && !clauses.word(word).equals(",") && !clauses.isVerb(word)) {
            word--;
        }
        int last = word - 1;
        boolean setOff = teller && last >= 0 && clauses.word(word).equals(",") && phrases.to(last) == last;
        return setOff && clauses.isNoun(phrases.headOf(last)) && opensClause(phrases.from(last)) ? phrases.headOf(last) : UNKNOWN;
    }

    /** "Her husband, <em>Pavel Trent</em>, was": a name that is set off and stands right behind somebody who is described. */
    private int setOffName(int comma) {
        if (comma < 2) {
            return UNKNOWN;
        }
        int name = phrases.headOf(comma - 1);
        int before = phrases.from(comma - 1) - 1;
        boolean setOff = before > 0 && clauses.word(before).equals(",") && PartyNouns.isPersonName(clauses, name)
                && !isCarried(before - 1);
        return setOff && PartyNouns.isHuman(clauses, phrases.headOf(before - 1)) ? name : UNKNOWN;
    }

    /** "the bus carrying <em>the teacher</em>, Ann Keller, was": the object of a participle. */
    private boolean isCarried(int word) {
        int from = phrases.from(word);
        return from > 0 && clauses.token(from - 1).tag().equals("VBG");
    }
}
