package onrecord.extraction.people.naming;

import java.util.ArrayList;
import java.util.List;
import onrecord.language.Gazetteer;
import onrecord.language.Sentence;
import onrecord.language.Token;

/**
 * The stretches of a sentence that may be persons' names: those tagged so, mended where the tags break a name in two, and those that
 * titles, initials or given names speak for.
 */
final class PersonRuns {

    /** Tokens {@code from} to {@code to}, exclusive. */
    record Run(int from, int to) {}

    private static final int LONGEST_NICKNAME = 6;

    private final Sentence sentence;
    private final NameWords words;
    private final NameCues cues;
    private final NameEdges edges;
    private final LongTitles longTitles;
    private final List<Run> runs = new ArrayList<>();

    private PersonRuns(Sentence sentence) {
        this.sentence = sentence;
        words = new NameWords(sentence);
        cues = new NameCues(sentence, words);
        edges = new NameEdges(sentence, words);
        longTitles = new LongTitles(sentence, words);
    }

    /** @param shouted whether the sentence is printed in capitals */
    static List<Run> of(Sentence sentence, boolean shouted) {
        PersonRuns found = new PersonRuns(sentence);
        int at = 0;
        while (at < sentence.size()) {
            int end = shouted ? found.shoutedEnd(at) : found.end(at);
            if (end > at) {
                found.add(at, end);
            }
            at = Math.max(end, at + 1);
        }
        return found.runs;
    }

    /** In capitals only a given name before another word tells a person. */
    private int shoutedEnd(int at) {
        boolean pair = words.isLikelyGivenName(at) && at + 1 < sentence.size() && words.isUnclaimed(at + 1)
                && Gazetteer.isSurname(sentence.token(at + 1).form());
        return pair ? at + 2 : at;
    }

    /** The end of the name that begins here; the same index where none does. */
    private int end(int at) {
        int behindTitle = longTitles.nameEnd(at);
        if (behindTitle > at) {
            return behindTitle;
        }
        int initials = cues.initialsEnd(at);
        if (initials > at) {
            return withMore(at, Math.max(cues.secondSurnameEnd(initials + 1), words.isPerson(initials) ? words.taggedEnd(initials) : 0));
        }
        int end = endOfName(at);
        return longTitles.beginsWithin(at, end) ? at : end;
    }

    private int endOfName(int at) {
        if (NameShape.isInitial(sentence.token(at)) && words.surnameAt(at) > at + 1 && cues.isSurnameAfterInitials(at)) {
            return withMore(at, words.surnameAt(at) + 1);
        }
        if (words.isPerson(at)) {
            return withNickname(at, withMore(at, words.taggedEnd(at)));
        }
        if (!NameShape.isCapitalised(sentence.token(at))) {
            return at;
        }
        if (words.isPerson(at + 1) && sentence.token(at + 1).beginsName() && words.isLikelyGivenName(at) && words.isUnclaimed(at)) {
            return withMore(at, words.taggedEnd(at + 1));
        }
        if (cues.isUnknownGivenName(at)) {
            return withMore(at, words.taggedEnd(at + 1));
        }
        if (NameShape.isInitial(sentence.token(at)) && cues.isSurnameAfterInitials(at)) {
            return withMore(at, words.surnameAt(at) + 1);
        }
        boolean pair = cues.isGivenNamePair(at);
        if (cues.isAfterState(at) || pair && cues.isAfterPossessive(at)) {
            return claimedEnd(at);
        }
        int held = Math.max(cues.officeHolderEnd(at), cues.firstWordsEnd(at));
        int known = Math.max(Math.max(cues.rankedEnd(at), held), Math.max(cues.joinedEnd(at), cues.hiddenEnd(at)));
        known = Math.max(known, cues.victimEnd(at));
        if (known > at) {
            return known;
        }
        if (pair || cues.isTitled(at) || cues.isMonthsNamesake(at)) {
            return withMore(at, at + 1);
        }
        return at;
    }

    /** Goes on over what belongs to the name although the tags break off: further names, particles, hyphens. */
    private int withMore(int from, int to) {
        int end = to;
        int before = -1;
        while (end != before && end < sentence.size() && end - from < 7) {
            before = end;
            end = goesOn(from, end);
        }
        return end;
    }

