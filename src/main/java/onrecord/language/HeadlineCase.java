package onrecord.language;

import java.util.List;

/** Tells headlines, where capital letters say nothing about names, from sentences. */
public final class HeadlineCase {

    private HeadlineCase() {}

    /** A headline in capitals, where tags mean little. */
    public static boolean isShouted(Sentence sentence) {
        int words = 0;
        int capitals = 0;
        for (Token token : sentence.tokens()) {
            String form = token.form();
            if (form.length() > 1 && Character.isLetter(form.charAt(0)) && Character.isLetter(form.charAt(1))) {
                words++;
                capitals += Character.isUpperCase(form.charAt(0)) && Character.isUpperCase(form.charAt(1)) ? 1 : 0;
            }
        }
        return words > 2 && capitals * 10 >= words * 8;
    }

    /** Sentences end with a full stop, headlines hardly ever. */
    public static boolean isClosed(Sentence sentence) {
        return sentence.token(sentence.size() - 1).form().equals(".");
    }

    /** A headline with capital letters on its words, where tags take many of them for names. */
    public static boolean isTitleCase(Sentence sentence) {
        return isTitleCase(sentence.tokens());
    }

    /** @param sentence its tokens */
    public static boolean isTitleCase(List<Token> sentence) {
        int words = 0;
        int capitals = 0;
        for (Token token : sentence) {
            if (token.form().length() > 3 && Character.isLetter(token.form().charAt(0))) {
                words++;
                capitals += Character.isUpperCase(token.form().charAt(0)) ? 1 : 0;
            }
        }
        return words > 3 && capitals * 10 >= words * 9;
    }
}
