package org.papergraph.reader.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.papergraph.document.AuthorList;
import org.papergraph.document.Authorship;
import org.papergraph.document.Entry;
import org.papergraph.document.EntryBuilder;
import org.papergraph.document.Extraction;
import org.papergraph.document.Extraction.Part;
import org.papergraph.document.Identifier;
import org.papergraph.document.Identifiers;
import org.papergraph.document.PartialDate;
import org.papergraph.document.Publication;
import org.papergraph.document.Reference;
import org.papergraph.reader.format.StreamSafeText;
import org.papergraph.reader.format.WrittenDate;

/**
 * A paper in PDF.
 *
 * @param metadata the XMP packet, and the title, authors and subject that the document gives for itself and that are often wrong: they only
 *     confirm what is seen
 * @param stamp text of the first page that runs upwards
 * @param lines of all pages
 */
record PdfPaper(FrontMatter front, String metadata, String stamp, List<TypesetLine> firstPage, List<TypesetLine> lines) {

    /** In pages; a thesis or a book is read no further. */
    private static final int MOST_PAGES = 60;
    private static final int LARGEST_METADATA = 1 << 20;
    /** Estimates, not calibrated: the share of parts that were right among a handful of papers that were read by eye. */
    private static final double SEEN = 0.75;
    private static final double CONFIRMED = 0.95;
    private static final double BY_HEADING = 0.85;
    private static final double GUESSED = 0.5;

    static PdfPaper of(PDDocument document) throws IOException {
        PageLines first = PageLines.of(document, 1);
        double height = document.getPage(0).getCropBox().getHeight();
        List<TypesetLine> lines = new ArrayList<>(first.lines());
        for (int page = 2; page <= Math.min(MOST_PAGES, document.getNumberOfPages()); page++) {
            lines.addAll(PageLines.of(document, page).lines());
        }
        PDDocumentInformation about = document.getDocumentInformation();
        String information = about.getTitle() + "\n" + about.getAuthor() + "\n" + about.getSubject() + "\n" + about.getKeywords();
        return new PdfPaper(FrontMatter.of(first.lines(), height), xmp(document) + "\n" + information, first.upwards(), first.lines(), lines);
    }

    private static String xmp(PDDocument document) throws IOException {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        return metadata == null ? "" : new String(metadata.createInputStream().readNBytes(LARGEST_METADATA), StandardCharsets.UTF_8);
    }

    boolean hasText() {
        return lines.stream().anyMatch(line -> line.letters() > 0);
    }

    /** The paper as an entry; empty where neither a title nor an abstract is found. */
    Optional<Entry> entry() {
        if (front.title().isBlank() && front.abstractText().isBlank()) {
            return Optional.empty();
        }
        Map<Identifier, Double> identifiers = new PrintedIdentifiers(metadata, stamp, text(firstPage)).found();
        Optional<ProceedingsLine> proceedings = ProceedingsLine.in(firstPage);
        List<PartialDate> dates = dates(proceedings);
        List<Reference> references = PrintedReferences.of(lines);
        List<Extraction> extractions = new ArrayList<>();
        EntryBuilder entry = Entry.builder(1, 1).title(StreamSafeText.nfc(front.title())).abstractText(StreamSafeText.nfc(front.abstractText()))
                .authors(authors()).identifiers(List.copyOf(identifiers.keySet())).dates(dates).references(references);
        proceedings.ifPresent(line -> entry.publication(publication(line)));
        add(extractions, Part.TITLE, !front.title().isEmpty(), confirmed(front.title()));
        add(extractions, Part.AUTHORS, !front.authors().isEmpty(), front.authors().stream().mapToDouble(name -> confirmed(name.familyName())).min().orElse(0));
        add(extractions, Part.ABSTRACT, !front.abstractText().isEmpty(), front.abstractHasHeading() ? BY_HEADING : GUESSED);
        add(extractions, Part.PUBLICATION, proceedings.isPresent(), SEEN);
        add(extractions, Part.IDENTIFIERS, !identifiers.isEmpty(), identifiers.values().stream().mapToDouble(each -> each).min().orElse(0));
        add(extractions, Part.DATE, !dates.isEmpty(), dates.stream().allMatch(date -> date.precision() == PartialDate.Precision.YEAR) ? SEEN : CONFIRMED);
        add(extractions, Part.REFERENCES, !references.isEmpty(), SEEN);
        return Optional.of(entry.extractions(extractions).build());
    }

    /** The day in the stamp, else the year of the proceedings. */
    private List<PartialDate> dates(Optional<ProceedingsLine> proceedings) {
        return PrintedIdentifiers.stampDate(stamp).or(() -> proceedings.map(ProceedingsLine::year)).map(WrittenDate::of).orElse(List.of());
    }

    private static Publication publication(ProceedingsLine line) {
        return new Publication(Publication.WorkType.CONFERENCE_PAPER, line.venue(), "", "", "", line.pages(), "", Identifiers.none());
    }

    private static void add(List<Extraction> extractions, Part part, boolean isThere, double confidence) {
        if (isThere) {
            extractions.add(new Extraction(part, confidence));
        }
    }

    private AuthorList authors() {
        List<Authorship> authorships = new ArrayList<>();
        front.authors().forEach(name -> authorships.add(new Authorship(name, authorships.size() + 1)));
        return new AuthorList(authorships, List.of(), AuthorList.Completeness.UNSTATED);
    }

    /** Higher where the document says the same of itself. */
    private double confirmed(String seen) {
        return plain(metadata).contains(plain(seen)) ? CONFIRMED : SEEN;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static String text(List<TypesetLine> lines) {
        return lines.stream().map(TypesetLine::text).collect(Collectors.joining("\n"));
    }
}
