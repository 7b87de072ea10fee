package org.papergraph.web.mcp;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Speaks the Model Context Protocol by another servlet, which is made with the first request: it would delay every start by a quarter of a second. */
public final class AgentServlet extends HttpServlet {

    private final transient Supplier<HttpServlet> maker;
    private final transient List<HttpServlet> made = new ArrayList<>(1);

    public AgentServlet(Supplier<HttpServlet> maker) {
        this.maker = maker;
    }

    @Override
    public void service(ServletRequest request, ServletResponse response) throws ServletException, IOException {
        servlet().service(request, response);
    }

    private synchronized HttpServlet servlet() {
        if (made.isEmpty()) {
            made.add(maker.get());
        }
        return made.get(0);
    }
}
