package org.papergraph.annotator;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.InvalidFormatException;
import org.papergraph.annotator.crf.Calibration;
import org.papergraph.annotator.crf.CrfModel;
import org.papergraph.annotator.crf.CrfNameFinderFactory;
import org.papergraph.document.Hash;
import org.papergraph.document.annotation.ModelIdentity;

/** A model of OpenNLP's name finder with its name: the bundled one, one that {@code papergraph train} made, or any other. Immutable. */
public final class TaggerModel {

    private static final String BUNDLED = "papergraph-ner.bin";
    private static final String SUFFIX = ".bin";
    private static final String NAME = "Model-Name";
    private static final String VERSION = "Model-Version";
    private static final String DESCRIPTION = "Model-Description";
    private static final String CORPUS = "Model-Corpus";
    private static final String SAMPLE = "Model-Sample";
    private static final String LANGUAGE = "en";
    private static final Pattern TYPED_OUTCOME = Pattern.compile("(.+)-\\w+");

    static {
        CrfNameFinderFactory.register();
    }

    private final byte[] bytes;
    private final TokenNameFinderModel model;
    private final String fileName;

    private TaggerModel(byte[] bytes, TokenNameFinderModel model, String fileName) {
        this.bytes = bytes;
        this.model = model;
        this.fileName = fileName;
    }

    /** The model that comes with the program. */
    public static TaggerModel bundled() {
        try (InputStream input = TaggerModel.class.getResourceAsStream(BUNDLED)) {
            if (input == null) {
                throw new IllegalStateException("the program holds no model " + BUNDLED + "; build it again");
            }
            return parse(input.readAllBytes(), BUNDLED);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the model " + BUNDLED, failure);
        }
    }

    /**
     * Reads a model of OpenNLP's name finder.
     *
     * @throws IOException where the file cannot be read or is no such model
     */
    public static TaggerModel read(Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        try {
            return parse(bytes, path.getFileName().toString());
        } catch (IOException | RuntimeException failure) {
            throw new IOException(path + " is no model of OpenNLP's name finder: " + failure.getMessage(), failure);
        }
    }

    private static TaggerModel read(byte[] bytes, String name) {
        try {
            return parse(bytes, name);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read a model from memory", failure);
        }
    }

    private static TaggerModel parse(byte[] bytes, String fileName) throws IOException {
        if (!ModelArchive.hasManifest(bytes)) {
            throw new InvalidFormatException("it is no archive with a manifest, such as OpenNLP and 'papergraph train' write");
        }
        return new TaggerModel(bytes, new TokenNameFinderModel(new ByteArrayInputStream(bytes)), fileName);
    }

    /** A trained conditional random field with its name and its calibration, its weights rounded as in its file. */
    public static TaggerModel of(TokenNameFinderModel trained, Calibration calibration, ModelName name, Origin origin) {
        CrfModel crf = ((CrfModel) trained.getNameFinderSequenceModel()).calibrated(calibration);
        Map<String, String> manifest = new HashMap<>(Map.of(NAME, name.name(), VERSION, name.version(), DESCRIPTION, name.description(), CORPUS, origin.corpus(), SAMPLE, origin.sample()));
        TokenNameFinderModel model = new TokenNameFinderModel(
                LANGUAGE, crf, null, Map.of(), manifest, new BilouCodec(), new CrfNameFinderFactory());
        return read(ModelArchive.bytes(model), name.name());
    }

    /** Name, version and description of a model that was trained here. */
    public record ModelName(String name, String version, String description) {
    }

    /**
     * What a model was trained on, and how.
     *
     * @param corpus SHA-256 of the annotations
     * @param sample SHA-256 of the model that the same program makes of the first of them
     */
    public record Origin(String corpus, String sample) {

        /** That of a model that does not say it. */
        public static Origin unknown() {
            return new Origin("", "");
        }
    }

    /** What the model says of its training. */
    public Origin origin() {
        return new Origin(property(CORPUS), property(SAMPLE));
    }

    private String property(String name) {
        return Optional.ofNullable(model.getManifestProperty(name)).orElse("");
    }

    /** Writes the model, the same bytes for the same model. */
    public void write(Path path) throws IOException {
        Files.write(path, bytes);
    }

    /** The model as OpenNLP knows it. */
    public TokenNameFinderModel openNlp() {
        return model;
    }

    /** True if a confidence is the share of mentions that are right at that confidence; so only of models that were trained here. */
    public boolean isCalibrated() {
        return model.getNameFinderSequenceModel() instanceof CrfModel crf && !crf.calibration().points().isEmpty();
    }

    /** Identity of the model with the known names of types. */
    public ModelIdentity identity() {
        return identity(TypeMapping.standard());
    }

    /** Identity of the model with a table of types. */
    ModelIdentity identity(TypeMapping mapping) {
        String stated = Optional.ofNullable(model.getManifestProperty(DESCRIPTION))
                .orElseGet(() -> "OpenNLP name finder for " + String.join(", ", types()));
        String description = Stream.of(stated, mapping.text().isEmpty() ? "" : "types mapped: " + mapping.text(),
                isCalibrated() ? "" : "confidences are not calibrated").filter(part -> !part.isEmpty()).reduce((one, other) -> one + "; " + other).orElseThrow();
        String name = Optional.ofNullable(model.getManifestProperty(NAME)).orElseGet(this::bareFileName);
        return new ModelIdentity(name, HexFormat.of().formatHex(Hash.digest().digest(bytes)), property(VERSION), description, mapping.text());
    }

    private String bareFileName() {
        return fileName.endsWith(SUFFIX) ? fileName.substring(0, fileName.length() - SUFFIX.length()) : fileName;
    }

    /** The types that it finds, as it calls them, sorted. */
    public List<String> types() {
        return Arrays.stream(model.getNameFinderSequenceModel().getOutcomes())
                .filter(outcome -> !outcome.equals(BioCodec.OTHER))
                .map(TYPED_OUTCOME::matcher)
                .map(outcome -> outcome.matches() ? outcome.group(1) : NameSample.DEFAULT_TYPE)
                .distinct()
                .sorted()
                .toList();
    }
}
