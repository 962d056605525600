package onrecord.ingestion.formats;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Writes Markdown's paragraphs, headings and list items as paragraphs of plain text. Lines stay lines; pictures go; the number of a list item
 * stays, because <em>1986. </em> may begin a sentence.
 */
final class PlainBlocks extends AbstractVisitor {

    private final StringBuilder text = new StringBuilder();
    private int number = -1;

    String text() {
        return text.toString().strip() + "\n";
    }

    @Override
    public void visit(Heading heading) {
        beginBlock();
        visitChildren(heading);
    }

    @Override
    public void visit(Paragraph paragraph) {
        beginBlock();
        visitChildren(paragraph);
    }

    @Override
    public void visit(BulletList list) {
        int outer = number;
        number = -1;
        visitChildren(list);
        number = outer;
    }

    @Override
    public void visit(OrderedList list) {
        int outer = number;
        number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
        visitChildren(list);
        number = outer;
    }

    @Override
    public void visit(ListItem item) {
        if (number >= 0) {
            beginBlock();
            text.append(number++).append(". ");
        }
        visitChildren(item);
    }

    @Override
    public void visit(Text words) {
        text.append(words.getLiteral());
    }

    @Override
    public void visit(Code code) {
        text.append(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        beginBlock();
        text.append(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        beginBlock();
        text.append(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        text.append(html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        beginBlock();
        text.append(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        text.append('\n');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        text.append('\n');
    }

    /** What a picture shows is no text of the article. */
    @Override
    public void visit(Image image) {}

    private void beginBlock() {
        boolean afterNumber = text.length() > 1 && text.charAt(text.length() - 1) == ' ' && text.charAt(text.length() - 2) == '.';
        boolean afterBlank = text.length() > 1 && text.charAt(text.length() - 1) == '\n' && text.charAt(text.length() - 2) == '\n';
        if (text.length() > 0 && !afterNumber && !afterBlank) {
            text.append("\n\n");
        }
    }
}
