package org.papergraph.web.dataset;

import java.io.StringWriter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Response;
import org.papergraph.web.http.Route;
import org.papergraph.web.view.ErrorPages;

/** {@code /robots.txt}, {@code /sitemap.xml} and the parts that it names: the pages for crawlers. */
public final class SitemapRoutes {

    private static final String XML = "application/xml;charset=utf-8";
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final Pattern PART = Pattern.compile("([a-z-]+)-([1-9]\\d{0,8})\\.xml");

    /** Pages that are of no single resource. */
    private static final List<String> FRONT = List.of("/", "/dataset", "/ontology");

    private final SiteReader reader;
    private final ErrorPages errors;

    public SitemapRoutes(SiteReader reader, ErrorPages errors) {
        this.reader = reader;
        this.errors = errors;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/robots.txt", SitemapRoutes::robots).cachedByVersion().named("Site"),
                Route.get("/sitemap.xml", this::index).cachedByVersion().named("Site"),
                Route.get("/sitemap/front.xml", request -> pages(request, FRONT)).cachedByVersion().named("Site"),
                Route.get("/sitemap/{part}", this::part).cachedByVersion().named("Site"));
    }

    /** Excludes crawlers from responses that are computed for each query. */
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
        Matcher part = PART.matcher(request.variable("part"));
        List<String> pages = part.matches() ? reader.pages(part.group(1), Long.parseLong(part.group(2))) : List.of();
        return pages.isEmpty() ? errors.notFound(request) : pages(request, pages);
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
