package org.papergraph.reader.part;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kind of one part: the format that it begins with, where its records end, and which heads are its own. */
final class PartKind {

    /** Places that are looked at closely within one part, so that the time is linear. */
    private static final int MOST_LOOKS = 40;
    /** In lines, of text before the first record of a format. */
    private static final int LONGEST_INTRODUCTION = 4;
    /** Formats that prose can have, labels. */
    private static final Set<String> LENIENT = Set.of("author-page", "abstract-listing", "related-papers");
    private static final Set<String> OF_LINES = Set.of("bibtex", "ris", "web-of-science", "medline", "endnote", "refworks", "csl-yaml");
    private static final Pattern BLANKS = Pattern.compile("(?:\\s|\u00EF\u00BB\u00BF)*");
    /** A byte-order mark. */
    private static final Pattern HEAD_START = Pattern.compile("\u00EF\u00BB\u00BF");
    /** The first two keys of a value in JSON. */
    private static final Pattern KEYS = Pattern.compile("[\\[{\\s]*+\"[^\"]{0,80}\"\\s*:\\s*(?:(?:\"[^\"]*\"|[^\\s,\"\\[{]{1,40})\\s*,\\s*\"[^\"]{0,80}\")?");
    private static final Pattern VALUE = Pattern.compile("(?<=:)\\s*(?:\"[^\"]*\"|[^\\s,\"\\[{]{1,40})(?=\\s*,)|\\s+");
    private static final Pattern ROOT = Pattern.compile("<(?![?!])[^\\s/>]+");
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]*[\\r\\n]*");
    private static final Pattern GLUED_IDENTIFIER = Pattern.compile("(?<=[\\p{Alnum}.)}\\]>-])10\\.\\d{4,9}/\\S+\\s*$");
    private static final Pattern YAML_LINE = Pattern.compile("\\s.*|-(?! \\[).*|(?:\"[^\"]*\"|'[^']*'|[^:]*):(?:\\s.*)?|\\.\\.\\..*");

    private final String label;
    private final RecordBounds bounds;
    private final Recognition recognition;
    private final Set<String> shapes = new HashSet<>();
    private int looks;
    private boolean introduced;

    private PartKind(String label, RecordBounds bounds, Recognition recognition) {
        this.label = label;
        this.bounds = bounds;
        this.recognition = recognition;
    }

    /** The kind of a part that begins with a window. */
    static PartKind of(byte[] window, Recognition recognition) {
        String text = text(window);
        Matcher blanks = BLANKS.matcher(text);
        int begin = blanks.lookingAt() ? blanks.end() : 0;
        Optional<FormatHead> head = FormatHead.of(text.substring(begin));
        byte[] first = begin == 0 ? window : Arrays.copyOfRange(window, begin, window.length);
        return head.isPresent() ? ofHead(head.get(), first, recognition) : ofText(text.substring(begin), first, recognition);
    }

    private static PartKind ofHead(FormatHead head, byte[] window, Recognition recognition) {
        return switch (head) {
            case JSON -> new PartKind(recognition.format(first(window, new BracketBounds())).orElse(""), new BracketBounds(), recognition).knowing(text(window));
            case XML -> new PartKind(ofMarkup(first(window, new MarkupBounds()), recognition).orElse(""), new MarkupBounds(), recognition).knowing(text(window));
            case HTML -> new PartKind(head.label(), new PageBounds(), recognition);
            default -> new PartKind(head.label(), bounds(head.label(), recognition), recognition);
        };
    }

    /** The format of a document of XML, which may quote others in its texts. */
    private static Optional<String> ofMarkup(byte[] document, Recognition recognition) {
        return recognition.format(document).filter(label -> !OF_LINES.contains(label)).or(() -> recognition.format(upToNextHead(document, recognition)));
    }

    /** A part without a head that tells it; text that no format is recognised by introduces what follows. */
    private static PartKind ofText(String text, byte[] window, Recognition recognition) {
        int end = Math.min(nextHead(text, recognition), endOfIdentifiers(text, recognition));
        Optional<String> label = recognition.format(Arrays.copyOf(window, end));
        boolean isMarkup = text.startsWith("<") && label.filter(each -> each.matches("html|markdown")).isEmpty();
        if (isMarkup) {
            return new PartKind(label.orElse(""), new MarkupBounds(), recognition).knowing(text);
        } else if (label.isEmpty() && end < text.length()) {
            PartKind introduced = of(Arrays.copyOfRange(window, end, window.length), recognition);
            introduced.introduced = true;
            return OF_LINES.contains(introduced.label) || introduced.bounds instanceof RowBounds ? introduced : new PartKind("", new LineBounds(line -> true), recognition);
        }
        return new PartKind(label.orElse(""), bounds(label.orElse(""), recognition), recognition);
    }

    private static RecordBounds bounds(String label, Recognition recognition) {
        return switch (label) {
            case "bibtex" -> new BibtexBounds();
            case "ris" -> new TaggedBounds("[A-Z][A-Z0-9] {1,2}-", "TY", "ER {1,2}-.*", false);
            case "web-of-science" -> new TaggedBounds("[A-Z][A-Z0-9](?: (?! - )|\\s*$)", "PT", "ER\\s*", true);
            case "medline" -> new TaggedBounds("[A-Z]{2,4} {0,2}- ", "", "", true);
            case "endnote" -> new TaggedBounds("%[A-Z0-9@!#$*+^](?: |\\s*$)", "", "", false);
            case "refworks" -> new TaggedBounds("[A-Z][A-Z0-9](?: (?! - )|\\s*$)", "", "", false);
            case "identifiers" -> new LineBounds(recognition::isIdentifiers);
            case "html" -> new LineBounds(line -> line.indexOf('<') >= 0);
            case "csv", "retraction-watch" -> new RowBounds();
            case "csl-yaml" -> new LineBounds(line -> YAML_LINE.matcher(line).matches());
            default -> new LineBounds(line -> !recognition.isIdentifiers(line));
        };
    }

    private PartKind knowing(String beginning) {
        shapes.add(shape(beginning));
        return this;
    }

    /** The label of the format, empty where the beginning of the part does not tell it: records of JSON tell it together, and a page has its papers anywhere. */
    String format() {
        return introduced || bounds instanceof BracketBounds || bounds instanceof PageBounds ? "" : label;
    }

    RecordBounds bounds() {
        return bounds;
    }

    /**
     * True if another part begins where a line, or what follows a record, begins.
     *
     * @param text what stands there, of the length of a head
     */
    boolean endsBefore(String text, Window window) throws IOException {
        if (bounds instanceof BracketBounds && "[{".indexOf(text.charAt(0)) >= 0 || bounds instanceof MarkupBounds && text.charAt(0) == '<') {
            return !shapes.contains(shape(text)) && looks++ < MOST_LOOKS && isOther(text, window.bytes());
        }
        Optional<FormatHead> head = FormatHead.of(text);
        if (head.isPresent()) {
            return !head.get().label().equals(label) && !(head.get() == FormatHead.YAML && text.startsWith("- ") && bounds instanceof LineBounds);
        }
        String line = firstLine(text);
        if (introduced && bounds instanceof RowBounds && recognition.isTableHeader(line)) {
            introduced = false;
            return false;
        }
        boolean isTold = recognition.isTableHeader(line) || recognition.isIdentifiers(line) && !bounds.isOwn(line);
        return !label.isEmpty() && (isTold || bounds.mayBeForeign(line)) && looks++ < MOST_LOOKS && isForeign(window.bytes(), isTold);
    }

    /** @param isTold true if the first line tells what follows; a list of identifiers begins with one */
    private boolean isForeign(byte[] window, boolean isTold) {
        byte[] first = upToNextHead(window, recognition);
        Optional<String> other = recognition.format(first);
        return other.filter(each -> isTold && bounds instanceof RowBounds || !each.equals(label))
                .filter(each -> isTold || !each.equals("identifiers") && !(bounds.hasFreeLines() && LENIENT.contains(each))).isPresent()
                || !bounds.endBySign() && !label.equals("identifiers") && other.isEmpty() && first.length < window.length && isIntroduction(text(first)) && isOtherHead(text(window).substring(first.length));
    }

    /** True for a few lines, none of which is as those of this format are. */
    private boolean isIntroduction(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        return lines.size() <= LONGEST_INTRODUCTION && lines.stream().noneMatch(bounds::isOwn);
    }

    private boolean isOtherHead(String text) {
        return FormatHead.of(text.substring(0, Math.min(text.length(), FormatHead.LENGTH))).filter(head -> !head.label().equals(label)).isPresent();
    }

    /**
     * The index within the first line of a text where another part begins, behind one that ends without a line end: the names of a table's
     * columns, or an identifier above others; negative where none does.
     */
    int joint(String text) {
        List<String> lines = text.lines().limit(2).toList();
        int header = lines.isEmpty() || bounds.endBySign() ? -1 : recognition.headerWithin(lines.get(0));
        if (header >= 0 || lines.size() < 2 || bounds.endBySign() || !recognition.isIdentifiers(lines.get(1))) {
            return header;
        }
        Matcher identifier = GLUED_IDENTIFIER.matcher(lines.get(0));
        return identifier.find() ? identifier.start() : -1;
    }

    /** True if a head stands within a line, behind a file that ends without a line end. */
    boolean endsWithin(String text) {
        return FormatHead.of(text).isPresent();
    }

    private static byte[] upToNextHead(byte[] window, Recognition recognition) {
        return Arrays.copyOf(window, nextHead(text(window), recognition));
    }

    /** True for a head of another format within a record. */
    boolean hides(String text) {
        return bounds.hideWhatFollows() && FormatHead.of(text).filter(head -> !head.label().equals(label))
                .filter(head -> !(bounds instanceof BracketBounds) || head != FormatHead.JSON && head != FormatHead.YAML).isPresent();
    }

    /** What is looked at where a part may begin. */
    interface Window {
        byte[] bytes() throws IOException;
    }

    /** True if a value or a document of another shape is of another format; if not, the shape is one of this part's. */
    private boolean isOther(String text, byte[] window) {
        Optional<String> other = bounds instanceof BracketBounds
                ? recognition.format(first(window, new BracketBounds())) : ofMarkup(first(window, new MarkupBounds()), recognition);
        boolean isOther = other.filter(format -> !format.equals(label)).isPresent();
        if (!isOther) {
            shapes.add(shape(text));
        }
        return isOther;
    }

    private String shape(String text) {
        Pattern form = bounds instanceof BracketBounds ? KEYS : ROOT;
        Matcher matcher = form.matcher(text);
        return matcher.find() ? VALUE.matcher(matcher.group()).replaceAll("") : "";
    }

    /** The first value or document of XML, as far as it is there. */
    private static byte[] first(byte[] window, RecordBounds value) {
        int end = 0;
        while (end < window.length && !value.isBetween()) {
            value.take(window[end++]);
        }
        return Arrays.copyOf(window, end);
    }

    /** The index behind the lines of identifiers with which a text begins; the length where it does not. */
    private static int endOfIdentifiers(String text, Recognition recognition) {
        int end = 0;
        Matcher line = LINE.matcher(text);
        while (line.find() && (line.group().isBlank() || recognition.isIdentifiers(line.group()))) {
            end = line.end();
        }
        return end == 0 ? text.length() : end;
    }

    /** The index of the first line that is a head or names the columns of a table, behind the first line and not quoted as code; the length where none is. */
    private static int nextHead(String text, Recognition recognition) {
        LineBounds lines = new LineBounds(line -> true);
        Matcher line = LINE.matcher(text);
        while (line.find() && line.end() > line.start()) {
            lines.beginLine(line.group().stripTrailing());
            Matcher start = HEAD_START.matcher(text).region(line.end(), text.length());
            int head = start.lookingAt() ? start.end() : line.end();
            String next = text.substring(head, Math.min(text.length(), head + FormatHead.LENGTH));
            if (lines.isBetween() && (FormatHead.of(next).isPresent() || recognition.isTableHeader(firstLine(next)))) {
                return line.end();
            }
        }
        return text.length();
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    /** As many characters as bytes. */
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
