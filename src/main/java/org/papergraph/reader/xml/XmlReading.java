package org.papergraph.reader.xml;

import com.ctc.wstx.exc.WstxEOFException;
import com.ctc.wstx.exc.WstxIOException;
import com.ctc.wstx.exc.WstxLazyException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.io.input.SequenceReader;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import org.papergraph.document.Item;
import org.papergraph.document.Problem;
import org.papergraph.reader.bibliography.BibliographicRecord;
import org.papergraph.reader.bibliography.RecordMapper;

/** One reading of a document of XML, an element that holds a record at a time; a record that is not well-formed is a problem, and the next one is read. */
final class XmlReading implements XmlRecordReader.Sink {

    /** What may be read again behind faults, in UTF-16 units. */
    private static final long MOST_REWOUND = 4L * XmlTree.LONGEST_RECORD;
    private static final Pattern LETTER = Pattern.compile("\\S");
    private static final Pattern MARKUP = Pattern.compile("<");

    private final XmlFormat format;
    private final XmlRecordReader reader;
    private final String source;
    private final Consumer<Item> sink;
    private final XmlEntities entities = new XmlEntities();
    private final XmlAncestors ancestors = new XmlAncestors();
    private @Nullable XmlTree record;
    private String recordName = "";
    private int recordLine;
    private int documents;
    private int linesBefore;
    private int number;

    private enum Progress {
        END, DOCUMENT_ENDED, FAULT
    }

    XmlReading(XmlFormat format, String source, Consumer<Item> sink) {
        this.format = format;
        this.reader = format.reader();
        this.source = source;
        this.sink = sink;
    }

    void read(Reader in) throws IOException {
        RewindableReader characters = new RewindableReader(in);
        characters.rewindTo(LETTER);
        Progress progress = readOn(characters);
        while (progress == Progress.DOCUMENT_ENDED && isFollowed(characters)
                || progress == Progress.FAULT && characters.rewindTo(format.beginningOfRecord(recordName))) {
            if (characters.rewound() > MOST_REWOUND) {
                problem(characters.line(), "too much of the document is not well-formed XML; the rest of it is left out");
                break;
            }
            progress = readOn(characters);
        }
        reader.end(this);
    }

    /** True if another document follows; text between the two, or behind the last one, is a problem. */
    private boolean isFollowed(RewindableReader characters) throws IOException {
        if (!characters.rewindTo(LETTER)) {
            return false;
        }
        long place = characters.place();
        int line = characters.line();
        boolean isFound = characters.rewindTo(MARKUP);
        if (!isFound || characters.place() > place) {
            problem(line, "the text from here on stands behind the end of the XML and is left out");
        }
        return isFound;
    }

    @Override
    public void accept(BibliographicRecord found) {
        number += new RecordMapper(found, source).map(number + 1, sink) ? 1 : 0;
    }

    @Override
    public void leaveOut(XmlElement element, String reason) {
        sink.accept(new Problem(source, element.line(), reason + " and is left out"));
    }

    /** Reads until the end of a document, of which several may follow one another, or the first fault of the XML. */
    private Progress readOn(RewindableReader characters) throws IOException {
        linesBefore = characters.line() - 1;
        String opened = ancestors.tags();
        long start = characters.place() - opened.length();
        ancestors.reopen();
        try {
            XMLStreamReader2 parser = XmlParser.open(new SequenceReader(new StringReader(opened), characters), entities);
            while (parser.hasNext()) {
                int event = parser.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    open(parser, characters, start);
                } else if (event == XMLStreamConstants.END_ELEMENT && close(parser, characters, start)) {
                    documents++;
                    return Progress.DOCUMENT_ENDED;
                } else if (record != null && parser.hasText() && event != XMLStreamConstants.COMMENT) {
                    record.add(parser.getText());
                }
                if (record == null) {
                    characters.keepFrom(start + parser.getLocationInfo().getEndingCharOffset());
                }
            }
            return Progress.END;
        } catch (WstxLazyException lazy) {
            return fault(lazy.getCause() instanceof XMLStreamException cause ? cause : new XMLStreamException(lazy), characters);
        } catch (XMLStreamException fault) {
            return fault(fault, characters);
        }
    }

    private void open(XMLStreamReader2 parser, RewindableReader characters, long start) throws XMLStreamException {
        XmlElement element = XmlTree.start(parser, linesBefore);
        if (record == null && format.opensRecord(new XmlPlace(ancestors.parent(), element))) {
            record = new XmlTree();
            recordLine = element.line();
            recordName = element.name();
            entities.takeUnknown();
            characters.keepFrom(start + parser.getLocationInfo().getStartingCharOffset());
        }
        if (record == null) {
            ancestors.open(parser);
        } else {
            record.open(element);
        }
    }

    /** @return true if that was the root */
    private boolean close(XMLStreamReader2 parser, RewindableReader characters, long start) throws XMLStreamException {
        Optional<XmlElement> whole = record == null ? Optional.empty() : record.close();
        if (record == null) {
            ancestors.close();
        } else if (whole.isPresent()) {
            record = null;
            read(whole.get());
        }
        boolean isRoot = record == null && ancestors.isEmpty();
        if (isRoot) {
            characters.keepFrom(start + parser.getLocationInfo().getEndingCharOffset());
        }
        return isRoot;
    }

    private void read(XmlElement whole) {
        Set<String> unknown = entities.takeUnknown();
        OaiRecord.of(whole).ifPresentOrElse(harvested -> harvested.read(format, reader, this), () -> reader.read(whole, this));
        if (!unknown.isEmpty()) {
            problem(whole.line(), unknown.stream().map(name -> "&" + name + ";").collect(Collectors.joining(", ", "the entities ",
                    " are not known, or stand outside the document, and stay as they are written")));
        }
    }

    /** Reports a fault; what is kept of the characters then begins within the element that has it. */
    private Progress fault(XMLStreamException fault, RewindableReader characters) throws IOException {
        if (fault instanceof WstxIOException) {
            throw new IOException(fault.getMessage(), fault);
        }
        characters.skipKept();
        if (record != null) {
            problem(recordLine, fault instanceof WstxEOFException ? Problem.CUT_RECORD
                    : "the record cannot be read (" + words(fault, characters) + ") and is left out");
        } else if (documents == 0 || !ancestors.isEmpty()) {
            problem(line(fault, characters), fault instanceof WstxEOFException ? "the document ends before its end tag"
                    : "the document is not well-formed XML (" + words(fault, characters) + ")");
        }
        record = null;
        ancestors.forgetDeep();
        return Progress.FAULT;
    }

    private String words(XMLStreamException fault, RewindableReader characters) {
        return String.valueOf(fault.getMessage()).lines().findFirst().orElse("").replaceFirst("[.]$", "") + ", line " + line(fault, characters);
    }

    private int line(XMLStreamException fault, RewindableReader characters) {
        return fault.getLocation() == null ? characters.line() : linesBefore + fault.getLocation().getLineNumber();
    }

    private void problem(int line, String reason) {
        sink.accept(new Problem(source, line, reason));
    }
}
