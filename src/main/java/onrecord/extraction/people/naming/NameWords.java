package onrecord.extraction.people.naming;

import java.util.List;
import java.util.Locale;
import onrecord.extraction.people.name.FamilyNameFirst;
import onrecord.extraction.people.name.NameParts;
import onrecord.extraction.people.words.Titles;
import onrecord.language.Countries;
import onrecord.language.Gazetteer;
import onrecord.language.NameKind;
import onrecord.language.Sentence;
import onrecord.language.Token;

/** The words of a sentence, asked what they can be in a name. */
final class NameWords {

    private final Sentence sentence;

    NameWords(Sentence sentence) {
        this.sentence = sentence;
    }

    boolean isPerson(int index) {
        return index < sentence.size() && sentence.token(index).name() == NameKind.PERSON;
    }

    int taggedEnd(int from) {
        int to = from + 1;
        while (isPerson(to) && !sentence.token(to).beginsName()) {
            to++;
        }
        while (to > from + 1
                && (NameShape.isHyphen(sentence.token(to - 1)) || Character.isLowerCase(sentence.token(to - 1).form().charAt(0)))) {
            to--;
        }
        return to;
    }

    boolean isPossessive(int index) {
        return sentence.token(index).tag().equals("POS");
    }

    boolean isGlued(int index) {
        return index > 0 && sentence.token(index).span().start() == sentence.token(index - 1).span().end()
                && sentence.token(index).span().end() == sentence.token(index + 1).span().start();
    }

    /** A capitalised word that no longer name of something else holds; "Banks <em>Sunday</em>" is none. */
    boolean isUnclaimed(int index) {
        Token token = sentence.token(index);
        if (!NameShape.isCapitalised(token) || token.form().length() < 2) {
            return false;
        }
        boolean alone = token.name() == NameKind.NONE
                || token.beginsName() && (index + 1 == sentence.size() || sentence.token(index + 1).beginsName()
                        || sentence.token(index + 1).name() == NameKind.NONE || !NameShape.isCapitalised(sentence.token(index + 1))
                        || NameShape.isWeekday(sentence.token(index + 1)));
        return alone && !Gazetteer.isOrganisationWord(token.form()) && !Gazetteer.isCalendarWord(token.form());
    }

    boolean isSurnameLike(int index) {
        Token token = sentence.token(index);
        boolean proper = token.tag().startsWith("NN") || token.name() != NameKind.NONE;
        return isUnclaimed(index) && proper && !Gazetteer.isPlaceWord(token.form()) && Countries.of(token.form()).isEmpty()
                && Titles.of(token.form()) == null;
    }

    /** Whether no list knows the word as a place's or a firm's. */
    boolean isNoPlaceOrFirm(int index) {
        String form = sentence.token(index).form();
        return sentence.tagged(index, "NNP") && form.length() > 1 && Countries.of(form).isEmpty() && !Gazetteer.isCity(form)
                && !Gazetteer.isOrganisationWord(form) && !Gazetteer.isPlaceWord(form) && !Gazetteer.isCalendarWord(form)
                && Titles.of(form) == null && !NameShape.isLastOfOther(form);
    }

    boolean isLikelyGivenName(int index) {
        Token token = sentence.token(index);
        return NameShape.isCapitalised(token) && isGivenName(index) && !Gazetteer.isCity(token.form());
    }

    boolean isGivenName(int index) {
        String form = sentence.token(index).form();
        boolean particle = form.length() == 2 && NameParts.isParticle(form.toLowerCase(Locale.ROOT));
        return form.length() > 1 && !particle && Gazetteer.isGivenName(form) && Countries.of(form).isEmpty()
                && !Gazetteer.isOrganisationWord(form) && !Gazetteer.isPlaceWord(form) && !Gazetteer.isCalendarWord(form)
                && Titles.of(form) == null;
    }

    int surnameAt(int initial) {
        int at = initial;
        while (at < sentence.size() && NameShape.isInitial(sentence.token(at))) {
            at++;
        }
        return at;
    }

    boolean isQuote(int index) {
        String tag = sentence.token(index).tag();
        return tag.equals("``") || tag.equals("''");
    }

    /** <em>Xi</em> Jinping. */
    boolean isFamilyNameFirst(int index) {
        return index + 1 < sentence.size() && isUnclaimed(index + 1) && isSurnameLike(index + 1)
                && FamilyNameFirst.test(List.of(sentence.token(index).form(), sentence.token(index + 1).form()));
    }

    /** "so" of "In-so", "ur" of "Ata-ur-Rehman". */
    boolean isParticleChain(int index) {
        String form = sentence.token(index).form();
        return form.length() <= 5 && (NameParts.isParticle(form) || FamilyNameFirst.isSyllabic(form));
    }

    int particlesEnd(int from) {
        int to = from;
        while (to < sentence.size() && to - from < 3 && Character.isLowerCase(sentence.token(to).form().charAt(0))
                && NameParts.isParticle(sentence.token(to).form())) {
            to++;
        }
        return to;
    }
}
