package org.papergraph.annotator;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.papergraph.annotator.crf.Calibration;
import org.papergraph.annotator.crf.CrfModel;
import org.papergraph.annotator.crf.CrfSerializer;
import org.papergraph.annotator.crf.Gazetteer;
import org.papergraph.annotator.crf.Labels;
import org.papergraph.annotator.crf.WordClusters;

/**
 * What a model file holds. The file is a zip archive of {@code model.txt} (name, version, description, types: a line
 * each), {@code field.bin}, {@code phrases.tsv}, {@code calibration.tsv} and {@code classes.tsv}, in this order, with a fixed time and not
 * compressed (compressors differ between machines), so that equal models have equal bytes.
 */
public record ModelFile(
        String name, String version, String description, Gazetteer gazetteer, CrfModel crf, Calibration calibration, WordClusters classes) {

    private static final String ABOUT = "model.txt";
    private static final String FIELD = "field.bin";
    private static final String PHRASES = "phrases.tsv";
    private static final String CALIBRATION = "calibration.tsv";
    private static final String CLASSES = "classes.tsv";
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    public byte[] toBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, ABOUT, about());
            put(zip, FIELD, fieldBytes());
            put(zip, PHRASES, gazetteer.toText().getBytes(StandardCharsets.UTF_8));
            put(zip, CALIBRATION, calibrationText());
            put(zip, CLASSES, classes.toText().getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    static ModelFile parse(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = parts(bytes);
        if (!parts.keySet().containsAll(List.of(ABOUT, FIELD, PHRASES, CALIBRATION, CLASSES))) {
            throw new IllegalArgumentException("it lacks parts, having only " + parts.keySet());
        }
        List<String> about = new String(parts.get(ABOUT), StandardCharsets.UTF_8).lines().toList();
        Labels labels = new Labels(List.of(about.get(3).split(" ")));
        return new ModelFile(
                about.get(0),
                about.get(1),
                about.get(2),
                Gazetteer.parse(new String(parts.get(PHRASES), StandardCharsets.UTF_8)),
                CrfSerializer.read(new DataInputStream(new ByteArrayInputStream(parts.get(FIELD))), labels),
                calibration(new String(parts.get(CALIBRATION), StandardCharsets.UTF_8)),
                WordClusters.read(new ByteArrayInputStream(parts.get(CLASSES))));
    }

    private byte[] about() {
        String types = String.join(" ", crf.labels().types());
        return String.join("\n", name, version, description, types, "").getBytes(StandardCharsets.UTF_8);
    }

    private byte[] fieldBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CrfSerializer.write(crf, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private byte[] calibrationText() {
        return calibration.points().stream()
                .map(point -> point.raw() + "\t" + point.share() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Calibration calibration(String text) {
        return new Calibration(text.lines()
                .map(line -> line.split("\t"))
                .map(cells -> new Calibration.Point(Double.parseDouble(cells[0]), Double.parseDouble(cells[1])))
                .toList());
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        CRC32 checksum = new CRC32();
        checksum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static Map<String, byte[]> parts(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
