package org.papergraph.cli.selection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.papergraph.ingest.StoredDocuments.StoredDocument;

/** A question to a person at a terminal: which of several documents of one name is meant. */
public final class DocumentChoice {

    private final PrintWriter out;
    private final BufferedReader answers;

    public DocumentChoice(PrintWriter out, BufferedReader answers) {
        this.out = out;
        this.answers = answers;
    }

    /** The documents that are chosen; none where the answer is empty or input ends. */
    public List<StoredDocument> choose(String text, List<StoredDocument> candidates) throws IOException {
        out.println(candidates.size() + " documents are called '" + text + "':");
        for (int number = 1; number <= candidates.size(); number++) {
            out.println("  " + number + "  " + description(candidates.get(number - 1)));
        }
        while (true) {
            out.print("Which one? A number, a for all, Enter for none: ");
            out.flush();
            String answer = Optional.ofNullable(answers.readLine()).map(String::strip).orElse("");
            if (answer.isEmpty()) {
                return List.of();
            } else if (answer.equals("a")) {
                return candidates;
            } else if (answer.matches("[1-9]\\d{0,5}") && Integer.parseInt(answer) <= candidates.size()) {
                return List.of(candidates.get(Integer.parseInt(answer) - 1));
            }
        }
    }

    /** The key of a document, its entries, and where it is from. */
    public static String description(StoredDocument document) {
        String paths = document.paths().isEmpty() ? "standard input" : String.join(", ", document.paths().stream().map(Path::toString).toList());
        return String.format(Locale.ROOT, "%s  %,d %s  %s", document.key(), document.entries(), document.entries() == 1 ? "entry" : "entries", paths);
    }
}
