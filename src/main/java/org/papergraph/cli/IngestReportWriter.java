package org.papergraph.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Locale;
import org.papergraph.cli.option.StoreOptions;
import org.papergraph.document.Problem;
import org.papergraph.ingest.IngestReport;
import org.papergraph.ingest.IngestReport.DocumentReport;
import org.papergraph.ingest.IngestReport.Outcome;

/** Prints the report of an ingest. */
final class IngestReportWriter {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private IngestReportWriter() {
    }

    /** One line a document and a sum on {@code out}, problems on {@code err}. */
    static void writeText(IngestReport report, StoreOptions store, PrintWriter out, PrintWriter err) {
        writeDocuments(report, store, out, err);
        boolean written = report.documents().stream().noneMatch(document -> document.outcome() == Outcome.READ_ONLY);
        out.printf(Locale.ROOT, "%d entries, %d problems, %d mentions in %.1f s; %s%n", report.entries(), problems(report),
                report.mentions(), report.seconds(), written ? "the store holds " + report.papers() + " papers" : "nothing was written");
    }

    /** One line a document on {@code out}, problems on {@code err}. */
    static void writeDocuments(IngestReport report, StoreOptions store, PrintWriter out, PrintWriter err) {
        for (DocumentReport document : report.documents()) {
            document.problems().forEach(problem -> err.println(problem.message()));
            if (document.problemCount() > document.problems().size()) {
                err.println(document.name() + ": and " + (document.problemCount() - document.problems().size())
                        + " more problems, which '" + store.command("query document-problems -p document=" + StoreOptions.quoted(document.name())) + "' lists");
            }
            out.printf(Locale.ROOT, "%-40s %-16s %-10s %6d entries %6d problems%n", document.name(), document.format(),
                    words(document.outcome()), document.entries(), document.problemCount());
        }
    }

    static void writeJson(IngestReport report, PrintWriter out) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("entries", report.entries()).put("papers", report.papers()).put("problems", problems(report))
                .put("mentions", report.mentions()).put("seconds", report.seconds());
        ArrayNode documents = root.putArray("documents");
        for (DocumentReport document : report.documents()) {
            ObjectNode node = documents.addObject();
            node.put("name", document.name()).put("sha256", document.sha256()).put("format", document.format())
                    .put("outcome", words(document.outcome())).put("entries", document.entries())
                    .put("mentions", document.mentions()).put("problemCount", document.problemCount());
            ArrayNode problems = node.putArray("problems");
            for (Problem problem : document.problems()) {
                problems.addObject().put("source", problem.source()).put("line", problem.line()).put("reason", problem.reason());
            }
        }
        try {
            out.println(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root));
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static long problems(IngestReport report) {
        return report.documents().stream().mapToLong(DocumentReport::problemCount).sum();
    }

    private static String words(IngestReport.Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
