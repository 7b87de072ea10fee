package org.papergraph.annotator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.papergraph.annotator.crf.FeatureExtractor;
import org.papergraph.document.ModelIdentity;

/** A trained model: one file that holds all that tagging needs beside the sentence model. Immutable. */
public final class TaggerModel {

    private static final String BUNDLED = "papergraph-ner.zip";

    private final byte[] bytes;
    private final ModelFile file;

    private TaggerModel(byte[] bytes, ModelFile file) {
        this.bytes = bytes;
        this.file = file;
    }

    /** The model that comes with the program. */
    public static TaggerModel bundled() {
        try (InputStream input = TaggerModel.class.getResourceAsStream(BUNDLED)) {
            if (input == null) {
                throw new IllegalStateException("the program holds no model " + BUNDLED + "; build it again");
            }
            return of(input.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the model " + BUNDLED, failure);
        }
    }

    /**
     * Reads a model.
     *
     * @throws IOException where the file cannot be read or is no model
     */
    public static TaggerModel read(Path path) throws IOException {
        try {
            return of(Files.readAllBytes(path));
        } catch (IllegalArgumentException failure) {
            throw new IOException(path + " is no model: " + failure.getMessage(), failure);
        }
    }

    public static TaggerModel of(byte[] bytes) throws IOException {
        return new TaggerModel(bytes.clone(), ModelFile.parse(bytes));
    }

    /** Writes the model, the same bytes for the same model. */
    public void write(Path path) throws IOException {
        Files.write(path, bytes);
    }

    public ModelIdentity identity() {
        return new ModelIdentity(file.name(), sha256(), file.version(), file.description());
    }

    /** The labels of the types that it finds, sorted. */
    public List<String> types() {
        return file.crf().labels().types();
    }

    public Tagger tagger() {
        return new Tagger(
                new FeatureExtractor(file.classes()), file.gazetteer(), file.crf(), file.calibration());
    }

    private String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException failure) {
            throw new IllegalStateException("every Java platform has SHA-256", failure);
        }
    }
}
