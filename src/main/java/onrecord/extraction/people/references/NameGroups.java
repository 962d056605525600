package onrecord.extraction.people.references;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import onrecord.extraction.people.name.NameMatch;
import onrecord.extraction.people.name.NameParts;
import onrecord.extraction.people.name.NameSpelling;
import onrecord.extraction.people.name.PersonName;
import onrecord.extraction.people.naming.PrintedName;
import onrecord.language.Gazetteer;
import onrecord.language.Gender;
import onrecord.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Tells which names of an article are one person's. Full names come first, wherever they stand; a surname then goes to the person of that
 * surname, of two to the one whom title or nearness speaks for: <em>Mrs Clinton</em>.
 */
public final class NameGroups {

    /** More persons of one surname than any article has; keeps the time linear. */
    private static final int MOST_COMPARED = 40;

    /** How well a surname fits whom the article prints in full again, since it stands for another. */
    private static final double TOLD_APART = 0.1;

    /** How well a surname with one title fits whom the article gives another. */
    private static final double OTHER_RANK = 0.25;

    /** How much better a name must fit one person than another of the same surname. */
    private static final double CLEARLY_MORE = 1.15;

    /** Letters of a surname that a slip of the pen leaves recognisable. */
    private static final int SHORTEST_MISSPELT = 7;

    /** Tokens between the names of two that are named together. */
    private static final int NEAR = 4;

    /** In so many sentences behind the one with a relative a surname may mean that one. */
    private static final int SENTENCES_OF_RELATIVE = 3;

    private final List<PersonDraft> drafts = new ArrayList<>();
    private final Map<String, List<PersonDraft>> byWord = new HashMap<>();
    private final Map<String, PersonDraft> bySameText = new HashMap<>();
    private final Map<PrintedName, PersonDraft> owners = new IdentityHashMap<>();
    /** Where a part of a name first stood for somebody named before. */
    private final Map<PersonName, PrintedName> firstParts = new HashMap<>();

    /** Whom a surname of two means, where the article does not tell: nobody that is listed. */
    private final Map<PersonName, PersonDraft> unclear = new HashMap<>();

    private final Map<String, String> sounds = new HashMap<>();
    private final List<Sentence> sentences;
    private final List<ActingRelative> relatives;

    private NameGroups(List<Sentence> sentences, List<ActingRelative> relatives) {
        this.sentences = sentences;
        this.relatives = relatives;
    }

    /** @param names of the article that these are the sentences of, in reading order */
    public static NameGroups of(List<PrintedName> names, List<Sentence> sentences) {
        NameGroups groups = new NameGroups(sentences, ActingRelative.in(sentences, names));
        names.stream().filter(name -> isWhole(name.name())).forEach(groups::addFull);
        List<PrintedName> parts = names.stream().filter(name -> !isWhole(name.name())).toList();
        parts.stream().filter(NameGroups::isSure).forEach(groups::addPart);
        parts.stream().filter(part -> !isSure(part)).forEach(groups::addPart);
        groups.completeJuniors();
        return groups;
    }

    /** "Van Rompuy" looks like a full name, but may be the rest of one. */
    private static boolean isWhole(PersonName name) {
        return name.isFull() && !NameParts.isParticle(name.given().get(0));
    }

    /** "Mr. Cole", of the two Coles of an article. */
    private static boolean isSure(PrintedName part) {
        return part.gender() != Gender.UNKNOWN;
    }

    /** In the order of their first mention. */
    public List<PersonDraft> drafts() {
        drafts.sort(Comparator.comparing(draft -> draft.firstName().span()));
        return drafts;
    }

    /** Makes one person of the two whom these names mean: "Jane Doe, better known as Ana Star". */
    public void join(PrintedName one, PrintedName other) {
        PersonDraft kept = ownerOf(one);
        PersonDraft joined = ownerOf(other);
        if (kept == joined || !drafts.contains(kept) || !drafts.remove(joined)) {
            return;
        }
        owners.replaceAll((name, owner) -> owner == joined ? kept : owner);
        kept.takeOver(joined);
    }

