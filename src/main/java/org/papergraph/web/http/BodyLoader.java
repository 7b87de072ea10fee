package org.papergraph.web.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Reads the body of a request into memory before anything else happens, without a thread that waits for it. A body that is too
 * large is refused with 413, one that is malformed with 400, and one that comes too slowly with 408: it has ten seconds, and a
 * second more for each 10 KiB.
 */
final class BodyLoader extends Handler.Wrapper {

    private static final long LEAST_SECONDS = 10;
    private static final long BYTES_A_SECOND = 10 << 10;

    /** So many times the limit is read of a body that is too large, for the client to get to the response. */
    private static final int LIMITS_READ = 16;

    private final long limit;

    /** @param limit in bytes */
    BodyLoader(Handler handler, long limit) {
        super(handler);
        this.limit = limit;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        boolean isChunked = request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
        if (request.getLength() <= 0 && !isChunked) {
            return super.handle(request, response, callback);
        }
        new Loading(request, response, callback).begin();
        return true;
    }

    private void handleLoaded(Request request, Response response, Callback callback) {
        try {
            if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, 404);
            }
        } catch (Exception e) {
            Response.writeError(request, response, callback, e);
        }
    }

    private final class Loading implements Runnable {

        private final Request request;
        private final Response response;
        private final Callback callback;
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();
        private final AtomicBoolean done = new AtomicBoolean();
        private final Scheduler.Task deadline;
        private long read;

        private Loading(Request request, Response response, Callback callback) {
            this.request = request;
            this.response = response;
            this.callback = callback;
            long most = request.getLength() < 0 ? limit : Math.min(limit, request.getLength());
            this.deadline = request.getComponents().getScheduler().schedule(
                    () -> refuse(408, "The body of the request came too slowly."), LEAST_SECONDS + most / BYTES_A_SECOND, TimeUnit.SECONDS);
        }

        private void begin() {
            run();
        }

        @Override
        public void run() {
            for (Content.Chunk chunk = request.read(); !done.get(); chunk = request.read()) {
                if (chunk == null) {
                    request.demand(this);
                    return;
                }
                if (Content.Chunk.isFailure(chunk)) {
                    refuse(chunk.getFailure());
                    return;
                }
                boolean isLast = chunk.isLast();
                take(chunk);
                if (isLast || read > limit * LIMITS_READ) {
                    finish();
                    return;
                }
            }
        }

        private void take(Content.Chunk chunk) {
            read += chunk.remaining();
            if (read <= limit) {
                byte[] bytes = new byte[chunk.remaining()];
                chunk.getByteBuffer().get(bytes);
                body.writeBytes(bytes);
            }
            chunk.release();
        }

        private void finish() {
            if (read > limit) {
                refuse(413, "A request may have at most " + limit + " bytes.");
            } else if (done.compareAndSet(false, true)) {
                deadline.cancel();
                handleLoaded(new Loaded(request, ByteBuffer.wrap(body.toByteArray())), response, callback);
            }
        }

        private void refuse(Throwable failure) {
            if (failure instanceof HttpException malformed) {
                refuse(malformed.getCode(), "The body of the request is malformed.");
            } else if (done.compareAndSet(false, true)) {
                deadline.cancel();
                callback.failed(failure);
            }
        }

        private void refuse(int status, String message) {
            if (done.compareAndSet(false, true)) {
                deadline.cancel();
                response.getHeaders().put(HttpHeader.CONNECTION, "close");
                ResponseWriter.sendPlain(response, callback, status, message);
            }
        }
    }

    /** A request whose body is in memory. */
    private static final class Loaded extends Request.Wrapper {

        private final ByteBuffer body;

        private Loaded(Request request, ByteBuffer body) {
            super(request);
            this.body = body;
        }

        @Override
        public Content.Chunk read() {
            return body.hasRemaining() ? Content.Chunk.from(takeAll(), true) : Content.Chunk.EOF;
        }

        private ByteBuffer takeAll() {
            ByteBuffer all = body.slice();
            body.position(body.limit());
            return all;
        }

        @Override
        public void demand(Runnable demand) {
            getContext().execute(demand);
        }

        @Override
        public boolean consumeAvailable() {
            return true;
        }
    }
}
