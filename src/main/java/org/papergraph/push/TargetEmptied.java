package org.papergraph.push;

/** A target no longer has what it acknowledged. */
final class TargetEmptied extends RuntimeException {

    private static final long serialVersionUID = 1;

    TargetEmptied() {
        super("the target no longer has what it acknowledged");
    }
}
