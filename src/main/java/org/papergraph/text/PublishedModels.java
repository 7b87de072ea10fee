package org.papergraph.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Properties;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * The models that the OpenNLP project publishes for English. Each comes in a jar of its own whose
 * {@code model.properties} names the file that holds it.
 */
public final class PublishedModels {

    private static final String DESCRIPTION = "model.properties";

    private PublishedModels() {
    }

    /** The model that finds where sentences end. */
    public static SentenceModel sentences() {
        try (InputStream input = resource(nameOf("sentence")).openStream()) {
            return new SentenceModel(input);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the sentence model of OpenNLP", failure);
        }
    }

    private static String nameOf(String kind) throws IOException {
        for (URL description : Collections.list(loader().getResources(DESCRIPTION))) {
            Properties properties = new Properties();
            try (InputStream input = description.openStream()) {
                properties.load(input);
            }
            String name = properties.getProperty("model.name", "");
            if (name.startsWith("opennlp-en-") && name.contains("-" + kind + "-")) {
                return name;
            }
        }
        throw new IllegalStateException(
                "no English " + kind + " model of OpenNLP on the class path; add its opennlp-models jar");
    }

    private static URL resource(String name) {
        URL found = loader().getResource(name);
        if (found == null) {
            throw new IllegalStateException("the class path names the model " + name + " but does not hold it");
        }
        return found;
    }

    private static ClassLoader loader() {
        return PublishedModels.class.getClassLoader();
    }
}
