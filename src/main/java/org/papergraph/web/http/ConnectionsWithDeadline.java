package org.papergraph.web.http;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.eclipse.jetty.util.NanoTime;

/** Connections that are closed where the line and the headers of a request take more than twenty seconds to come. */
final class ConnectionsWithDeadline extends HttpConnectionFactory {

    private static final long LONGEST = TimeUnit.SECONDS.toNanos(20);

    ConnectionsWithDeadline(HttpConfiguration configuration) {
        super(configuration);
    }

    @Override
    public Connection newConnection(Connector connector, EndPoint endPoint) {
        HttpConnection connection = new WithDeadline(getHttpConfiguration(), connector, endPoint);
        connection.setTransferEncodingChunkMaxLength(getTransferEncodingChunkMaxLength());
        return configure(connection, connector, endPoint);
    }

    /** Looks at the time whenever bytes come; one that sends none is idle, which is Jetty's to end. */
    private static final class WithDeadline extends HttpConnection {

        private long begin = NanoTime.now();

        private WithDeadline(HttpConfiguration configuration, Connector connector, EndPoint endPoint) {
            super(configuration, connector, endPoint);
        }

        @Override
        public void onFillable() {
            boolean isWithinHead = !getParser().isStart() && !getParser().inContentState() && !getParser().isComplete();
            if (!isWithinHead) {
                begin = NanoTime.now();
            } else if (NanoTime.since(begin) > LONGEST) {
                getEndPoint().close();
                return;
            }
            super.onFillable();
        }
    }
}
