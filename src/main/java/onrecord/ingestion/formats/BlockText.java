package onrecord.ingestion.formats;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes what an element shows as plain text: a block is a paragraph, a line break a line. */
final class BlockText implements NodeVisitor {

    private final StringBuilder text = new StringBuilder();

    private BlockText() {}

    static String of(Element element) {
        BlockText blocks = new BlockText();
        element.traverse(blocks);
        return blocks.text.toString().replaceAll("[ \\t]*\\n[ \\t]*", "\n").replaceAll("\\n{3,}", "\n\n").strip() + "\n";
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element && element.nameIs("br")) {
            text.append('\n');
        } else if (node instanceof Element element && element.isBlock()) {
            text.append("\n\n");
        } else if (node instanceof Element element && (element.nameIs("td") || element.nameIs("th"))) {
            text.append(' ');
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            text.append("\n\n");
        }
    }

    /** White space in HTML is one space. */
    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
            boolean afterBlank = text.length() == 0 || text.charAt(text.length() - 1) == ' ' || text.charAt(text.length() - 1) == '\n';
            if (!blank) {
                text.append(c);
            } else if (!afterBlank) {
                text.append(' ');
            }
        }
    }
}
