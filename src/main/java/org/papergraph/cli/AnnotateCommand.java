package org.papergraph.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.papergraph.annotator.Annotator;
import org.papergraph.cli.option.ModelOption;
import org.papergraph.document.annotation.Mention;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Annotates texts without a store. */
@Command(
        name = "annotate",
        description = "Find the methods, tasks, datasets and metrics in texts: one text a line, or JSON Lines with id and text; JSON Lines out, offsets in code points.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  echo 'We train ResNet-50 on ImageNet.' | papergraph annotate",
            "  papergraph annotate --model mine.bin --type PERSON=method --type LOC= texts.txt"
        })
final class AnnotateCommand implements Callable<Integer> {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int PLACES = 3;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Spec
    private CommandSpec spec;

    @Mixin
    private ModelOption model;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The texts (default: standard input).")
    private Optional<Path> file;

    @Override
    public Integer call() throws IOException {
        Annotator annotator = model.open();
        PrintWriter out = spec.commandLine().getOut();
        int code = ExitCode.OK;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(input(), StandardCharsets.ISO_8859_1))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                try {
                    String text = decoded(line, number);
                    if (!text.isBlank()) {
                        out.println(MAPPER.writeValueAsString(annotate(annotator, text, number)));
                    }
                } catch (CharacterCodingException failure) {
                    code = refuse(number, "not UTF-8; convert the input, such as by iconv -f ISO-8859-1 -t UTF-8");
                } catch (JsonProcessingException | IllegalArgumentException failure) {
                    code = refuse(number, "not a JSON object with a text: " + failure.getMessage().lines().findFirst().orElse(""));
                }
            }
        }
        return code;
    }

    private int refuse(int number, String reason) {
        spec.commandLine().getErr().println("line " + number + ": " + reason);
        return ExitCode.SOFTWARE;
    }

    private InputStream input() throws IOException {
        return file.isPresent() && !file.get().toString().equals("-") ? Files.newInputStream(file.get()) : System.in;
    }

    /** @param line its bytes, each as a character */
    private static String decoded(String line, int number) throws CharacterCodingException {
        ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.ISO_8859_1));
        String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        return number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static ObjectNode annotate(Annotator annotator, String line, int number) throws JsonProcessingException {
        ObjectNode result = MAPPER.createObjectNode();
        String text = line;
        if (line.stripLeading().startsWith("{")) {
            JsonNode record = MAPPER.readTree(line);
            if (!record.path("text").isTextual()) {
                throw new IllegalArgumentException("the member \"text\" is missing");
            }
            text = record.get("text").textValue();
            result.set("id", record.has("id") ? record.get("id") : MAPPER.getNodeFactory().textNode(Integer.toString(number)));
        } else {
            result.put("id", Integer.toString(number));
        }
        ArrayNode mentions = result.putArray("mentions");
        annotator.annotate(text).mentions().forEach(mention -> mentions.add(json(mention)));
        return result;
    }

    private static ObjectNode json(Mention mention) {
        return MAPPER.createObjectNode().put("type", mention.type().label())
                .put("start", mention.span().begin()).put("end", mention.span().end()).put("text", mention.text())
                .put("confidence", BigDecimal.valueOf(mention.confidence()).setScale(PLACES, RoundingMode.HALF_EVEN));
    }
}
