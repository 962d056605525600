package onrecord.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import onrecord.article.ArticleReader;
import onrecord.article.Metadata;
import onrecord.article.ParsedArticle;
import onrecord.extraction.Extraction;
import onrecord.extraction.Extractor;
import onrecord.extraction.dates.DateFinder;
import onrecord.extraction.dates.DateMention;
import onrecord.extraction.events.EventFinder;
import onrecord.extraction.events.ExtractedEvent;
import onrecord.extraction.people.ExtractedPerson;
import onrecord.extraction.people.PersonFinder;
import onrecord.extraction.quotations.ArticleQuotations;
import onrecord.extraction.statements.ExtractedStatement;
import onrecord.extraction.statements.StatementFinder;
import onrecord.text.Span;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How many articles of 900 words a second one core reads, stage by stage. Each operation is one such article, put together from the articles
 * in {@code seeds}. Run {@link #main}; builds do not.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ReadingBenchmark {

    private static final int WORDS = 900;

    private final Language language = English.LANGUAGE;
    private final Extractor extractor = new Extractor(language);
    private final ArticleReader reader = new ArticleReader();
    private final DateFinder dates = new DateFinder();
    private final PersonFinder persons = new PersonFinder();
    private final StatementFinder statements = new StatementFinder();
    private final EventFinder events = new EventFinder();
    private final Features features = new Features();
    private String text = "";
    private List<Span> paragraphs = List.of();
    private ParsedArticle article = reader.read("Headline", Metadata.NONE);
    private List<Words> sentences = List.of();
    private List<Sentence> parsed = List.of();
    private List<DateMention> when = List.of();
    private ArticleQuotations quotations = ArticleQuotations.of(article, parsed);
    private List<ExtractedPerson> who = List.of();

    public static void main(String[] patterns) throws RunnerException {
        new Runner(new OptionsBuilder().include(ReadingBenchmark.class.getSimpleName()).build()).run();
    }

    @Setup(Level.Trial)
    public void writeArticle() throws IOException {
        StringBuilder written = new StringBuilder();
        int words = 0;
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            for (Path seed : seeds.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
                for (String line : Files.readAllLines(seed)) {
                    int more = line.isBlank() ? 0 : line.strip().split("\\s+").length;
                    if (words + more <= WORDS) {
                        written.append(line).append('\n');
                        words += more;
                    }
                }
            }
        }
        text = written.toString();
        article = reader.read(text, Metadata.NONE);
        paragraphs = article.paragraphs();
        sentences = split();
        sentences.forEach(sentence -> language.tagger.tag(sentence, features));
        parsed = language.read(text, paragraphs);
        quotations = ArticleQuotations.of(article, parsed);
        when = dates();
        who = persons();
    }

    private List<Words> split() {
        List<Words> found = new ArrayList<>();
        Pieces pieces = new Pieces();
        for (Span paragraph : paragraphs) {
            pieces.clear();
            Tokenizer.tokenize(text, paragraph.start(), paragraph.end(), pieces);
            Quotes quotes = new Quotes(text, paragraph.start(), paragraph.end(), pieces);
            SentenceSplitter splitter = new SentenceSplitter(text, pieces, quotes);
            for (int first = 0; first < pieces.size();) {
                int end = splitter.endOf(first);
                found.add(new Words(text, pieces, quotes, first, end));
                first = end;
            }
        }
        return found;
    }

    @Benchmark
    public ParsedArticle article() {
        return reader.read(text, Metadata.NONE);
    }

    @Benchmark
    public List<Words> sentences() {
        return split();
    }

    @Benchmark
    public List<Words> tags() {
        sentences.forEach(sentence -> language.tagger.tag(sentence, features));
        return sentences;
    }

    @Benchmark
    public List<Words> trees() {
        sentences.forEach(sentence -> language.parser.parse(sentence, features));
        return sentences;
    }

    @Benchmark
    public List<Words> names() {
        sentences.forEach(sentence -> language.names.tag(sentence, features));
        return sentences;
    }

    @Benchmark
    public List<Sentence> language() {
        return language.read(text, paragraphs);
    }

    @Benchmark
    public List<DateMention> dates() {
        return dates.find(article, parsed);
    }

    @Benchmark
    public List<ExtractedPerson> persons() {
        return persons.find(article, parsed);
    }

    @Benchmark
    public List<ExtractedStatement> statements() {
        return statements.find(article, parsed, quotations, when, who);
    }

    @Benchmark
    public List<ExtractedEvent> events() {
        return events.find(article, parsed, quotations, when, who);
    }

    @Benchmark
    public Extraction everything() {
        return extractor.extract(reader.read(text, Metadata.NONE));
    }
}