    public PersonDraft ownerOf(PrintedName name) {
        return Objects.requireNonNull(owners.get(name), "not a name that was given to these groups");
    }

    private void addFull(PrintedName name) {
        String folded = NameSpelling.fold(name.name().text());
        PersonDraft same = bySameText.get(folded);
        PersonDraft owner = same != null ? same : likely(name);
        if (owner == null) {
            owner = new PersonDraft(name.name());
            drafts.add(owner);
        }
        bySameText.put(folded, owner);
        give(name, owner);
    }

    private @Nullable PersonDraft likely(PrintedName name) {
        for (PersonDraft draft : candidates(sound(lastWord(name.name())))) {
            if (draft.compare(name.name()).likely()) {
                return draft;
            }
        }
        return null;
    }

    private String sound(String word) {
        return sounds.computeIfAbsent(word, NameSpelling::sound);
    }

    /** The last drafts filed under a word. */
    private List<PersonDraft> candidates(String key) {
        List<PersonDraft> all = byWord.getOrDefault(key, List.of());
        return all.subList(Math.max(0, all.size() - MOST_COMPARED), all.size());
    }

    private void give(PrintedName name, PersonDraft owner) {
        boolean first = !owner.isNamed();
        owner.add(name);
        owners.put(name, owner);
        file(sound(lastWord(name.name())), owner);
        if (first && name.name().isFull()) {
            name.name().given().forEach(given -> file(sound(given), owner));
            file(' ' + NameSpelling.skeleton(name.name().surname()), owner);
        }
    }

    private void file(String key, PersonDraft owner) {
        List<PersonDraft> filed = byWord.computeIfAbsent(key, word -> new ArrayList<>());
        if (filed.isEmpty() || filed.get(filed.size() - 1) != owner && !candidates(key).contains(owner)) {
            filed.add(owner);
        }
    }

    private void addPart(PrintedName name) {
        Generation generation = Generation.of(sentences.get(name.sentence()), name);
        PersonDraft owner = generation == null ? nearest(name) : generation.among(bearers(name), this::sentenceOf);
        boolean open = generation == null ? owner != null && !isSure(name) && isUnclear(name, owner) : owner == null;
        if (open) {
            owners.put(name, unclear.computeIfAbsent(name.name(), PersonDraft::new));
            return;
        }
        owner = owner == null ? misspelt(name) : owner;
        if (owner == null) {
            owner = new PersonDraft(name.name());
            drafts.add(owner);
        }
        give(name, owner);
        firstParts.putIfAbsent(name.name(), name);
    }

    /** Those whom the article gives this surname with another name before it. */
    private List<PersonDraft> bearers(PrintedName part) {
        return candidates(sound(lastWord(part.name()))).stream()
                .filter(draft -> draft.name().isFull() && NameSpelling.variants(lastWord(part.name()), draft.name().surname())
                        && part.gender().agreesWith(genderOf(draft)))
                .toList();
    }

    private Sentence sentenceOf(PrintedName name) {
        return sentences.get(name.sentence());
    }

    /**
     * Whom a surname means that nobody has, when only its inner vowels tell it from the surname of somebody named before: "Muragaza" in an
     * article about Gabriela Muraguza. Null when there is none, or more than one.
     */
    private @Nullable PersonDraft misspelt(PrintedName part) {
        String surname = part.name().surname();
        if (surname.length() < SHORTEST_MISSPELT || part.name().isFull()) {
            return null;
        }
        List<PersonDraft> alike = candidates(' ' + NameSpelling.skeleton(surname)).stream()
                .filter(draft -> !isNamedLater(draft, part) && NameSpelling.variants(surname, draft.name().surname())
                        && part.gender().agreesWith(genderOf(draft)))
                .toList();
        return alike.size() == 1 ? alike.get(0) : null;
    }

    /** Of those whom the part of a name may mean, the one most likely meant here. */
    private @Nullable PersonDraft nearest(PrintedName part) {
        PersonDraft best = null;
        double highest = 0;
        boolean taken = !isSure(part) && isTakenUp(part);
        for (PersonDraft draft : candidates(sound(lastWord(part.name())))) {
            double score = taken && isNamedLater(draft, part) ? 0 : fit(part, draft);
            if (score > highest) {
                highest = score;
                best = draft;
            }
        }
        return best;
    }

