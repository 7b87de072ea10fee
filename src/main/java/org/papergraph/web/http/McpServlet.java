package org.papergraph.web.http;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The Model Context Protocol over streamable HTTP with plain JSON responses. The service is made with the first request,
 * as it would delay every start by a quarter of a second.
 */
public final class McpServlet extends HttpServlet {

    /** The web server may read so many bytes at once: the limit of the protocol is below its own by these, so that the protocol refuses a large body. */
    private static final long READ_AT_ONCE = 1 << 16;

    /** A service of the protocol. */
    public interface Service {

        McpJsonMapper json();

        /** Responds to the messages of a transport from now on. */
        void connect(McpStatelessServerTransport transport);
    }

    private final transient Supplier<HttpServlet> maker;
    private final transient List<HttpServlet> made = new ArrayList<>(1);

    /**
     * @param path of its only URL
     * @param requestLimit in bytes
     */
    public McpServlet(String path, long requestLimit, Supplier<Service> service) {
        this.maker = () -> transport(path, requestLimit, service.get());
    }

    private static HttpServlet transport(String path, long requestLimit, Service service) {
        HttpServletStatelessServerTransport transport = HttpServletStatelessServerTransport.builder()
                .jsonMapper(service.json())
                .messageEndpoint(path)
                .maxRequestSize(Math.toIntExact(Math.max(requestLimit / 2, requestLimit - READ_AT_ONCE)))
                .build();
        service.connect(transport);
        return transport;
    }

    @Override
    public void service(ServletRequest request, ServletResponse response) throws ServletException, IOException {
        transport().service(request, response);
    }

    private synchronized HttpServlet transport() {
        if (made.isEmpty()) {
            made.add(maker.get());
        }
        return made.get(0);
    }
}
