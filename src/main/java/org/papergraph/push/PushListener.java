package org.papergraph.push;

/** Hears how a push goes. */
public interface PushListener {

    /** Ignores all. */
    PushListener SILENT = new PushListener() {
        @Override
        public void begin(long statements) {
        }

        @Override
        public void sent(long statements) {
        }

        @Override
        public void notice(String message) {
        }
    };

    /** @param statements number of those to send */
    void begin(long statements);

    /** @param statements number of those that the target acknowledged since the beginning */
    void sent(long statements);

    /** Something that people should know and that does not end the push. */
    void notice(String message);
}