    /** Whether it may take up somebody named before: "Lund was born in Vik, the son of Olav Lund" in an article about Erik Lund. */
    private boolean isTakenUp(PrintedName part) {
        return candidates(sound(lastWord(part.name()))).stream().anyMatch(draft -> !isNamedLater(draft, part) && fit(part, draft) > 0);
    }

    private static boolean isNamedLater(PersonDraft draft, PrintedName part) {
        return draft.firstInFull().span().start() > part.span().start();
    }

    /** "Marsh", where Leo Marsh and Ana Marsh have been named together and neither has been called so before. */
    private boolean isUnclear(PrintedName part, PersonDraft owner) {
        boolean ranked = isOfRank(owner, rankOf(part));
        if (!ranked && relatives.stream().anyMatch(relative -> mayMean(part, relative, owner))) {
            return true;
        }
        if (!ranked && isLateRelative(part, owner) && sentencesSince(owner, part) > 1) {
            return true;
        }
        double highest = fit(part, owner);
        PrintedName first = firstParts.get(part.name());
        boolean established = first != null && !isNamedLater(ownerOf(first), first) || isNamedLater(owner, part);
        if (established || !owner.name().isFull()) {
            return false;
        }
        for (PersonDraft other : candidates(sound(lastWord(part.name())))) {
            if (other != owner && areNamedTogether(owner, other) && fit(part, other) * CLEARLY_MORE > highest) {
                return true;
            }
        }
        return false;
    }

    private static int sentencesSince(PersonDraft person, PrintedName part) {
        PrintedName last = person.lastNameBefore(part.span().start());
        return last == null ? 0 : part.sentence() - last.sentence();
    }

    /** "Leo Marsh's widow, Ana, spoke. “It is over,” <em>Marsh</em> said": until he is named otherwise. */
    private boolean mayMean(PrintedName part, ActingRelative relative, PersonDraft owner) {
        int since = part.sentence() - relative.sentence();
        if (since <= 0 || since > SENTENCES_OF_RELATIVE || owners.get(relative.of()) != owner) {
            return false;
        }
        boolean sameSurname = relative.surname() == null || NameSpelling.variants(relative.surname(), lastWord(part.name()));
        PrintedName last = owner.lastNameBefore(part.span().start());
        return sameSurname && (last == null || last.span().start() <= relative.of().span().start());
    }

    /** "Leo Marsh and his wife Ana Marsh" */
    private static boolean areNamedTogether(PersonDraft one, PersonDraft other) {
        PrintedName first = one.firstName();
        PrintedName second = other.firstName();
        int between = Math.max(second.from() - first.to(), first.from() - second.to());
        return other.name().isFull() && first.sentence() == second.sentence() && between <= NEAR;
    }

    private double fit(PrintedName part, PersonDraft draft) {
        NameMatch match = draft.compare(part.name());
        Gender gender = genderOf(draft);
        if (!match.possible() || !part.gender().agreesWith(gender)) {
            return 0;
        }
        boolean surname = NameSpelling.variants(lastWord(part.name()), lastWord(draft.name())) || !draft.name().isFull();
        if (!surname && isMiddleName(lastWord(part.name()), draft.name()) && part.span().start() < draft.firstName().span().start()) {
            return 0;
        }
        if (isNamedLater(draft, part) && ActingRelative.isIntroduced(sentenceOf(draft.firstInFull()), draft.firstInFull())) {
            return 0;
        }
        double score = surname ? 100 : 10;
        score *= part.gender() == gender && gender != Gender.UNKNOWN ? 4 : 1;
        score *= draft.name().suffix().isEmpty() ? 2 : 1;
        score *= isLateRelative(part, draft) ? draft.timesNamedInFull() > 1 ? TOLD_APART : 0.5 : 1;
        score *= isAnotherByStyle(part, draft) ? 0.5 : 1;
        score *= isOfOtherRank(part, draft) ? OTHER_RANK : 1;
        return score * nearness(part, draft);
    }

