package onrecord.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import onrecord.language.Countries;
import onrecord.language.WordRarity;
import onrecord.text.ParticipantRole;

/** What of a report is compared with other reports, worked out once. */
final class EventTraits {

    /** A described participant ("rebels") tells less than a named one. */
    private static final double NAMED_BITS = 14;

    private static final double COMMON_BITS = 8;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*+");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*+");
    private static final List<String> NUMBER_WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
            "fourteen",
            "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty");

    final EventMention mention;
    final String family;
    /** The rare terms of the clause but for the trigger, each with how much more than a common word it tells, in bits. */
    final Map<String, Double> words = new TreeMap<>();
    final Set<String> numbers = new HashSet<>();
    final Map<ParticipantRole, Map<String, Double>> parties = new HashMap<>();
    final Set<String> surnames = new HashSet<>();
    final Map<String, Double> everybody = new TreeMap<>();

    EventTraits(EventMention mention) {
        this.mention = mention;
        this.family = TriggerFamily.of(mention.trigger());
        mention.parties().forEach(this::add);
        WORD.matcher(mention.clause()).results().forEach(word -> addWord(word.group()));
        NUMBER.matcher(mention.clause()).results().forEach(number -> numbers.add(number.group().replace(",", "")));
    }

    private void add(EventMention.Party party) {
        String name = party.name();
        boolean named = party.person() != null || name.chars().anyMatch(Character::isUpperCase);
        String last = WordRarity.term(name.substring(name.lastIndexOf(' ') + 1));
        String key = party.person() != null ? party.person().toString() : named ? ParticipantKey.of(name) : last;
        if (named && Countries.of(name).isEmpty()) {
            surnames.add(onrecord.extraction.people.name.NameSpelling.fold(name.substring(name.lastIndexOf(' ') + 1)));
        }
        double bits = named ? NAMED_BITS : Math.max(0, WordRarity.bits(last) - COMMON_BITS);
        if (bits > 0) {
            parties.computeIfAbsent(party.role(), role -> new TreeMap<>()).put(key, bits);
            everybody.put(key, bits);
        }
    }

    private void addWord(String word) {
        int number = NUMBER_WORDS.indexOf(word.toLowerCase(java.util.Locale.ROOT));
        if (number > 1) {
            numbers.add(Integer.toString(number));
        }
        String term = Countries.ofDemonym(word).map(WordRarity::term).orElseGet(() -> WordRarity.term(word));
        double bits = WordRarity.bits(term) - COMMON_BITS;
        if (term.length() > 2 && bits > 0 && !TriggerFamily.of(word).equals(family)) {
            words.put(term, bits);
        }
    }

    /** The names of the participants of both reports. */
    List<String> names(EventTraits other) {
        List<String> names = new ArrayList<>();
        mention.parties().forEach(party -> names.add(party.name()));
        other.mention.parties().forEach(party -> names.add(party.name()));
        return names;
    }

    /** The named participants in a role. */
    Map<String, Double> named(ParticipantRole role) {
        Map<String, Double> named = new TreeMap<>(parties.getOrDefault(role, Map.of()));
        named.values().removeIf(bits -> bits < NAMED_BITS);
        return named;
    }
}
