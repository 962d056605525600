package onrecord.resolution.events;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import onrecord.extraction.dates.words.CalendarNames;
import onrecord.extraction.people.name.NameSpelling;
import onrecord.language.Countries;
import onrecord.language.WordRarity;
import onrecord.resolution.names.ParticipantKey;
import onrecord.resolution.topics.ArticleTopic;
import onrecord.text.ParticipantRole;

/** What a report tells besides its kind and date: what is looked at when these do not rule out that it is of the same event as another one. */
final class ReportDetails {

    /** How much a name tells. A described participant ("rebels", "prices") tells nothing: other events have the same. */
    private static final double NAME_BITS = 14;

    private static final double COMMON_BITS = 8;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*+");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*+");
    private static final Pattern OPENING = Pattern.compile("^(?:The|A|An|This|That|These|Those|Some|His|Her|Their|Its) ");

    private final String family;
    /** The rare terms of the clause but for the trigger, each with how much more than a common word it tells, in bits. */
    final Map<String, Double> words = new TreeMap<>();
    final Set<String> numbers = new HashSet<>();
    /** The named ones of those taking part, by what they are compared by, each with how much it tells, in bits. */
    final Map<String, Double> parties = new TreeMap<>();
    /** The folded last words of their names; countries are no such names. */
    final Set<String> surnames = new HashSet<>();
    /** The names in the place, each as it is compared. */
    final Set<String> place = new HashSet<>();
    /** The same names as an article has them among its places, and among its terms. */
    private final Set<String> foldedPlace = new HashSet<>();
    private final Set<String> placeTerms = new HashSet<>();
    /** By what the named participants in a role are compared. */
    private final Map<ParticipantRole, Set<String>> named = new EnumMap<>(ParticipantRole.class);
    private final Map<ParticipantRole, Set<UUID>> persons = new EnumMap<>(ParticipantRole.class);
    /** What the words for those to whom it is done tell of them. */
    final DescribedPeople recipients;
    final double weightOfWords;
    final double weightOfParties;

    /** @param family of the trigger */
    ReportDetails(EventMention mention, String family) {
        this.family = family;
        mention.parties().forEach(this::add);
        WORD.matcher(mention.clause()).results().forEach(word -> addWord(word.group()));
        NUMBER.matcher(mention.clause()).results().forEach(number -> numbers.add(number.group().replace(",", "")));
        if (mention.place() != null) {
            WORD.matcher(mention.place()).results()
                    .filter(word -> Character.isUpperCase(word.group().charAt(0)))
                    .forEach(word -> place.add(ParticipantKey.of(word.group())));
            place.forEach(name -> {
                foldedPlace.add(NameSpelling.fold(name));
                placeTerms.add(name.toLowerCase(Locale.ROOT));
            });
        }
        recipients = DescribedPeople.of(mention.parties().stream()
                .filter(party -> party.role() == ParticipantRole.RECIPIENT).map(EventMention.Party::name).toList());
        weightOfWords = weight(words);
        weightOfParties = weight(parties);
    }

    private static double weight(Map<String, Double> words) {
        return words.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private void add(EventMention.Party party) {
        String name = party.name();
        if (party.person() != null) {
            persons.computeIfAbsent(party.role(), role -> new HashSet<>()).add(party.person());
        }
        if (!isNamed(party)) {
            return;
        }
        named.computeIfAbsent(party.role(), role -> new HashSet<>()).add(key(party));
        parties.put(key(party), NAME_BITS);
        if (Countries.of(name).isEmpty()) {
            surnames.add(NameSpelling.fold(name.substring(name.lastIndexOf(' ') + 1)));
        }
    }

    private static String key(EventMention.Party party) {
        return party.person() == null ? ParticipantKey.of(party.name()) : party.person().toString();
    }

    /** A capital tells, but for one at the beginning of the sentence: "The earthquake" is no name. */
    private static boolean isNamed(EventMention.Party party) {
        return party.person() != null || OPENING.matcher(party.name()).replaceFirst("").chars().anyMatch(Character::isUpperCase);
    }

    private void addWord(String word) {
        int number = CalendarNames.number(word.toLowerCase(Locale.ROOT));
        if (number > 1) {
            numbers.add(Integer.toString(number));
        }
        String term = Countries.ofDemonym(word).map(WordRarity::term).orElseGet(() -> WordRarity.term(word));
        double bits = WordRarity.bits(term) - COMMON_BITS;
        if (term.length() > 2 && bits > 0 && !TriggerFamily.of(word).equals(family)) {
            words.put(term, bits);
        }
    }

    /** What the named participants in a role are compared by. */
    Set<String> named(ParticipantRole role) {
        return named.getOrDefault(role, Set.of());
    }

    /** The persons in a role. */
    Set<UUID> persons(ParticipantRole role) {
        return persons.getOrDefault(role, Set.of());
    }

    /** Whether each has persons in a role, and none of them in common, not even by name. */
    boolean personsDiffer(ParticipantRole role, ReportDetails others) {
        return differ(persons(role), others.persons(role)) && differ(named(role), others.named(role));
    }

    /** Whether it was done to somebody whom both name. */
    boolean areOfOneNamed(ReportDetails others) {
        return !Collections.disjoint(named(ParticipantRole.RECIPIENT), others.named(ParticipantRole.RECIPIENT));
    }

    /** Whether it was done to other people. */
    boolean areOfOthers(ReportDetails others) {
        return personsDiffer(ParticipantRole.RECIPIENT, others) || recipients.contradict(others.recipients);
    }

    /** Whether it was done to more or fewer people, or other numbers are told. */
    boolean numbersDiffer(ReportDetails others) {
        return differ(numbers, others.numbers) || recipients.areMoreOrFewerThan(others.recipients);
    }

    /** Whether there are some of each, and none of both. */
    static boolean differ(Set<?> some, Set<?> others) {
        return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
    }

    /** Whether an article names the place. */
    boolean isPlaceOf(ArticleTopic topic) {
        return !Collections.disjoint(foldedPlace, topic.places()) || !Collections.disjoint(placeTerms, topic.terms());
    }

    /** Whether an article names one of those taking part. */
    boolean areNamedIn(ArticleTopic topic) {
        for (String surname : surnames) {
            if (topic.terms().contains(surname) || topic.names().stream().anyMatch(name -> name.endsWith(surname))) {
                return true;
            }
        }
        return false;
    }
}
