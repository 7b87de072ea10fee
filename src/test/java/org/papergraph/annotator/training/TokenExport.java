package org.papergraph.annotator.training;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;
import org.papergraph.cli.option.CorpusOptions;
import picocli.CommandLine;

/**
 * Writes the annotated corpus as tokens with their names, one JSON object a document, for programs that are trained on it elsewhere:
 * {@code {"id", "number", "paper", "list", "part": "train" or "test", "sentences": [{"tokens": [], "names": [[start, end, type]]}]}}.
 * Arguments: the texts of arXiv, as {@code papergraph train --texts} takes them, and the file to write.
 */
final class TokenExport {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private TokenExport() {
    }

    public static void main(String[] arguments) throws IOException {
        CorpusOptions options = CommandLine.populateCommand(new CorpusOptions(), "--texts", arguments[0]);
        ArxivCorpus arxiv = options.arxiv().orElseThrow();
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[1])))) {
            PreparedEntry.prepare(options.read(options.texts(), options.arxiv())).forEach(entry -> out.println(document(entry, "train")));
            PreparedEntry.prepare(arxiv.test()).forEach(entry -> out.println(document(entry, "test")));
        }
    }

    private static ObjectNode document(PreparedEntry entry, String part) {
        GoldEntry gold = entry.gold();
        ObjectNode document = MAPPER.createObjectNode().put("id", gold.reference().source()).put("number", gold.reference().number())
                .put("paper", gold.paper()).put("list", gold.list()).put("part", part);
        ArrayNode sentences = document.putArray("sentences");
        entry.samples().forEach(sample -> addSentence(sentences.addObject(), sample));
        return document;
    }

    private static void addSentence(ObjectNode sentence, NameSample sample) {
        ArrayNode tokens = sentence.putArray("tokens");
        for (String token : sample.getSentence()) {
            tokens.add(token);
        }
        ArrayNode names = sentence.putArray("names");
        for (Span name : sample.getNames()) {
            names.addArray().add(name.getStart()).add(name.getEnd()).add(name.getType());
        }
    }
}
