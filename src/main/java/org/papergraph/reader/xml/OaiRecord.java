package org.papergraph.reader.xml;

import java.util.Optional;
import java.util.stream.Stream;

/** A record of the Open Archives Initiative's protocol for harvesting, around the metadata of any format. */
record OaiRecord(XmlElement record) {

    private static final String NAMESPACE = "http://www.openarchives.org/OAI/";

    /** True for the element of such a record, also where one was saved without what is around it. */
    static boolean isAt(XmlPlace place) {
        return place.isCalled("record") && (place.isIn(NAMESPACE) || place.parent().isEmpty() || place.parent().matches("ListRecords|GetRecord"));
    }

    static Optional<OaiRecord> of(XmlElement element) {
        return element.name().equals("record") && (element.has("header") || element.has("metadata")) ? Optional.of(new OaiRecord(element)) : Optional.empty();
    }

    /** Hands on what the metadata say. */
    void read(XmlFormat format, XmlRecordReader reader, XmlRecordReader.Sink sink) {
        String identifier = record.text("header/identifier");
        if (record.first("header").map(header -> header.attribute("status")).orElse("").equals("deleted")) {
            sink.leaveOut(record, "the record " + identifier + " is deleted");
            return;
        }
        record.first("metadata").flatMap(metadata -> payload(metadata, format)).ifPresentOrElse(payload -> reader.read(payload, sink),
                () -> sink.leaveOut(record, "the record " + identifier + " has no metadata of the format of the others"));
    }

    private static Optional<XmlElement> payload(XmlElement around, XmlFormat format) {
        return around.children().flatMap(child -> format.isRecord(new XmlPlace(around.name(), child)) ? Stream.of(child) : payload(child, format).stream()).findFirst();
    }
}
