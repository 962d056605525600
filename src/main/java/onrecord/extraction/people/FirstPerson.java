package onrecord.extraction.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.article.ParsedArticle;
import onrecord.article.UnlabelledInterview;
import onrecord.language.Sentence;
import onrecord.language.Token;
import onrecord.text.MentionKind;
import onrecord.text.Span;
import onrecord.text.WordSections;

/**
 * Tells who "I" is in a column: its author. A text is a column when it has one author and says "I" outside quotations early and in several
 * sentences, or in one where the author has signed below; transcripts and interviews are none.
 */
final class FirstPerson {

    private static final Set<String> I = WordSections.read("statements/pronouns.txt").set("first person");
    private static final int FEWEST_SENTENCES = 2;
    private static final int EARLY = 4;
    private static final int LONGEST_LABEL = 4;

    private final ParsedArticle article;
    private final List<Sentence> sentences;
    private final List<PersonMention> mentions = new ArrayList<>();
    private int inSentences;
    private int firstSentence;
    private boolean labelled;

    private FirstPerson(ParsedArticle article, List<Sentence> sentences) {
        this.article = article;
        this.sentences = sentences;
        read();
    }

    /** The persons, and the author with the places that say "I" where the article is a column. */
    static List<ExtractedPerson> add(ParsedArticle article, List<Sentence> sentences, List<ExtractedPerson> persons) {
        boolean oneAuthor = article.authors().size() == 1 && placeOfAuthor(article) >= 0;
        if (!oneAuthor || !UnlabelledInterview.in(article).isEmpty()) {
            return persons;
        }
        FirstPerson column = new FirstPerson(article, sentences);
        boolean told = !column.labelled && (column.inSentences >= FEWEST_SENTENCES || column.isSigned()) && column.firstSentence < EARLY;
        return told ? column.withAuthor(persons) : persons;
    }

    /** Where the only author is first named, also in capitals; -1 where nowhere. */
    private static int placeOfAuthor(ParsedArticle article) {
        Matcher name = Pattern.compile(Pattern.quote(article.authors().get(0)), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(article.text());
        return name.find() ? name.start() : -1;
    }

    /** Whether the author's name stands below what is said as "I", and nowhere above it. */
    private boolean isSigned() {
        int name = placeOfAuthor(article);
        return inSentences > 0 && name > mentions.get(mentions.size() - 1).span().end();
    }

    private void read() {
        boolean quoted = false;
        int lastEnd = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            boolean begins = article.text().substring(lastEnd, sentence.span().start()).indexOf('\n') >= 0;
            quoted &= !begins;
            labelled |= begins && hasLabel(sentence);
            lastEnd = sentence.span().end();
            quoted = read(sentence, i, quoted);
        }
    }

    /** Whether a quotation goes on behind the sentence. */
    private boolean read(Sentence sentence, int number, boolean quotedBefore) {
        boolean quoted = quotedBefore;
        boolean found = false;
        for (Token token : sentence.tokens()) {
            quoted = token.tag().equals("``") || quoted && !token.tag().equals("''");
            if (!quoted && token.tag().startsWith("PRP") && I.contains(token.form().toLowerCase(Locale.ROOT))) {
                mentions.add(new PersonMention(MentionKind.PRONOUN, token.span()));
                found |= token.form().equals("I");
            }
        }
        firstSentence = found && inSentences == 0 ? number : firstSentence;
        inSentences += found ? 1 : 0;
        return quoted;
    }

    /** "Q: …", "VIK: …", but not "To the Editor: …" */
    private static boolean hasLabel(Sentence sentence) {
        boolean addressed = sentence.token(0).form().equalsIgnoreCase("to");
        for (int i = 1; !addressed && i < Math.min(LONGEST_LABEL, sentence.size()); i++) {
            if (sentence.token(i).form().equals(":")) {
                return true;
            }
        }
        return false;
    }

    private List<ExtractedPerson> withAuthor(List<ExtractedPerson> persons) {
        String author = article.authors().get(0);
        List<ExtractedPerson> all = new ArrayList<>();
        boolean known = false;
        for (ExtractedPerson person : persons) {
            boolean same = !known && person.name().equalsIgnoreCase(author);
            known |= same;
            all.add(same ? withMentions(person) : person);
        }
        if (!known) {
            int byline = placeOfAuthor(article);
            PersonMention name = new PersonMention(MentionKind.NAME, new Span(byline, byline + author.length()));
            all.add(0, withMentions(new ExtractedPerson(author, List.of(), List.of(), List.of(name))));
        }
        return all;
    }

    private ExtractedPerson withMentions(ExtractedPerson person) {
        Set<Span> taken = new HashSet<>();
        List<PersonMention> all = new ArrayList<>(person.mentions());
        person.mentions().forEach(mention -> taken.add(mention.span()));
        mentions.stream().filter(mention -> !taken.contains(mention.span())).forEach(all::add);
        all.sort(Comparator.comparing(PersonMention::span));
        return new ExtractedPerson(person.name(), person.aliases(), person.roles(), all);
    }
}
