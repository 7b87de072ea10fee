package org.papergraph.store.term;

import org.apache.jena.dboe.base.file.BinaryDataFile;
import org.apache.thrift.TConfiguration;
import org.apache.thrift.transport.TEndpointTransport;
import org.apache.thrift.transport.TTransportException;

/**
 * What stands in the file of terms from a place on, for the decoder of one term. A short term is read by one call of the system; of a
 * longer one, what is missing is read by another, straight to where the decoder wants it.
 */
final class TermInput extends TEndpointTransport {

    /** In bytes: as many as most records of packed statements have, since a call takes as long for fewer. */
    private static final int BLOCK = 2048;
    private static final TConfiguration LIMITS = new TConfiguration();

    private final BinaryDataFile file;
    private final byte[] block = new byte[BLOCK];
    private int position;
    private int end;
    /** The place in the file behind the block. */
    private long next;

    TermInput(BinaryDataFile file, long place) throws TTransportException {
        super(LIMITS);
        this.file = file;
        this.next = place;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (position == end && length >= BLOCK) {
            return took(file.read(next, target, offset, length));
        }
        if (position == end) {
            position = 0;
            end = Math.max(0, took(file.read(next, block, 0, BLOCK)));
        }
        int some = Math.min(length, end - position);
        System.arraycopy(block, position, target, offset, some);
        position += some;
        return some;
    }

    private int took(int bytes) {
        next += Math.max(0, bytes);
        return bytes;
    }

    /** Refuses a damaged length before there is an array of it. */
    @Override
    public void checkReadBytesAvailable(long bytes) throws TTransportException {
        super.checkReadBytesAvailable(bytes);
        if (bytes > end - position && bytes > end - position + file.length() - next) {
            throw new TTransportException(TTransportException.END_OF_FILE, "a length of " + bytes + " bytes, at the end of the file");
        }
    }

    @Override
    public byte[] getBuffer() {
        return block;
    }

    @Override
    public int getBufferPosition() {
        return position;
    }

    @Override
    public int getBytesRemainingInBuffer() {
        return end - position;
    }

    @Override
    public void consumeBuffer(int bytes) {
        position += bytes;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void open() {
    }

    @Override
    public void close() {
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        throw new UnsupportedOperationException("for reading alone");
    }
}
