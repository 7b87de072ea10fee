package org.papergraph.web.dataset;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.papergraph.web.http.Handler;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Response;
import org.papergraph.web.view.ErrorPages;

/** {@code /robots.txt}, {@code /sitemap.xml} and the parts that it names: what crawlers may read, and where it is. */
public final class SiteHandler implements Handler {

    private static final String XML = "application/xml;charset=utf-8";
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final Pattern PART = Pattern.compile("/sitemap/([a-z-]+)-([1-9]\\d{0,8})\\.xml");

    /** Pages that are no thing's. */
    private static final List<String> FRONT = List.of("/", "/dataset", "/ontology");

    private final SiteReader reader;
    private final ErrorPages messages;

    public SiteHandler(SiteReader reader, ErrorPages messages) {
        this.reader = reader;
        this.messages = messages;
    }

    @Override
    public boolean handles(String path) {
        return path.equals("/robots.txt") || path.equals("/sitemap.xml") || path.startsWith("/sitemap/");
    }

    @Override
    public Optional<String> representation(Request request) {
        return Optional.of("");
    }

    @Override
    public Optional<Response> answer(Request request) {
        return Optional.of(switch (request.path()) {
            case "/robots.txt" -> robots(request);
            case "/sitemap.xml" -> index(request);
            case "/sitemap/front.xml" -> pages(request, FRONT);
            default -> part(request);
        });
    }

    /** Answers that are made anew for each question are not for crawlers. */
    private static Response robots(Request request) {
        return Response.text(200, """
                User-agent: *
                Disallow: /sparql?
                Disallow: /search?
                Disallow: /api/
                Disallow: /data?
                Disallow: /data$

                Sitemap: %s/sitemap.xml""".formatted(request.origin()));
    }

    private Response index(Request request) {
        Stream<String> parts = reader.parts().entrySet().stream()
                .flatMap(kind -> LongStream.rangeClosed(1, kind.getValue())
                        .mapToObj(number -> "/sitemap/" + kind.getKey() + "-" + number + ".xml"));
        return xml(request, "sitemapindex", "sitemap", Stream.concat(Stream.of("/sitemap/front.xml"), parts).toList());
    }

    private Response part(Request request) {
        Matcher part = PART.matcher(request.path());
        List<String> pages = part.matches() ? reader.pages(part.group(1), Long.parseLong(part.group(2))) : List.of();
        return pages.isEmpty() ? messages.notFound(request) : pages(request, pages);
    }

    private static Response pages(Request request, List<String> paths) {
        return xml(request, "urlset", "url", paths);
    }

    private static Response xml(Request request, String root, String element, List<String> paths) {
        try {
            StringWriter text = new StringWriter();
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("utf-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(NAMESPACE);
            for (String path : paths) {
                xml.writeCharacters("\n");
                xml.writeStartElement(element);
                xml.writeStartElement("loc");
                xml.writeCharacters(request.origin() + path);
                xml.writeEndElement();
                xml.writeEndElement();
            }
            xml.writeEndDocument();
            return Response.of(200, XML, text + "\n");
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text takes any XML", e);
        }
    }
}
