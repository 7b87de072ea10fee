package org.papergraph.push;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** Passes connections on to a port of this machine, and resets the first ones after some bytes. */
final class CuttingProxy implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int port;
    private final int bytes;
    private final AtomicInteger cuts;

    /**
     * @param bytes after which a connection is reset
     * @param cuts number of connections that are
     */
    CuttingProxy(int port, int bytes, int cuts) throws IOException {
        this.port = port;
        this.bytes = bytes;
        this.cuts = new AtomicInteger(cuts);
        start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Number of connections still to be reset. */
    int cutsLeft() {
        return Math.max(0, cuts.get());
    }

    private interface Action {
        void run() throws IOException;
    }

    private static void start(Action action) {
        Thread thread = new Thread(() -> {
            try {
                action.run();
            } catch (IOException closed) {
                // the connection is at its end
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() throws IOException {
        while (true) {
            Socket client = socket.accept();
            Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
            start(() -> copy(server, client, Integer.MAX_VALUE));
            start(() -> copy(client, server, cuts.get() > 0 ? bytes : Integer.MAX_VALUE));
        }
    }

    private void copy(Socket from, Socket to, int most) throws IOException {
        try (from; to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[1_000];
            int copied = 0;
            for (int count = in.read(buffer); count >= 0 && copied < most; count = in.read(buffer)) {
                out.write(buffer, 0, count);
                out.flush();
                copied += count;
            }
            if (copied >= most) {
                cuts.decrementAndGet();
                from.setSoLinger(true, 0);
                to.setSoLinger(true, 0);
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
