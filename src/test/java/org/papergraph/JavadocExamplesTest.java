package org.papergraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The example in the Javadoc of a class compiles, runs in the folder of the project and prints something. It may use the
 * classes of its package and what the source of the class imports, {@code java.util}, {@code java.io}, {@code java.nio.file}, {@code java.nio.charset}, Jena's nodes, the annotator, the document model, and a
 * variable {@code folder}: an empty folder.
 */
class JavadocExamplesTest {

    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\\n(.*?)\\n \\* }</pre>", Pattern.DOTALL);
    private static final Pattern IMPORT = Pattern.compile("^import [^;]+;$", Pattern.MULTILINE);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"annotator.Annotator", "query.QueryRunner", "store.Store", "ingest.Ingest", "reader.DocumentReader"})
    void exampleRuns(String name) throws Exception {
        Path classes = Files.createDirectory(folder.resolve("classes"));
        Path source = Files.writeString(folder.resolve("Example.java"), program(name));
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int code = ToolProvider.getSystemJavaCompiler().run(null, messages, messages, "-proc:none", "-d", classes.toString(),
                "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), source.toString());
        assertEquals(0, code, messages::toString);
        String printed = run(classes);
        assertFalse(printed.isBlank(), name + " prints nothing");
    }

    private static String program(String name) throws IOException {
        String source = Files.readString(Path.of("src/main/java/org/papergraph", name.replace('.', '/') + ".java"));
        Matcher example = EXAMPLE.matcher(source);
        assertTrue(example.find(), name + " has no example");
        StringBuilder program = new StringBuilder("import java.util.*;\nimport java.nio.file.*;\nimport java.io.*;\nimport java.nio.charset.*;\nimport org.apache.jena.graph.*;\nimport org.papergraph.annotator.*;\nimport org.papergraph.document.*;\n");
        program.append("import org.papergraph.").append(name, 0, name.lastIndexOf('.')).append(".*;\n");
        IMPORT.matcher(source).results().forEach(each -> program.append(each.group()).append('\n'));
        return program.append("public final class Example {\n    public static void main(String[] arguments) throws Exception {\n")
                .append("        Path folder = Path.of(arguments[0]);\n")
                .append(example.group(1).replaceAll("(?m)^ \\* ?", ""))
                .append("\n    }\n}\n").toString();
    }

    private String run(Path classes) throws Exception {
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            String[] arguments = {Files.createDirectory(folder.resolve("empty")).toString()};
            loader.loadClass("Example").getMethod("main", String[].class).invoke(null, (Object) arguments);
        } finally {
            System.setOut(out);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