    /** The senator has been "Cruz" for a while when his wife is named: she is told apart by more of her name. */
    private boolean isLateRelative(PrintedName part, PersonDraft draft) {
        PrintedName first = firstParts.get(part.name());
        return first != null && owners.get(first) != draft && first.span().start() < draft.firstInFull().span().start();
    }

    /** "Harrow" in an article that calls his sister "Miss Harrow"; headlines leave titles out. */
    private static boolean isAnotherByStyle(PrintedName part, PersonDraft draft) {
        return !isSure(part) && draft.isCalledByTitle() && !isNamedLater(draft, part);
    }

    /** "General Marsh" in an article about Captain Ted Marsh. */
    private boolean isOfOtherRank(PrintedName part, PersonDraft draft) {
        String rank = rankOf(part);
        boolean ranked = draft.names().stream().anyMatch(name -> !rankOf(name).isEmpty());
        return !rank.isEmpty() && ranked && !isOfRank(draft, rank);
    }

    /** Whether that is the word for the office of one of the names, or is short for it or the other way round: "Sen.", "Senator". */
    private boolean isOfRank(PersonDraft draft, String rank) {
        return !rank.isEmpty() && draft.names().stream().map(this::rankOf)
                .anyMatch(other -> !other.isEmpty() && (isShortFor(rank, other) || isShortFor(other, rank)));
    }

    /** "sgt." for "sergeant": the first letter and others in their order. */
    private static boolean isShortFor(String some, String all) {
        int next = some.charAt(0) == all.charAt(0) ? 0 : all.length();
        for (char letter : some.replace(".", "").toCharArray()) {
            next = all.indexOf(letter, next) + 1;
            if (next == 0) {
                return false;
            }
        }
        return true;
    }

    /** The word for the office right before the name, empty without one. */
    private String rankOf(PrintedName name) {
        boolean ranked = name.title() != null && name.title().office();
        return ranked ? sentenceOf(name).token(name.from() - 1).form().toLowerCase(Locale.ROOT) : "";
    }

    /** Nobody is called by a middle name before the whole name has been printed. */
    private static boolean isMiddleName(String word, PersonName name) {
        return !NameSpelling.variants(word, name.given().get(0));
    }

    /** Between 0 and 1; persons named before, near and often come first. Where none was, in a headline, the one who is named soonest. */
    private static double nearness(PrintedName part, PersonDraft draft) {
        PrintedName last = draft.lastNameBefore(part.span().start());
        int sentences = part.sentence() - (last == null ? draft.firstName() : last).sentence();
        if (last == null) {
            long bare = draft.timesNamed() - draft.timesNamedInFull();
            return 0.2 + 0.25 / (1 - sentences) + 0.3 * bare / (bare + 2.0);
        }
        return 0.2 + 0.5 / (1 + sentences) + 0.3 * draft.timesNamed() / (draft.timesNamed() + 2.0);
    }

    private static Gender genderOf(PersonDraft draft) {
        return draft.gender() != Gender.UNKNOWN || draft.name().given().isEmpty()
                ? draft.gender()
                : Gazetteer.genderOf(draft.name().given().get(0));
    }

    private static String lastWord(PersonName name) {
        return name.surname().isEmpty() ? name.given().get(0) : name.surname();
    }

    /** A "Jr." has his father's name: "Donald Jr.", where the article has a Donald Trump, is Donald Trump Jr. */
    private void completeJuniors() {
        for (PersonDraft draft : drafts) {
            PersonName name = draft.name();
            if (name.surname().isEmpty() && !name.suffix().isEmpty()) {
                List<PersonDraft> fathers = candidates(sound(name.given().get(0))).stream()
                        .filter(other -> other.name().isFull() && NameSpelling.same(other.name().given().get(0), name.given().get(0)))
                        .toList();
                if (fathers.size() == 1) {
                    draft.rename(PersonName.parse(fathers.get(0).name().text() + " " + name.suffix()));
                }
            }
        }
    }
}