    private int goesOn(int from, int end) {
        Token token = sentence.token(end);
        boolean open = NameShape.isCapitalised(sentence.token(end - 1)) && !words.isPossessive(end - 1);
        if (NameShape.isHyphen(token) && end + 1 < sentence.size() && words.isGlued(end)
                && Character.isLetter(sentence.token(end + 1).form().charAt(0))) {
            boolean name = NameShape.isCapitalised(sentence.token(end + 1)) ? words.isUnclaimed(end + 1) || words.isPerson(end + 1)
                    : words.isParticleChain(end + 1);
            return name ? Math.max(end + 2, words.isPerson(end + 1) ? words.taggedEnd(end + 1) : 0) : end;
        }
        if (words.isPerson(end) && open) {
            return words.taggedEnd(end);
        }
        int after = words.particlesEnd(end);
        if (open && after > end && after < sentence.size() && NameShape.isCapitalised(sentence.token(after))
                && (words.isPerson(after) || words.isUnclaimed(after)) && !sentence.token(end).form().equals("y")) {
            return after + 1;
        }
        if (open && NameShape.isWithParticle(token.form()) && end + 1 < sentence.size()
                && NameShape.isCapitalised(sentence.token(end + 1))) {
            return end + 1;
        }
        boolean given = end - from <= 2 && words.isGivenName(end - 1) || NameShape.isInitial(sentence.token(end - 1));
        boolean mixed = end - from == 1 && words.isPerson(from) && Gazetteer.isSurname(token.form()) && words.isUnclaimed(end);
        return open && (mixed || given && words.isSurnameLike(end) || end - from == 1 && words.isFamilyNameFirst(end - 1)) ? end + 1 : end;
    }

    /** The end of the words that another name has taken over. */
    private int claimedEnd(int from) {
        int to = from + 1;
        while (to < sentence.size() && to - from < 3 && NameShape.isCapitalised(sentence.token(to)) && !sentence.token(to).beginsName()
                && sentence.token(to).name() == sentence.token(from).name()) {
            to++;
        }
        return to == from + 1 ? withMore(from, to) : to;
    }

    /** Roberto "Hands of Stone" Duran: a name in marks within the name. */
    private int withNickname(int from, int to) {
        if (to >= sentence.size() || !words.isQuote(to) || to - from > 2 || !Gazetteer.isGivenName(sentence.token(to - 1).form())) {
            return to;
        }
        int close = to + 1;
        while (close < sentence.size() && close - to < LONGEST_NICKNAME && !words.isQuote(close)) {
            close++;
        }
        boolean goesOn = close > to + 1 && close + 1 < sentence.size() && words.isQuote(close) && words.isSurnameLike(close + 1)
                || close + 1 < sentence.size() && words.isPerson(close + 1);
        return goesOn ? close + 2 : to;
    }

    /** A hyphen with spaces around it. */
    private boolean isDash(int index) {
        return NameShape.isHyphen(sentence.token(index)) && index > 0 && index + 1 < sentence.size()
                && sentence.token(index - 1).span().end() < sentence.token(index).span().start()
                && sentence.token(index).span().end() < sentence.token(index + 1).span().start();
    }

    private boolean isAfterHyphen(int from, int index) {
        return index > from && NameShape.isHyphen(sentence.token(index - 1));
    }

    /** Cuts at words no name goes over; each part is a name of its own. */
    private void add(int from, int to) {
        boolean nickname = false;
        for (int i = from + 1; i < to - 1; i++) {
            nickname |= words.isQuote(i);
        }
        int begin = from;
        for (int i = from; i <= to; i++) {
            if (i < to && i > begin && NameEdges.isGeneration(sentence.token(i).form())) {
                edges.trimmed(begin, i).ifPresent(runs::add);
                begin = i + 1;
            }
            if (i == to || !nickname && (isDash(i) || NameShape.isBreak(sentence.token(i)) && !isAfterHyphen(from, i))) {
                edges.trimmed(begin, i).ifPresent(runs::add);
                begin = i + 1;
            }
        }
    }
}
