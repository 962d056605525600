package onrecord.language;

import java.util.ArrayList;
import java.util.List;
import onrecord.text.Interruption;
import onrecord.text.Span;

/** Reads English sentences. Thread-safe; one instance serves all. */
public final class Language {

    final Tagger tagger;
    final Parser parser;
    final NameTagger names;
    private final Lemmatizer lemmatizer;

    public Language(Tagger tagger, Parser parser, NameTagger names, Lemmatizer lemmatizer) {
        this.tagger = tagger;
        this.parser = parser;
        this.names = names;
        this.lemmatizer = lemmatizer;
    }

    /** Loads the models from the class path, in under a second. */
    public static Language load() {
        return new Language(
                new Tagger(Models.tags()),
                new Parser(Models.moves(), Models.relations()),
                new NameTagger(Models.names()),
                Lemmatizer.english());
    }

    /**
     * The sentences of these paragraphs, in reading order, with tags, trees and names. No sentence runs over the end of a paragraph.
     */
    public List<Sentence> read(String text, List<Span> paragraphs) {
        List<Sentence> sentences = new ArrayList<>();
        Pieces pieces = new Pieces();
        Features features = new Features();
        for (Span paragraph : paragraphs) {
            pieces.clear();
            Tokenizer.tokenize(text, paragraph.start(), paragraph.end(), pieces);
            Quotes quotes = new Quotes(text, paragraph.start(), paragraph.end(), pieces);
            SentenceSplitter splitter = new SentenceSplitter(text, pieces, quotes);
            for (int first = 0; first < pieces.size();) {
                Interruption.check();
                int end = splitter.endOf(first);
                sentences.add(sentence(text, new Words(text, pieces, quotes, first, end), features));
                first = end;
            }
        }
        return sentences;
    }

    private Sentence sentence(String text, Words words, Features features) {
        tagger.tag(words, features);
        parser.parse(words, features);
        names.tag(words, features);
        return sentence(text, words);
    }

    /** What the models have found, as others see it. */
    Sentence sentence(String text, Words words) {
        List<Token> tokens = new ArrayList<>(words.size);
        for (int i = 0; i < words.size; i++) {
            Span span = new Span(words.starts[i], words.ends[i]);
            String form = span.of(text);
            String tag = tagger.tag(words.tag[i]);
            tokens.add(new Token(
                    span,
                    form,
                    lemmatizer.lemma(form, tag),
                    tag,
                    words.head[i],
                    parser.relation(words.relation[i]),
                    NameTagger.kind(words.name[i]),
                    NameTagger.begins(words.name[i])));
        }
        return new Sentence(tokens);
    }
}
