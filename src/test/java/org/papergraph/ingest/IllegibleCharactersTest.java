package org.papergraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.export.ExportFormat;
import org.papergraph.export.ExportOptions;
import org.papergraph.export.Exporter;

class IllegibleCharactersTest {

    private static final String PAGE = "Ada\u0001 Example\u0000\n\nLG\u0002\nh-index7\n1papers\u0003\n\n1 Papers\n\nLGMar 1, 2020\nFlat\u0000 Minima\uFFFE \uFEFFand\u0001 \u0092\n\n"
            + "Ann\u0000 Moe\uFFFF, Bo\u001B Lee · m\u0008it\n\nWe study\u0000 SAM\u0001 on\u007F ImageNet\uFDD0 and\uDBFF\uDFFF more.\n";

    @Test
    void graphIsReadBackFromEveryFormat(@TempDir Path folder) throws IOException {
        try (Workshop workshop = new Workshop()) {
            IngestReport report = workshop.ingest(List.of(DocumentFile.of(Files.writeString(folder.resolve("li\u0001st\u001F.txt"), PAGE))));
            assertEquals(1, report.entries());
            assertFalse(report.problems().isEmpty());
            Graph published = workshop.store.read(dataset -> read(export(workshop, ExportFormat.NQUADS), Lang.NQUADS)).getUnionGraph();
            Graph read = read(export(workshop, ExportFormat.RDFXML), Lang.RDFXML).getDefaultGraph();
            assertEquals(published.size(), read.size());
            assertEquals(published.size(), read(export(workshop, ExportFormat.TURTLE), Lang.TURTLE).getDefaultGraph().size());
            published.find().forEachRemaining(triple -> assertFalse(
                    triple.getObject().toString().codePoints().anyMatch(IllegibleCharactersTest::isIllegible), triple::toString));
        }
    }

    private static boolean isIllegible(int character) {
        return character < ' ' && !Character.isWhitespace(character) || character >= 0x7F && character <= 0x9F
                || Character.getType(character) == Character.SURROGATE || (character & 0xFFFE) == 0xFFFE || character == 0xFEFF;
    }

    private static byte[] export(Workshop workshop, ExportFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exporter(workshop.store).export(ExportOptions.in(format), out);
        return out.toByteArray();
    }

    private static DatasetGraph read(byte[] text, Lang language) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.source(new ByteArrayInputStream(text)).lang(language).parse(dataset);
        return dataset;
    }
}
