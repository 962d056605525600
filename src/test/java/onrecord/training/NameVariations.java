package onrecord.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import onrecord.language.NameKind;
import onrecord.language.NameTagger;

/** Sentences with other persons in them, and sentences in capitals, as headlines are. */
final class NameVariations {

    private static final int FIRST = NameTagger.classOf(NameKind.PERSON, true);
    private static final int MORE = NameTagger.classOf(NameKind.PERSON, false);

    private final Random random;
    private final NameInventor inventor;

    NameVariations(Random random) {
        this.random = random;
        this.inventor = new NameInventor(random);
    }

    List<GoldSentence> of(List<GoldSentence> sentences) {
        List<GoldSentence> variations = new ArrayList<>();
        for (GoldSentence sentence : sentences) {
            boolean named = false;
            for (int name : sentence.names()) {
                named |= name == FIRST;
            }
            if (named) {
                variations.add(withOthers(sentence));
            }
            if (random.nextInt(named ? 8 : 25) == 0) {
                variations.add(shouted(sentence));
            }
        }
        return variations;
    }

    private GoldSentence withOthers(GoldSentence sentence) {
        List<String> forms = forms(sentence);
        int[] names = sentence.names();
        for (int i = 0; i < names.length; i++) {
            boolean last = names[i] == FIRST || names[i] == MORE;
            if (last && Character.isUpperCase(forms.get(i).charAt(0)) && forms.get(i).length() > 2) {
                boolean more = i + 1 < names.length && names[i + 1] == MORE;
                forms.set(i, more ? inventor.given() : inventor.surname());
            }
        }
        return sentence.inWords(forms, names);
    }

    private static GoldSentence shouted(GoldSentence sentence) {
        List<String> forms = forms(sentence);
        forms.replaceAll(form -> form.toUpperCase(Locale.ROOT));
        return sentence.inWords(forms, sentence.names());
    }

    private static List<String> forms(GoldSentence sentence) {
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            forms.add(sentence.form(i));
        }
        return forms;
    }
}
