package org.papergraph.cli.option;

/** What goes on beside a server, on threads of its own. */
public interface SideWork {

    /** To be called when the server answers. */
    void begin();

    /** Ends it; false where something of it still goes on, so that the store cannot be closed. */
    boolean end();

    /** Nothing. */
    SideWork NONE = new SideWork() {

        @Override
        public void begin() {
            // nothing begins
        }

        @Override
        public boolean end() {
            return true;
        }
    };
}
