package onrecord.explorer.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import onrecord.explorer.article.Mark.Sort;

/**
 * Cuts a text where anything that is marked in it begins or ends, so that marks may overlap in any way: <em>“He said ‘never’,” Ames said</em> has a statement
 * in a statement, a cue, and persons in both. Everything that is not a line break comes out exactly once, in its order.
 */
final class MarkedText {

    private final String text;
    private final List<Mark> marks;
    private final Set<String> begun = new HashSet<>();
    private final List<Mark> open = new ArrayList<>();
    private int next;

    private MarkedText(String text, List<Mark> marks) {
        this.text = text;
        this.marks = marks.stream().filter(mark -> mark.start() < text.length()).sorted(Comparator.comparingInt(Mark::start)).toList();
    }

    /** @param marks in any order; what reaches beyond the text ends with it */
    static List<Paragraph> paragraphs(String text, List<Mark> marks) {
        return new MarkedText(text, marks).paragraphs();
    }

    private List<Paragraph> paragraphs() {
        TreeSet<Integer> cuts = new TreeSet<>();
        for (Mark mark : marks) {
            cuts.add(mark.start());
            cuts.add(mark.end());
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = endOfLine(start);
            if (!text.substring(start, end).isBlank()) {
                paragraphs.add(paragraph(start, end, cuts));
            }
            start = end + 1;
        }
        return paragraphs;
    }

    private int endOfLine(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private Paragraph paragraph(int start, int end, TreeSet<Integer> cuts) {
        List<Run> runs = new ArrayList<>();
        List<Segment> segments = new ArrayList<>();
        List<String> statements = List.of();
        List<String> begins = List.of();
        int from = start;
        while (from < end) {
            Integer cut = cuts.higher(from);
            int to = cut == null ? end : Math.min(cut, end);
            move(from);
            List<String> here = statements();
            List<String> beginning = here.stream().filter(begun::add).toList();
            if (!segments.isEmpty() && (!here.equals(statements) || !beginning.isEmpty())) {
                runs.add(new Run(statements, begins, segments));
                segments.clear();
            }
            if (segments.isEmpty()) {
                statements = here;
                begins = beginning;
            }
            segments.add(segment(from, to));
            from = to;
        }
        runs.add(new Run(statements, begins, segments));
        return new Paragraph(start, runs);
    }

    /** Opens and closes marks up to this place. */
    private void move(int place) {
        while (next < marks.size() && marks.get(next).start() <= place) {
            open.add(marks.get(next++));
        }
        open.removeIf(mark -> mark.end() <= place);
    }

    private List<String> statements() {
        return open.stream().filter(mark -> mark.sort() == Sort.STATEMENT)
                .sorted(Comparator.comparingInt(Mark::length).reversed().thenComparingInt(Mark::start))
                .map(Mark::of).distinct().toList();
    }

    private Segment segment(int from, int to) {
        String classes =
                String.join(" ",
                        Stream.of(Sort.SPEAKER, Sort.CUE, Sort.NOISE, Sort.MENTION, Sort.SHARED).filter(sort -> innermost(sort).isPresent())
                                .map(sort -> sort.name().toLowerCase(Locale.ROOT)).toList());
        Optional<Mark> person = innermost(Sort.PERSON);
        Optional<Mark> event = innermost(Sort.EVENT);
        String hint = person.or(() -> event).or(() -> innermost(Sort.MENTION)).map(Mark::hint).orElse("");
        return new Segment(text.substring(from, to), person.map(Mark::of).orElse(""), event.map(Mark::of).orElse(""), classes, hint,
                Stream.of(event, innermost(Sort.SHARED)).flatMap(Optional::stream).anyMatch(mark -> mark.start() == from) ? anchor(from)
                        : "");
    }

    /** @param start of the words that tell an event, or that are shared, as a UTF-16 offset */
    static String anchor(int start) {
        return "at-" + start;
    }

    private Optional<Mark> innermost(Sort sort) {
        return open.stream().filter(mark -> mark.sort() == sort).min(Comparator.comparingInt(Mark::length));
    }
}
