package org.papergraph.planted.cli;

/** What no other package may use. */
public final class Command {

    private Command() {
    }

    public static void run() {
    }
}
