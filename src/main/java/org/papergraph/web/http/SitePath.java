package org.papergraph.web.http;

import java.util.Objects;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Takes requests with the path of the site before that of the route, as a proxy that passes them on unchanged sends them. */
final class SitePath extends Handler.Wrapper {

    private final Site site;

    SitePath(Site site, Handler handler) {
        super(handler);
        this.site = site;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        HttpURI uri = request.getHttpURI();
        String sent = Objects.requireNonNullElse(uri.getPathQuery(), "");
        String own = site.stripped(sent);
        return super.handle(own.equals(sent) ? request : Request.serveAs(request, HttpURI.build(uri, own)), response, callback);
    }
}
