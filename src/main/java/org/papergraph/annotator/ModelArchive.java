package org.papergraph.annotator;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.namefind.TokenNameFinderModel;

/**
 * OpenNLP's archive of a model, with equal bytes for equal models on any machine: entries sorted by name, with a fixed time
 * and not compressed, since compressors differ; the properties of the manifest sorted, without the time of writing.
 */
final class ModelArchive {

    private static final String MANIFEST = "manifest.properties";
    private static final String TIMESTAMP = "Timestamp";
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private ModelArchive() {
    }

    static byte[] bytes(TokenNameFinderModel model) {
        try {
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            model.serialize(written);
            Map<String, byte[]> entries = entries(written.toByteArray());
            entries.computeIfPresent(MANIFEST, (name, manifest) -> sorted(manifest));
            return archive(entries);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot write a model to memory", failure);
        }
    }

    /** True if some bytes are an archive with a manifest; OpenNLP fails without a word on others. */
    static boolean hasManifest(byte[] bytes) throws IOException {
        return entries(bytes).containsKey(MANIFEST);
    }

    private static Map<String, byte[]> entries(byte[] archive) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    /** The lines of a properties file, sorted; {@link Properties#store} escapes what needs it and writes a date before them. */
    private static byte[] sorted(byte[] manifest) {
        try {
            Properties properties = new Properties();
            properties.load(new ByteArrayInputStream(manifest));
            properties.setProperty(TIMESTAMP, "0");
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            properties.store(written, null);
            return written.toString(StandardCharsets.ISO_8859_1).lines()
                    .filter(line -> !line.startsWith("#"))
                    .sorted()
                    .collect(Collectors.joining("\n", "", "\n"))
                    .getBytes(StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read a manifest from memory", failure);
        }
    }

    private static byte[] archive(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                put(zip, entry.getKey(), entry.getValue());
            }
        }
        return bytes.toByteArray();
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
}
