package org.papergraph.reader.xml;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.papergraph.document.Item;
import org.papergraph.reader.format.Beginning;
import org.papergraph.reader.format.DocumentContent;
import org.papergraph.reader.format.FormatReader;

/** Reads the formats of XML, a record at a time. */
public final class XmlReader implements FormatReader {

    private final XmlFormat format;

    private XmlReader(XmlFormat format) {
        this.format = format;
    }

    public static XmlReader pubmed() {
        return new XmlReader(XmlFormat.PUBMED);
    }

    public static XmlReader arxivFeed() {
        return new XmlReader(XmlFormat.ATOM);
    }

    public static XmlReader oai() {
        return new XmlReader(XmlFormat.OAI);
    }

    public static XmlReader dblp() {
        return new XmlReader(XmlFormat.DBLP);
    }

    public static XmlReader endNote() {
        return new XmlReader(XmlFormat.ENDNOTE);
    }

    public static XmlReader zoteroRdf() {
        return new XmlReader(XmlFormat.ZOTERO);
    }

    public static XmlReader crossref() {
        return new XmlReader(XmlFormat.CROSSREF);
    }

    public static XmlReader dataCite() {
        return new XmlReader(XmlFormat.DATACITE);
    }

    public static XmlReader jats() {
        return new XmlReader(XmlFormat.JATS);
    }

    public static XmlReader tei() {
        return new XmlReader(XmlFormat.TEI);
    }

    @Override
    public boolean recognises(Beginning beginning) {
        return XmlFormat.of(beginning.text()).equals(Optional.of(format));
    }

    @Override
    public void read(DocumentContent content, String source, Consumer<Item> sink) throws IOException {
        new XmlReading(format, source, sink).read(content.characters());
    }
}
