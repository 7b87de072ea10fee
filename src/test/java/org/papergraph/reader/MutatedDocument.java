package org.papergraph.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.papergraph.document.Entry;

/** A document of the seeds after accidents: lines cut, dropped, glued, doubled, swapped, parted, in another encoding. */
record MutatedDocument(List<String> accidents, byte[] bytes, List<Block> unharmed) {

    private static final int LINES = 60;
    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, Charset.forName("windows-1251"), StandardCharsets.UTF_16LE);

    private enum Accident { CUT, DROP, GLUE, DOUBLE, SWAP, MOVE, PART, REENCODE, DECOMPOSE, DROP_BLANKS, DOUBLE_BLANKS }

    /** The lines of an entry. */
    record Block(String title, String abstractText, List<String> lines) {
    }

    private static List<Block> blocks(List<String> lines) {
        Reading reading = Reading.of(String.join("\n", lines) + "\n");
        List<Block> blocks = new ArrayList<>();
        for (int at = 0; at + 1 < reading.entries().size(); at++) {
            Entry entry = reading.entries().get(at);
            List<String> block = lines.subList(entry.line() - 1, reading.entries().get(at + 1).line() - 1).stream().filter(line -> !line.isBlank()).map(String::strip).toList();
            blocks.add(new Block(entry.title(), entry.abstractText(), block));
        }
        return blocks;
    }

    /** One to three accidents to the beginning of a seed. */
    static MutatedDocument of(long seed) {
        Random random = new Random(seed);
        List<String> lines = beginning(random.nextInt(5));
        List<Block> blocks = blocks(lines);
        List<String> accidents = new ArrayList<>();
        int reencoded = -1;
        Charset encoding = StandardCharsets.UTF_8;
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            Accident accident = Accident.values()[random.nextInt(Accident.values().length)];
            int at = random.nextInt(lines.size());
            accidents.add(accident + " " + (at + 1));
            if (accident == Accident.REENCODE) {
                reencoded = at;
                encoding = ENCODINGS.get(random.nextInt(ENCODINGS.size()));
            } else {
                apply(accident, lines, at, random);
            }
        }
        return new MutatedDocument(accidents, bytes(lines, reencoded, encoding), blocks);
    }

    private static void apply(Accident accident, List<String> lines, int at, Random random) {
        String line = lines.get(at);
        int other = random.nextInt(lines.size());
        switch (accident) {
            case CUT -> lines.set(at, line.substring(0, random.nextInt(line.length() + 1)));
            case DROP -> lines.set(at, "");
            case GLUE -> lines.set(at, line + (at + 1 < lines.size() ? lines.remove(at + 1) : ""));
            case DOUBLE -> lines.add(at, line);
            case SWAP -> lines.set(at, lines.set(other, line));
            case MOVE -> lines.add(random.nextInt(lines.size()), lines.remove(at));
            case PART -> {
                int middle = random.nextInt(line.length() + 1);
                lines.set(at, line.substring(0, middle));
                lines.add(at + 1, line.substring(middle));
            }
            case DECOMPOSE -> lines.set(at, Normalizer.normalize(line, Normalizer.Form.NFD));
            case DROP_BLANKS -> lines.subList(at, Math.min(lines.size(), at + 6)).removeIf(String::isBlank);
            case DOUBLE_BLANKS -> lines.addAll(at, List.of("", "\u00A0"));
            default -> throw new IllegalStateException(accident.name());
        }
        if (lines.isEmpty()) {
            lines.add(line);
        }
    }

    private static byte[] bytes(List<String> lines, int reencoded, Charset encoding) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int at = 0; at < lines.size(); at++) {
            bytes.writeBytes(lines.get(at).getBytes(at == reencoded ? encoding : StandardCharsets.UTF_8));
            bytes.write('\n');
        }
        return bytes.toByteArray();
    }

    private static List<String> beginning(int seed) {
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            Path file = seeds.filter(path -> path.getFileName().toString().startsWith("00" + seed)).findFirst().orElseThrow();
            List<String> lines = Files.readAllLines(file);
            lines = lines.subList(0, Math.min(lines.size(), LINES));
            int entries = Reading.of(String.join("\n", lines)).entries().size();
            lines.replaceAll(line -> line.replaceFirst("^24(?= ?[Pp]apers$)", Integer.toString(entries)));
            return new ArrayList<>(lines);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
