package org.papergraph.push;

import java.util.Set;
import java.util.function.Function;

/** Changes graphs of a target, in the protocol asked for, or named by its address, or that it takes. */
final class TargetWriter {

    /** Ends of the addresses of SPARQL Update, as servers name them; a PUT to some of them would replace a whole database. */
    private static final String UPDATES = ".*/(update|statements|sparql|sparql-auth)/?";

    /** Answers to those who speak of graph stores where there is none. */
    private static final Set<Integer> NO_GRAPH_STORE = Set.of(400, 404, 405, 415, 501);

    private final Delivery delivery;
    private final TargetMemory memory;
    private final TargetFault fault;
    private final SparqlUpdate update;
    private TargetProtocol protocol;
    private boolean isCertain;

    TargetWriter(Target target, Delivery delivery, TargetMemory memory) {
        this.delivery = delivery;
        this.memory = memory;
        this.fault = new TargetFault(target);
        this.update = new SparqlUpdate(target.address(), target.batch() == 0 ? SparqlUpdate.USUAL_BATCH : target.batch());
        boolean isUpdate = isUpdate(target);
        this.protocol = isUpdate ? update : new GraphStoreProtocol(target.address(), target.batch() == 0 ? GraphStoreProtocol.USUAL_BATCH : target.batch());
        this.isCertain = isUpdate || target.protocol() == PushProtocol.GSP;
    }

    static boolean isUpdate(Target target) {
        return target.protocol() == PushProtocol.UPDATE || target.protocol() == PushProtocol.AUTO && target.address().getPath().matches(UPDATES);
    }

    /** Number of statements of the next slice: no more than either protocol takes, as long as it is not certain which it will be. */
    int batch() {
        return isCertain ? protocol.batch() : Math.min(protocol.batch(), update.batch());
    }

    /** Makes a slice all that a graph holds. */
    void replace(String graph, Slice slice) {
        write(each -> each.replace(graph, slice));
    }

    void add(String graph, Slice slice) {
        write(each -> each.add(graph, slice));
    }

    void remove(String graph) {
        write(each -> each.remove(graph));
    }

    private void write(Function<TargetProtocol, TargetRequest> request) {
        TargetResponse response = send(request.apply(protocol));
        if (!isCertain && NO_GRAPH_STORE.contains(response.status()) && send(update.nothing()).isSuccess()) {
            protocol = update;
            response = send(request.apply(protocol));
        }
        if (!response.isSuccess() && !isRemovedAlready(request.apply(protocol), response)) {
            throw fault.refused(request.apply(protocol), response);
        }
        isCertain = true;
    }

    private TargetResponse send(TargetRequest request) {
        return delivery.send(request, memory);
    }

    private static boolean isRemovedAlready(TargetRequest request, TargetResponse response) {
        return request.method().equals("DELETE") && (response.status() == 404 || response.status() == 410);
    }
}
