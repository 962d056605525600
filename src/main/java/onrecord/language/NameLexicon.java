package onrecord.language;

import java.util.Locale;
import onrecord.text.WordList;

/**
 * What is known of words apart from any sentence, as the name tagger sees it: which words occur in names of what. A word's marks are bits;
 * a word may have several. Looked up by the hash of the small letters, so capitals do not matter.
 */
final class NameLexicon {

    static final int FEMALE = 1;
    static final int MALE = 2;
    static final int GIVEN = 4;
    static final int SURNAME = 8;
    static final int CITY = 16;
    static final int COUNTRY = 32;
    static final int DEMONYM = 64;
    static final int TITLE = 128;
    static final int ROLE = 256;
    static final int ORGANISATION = 512;
    static final int PLACE = 1024;
    static final int CALENDAR = 2048;
    static final int PARTICLE = 4096;

    /** Marks of phrases stand apart, so that "New" alone is no city. */
    private static final int LONGEST_PHRASE = 3;

    private static final HashMarks WORDS = new HashMarks(17);
    private static final HashMarks PHRASES = new HashMarks(14);

    static {
        Gazetteer.givenNames().forEach(name -> add(name, given(Gazetteer.genderOf(name))));
        Gazetteer.surnames().forEach(name -> add(name, SURNAME));
        Gazetteer.cities().forEach(name -> add(name, CITY));
        Countries.names().forEach(name -> add(name, COUNTRY));
        Countries.demonyms().forEach(name -> add(name, DEMONYM));
        WordList.read("/phrases/titles.txt").forEach(line -> add(firstWord(line), TITLE));
        WordList.read("/phrases/role-nouns.txt").forEach(line -> add(firstWord(line), ROLE));
        Gazetteer.organisationWords().forEach(word -> add(word, ORGANISATION));
        Gazetteer.placeWords().forEach(word -> add(word, PLACE));
        Gazetteer.calendarWords().forEach(word -> add(word, CALENDAR));
        WordList.read("/phrases/surname-particles.txt").forEach(word -> add(word, PARTICLE));
    }

    private NameLexicon() {}

    private static int given(Gender gender) {
        return gender == Gender.FEMALE ? FEMALE : gender == Gender.MALE ? MALE : GIVEN;
    }

    private static String firstWord(String line) {
        int blank = line.indexOf(' ');
        return blank < 0 ? line : line.substring(0, blank);
    }

    private static void add(String name, int mark) {
        String[] words = name.toLowerCase(Locale.ROOT).split("(?<=-)|(?=-)| ");
        if (words.length == 1) {
            WORDS.add(Lexicon.hash(words[0]), mark);
            return;
        }
        int hash = 0;
        for (String word : words) {
            hash = join(hash, Lexicon.hash(word));
        }
        PHRASES.add(hash, mark);
    }

    private static int join(int hash, int word) {
        return hash * 31 + word;
    }

    /** The marks of the words of a sentence. A phrase's marks go to all its words, in the upper half. */
    static int[] marks(Words words) {
        int[] marks = new int[words.size];
        for (int i = 0; i < marks.length; i++) {
            marks[i] |= WORDS.of(words.word[i]);
            int hash = words.word[i];
            for (int end = i + 1; end < Math.min(i + LONGEST_PHRASE, marks.length); end++) {
                hash = end == i + 1 ? join(join(0, hash), words.word[end]) : join(hash, words.word[end]);
                int phrase = PHRASES.of(hash);
                for (int k = i; phrase != 0 && k <= end; k++) {
                    marks[k] |= phrase << 16;
                }
            }
        }
        return marks;
    }
}
