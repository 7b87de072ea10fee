package org.papergraph.cli.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.papergraph.cli.option.StoreOptions;
import org.papergraph.cli.table.Count;
import org.papergraph.cli.table.HangingText;
import org.papergraph.document.Problem;
import org.papergraph.ingest.IngestReport;
import org.papergraph.ingest.IngestReport.DocumentReport;
import org.papergraph.ingest.IngestReport.Outcome;

/** Prints the report of an ingest. */
public final class IngestReportWriter {

    /** Documents that are listed one by one. */
    private static final int MANY = 20;
    private static final Set<Outcome> STORED = EnumSet.of(Outcome.ADDED, Outcome.REPLACED, Outcome.UNCHANGED);
    /** In columns, up to the name of a document. */
    private static final int INDENTATION = 39;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private IngestReportWriter() {
    }

    /** Documents, kinds of documents and a sum on {@code out}, problems on {@code err}. */
    public static void writeText(IngestReport report, StoreOptions store, PrintWriter out, PrintWriter err) {
        writeDocuments(report, store, out, err);
        boolean stored = report.documents().stream().anyMatch(document -> STORED.contains(document.outcome()));
        out.printf(Locale.ROOT, "%s, %s, %s in %.1f s; %s%n", Count.of(report.entries(), "entry", "entries"), Count.of(report.problemCount(), "problem", "problems"),
                Count.of(report.mentions(), "mention", "mentions"), report.seconds(),
                stored ? "the store holds " + Count.of(report.papers(), "paper", "papers") : "nothing was written");
    }

    /** One line a document, of many only a line for each with problems, and one a kind on {@code out}, problems on {@code err}. */
    public static void writeDocuments(IngestReport report, StoreOptions store, PrintWriter out, PrintWriter err) {
        boolean many = report.documents().size() > MANY;
        for (DocumentReport document : report.documents()) {
            writeProblems(document, store, err);
            if (!many || document.problemCount() > 0) {
                HangingText.write(out, line(document), INDENTATION);
            }
        }
        if (report.documents().size() > 1) {
            report.byFormat().forEach((format, documents) -> out.println(summary(format, documents)));
        }
    }

    private static void writeProblems(DocumentReport document, StoreOptions store, PrintWriter err) {
        document.problems().forEach(problem -> HangingText.write(err, problem.message(), 2));
        long more = document.problemCount() - document.problems().size();
        if (more > 0) {
            boolean kept = document.outcome() == Outcome.ADDED || document.outcome() == Outcome.REPLACED;
            err.println(document.name() + ": and " + Count.of(more, "more problem", "more problems")
                    + (kept ? "; to list them: " + store.command("query document-problems -p document=" + StoreOptions.quoted(document.name())) : ""));
        }
    }

    /** The outcome, the counts and the name of a document, which may be long and stands last. */
    static String line(DocumentReport document) {
        String counts = document.outcome() == Outcome.UNCHANGED ? ""
                : Count.of(document.entries(), "entry", "entries") + ", " + Count.of(document.problemCount(), "problem", "problems");
        return String.format(Locale.ROOT, "%-9s  %-26s  %s%s", words(document.outcome()), counts, document.name(),
                document.formatTitle().isEmpty() ? "" : " (" + document.formatTitle() + ")");
    }

    private static String summary(String format, List<DocumentReport> documents) {
        if (format.isEmpty()) {
            return Count.of(documents.size(), "file", "files") + " not read";
        }
        String files = Character.isUpperCase(format.charAt(0)) ? Count.of(documents.size(), format + " file", format + " files")
                : Count.of(documents.size(), "file", "files") + " (" + format + ")";
        long unchanged = documents.stream().filter(document -> document.outcome() == Outcome.UNCHANGED).count();
        return files + ": " + Count.of(documents.stream().mapToLong(DocumentReport::entries).sum(), "entry", "entries") + ", "
                + Count.of(documents.stream().mapToLong(DocumentReport::problemCount).sum(), "problem", "problems")
                + (unchanged == 0 ? "" : String.format(Locale.ROOT, " (%,d unchanged)", unchanged));
    }

    public static void writeJson(IngestReport report, PrintWriter out) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("entries", report.entries()).put("papers", report.papers()).put("problems", report.problemCount())
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

    private static String words(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
