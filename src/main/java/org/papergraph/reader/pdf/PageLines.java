package org.papergraph.reader.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes a page apart into lines in the order of its content, and text that runs upwards, such as the stamp of arXiv. */
final class PageLines extends PDFTextStripper {

    /** In multiples of the size of the type. */
    private static final double WIDE_GAP = 2;
    /** Marks of footnotes are at most so large, as a share of the size of the words around them. */
    private static final double MARK_SIZE = 0.8;

    private static final Pattern LIGATURE = Pattern.compile("[\uFB00-\uFB06]");

    private final List<TypesetLine> lines = new ArrayList<>();
    private final StringBuilder upwards = new StringBuilder();
    private final List<TextPosition> open = new ArrayList<>();
    private final BitSet wordBegins = new BitSet();

    private PageLines() {
        setSuppressDuplicateOverlappingText(true);
    }

    /** @param number from 1 */
    static PageLines of(PDDocument document, int number) throws IOException {
        PageLines page = new PageLines();
        page.setStartPage(number);
        page.setEndPage(number);
        page.getText(document);
        page.close();
        return page;
    }

    List<TypesetLine> lines() {
        return List.copyOf(lines);
    }

    /** The text that does not run from left to right, without blanks. */
    String upwards() {
        return upwards.toString();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (positions.isEmpty()) {
            return;
        }
        if (positions.get(0).getDir() != 0) {
            upwards.append(text.replaceAll("\\s", ""));
            return;
        }
        if (!open.isEmpty() && !continues(positions.get(0))) {
            close();
        }
        wordBegins.set(open.size());
        open.addAll(positions);
    }

    @Override
    protected void writeLineSeparator() {
        close();
    }

    @Override
    protected void writeParagraphEnd() throws IOException {
        close();
        super.writeParagraphEnd();
    }

    @Override
    protected void writePageEnd() throws IOException {
        close();
        super.writePageEnd();
    }

    /** True if a word stands on the open line, to the right of it. */
    private boolean continues(TextPosition next) {
        TextPosition last = open.get(open.size() - 1);
        return Math.abs(next.getYDirAdj() - last.getYDirAdj()) < Math.max(next.getHeightDir(), last.getHeightDir()) + 1
                && next.getXDirAdj() > last.getXDirAdj();
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        double size = usualSize();
        String text = String.join(" ", segments(size, false));
        if (!text.isEmpty()) {
            TextPosition first = open.get(0);
            lines.add(new TypesetLine(text, segments(size, true), size, first.getXDirAdj(), first.getYDirAdj()));
        }
        open.clear();
        wordBegins.clear();
    }

    /** The size that most characters of the line have. */
    private double usualSize() {
        return open.stream().collect(Collectors.groupingBy(position -> Math.round(size(position) * 2) / 2.0, Collectors.counting()))
                .entrySet().stream().max(Comparator.comparingLong(Map.Entry<Double, Long>::getValue).thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey).orElse(0.0);
    }

    private static double size(TextPosition position) {
        return Math.max(position.getFontSizeInPt(), position.getYScale());
    }

    private List<String> segments(double size, boolean withoutMarks) {
        List<String> segments = new ArrayList<>();
        StringBuilder segment = new StringBuilder();
        double end = Double.NaN;
        for (int at = 0; at < open.size(); at++) {
            TextPosition position = open.get(at);
            boolean beginsWord = wordBegins.get(at);
            if (beginsWord && position.getXDirAdj() - end > WIDE_GAP * size) {
                addTo(segments, segment);
                segment = new StringBuilder();
            } else if (beginsWord && !segment.isEmpty()) {
                segment.append(' ');
            }
            if (!withoutMarks || size(position) > MARK_SIZE * size || !isMark(position)) {
                segment.append(position.getUnicode());
            }
            end = position.getXDirAdj() + position.getWidthDirAdj();
        }
        addTo(segments, segment);
        return segments;
    }

    private static boolean isMark(TextPosition position) {
        return position.getUnicode().codePoints().noneMatch(Character::isUpperCase);
    }

    private static void addTo(List<String> segments, StringBuilder segment) {
        String text = LIGATURE.matcher(segment.toString()).replaceAll(found -> Normalizer.normalize(found.group(), Normalizer.Form.NFKC))
                .replaceAll("\\s+", " ").strip();
        if (!text.isEmpty()) {
            segments.add(text);
        }
    }
}
