package org.papergraph.reader.bibliography;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.papergraph.reader.format.CharacterReferences;
import org.papergraph.reader.format.StreamSafeText;

/** The markup of HTML, JATS and MathML that records leave in titles and abstracts, such as {@code <i>} and {@code <jats:p>}. */
final class InlineMarkup {

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][A-Za-z0-9]*(?::[A-Za-z]+)?(?:\\s[^<>]*)?/?>");
    /** Elements after which another line begins. */
    private static final Pattern BLOCK = Pattern.compile("(?:jats:)?(?:p|sec|title|div|br|li|h[1-6])");

    private InlineMarkup() {
    }

    /** The text without tags, its character references decoded, in Unicode NFC; an angle bracket that opens no tag is kept. */
    static String removed(String text) {
        String plain = TAG.matcher(text).find() ? parsed(text) : CharacterReferences.decoded(text);
        return StreamSafeText.nfc(CharacterReferences.decoded(plain)).strip();
    }

    private static String parsed(String text) {
        Document document = Jsoup.parseBodyFragment(text);
        StringBuilder plain = new StringBuilder();
        document.body().traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    plain.append(words.getWholeText());
                } else if (node instanceof Element element && BLOCK.matcher(element.normalName()).matches()) {
                    plain.append('\n');
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && BLOCK.matcher(element.normalName()).matches()) {
                    plain.append('\n');
                }
            }
        });
        return plain.toString();
    }
}
