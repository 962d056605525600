package onrecord.extraction.people.references;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import onrecord.extraction.people.roles.Role;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.language.Gender;
import onrecord.language.NameKind;
import onrecord.language.Sentence;
import onrecord.language.Token;
import onrecord.text.Span;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/** Finds descriptions of persons and whom they mean, by the roles the article gives: "the Russian leader" is who leads Russia. */
final class Descriptions {

    private static final int MOST_WORDS = 6;
    private static final int MOST_COMPARED = 40;

    private static final WordSections WORDS = WordSections.read("people/descriptions.txt");
    /** With these the words describe somebody else, or somebody not yet known. */
    private static final Set<String> OTHERS = WORDS.set("others");

    /** Words that distinguish offices: "the president" is not the vice president. */
    private static final Set<String> RANKS = WORDS.set("ranks");

    private static final Set<String> POLITICAL = WORDS.set("politicians");

    private final Salience attention;
    private final Map<String, List<PersonDraft>> byNoun = new HashMap<>();

    Descriptions(List<PersonDraft> drafts, Salience attention) {
        this.attention = attention;
        for (PersonDraft draft : drafts) {
            for (Role role : draft.descriptions()) {
                file(role.head(), draft);
                file(role.group(), draft);
                role.countries().forEach(country -> file(country, draft));
            }
        }
    }

    private void file(String key, PersonDraft draft) {
        List<PersonDraft> filed = byNoun.computeIfAbsent(key, noun -> new ArrayList<>());
        if (filed.size() < MOST_COMPARED && (filed.isEmpty() || filed.get(filed.size() - 1) != draft)) {
            filed.add(draft);
        }
    }

    /** The description that begins with this token, null when none does. */
    @Nullable
    Description at(SentencePersons scene, int index) {
        Sentence sentence = scene.sentence;
        boolean definite = sentence.token(index).form().equalsIgnoreCase("the");
        boolean owned = sentence.token(index).tag().equals("POS") && scene.at(Math.max(0, index - 1)) != null;
        if (!definite && !owned && !sentence.token(index).tag().equals("PRP$")) {
            return null;
        }
        int end = index + 1;
        while (end < sentence.size() && end - index <= MOST_WORDS && isPart(sentence.token(end))) {
            end++;
        }
        int head = end - 1;
        if (head == index || !isNoun(sentence.token(head)) || !stands(scene, index, end)) {
            return null;
        }
        int last = withCountry(sentence, end);
        Role role = new Role("", sentence, index + 1, last, head, RoleNouns.of(sentence.token(head).form()));
        int start = owned ? index - 1 : index;
        Span span = (owned ? sentence.token(index + 1) : sentence.token(start)).span().cover(sentence.token(last - 1).span());
        return new Description(span, head, last, definite ? -1 : start, role);
    }

    private static boolean isPart(Token token) {
        String tag = token.tag();
        boolean nominal =
                tag.startsWith("NN") && !tag.equals("NNS") || tag.startsWith("JJ") || tag.equals("HYPH") || token.form().equals("-");
        return nominal && token.name() != NameKind.PERSON && !OTHERS.contains(token.form().toLowerCase(Locale.ROOT));
    }

    private static boolean isNoun(Token token) {
        return token.tag().startsWith("NN") && (RoleNouns.of(token.form()) != null);
    }

    /** Not before a name ("the spokesman, John Roe"), not in "X is the president", "as the president". */
    private static boolean stands(SentencePersons scene, int index, int end) {
        Sentence sentence = scene.sentence;
        boolean named = end < sentence.size() && scene.at(end) != null
                || end + 1 < sentence.size() && sentence.token(end).form().equals(",") && scene.at(end + 1) != null;
        boolean possessive = end < sentence.size() && OTHERS.contains(sentence.token(Math.min(end, index + 1)).form());
        boolean predicate = index > 0 && (sentence.token(index - 1).lemma().equals("be") || sentence.token(index - 1).form().equals("as"));
        return !named && !possessive && !predicate;
    }

    /** "the president of Mexico" goes on to its country. */
    private static int withCountry(Sentence sentence, int end) {
        boolean of = end + 1 < sentence.size() && sentence.token(end).form().equals("of") && sentence.token(end + 1).tag().equals("NNP");
        return of ? end + 2 : end;
    }

    /** Whom it means, null when the text leaves it open. */
    @Nullable
    PersonDraft meant(Description description, SentencePersons scene, @Nullable PersonDraft not) {
        PersonDraft owner = description.owner() < 0 ? null : scene.at(description.owner());
        PersonDraft subject = scene.subjectFor(description.head());
        PersonDraft best = null;
        double highest = 0;
        for (PersonDraft person : candidates(description.role())) {
            double fit = person == not || person == owner || person == subject && !scene.isSubject(description.head()) ? 0
                    : fit(description, person);
            double score = fit * (0.1 + attention.weight(person, scene.number));
            boolean known = fit > 0.5 && attention.distance(person, scene.number) < 15 || fit > 1;
            if (known && score > highest) {
                highest = score;
                best = person;
            }
        }
        return best;
    }

    private Set<PersonDraft> candidates(Role described) {
        Set<PersonDraft> candidates = new LinkedHashSet<>(byNoun.getOrDefault(described.head(), List.of()));
        candidates.addAll(described.group().isEmpty() ? List.of() : byNoun.getOrDefault(described.group(), List.of()));
        described.countries().forEach(country -> candidates.addAll(byNoun.getOrDefault(country, List.of())));
        return candidates;
    }

    private static double fit(Description description, PersonDraft person) {
        if (!description.role().gender().agreesWith(person.gender()) && person.gender() != Gender.UNKNOWN) {
            return 0;
        }
        double best = 0;
        Set<String> countries = new LinkedHashSet<>();
        person.descriptions().forEach(role -> countries.addAll(role.countries()));
        for (Role role : person.descriptions()) {
            best = Math.max(best, fit(description.role(), role, countries));
        }
        return best;
    }

    private static double fit(Role described, Role role, Set<String> countries) {
        boolean same = described.head().equals(role.head()) && sameRank(described, role);
        boolean general =
                described.head().equals(role.group()) || described.group().equals("spokesperson") && role.group().equals("spokesperson")
                        || described.head().equals("politician") && POLITICAL.contains(role.group())
                        || described.group().equals("peer") && POLITICAL.contains(role.group()) && !described.countries().isEmpty();
        if (!same && !general) {
            return 0;
        }
        double base = same ? 1 : 0.7;
        if (described.countries().isEmpty()) {
            return described.group().equals("peer") || described.group().equals("kin") && !role.words().containsAll(described.words()) ? 0
                    : base;
        }
        boolean agree = described.countries().stream().anyMatch(countries::contains);
        return agree ? 40 * base : countries.isEmpty() && same ? 0.6 * base : 0;
    }

    private static boolean sameRank(Role described, Role role) {
        return RANKS.stream().allMatch(rank -> described.words().contains(rank) == role.words().contains(rank));
    }
}
