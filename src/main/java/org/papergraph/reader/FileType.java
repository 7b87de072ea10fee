package org.papergraph.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.papergraph.reader.format.Beginning;
import org.papergraph.reader.format.DocumentContent;

/**
 * The type of a file that is no document in a known format, as its beginning looks, whatever its name.
 *
 * @param description with its article, such as {@code a Word document}
 * @param remedy what helps to get the papers of such a file in; empty where nothing does
 * @param isText false for one that no format of text can have, such as an image
 */
public record FileType(String description, String remedy, boolean isText) {

    private static final List<KnownType> KNOWN = KnownType.read();
    /** The folder of a document of Office in its archive: the name of a file behind the header that stands before each. */
    private static final Pattern OFFICE_FOLDER = Pattern.compile("PK\\x03\\x04.{26}(word|xl|ppt)/", Pattern.DOTALL);
    /** The first element of XML or HTML, behind declarations and comments; no subject of RDF. */
    private static final Pattern ELEMENT = Pattern.compile("(?:<[?!][^>]*+>\\s*+)*+<(?!\\S+> <\\S+> )(?<name>[\\p{L}_][\\w:.-]*+)(?=\\s|/?>)");
    private static final Set<String> HTML = Set.of("html", "head", "body", "div", "ul", "ol", "li", "table", "p", "h1", "h2");
    private static final Pattern LOGIN = Pattern.compile("(?i)\\b(log|sign)[ -]?in\\b|\\blogin\\b|\\bauthentication\\b|access denied|forbidden");
    private static final String TABLE = "file-types.txt";

    /** The type of a file that begins with these bytes. */
    public static FileType of(byte[] bytes) {
        try {
            return of(new DocumentContent(new ByteArrayInputStream(bytes), (line, loss) -> { }).beginning());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The type of a file that begins so. */
    public static FileType of(Beginning beginning) {
        MediaType type = mediaType(beginning.bytes());
        String name = type.getBaseType().toString();
        Optional<String> element = firstElement(beginning.text());
        if (element.map(first -> HTML.contains(first.toLowerCase(Locale.ROOT))).orElse(name.equals("text/html"))) {
            return ofPage(beginning.text());
        }
        return KNOWN.stream().filter(known -> name.startsWith(known.mediaType)).findFirst()
                .map(known -> new FileType(known.description, known.remedy, name.startsWith("text/")))
                .or(() -> element.map(root -> text("XML with the root element " + root, "")))
                .orElseGet(() -> isLegible(beginning.text()) ? TextLook.of(beginning)
                        : new FileType(type.equals(MediaType.OCTET_STREAM) ? "binary data" : "a file of the type " + name, "", false));
    }

    static FileType text(String description, String remedy) {
        return new FileType(description, remedy, true);
    }

    /** A clause for a problem, such as {@code this is a Word document}. */
    public String clause(String subject) {
        return subject + " is " + description + (remedy.isEmpty() ? "" : "; " + remedy);
    }

    private static MediaType mediaType(byte[] bytes) {
        try {
            MediaType type = MimeTypes.getDefaultMimeTypes().detect(new ByteArrayInputStream(bytes), new Metadata());
            Matcher folder = OFFICE_FOLDER.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
            return type.getSubtype().matches("zip|x-tika-ooxml") && folder.find() ? office(folder.group(1)) : type;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static MediaType office(String folder) {
        String kind = switch (folder) {
            case "word" -> "wordprocessingml.document";
            case "xl" -> "spreadsheetml.sheet";
            default -> "presentationml.presentation";
        };
        return MediaType.application("vnd.openxmlformats-officedocument." + kind);
    }

    private static FileType ofPage(String html) {
        Document page = Jsoup.parse(html);
        String title = page.title().isBlank() ? "" : " (" + TextLook.shortened(page.title().strip()) + ")";
        boolean login = !page.select("input[type=password]").isEmpty() || LOGIN.matcher(page.title()).find();
        return login ? new FileType("a web page that asks for a login" + title, "download the file anew, signed in", false) : text("a web page" + title, "");
    }

    private static Optional<String> firstElement(String text) {
        Matcher element = ELEMENT.matcher(text);
        return element.lookingAt() ? Optional.of(element.group("name")) : Optional.empty();
    }

    /** True if hardly a character is a control or could not be decoded. */
    private static boolean isLegible(String text) {
        long illegible = text.codePoints().filter(character -> character == 0xFFFD || Character.isISOControl(character) && !Character.isWhitespace(character)).count();
        return 50 * illegible <= text.length();
    }

    /** A line of the table of file types. */
    private record KnownType(String mediaType, String description, String remedy) {

        static List<KnownType> read() {
            try (InputStream in = Objects.requireNonNull(FileType.class.getResourceAsStream(TABLE), TABLE)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                        .filter(line -> !line.startsWith("#")).map(line -> line.split(" *\\| *", -1))
                        .map(cells -> new KnownType(cells[0], cells[1], cells[2])).toList();
            } catch (IOException failure) {
                throw new UncheckedIOException("the program's own file " + TABLE + " cannot be read", failure);
            }
        }
    }
}
