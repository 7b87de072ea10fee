package org.papergraph.reader.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;

/** A paper of one page that tests typeset line by line. */
final class TypesetPaper {

    private static final PDType1Font FONT = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);

    private final List<Placed> lines = new ArrayList<>();
    private String title = "";
    private String stamp = "";
    private String password = "";
    private double y = 80;

    private record Placed(String text, double size, double x, double y) {
    }

    /** Sets a line in type of so many points, below the last. */
    TypesetPaper line(double size, String text) {
        return line(size, 80, text);
    }

    TypesetPaper line(double size, double x, String text) {
        y += size * 1.2;
        lines.add(new Placed(text, size, x, y));
        return this;
    }

    /** Sets a text beside the last line. */
    TypesetPaper beside(double x, String text) {
        lines.add(new Placed(text, lines.get(lines.size() - 1).size(), x, y));
        return this;
    }

    TypesetPaper gap(double points) {
        y += points;
        return this;
    }

    /** States a title in the document's information. */
    TypesetPaper titled(String text) {
        title = text;
        return this;
    }

    /** Sets a text that runs upwards at the left edge. */
    TypesetPaper stamped(String text) {
        stamp = text;
        return this;
    }

    TypesetPaper locked(String word) {
        password = word;
        return this;
    }

    byte[] bytes() {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getDocumentInformation().setTitle(title);
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                draw(content, page.getMediaBox().getHeight());
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void draw(PDPageContentStream content, float height) throws IOException {
        content.beginText();
        if (!stamp.isEmpty()) {
            content.setFont(FONT, 20);
            content.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 30, 250));
            content.showText(stamp);
        }
        for (Placed line : lines) {
            content.setFont(FONT, (float) line.size());
            content.setTextMatrix(Matrix.getTranslateInstance((float) line.x(), (float) (height - line.y())));
            content.showText(line.text());
        }
        content.endText();
    }
}
