package org.papergraph.web.http;

import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/** Breaks the connection off where a client takes too long to read a part of its response: ten seconds, and a second more for each 10 KiB. */
final class SlowReaderLimit extends Handler.Wrapper {

    private static final long LEAST_SECONDS = 10;
    private static final long BYTES_A_SECOND = 10 << 10;

    SlowReaderLimit(Handler handler) {
        super(handler);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return super.handle(request, new Watched(request, response), callback);
    }

    private static final class Watched extends Response.Wrapper {

        private Watched(Request request, Response response) {
            super(request, response);
        }

        @Override
        public void write(boolean last, ByteBuffer part, Callback callback) {
            long size = part == null ? 0 : part.remaining();
            EndPoint connection = getRequest().getConnectionMetaData().getConnection().getEndPoint();
            Scheduler.Task deadline = getRequest().getComponents().getScheduler()
                    .schedule(connection::close, LEAST_SECONDS + size / BYTES_A_SECOND, TimeUnit.SECONDS);
            super.write(last, part, Callback.from(deadline::cancel, callback));
        }
    }
}
