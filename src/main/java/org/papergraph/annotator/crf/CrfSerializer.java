package org.papergraph.annotator.crf;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import opennlp.tools.util.InvalidFormatException;
import opennlp.tools.util.model.ArtifactSerializer;

/**
 * The bytes of a {@link CrfModel}: its types, its gazetteer, its calibration and its word clusters as texts of lines, each
 * behind its length in bytes, and its weights as {@link WeightsFormat} writes them. Equal models have equal bytes.
 */
public final class CrfSerializer implements ArtifactSerializer<CrfModel> {

    @Override
    public void serialize(CrfModel model, OutputStream output) throws IOException {
        DataOutputStream data = new DataOutputStream(output);
        writeText(String.join("\n", model.weights().labels().types()), data);
        writeText(model.gazetteer().toText(), data);
        writeText(model.calibration().toText(), data);
        writeText(model.clusters().toText(), data);
        WeightsFormat.write(model.weights(), data);
        data.flush();
    }

    @Override
    public CrfModel create(InputStream input) throws IOException {
        try {
            DataInputStream data = new DataInputStream(new ByteArrayInputStream(input.readAllBytes()));
            BilouLabels labels = new BilouLabels(readText(data).lines().toList());
            Gazetteer gazetteer = Gazetteer.parse(readText(data));
            Calibration calibration = Calibration.parse(readText(data));
            WordClusters clusters = WordClusters.parse(readText(data).lines());
            return new CrfModel(WeightsFormat.read(data, labels), gazetteer, clusters, calibration);
        } catch (IllegalArgumentException | IndexOutOfBoundsException failure) {
            throw new InvalidFormatException("no conditional random field of this version", failure);
        }
    }

    private static void writeText(String text, DataOutputStream output) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        output.writeInt(bytes.length);
        output.write(bytes);
    }

    private static String readText(DataInputStream input) throws IOException {
        int length = input.readInt();
        if (length < 0 || length > input.available()) {
            throw new InvalidFormatException("no conditional random field of this version");
        }
        return new String(input.readNBytes(length), StandardCharsets.UTF_8);
    }
}
